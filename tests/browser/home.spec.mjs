// Home, for who comes for the first time and for who returns.
import { answered, assessment, entriesOf, levels, questions } from "./documents.mjs";
import { Home, Question } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** A day so many days from today, as assessments have it. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A visit of a team. */
const visit = (team, date, changes = {}) =>
  answered({ id: `${team}-${date}`.toLowerCase().replaceAll(" ", "-"), team, date, updated: `${date}T09:00:00.000Z`, ...changes });

/** Twenty-five of five teams, five each, a quarter apart. */
const many = () =>
  ["Anchor", "Buoy", "Creek", "Delta", "Ebb"].flatMap((team, at) =>
    ["2025-01", "2025-04", "2025-07", "2025-10", "2026-01"].map((month, visit_) =>
      visit(team, `${month}-1${at}`, { answers: levels(questions("calms"), [1 + ((at + visit_) % 5)]) }),
    ),
  );

/** Of so many teams one each. */
const teams = (count) =>
  Array.from({ length: count }, (_, at) => {
    const number = String(at).padStart(3, "0");
    const month = String(1 + (at % 12)).padStart(2, "0");
    return assessment({
      id: `team-${number}`,
      team: `Team ${number}`,
      scope: at === 400 ? "Lighthouse" : "",
      date: `2026-${month}-05`,
      answers: levels(questions("calms").slice(0, 3)),
      updated: `2026-${month}-05T09:00:00.${number}Z`,
    });
  });

const bottom = async (locator) => {
  const box = await locator.boundingBox();
  return box.y + box.height;
};

for (const size of SIZES) {
  test(`who comes for the first time sees in one screen of ${size.width} px what this is`, async ({ page }) => {
    await page.setViewportSize(size);
    const home = new Home(page);
    await home.goto();
    await expect(home.openFile).toBeVisible();
    for (const part of [home.heading, page.getByText(say("first", "home-lede")), home.start, home.openFile]) {
      expect(await bottom(part)).toBeLessThanOrEqual(size.height);
    }
    await expect(page.getByRole("link", { name: say("home", "worksheet") })).toHaveAttribute("href", /\/worksheet\/\?questionnaire=calms/);
    await page.getByRole("link", { name: "CALMS", exact: true }).click();
    await expect(page).toHaveURL(/\/library\/\?questionnaire=calms/);
    await expect(home.heading).toHaveText(/CALMS/);
  });

  test(`who returns sees in one screen of ${size.width} px what is due, where the team stands, and “Assess again”`, async ({ page }) => {
    await page.setViewportSize(size);
    const plan = { cards: { "trunk-based-development": { due: day(-3), owner: "Ines" } } };
    await keep(page, entriesOf(visit("Tide", "2025-10-05", { answers: levels(questions("calms")) }), visit("Tide", "2026-01-05", { roadmap: plan })));
    const home = new Home(page);
    await home.goto();
    const again = home.team("Tide").getByRole("button", { name: new RegExp(`^${say("home", "again")}`) });
    await expect(home.due).toContainText("3 days overdue");
    await expect(again).toBeVisible();
    await expect(home.team("Tide")).toContainText("since October 2025");
    await expect(home.team("Tide").getByRole("heading", { level: 3 })).toBeInViewport({ ratio: 1 });
    // On a phone with wide letters the buttons come a thumb further.
    expect(await bottom(again)).toBeLessThanOrEqual(size.height * (size.width < 400 ? 1.25 : 1));
  });
}

test("what is due stands before the list: the longest overdue first, of all teams, and nothing that is done or far", async ({ page }) => {
  const cards = {
    "trunk-based-development": { due: day(2), owner: "Ines" },
    "blameless-reviews": { due: day(-9), status: "done" },
  };
  const others = { "deployment-automation": { due: day(-30), status: "started" }, "test-automation": { due: day(60) } };
  await keep(page, entriesOf(visit("Tide", "2026-01-05", { roadmap: { cards } }), visit("Ebb", "2026-01-06", { roadmap: { cards: others } })));
  const home = new Home(page);
  await home.goto();
  await expect(home.due.getByRole("listitem")).toHaveText([/^30 days overdue.*Ebb.*begun/, /^due in 2 days.*Tide.*Ines/]);
  await home.due.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/roadmap\/\?a=ebb-2026-01-06/);
});

test("“Assess again” says what is carried over, and the new assessment is told apart by its day", async ({ page }) => {
  await keep(page, entriesOf(visit("Tide", "2025-10-05", { title: "Autumn look" })));
  const home = new Home(page);
  await home.goto();
  const again = home.row("Autumn look").getByRole("button", { name: new RegExp(`^${say("home", "again")}`) });
  await again.click();
  await expect(home.dialog).toContainText("with the 15 answers of 5 October 2025");
  await expect(home.dialog).toContainText(say("visits", "again-change"));
  await home.dialog.getByRole("button", { name: say("visits", "again-cancel") }).click();
  await expect(again).toBeFocused();
  await expect(home.rows).toHaveCount(1);
  await home.assessAgain(home.row("Autumn look"));
  const question = new Question(page);
  await expect(page).toHaveURL(/\/assess\//);
  await expect(question.heading).toBeFocused();
  await question.saved();
  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await expect(home.team("Tide").getByRole("article")).toHaveCount(2);
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.row("Autumn look", "5 October 2025")).toBeVisible();
});

test("two assessments of a team with the same day have names of their own", async ({ page }) => {
  await keep(page, entriesOf(visit("Tide", "2026-01-05"), visit("Tide", "2026-01-05", { id: "other" })));
  const home = new Home(page);
  await home.goto();
  await expect(home.rows).toHaveCount(2);
  const names = await home.list.getByRole("article").evaluateAll((rows) => rows.map((row) => row.ariaLabel));
  expect(new Set(names).size).toBe(2);
  const summaries = await home.list.locator("summary").allTextContents();
  expect(new Set(summaries).size).toBe(summaries.length);
});

test("twenty-five assessments stand by team, each with its line, and are found and put in order", async ({ page }) => {
  await keep(page, entriesOf(...many()));
  const home = new Home(page);
  await home.goto();
  await expect(home.rows).toHaveCount(5);
  const line = home.team("Ebb").getByRole("img", { name: /^CALMS over time: January 2025 .*, January 2026/ });
  await expect(line).toBeVisible();
  await expect(home.team("Ebb").getByText("4 earlier assessments")).toBeVisible();

  await home.find.fill("creek");
  await expect(home.teams).toHaveText(["Creek"]);
  await expect(home.rows).toHaveCount(5);
  await home.find.fill("october 2025");
  await expect(home.rows).toHaveCount(5);
  await expect(home.message("5 assessments found, of 5 teams.")).toBeVisible();
  await home.find.fill("nowhere");
  await expect(home.message(say("visits", "found", { count: 0, teams: 0 }))).toBeVisible();
  await page.getByRole("button", { name: say("visits", "find-all") }).click();
  await expect(home.find).toBeFocused();
  await expect(home.find).toHaveValue("");

  await expect(home.teams.first()).toHaveText("Ebb");
  await home.sort.selectOption(say("visits", "sort-team"));
  await expect(home.teams.first()).toHaveText("Anchor");
});

test("of five hundred teams a page is shown, the next on demand, and all are looked through", async ({ page }) => {
  await keep(page, entriesOf(...teams(500)));
  const home = new Home(page);
  await home.goto();
  await expect(home.rows).toHaveCount(12);
  const more = page.getByRole("button", { name: "Show 12 more of 488 teams" });
  await more.click();
  await expect(home.rows).toHaveCount(24);
  const thirteenth = home.teams.nth(12).getByRole("link");
  await expect(thirteenth).toBeFocused();
  await home.find.fill("lighthouse");
  await expect(home.teams).toHaveText(["Team 400"]);
  await home.find.fill("december");
  await expect(home.rows).toHaveCount(12);
});

test("what is looked for outlasts one more and one less in the list", async ({ page }) => {
  await keep(page, entriesOf(...many()));
  const home = new Home(page);
  await home.goto();
  await home.find.fill("ebb");
  await home.sort.selectOption(say("visits", "sort-team"));
  await expect(home.teams).toHaveText(["Ebb"]);
  const name = home.row("Ebb", "January 2026").getByRole("link", { name: "Ebb", exact: true });
  await home.choose(home.row("Ebb", "January 2026"), say("home", "delete"));
  await expect(home.undo).toBeFocused();
  await expect(name).toHaveCount(0);
  await expect(home.find).toHaveValue("ebb");
  await page.keyboard.press("Enter");
  await expect(name).toBeFocused();
  await expect(home.find).toHaveValue("ebb");
  await expect(home.sort).toHaveValue(await home.sort.locator("option", { hasText: say("visits", "sort-team") }).getAttribute("value"));
  await expect(home.teams).toHaveText(["Ebb"]);
});

test("an assessment is compared with the one before, or with the one that is chosen", async ({ page }) => {
  const of = (month, level) => visit("Tide", `2025-${month}-05`, { answers: levels(questions("calms"), [level]) });
  await keep(page, entriesOf(of("01", 1), of("04", 4), of("07", 3)));
  const home = new Home(page);
  await home.goto();
  const row = home.row("Tide", "July 2025");
  await expect(row).toContainText("Down 2.5 since April");
  const choice = row.getByRole("combobox", { name: new RegExp(`^${say("visits", "compare")}`) });
  await choice.focus();
  await choice.selectOption("5 January 2025");
  await expect(row).toContainText("Up 5.0 since January");
  await expect(choice).toBeFocused();
  await home.saved();
  expect((await keptAssessment(page, "tide-2025-07-05")).previous).toBe("tide-2025-01-05");
});

test("the line joins only what answers the same questions, and says what is provisional", async ({ page }) => {
  const quick = questions("calms");
  const all = questions("calms", { quick: false });
  const few = visit("Tide", "2025-01-05", { answers: levels(quick.slice(0, 2), [4]) });
  const first = visit("Tide", "2025-04-05", { answers: levels(quick, [4]) });
  const deep = visit("Tide", "2025-07-05", { depth: "full", answers: levels(all, [2]) });
  await keep(page, entriesOf(few, first, deep));
  const home = new Home(page);
  await home.goto();
  const line = home.row("Tide", "July 2025").getByRole("img", { name: /^CALMS over time/ });
  await expect(line).toHaveAccessibleName(/January 2025 7\.5 \(provisional\), April 2025 7\.5, July 2025 2\.5/);
  await expect(line).toHaveAccessibleName(new RegExp(say("visits", "trend-gaps")));
  await expect(line.locator(".sparkline__line")).toHaveCount(0);
  await expect(home.row("Tide", "July 2025")).toContainText("Not comparable with April");
});

test("a row's menu closes when the keyboard leaves it, and what it does leaves the keyboard near", async ({ page }) => {
  await keep(page, entriesOf(visit("Tide", "2026-01-05"), visit("Ebb", "2025-01-05")));
  const home = new Home(page);
  await home.goto();
  const row = home.row("Tide");
  const more = row.getByText(say("home", "more"), { exact: false });
  const menu = home.item(row, say("home", "delete"));
  await more.click();
  await menu.focus();
  await page.keyboard.press("Tab");
  await expect(menu).toBeHidden();

  await more.click();
  await home.find.or(home.start).first().focus();
  await expect(menu).toBeHidden();

  await home.choose(row, say("home", "save-copy"));
  await expect(row.locator("summary")).toBeFocused();
  await home.choose(row, say("home", "duplicate"));
  await expect(home.message(say("visits", "duplicated", { name: "Tide, copy" }))).toBeVisible();
  await expect(home.row("Tide, copy").getByRole("link", { name: /^Tide/ }).first()).toBeFocused();

  await home.choose(home.row("Ebb"), say("home", "delete"));
  await expect(home.undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(home.row("Ebb").getByRole("link", { name: "Ebb", exact: true })).toBeFocused();
});

test("what is saved is not said before there is anything", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await expect(page.getByRole("banner").getByText(say("first", "shell-saved"))).toBeHidden();
  await home.openSample.click();
  await expect(page).toHaveURL(/\/results\//);
  await home.saved();
});
