// Everything one can look up and read, and questionnaires on paper.
import { entriesOf, samples } from "./documents.mjs";
import { Library, Question, Roadmap, Results } from "./pages.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const SAMPLE = samples().at(-1).id;

/** The pages of a PDF: each is an object of its own. */
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** How far the page stands out sideways. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("search", () => {
  test("finds as one types, titles first, and marks what was asked for", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/");
    await library.search.fill("trunk");
    await expect(library.hits.first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /^\d+ found$/ })).toBeVisible();
    const some = await library.hits.count();
    await library.search.fill("trunk-based dev");
    await expect.poll(() => library.hits.count()).toBeLessThan(some);
    await expect(library.hits.first()).toContainText(say("library", "kind-practice"));
    await expect(page).toHaveURL(/find=trunk-based%20dev/);
    await library.search.fill("blame");
    await expect(library.hits.getByRole("mark").first()).toHaveText(/^blame/i);
  });

  test("a slip is corrected, and nothing found leads on", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/");
    await library.search.fill("deploymant");
    await page.getByRole("button", { name: "deployment" }).click();
    await expect(library.search).toHaveValue("deployment");
    await expect(library.search).toBeFocused();
    await expect(library.hits.first()).toBeVisible();
    await library.search.fill("qqqq zzzz");
    await expect(page.getByText("Nothing begins like “qqqq zzzz”")).toBeVisible();
    await page.getByRole("link", { name: say("library", "kinds-practice"), exact: true }).click();
    await expect(library.search).toHaveValue("");
    await expect(library.kind("Practices")).toHaveAttribute("aria-current", "page");
  });

  test("with the keyboard alone: down to a hit, open it, and back to all of them", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/");
    await library.search.focus();
    await page.keyboard.type("error budget");
    await expect(library.hits.first()).toContainText(say("library", "kind-term"));
    await page.keyboard.press("ArrowDown");
    await expect(library.hits.nth(0).getByRole("link")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(library.hits.nth(1).getByRole("link")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(library.search).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(library.heading).toHaveText("Error budget");
    await expect(library.heading).toBeFocused();
    await expect(page).toHaveTitle(/^Error budget · /);
    await page.goBack();
    await expect(library.search).toHaveValue("error budget");
    await expect(library.hits.first()).toContainText("Error budget");
  });
});

test.describe("things", () => {
  test("a practice and a question lead to each other, and Back leads back", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/?practice=deployment-automation");
    const practice = await library.heading.textContent();
    await expect(page).toHaveTitle(`${practice} · Waymark`);
    const shows = library.section("Questions that show it").getByRole("link").first();
    const question = await shows.textContent();
    await shows.click();
    await expect(library.heading).toHaveText(question);
    await expect(library.heading).toBeFocused();
    await expect(page).toHaveTitle(`${question} · Waymark`);
    for (const level of [1, 2, 3, 4, 5]) await expect(page.getByText(`Level ${level}`, { exact: true })).toBeVisible();
    await library.section("What it is evidence of").getByRole("link", { name: practice }).click();
    await expect(library.heading).toHaveText(practice);
    await page.goBack();
    await expect(library.heading).toHaveText(question);
    await page.goBack();
    await expect(library.heading).toHaveText(practice);
    await expect(page).toHaveTitle(`${practice} · Waymark`);
  });

  test("the practices around one: each is a link to it", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/?practice=error-budget-policy");
    const practice = await library.heading.textContent();
    const needs = page.getByRole("list", { name: say("library", "needs") }).getByRole("link").first();
    const needed = await needs.textContent();
    await needs.click();
    await expect(library.heading).toHaveText(needed);
    await expect(page.getByRole("list", { name: say("library", "needed-by") }).getByRole("link", { name: practice })).toBeVisible();
  });

  test("every kind is listed with as many things as it says, and each opens", async ({ page }) => {
    const library = new Library(page);
    for (const kind of ["Questionnaires", "Questions", "Practices", "Insights", "Terms", "Articles"]) {
      await library.goto("library/");
      const tab = library.kind(kind);
      const count = Number((await tab.textContent()).match(/\d+/)[0]);
      await tab.click();
      const region = page.getByRole("region", { name: kind, exact: true });
      const items = region.getByRole("listitem").or(region.getByRole("term"));
      const links = items.getByRole("link");
      await expect(links).toHaveCount(count);
      const title = await links.last().textContent();
      await links.last().click();
      await expect(library.heading).toHaveText(title);
    }
  });

  test("a name that is not there says so", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/?practice=perpetual-motion");
    await expect(library.heading).toHaveText(say("library", "missing"));
    await page.getByRole("link", { name: say("library", "to-library") }).click();
    await expect(library.search).toBeVisible();
    await library.goto("learn/?article=perpetual-motion");
    await page.getByRole("link", { name: say("library", "learn-all") }).click();
    await expect(library.heading).toHaveText("Learn");
  });

  test("seen from an assessment, the team's own level is marked and links keep the team", async ({ page }) => {
    await keep(page, entriesOf(...samples()));
    const library = new Library(page);
    const [id, { level }] = Object.entries(samples().at(-1).answers).find(([, answer]) => answer.level);
    await library.goto(`library/?question=${id}&a=${SAMPLE}`);
    const rung = page.getByRole("listitem").filter({ hasText: say("library", "your-level") });
    await expect(rung).toHaveCount(1);
    await expect(rung).toContainText(`Level ${level}`);
    await library.section("What it is evidence of").getByRole("link").first().click();
    await expect(page).toHaveURL(new RegExp(`a=${SAMPLE}`));
    await expect(library.steps).toBeVisible();
  });
});

test.describe("the ways in", () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, entriesOf(...samples()));
  });

  test("from an insight, a finding and a dimension of the results", async ({ page }) => {
    const results = new Results(page);
    await results.gotoSection("all", SAMPLE);
    const insight = page.getByRole("region", { name: say("results", "insights") }).getByRole("article").first();
    await expect(insight).toBeVisible();
    const practices = page.locator("main").getByRole("link").and(page.locator('[href*="library/?practice="]'));
    expect(await practices.count()).toBeGreaterThan(2);
    const title = await practices.first().textContent();
    await practices.first().click();
    await expect(results.heading).toHaveText(title);
    await results.gotoSection("dimensions", SAMPLE);
    await results.row("CALMS", "Lean").getByRole("link").click();
    await expect(results.heading).toHaveText("CALMS");
    await expect(page.getByRole("heading", { level: 2, name: "Lean", exact: true })).toBeFocused();
  });

  test("from a card of the roadmap", async ({ page }) => {
    const roadmap = new Roadmap(page);
    await roadmap.gotoStep("roadmap", SAMPLE);
    const [first] = await roadmap.titles();
    await roadmap.more(roadmap.card(first)).click();
    await roadmap.card(first).getByRole("link", { name: /^Read about it/ }).click();
    await expect(roadmap.heading).toHaveText(first);
  });

  test("from a question, whose words are explained beside it", async ({ page }) => {
    const question = new Question(page);
    await question.goto(`assess/?a=${SAMPLE}&q=toil`);
    const words = page.getByRole("group").filter({ hasText: say("library", "words-here") });
    await words.getByText(say("library", "words-here")).click();
    await expect(words.getByRole("definition").first()).toBeVisible();
    await page.getByRole("link", { name: "This question in the library" }).click();
    await expect(page).toHaveURL(/library\/\?question=toil&a=/);
  });
});

test.describe("articles", () => {
  test("from the list through an article and on", async ({ page }) => {
    const library = new Library(page);
    await library.goto("learn/");
    const links = page.getByRole("main").getByRole("listitem").getByRole("link");
    const title = await links.first().textContent();
    await links.first().click();
    await expect(library.heading).toHaveText(title);
    await expect(library.heading).toBeFocused();
    await expect(page).toHaveTitle(`${title} · Waymark`);
    await expect(page.getByRole("heading", { level: 2, name: "Sources" })).toBeVisible();
    await page.goBack();
    await expect(library.heading).toHaveText("Learn");
  });

  test("where it leads is a link, and it prints", async ({ page }) => {
    const library = new Library(page);
    await library.goto("learn/?article=small-start");
    await expect(page.getByRole("table").first()).toBeVisible();
    const pdf = await page.pdf({ format: "Letter" });
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    const practice = library.section("Go on from here").getByRole("listitem").filter({ hasText: say("library", "kind-practice") }).first();
    const title = await practice.getByRole("link").textContent();
    await practice.getByRole("link").click();
    await expect(library.heading).toHaveText(title);
    await expect(library.section("To read").getByRole("link", { name: "How a small team starts" })).toBeVisible();
  });
});

test.describe("worksheets", () => {
  test("a questionnaire is chosen, its quick round first, and its address names it", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/?questionnaire=calms");
    await page.getByRole("link", { name: say("library", "to-worksheet") }).click();
    await expect(library.heading).toHaveText("Worksheet");
    const sheet = page.getByRole("article", { name: say("paper", "form") });
    await expect(sheet.getByRole("heading", { name: "CALMS" })).toBeVisible();
    const questions = sheet.getByRole("heading", { level: 3 });
    await expect(questions).toHaveCount(15);
    const depth = page.getByRole("navigation", { name: say("paper", "depth") });
    await depth.getByRole("link", { name: /^The full round: 43 questions, about \d+ pages$/ }).click();
    await expect(page).toHaveURL(/questionnaire=calms&depth=full/);
    await expect(questions).toHaveCount(43);
    await page.goBack();
    await expect(questions).toHaveCount(15);
    await page.goForward();
    await page.getByRole("combobox", { name: say("paper", "questionnaire") }).selectOption({ label: "Three Ways" });
    await expect(sheet.getByRole("heading", { name: "Three Ways" })).toBeVisible();
    await expect(page).toHaveURL(/questionnaire=three-ways&depth=full/);
    await expect(page).toHaveTitle("Worksheet: Three Ways · Waymark");
  });

  test("what is printed is chosen by links, and back is back", async ({ page }) => {
    const library = new Library(page);
    await library.goto("worksheet/?questionnaire=calms");
    const what = page.getByRole("navigation", { name: say("paper", "what") });
    const sheet = (form) => page.getByRole("article", { name: say("paper", form) });
    for (const kind of ["votes", "tally", "delivery"]) {
      await what.getByRole("link", { name: say("paper", kind), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`questionnaire=calms&sheet=${kind}$`));
      await expect(sheet(`form-${kind}`)).toBeVisible();
      await expect(what.getByRole("link", { name: say("paper", kind), exact: true })).toHaveAttribute("aria-current", "page");
    }
    await page.goBack();
    await expect(sheet("form-tally")).toBeVisible();
    await expect(sheet("form-tally").getByRole("row")).toHaveCount(16);
    await page.goBack();
    await expect(sheet("form-votes")).toBeVisible();
    await page.goBack();
    await expect(sheet("form")).toBeVisible();
  });

  test("votes are numbers and boxes: no name, no question", async ({ page }) => {
    const library = new Library(page);
    await library.goto("worksheet/?questionnaire=calms&sheet=votes");
    const sheet = page.getByRole("article", { name: say("paper", "form-votes") });
    // Those who listen hear the first of four.
    await expect(sheet.getByRole("table")).toHaveCount(1);
    await expect(sheet.getByRole("row")).toHaveCount(16);
    await expect(sheet.getByRole("rowheader", { name: say("paper", "numbered", { number: 15 }) })).toBeVisible();
    for (const words of ["team", "people", "date"]) await expect(sheet).not.toContainText(say("paper", words));
    await page.emulateMedia({ media: "print" });
    await expect(sheet.getByText(say("paper", "how-votes")).filter({ visible: true })).toHaveCount(4);
  });

  test("delivery is printed as its page asks it", async ({ page }) => {
    const library = new Library(page);
    await library.goto("library/");
    await page.getByRole("link", { name: "the delivery metrics" }).click();
    const sheet = page.getByRole("article", { name: say("paper", "form-delivery") });
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(sheet.getByRole("heading", { level: 3 })).toHaveText(
      ["lead-time", "deployment-frequency", "recovery", "change-fail-rate", "rework-rate"].map((metric) => say("delivery", `prompt-${metric}`)),
    );
    for (const option of ["often-1", "often-6", "long-3"]) await expect(sheet.getByText(say("delivery", option)).first()).toBeVisible();
  });

  for (const format of ["A4", "Letter"]) {
    test(`on ${format} no question is split between two pages`, async ({ page }) => {
      const library = new Library(page);
      await library.goto("worksheet/?questionnaire=calms&depth=quick");
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole("combobox").filter({ visible: true })).toHaveCount(0);
      // As wide as the paper within its margins (style/print.css), at 96 pixels to the inch.
      const inch = 96;
      const [width, height] = format === "A4" ? [8.27, 11.69] : [8.5, 11];
      const margins = { x: 28 / 25.4, y: 30 / 25.4 };
      await page.setViewportSize({ width: Math.round((width - margins.x) * inch), height: 900 });
      const room = (height - margins.y) * inch;
      const questions = page.getByRole("article", { name: say("paper", "form") }).getByRole("listitem");
      await expect(questions.first()).toBeVisible();
      const blocks = await page.evaluate(() =>
        [...document.querySelectorAll(".worksheet__question")].map((question) => ({
          height: question.getBoundingClientRect().height,
          inside: getComputedStyle(question).breakInside,
        })),
      );
      expect(blocks.length).toBeGreaterThan(10);
      for (const block of blocks) {
        expect(block.inside).toBe("avoid");
        expect(block.height, "a question fits on a page, and on less than half of it").toBeLessThan(room / 2);
      }
      const pdf = await page.pdf({ format });
      const least = Math.ceil(blocks.reduce((sum, { height }) => sum + height, 0) / room);
      expect(pagesOf(pdf)).toBeGreaterThanOrEqual(least);
      expect(pagesOf(pdf), "no page is left empty").toBeLessThanOrEqual(least + 3);
      expect(await overflow(page)).toBe(0);
    });
  }
});

test("a practice has its id beside it, to copy into a questionnaire of one's own", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const library = new Library(page);
  await library.goto("library/?practice=blameless-review");
  await page.getByRole("button", { name: say("terms", "copy-id") }).click();
  await expect(library.message(say("terms", "id-copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("blameless-review");
});

test("the kind that is shown is underlined in ink, in both themes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const library = new Library(page);
    await library.goto("library/");
    const kind = page.getByRole("navigation", { name: say("library", "kinds") }).locator("[aria-current]");
    const [line, ink] = await kind.evaluate((link) => [
      getComputedStyle(link).borderBlockEndColor,
      getComputedStyle(link).color,
    ]);
    expect(line).toBe(ink);
  }
});

test("at 320 pixels nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const library = new Library(page);
  for (const path of [
    "library/",
    "library/?kind=question",
    "library/?kind=practice",
    "library/?kind=term",
    "library/?find=deployment",
    "library/?questionnaire=calms",
    "library/?question=after-an-incident",
    "library/?practice=deployment-automation",
    "learn/",
    "learn/?article=small-start",
    "worksheet/?questionnaire=calms",
  ]) {
    await library.goto(path);
    expect.soft(await overflow(page), path).toBe(0);
  }
});
