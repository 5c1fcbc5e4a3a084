// The report on paper.
import { answered, assessment, entriesOf, levels, questions, samples } from "./documents.mjs";
import { Results, Roadmap, Shell } from "./pages.mjs";
import { bodySize, pagesOf, sheets, textSizes } from "./paper.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const ID = samples().at(-1).id;

/** What text is printed in, in points: the style sheet counts everything in this. */
const BODY = 9.5;

/** What is read from paper at arm's length, in points. */
const READABLE = 8;

test.beforeEach(async ({ page }) => {
  await keep(page, entriesOf(...samples()));
});

test("the results on paper: maps, tables and workings, no navigation", async ({ page }) => {
  const results = new Results(page);
  await results.gotoSection("all", ID);
  await expect(page.getByRole("region", { name: say("results", "insights") }).getByRole("article").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(results.main).toBeHidden();
  await expect(results.steps).toBeHidden();
  await expect(results.sections).toBeHidden();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^CALMS: November 2026/ }).filter({ visible: true })).toHaveCount(1);
  // What is folded on screen is written out, and what opens it is not.
  await expect(page.getByText(/\) ÷ 9 = 4\.2/).first()).toBeVisible();
  await expect(page.getByText(/^Show \d+ more$/).filter({ visible: true })).toHaveCount(0);
  const pdf = await page.pdf({ format: "A4" });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  const plain = await page.pdf({ format: "A4", printBackground: false });
  expect(pagesOf(plain)).toBe(pagesOf(pdf));
});

/** Every question of what a new assessment begins with, so that long lists meet the end of a page. */
const full = (lenses) =>
  assessment({
    id: "full",
    depth: "full",
    questionnaires: lenses.map((id) => ({ id, version: 1 })),
    answers: levels([...new Set(lenses.flatMap((lens) => questions(lens, { quick: false })))], [2, 4, 3, 1, 5]),
  });

for (const [what, one] of [
  ["CALMS in full", full(["calms"])],
  ["CALMS and Three Ways in full", full(["calms", "three-ways"])],
  ["the sample", samples().at(-1)],
]) {
  test(`everything of ${what} is printed in the size that it was set in`, async ({ page }) => {
    await keep(page, entriesOf(one, ...samples()));
    const results = new Results(page);
    await results.gotoSection("all", one.id);
    await expect(page.getByRole("region", { name: say("results", "insights") }).getByRole("article").first()).toBeVisible();
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      expect(bodySize(pdf), format).toBeGreaterThanOrEqual(BODY * 0.93);
      expect(Math.min(...textSizes(pdf).keys()), format).toBeGreaterThanOrEqual(READABLE);
    }
  });
}

for (const [what, one] of [
  ["the quick round of CALMS", answered()],
  [
    "the two questionnaires that one begins with",
    assessment({
      id: "both",
      questionnaires: [{ id: "calms", version: 1 }, { id: "three-ways", version: 1 }],
      answers: levels([...new Set(["calms", "three-ways"].flatMap((lens) => questions(lens)))], [2, 4, 3, 2, 5, 3]),
      delivery: {},
    }),
  ],
  ["the sample", samples().at(-1)],
]) {
  test(`the summary of ${what} is one page, in the size that it was set in`, async ({ page }) => {
    await keep(page, entriesOf(one, ...samples()));
    const results = new Results(page);
    await results.gotoStep("results", one.id);
    await expect(page.getByText(/to try: “/)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    // Whose it is, of what day, how deep; the finding, the map, the dimensions, what is next.
    await expect(page.getByText(/ 2026.* · (Quick|Full) round, \d+ questions$/)).toBeVisible();
    await expect(page.getByText(one.team).first()).toBeVisible();
    await expect(page.getByRole("img", { name: /^CALMS: / }).filter({ visible: true })).toHaveCount(1);
    const rows = page.getByRole("row").filter({ visible: true });
    await expect(rows.filter({ hasText: /^Culture\s*\d+ of \d+.*\d\.\d.*(Low|Medium|High|Elite)/ })).toHaveCount(1);
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf), format).toBe(1);
      expect(bodySize(pdf), format).toBeGreaterThanOrEqual(BODY * 0.85);
      expect(Math.min(...textSizes(pdf).keys()), format).toBeGreaterThanOrEqual(READABLE);
    }
  });
}

for (const width of [320, 1280]) {
  test(`F49 each map is on paper once, from a screen ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const results = new Results(page);
    await results.gotoSection("all", ID);
    const maps = page.getByRole("figure").filter({ has: page.locator("svg[role=img]") });
    await expect(maps.first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const drawn = await maps.evaluateAll((maps) =>
      maps.map((map) => ({
        shown: [...map.querySelectorAll("svg[role=img]")].filter((svg) => svg.getBoundingClientRect().height > 0).length,
        // Firefox asks no container on paper, so the paper must not need one.
        container: getComputedStyle(map).containerType,
      })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const map of drawn) expect(map).toEqual({ shown: 1, container: "normal" });
  });
}

test("the roadmap on paper: cards with their steps, no buttons and no fields", async ({ page }) => {
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", ID);
  const [first, second] = await roadmap.titles();
  const card = roadmap.card(first);
  await card.getByRole("textbox", { name: say("roadmap", "card-owner") }).fill("Ines");
  await card.getByLabel(say("roadmap", "card-due")).fill("2027-02-12");
  const firstStep = await card.getByRole("textbox", { name: say("roadmap", "card-first-step") }).inputValue();
  await page.emulateMedia({ media: "print" });
  await expect(roadmap.main).toBeHidden();
  await expect(roadmap.steps).toBeHidden();
  for (const role of ["button", "textbox", "combobox"]) {
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.locator("input, select, textarea").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(say("charts", "save")).filter({ visible: true })).toHaveCount(0);
  // What was in the fields is written out, in the one way in which days are written.
  await expect(card.getByText("Ines", { exact: true })).toBeVisible();
  await expect(card.getByText("12 February 2027", { exact: true })).toBeVisible();
  await expect(card.getByText(firstStep, { exact: true })).toBeVisible();
  // Every card of Now, the closed ones too, says what the first step is, and has room to write on.
  for (const card of await roadmap.cards.all()) {
    await expect(card.getByRole("heading", { name: say("roadmap", "card-first-step") })).toBeVisible();
  }
  const label = roadmap.card(second).getByText(say("roadmap", "card-owner"));
  expect((await label.locator("..").boundingBox()).height).toBeGreaterThan(2 * (await label.boundingBox()).height - 1);
  // What comes later is on paper by name, all of it.
  const later = page.getByRole("region", { name: "Later", exact: true }).getByRole("heading", { level: 3 });
  await expect(later.filter({ visible: true })).toHaveCount(await later.count());
  for (const format of ["A4", "Letter"]) {
    expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(5);
  }
});

test("paper is light, whatever the screen is", async ({ page }) => {
  const results = new Results(page);
  await results.gotoStep("results", ID);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const brightness = (property) =>
    results.heading.evaluate((element, property) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at)[property];
        // Let the browser turn whatever notation it is into bytes.
        const canvas = document.createElement("canvas").getContext("2d");
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        if (alpha > 0) return (red + green + blue) / 3;
      }
      return 255;
    }, property);
  expect(await brightness("backgroundColor")).toBeGreaterThan(230);
  expect(await brightness("color")).toBeLessThan(90);
});

for (const [what, path, most] of [
  ["the quick round of CALMS", "worksheet/?questionnaire=calms", 5],
  ["all of CALMS", "worksheet/?questionnaire=calms&depth=full", 14],
  ["the quick round of Three Ways", "worksheet/?questionnaire=three-ways", 5],
  ["all of Three Ways", "worksheet/?questionnaire=three-ways&depth=full", 13],
  ["the quick round of SRE", "worksheet/?questionnaire=sre", 4],
  ["all of SRE", "worksheet/?questionnaire=sre&depth=full", 9],
  ["the delivery metrics", "worksheet/?sheet=delivery", 1],
  ["votes of a quick round", "worksheet/?questionnaire=calms&sheet=votes", 1],
  ["votes of all of CALMS", "worksheet/?questionnaire=calms&depth=full&sheet=votes", 1],
  ["the tally of a quick round", "worksheet/?questionnaire=calms&sheet=tally", 2],
  ["delivery performance", `delivery/?a=${ID}`, 5],
  ["the deployment history", "delivery/history/", 2],
  ["the tools", "tools/", 2],
  ["the error budget", "tools/error-budget/", 2],
  ["About", "about/", 5],
  ["an article", "learn/?article=small-start", 4],
]) {
  test(`${what} on paper: pages that are used, in words that can be read`, async ({ page }) => {
    await new Shell(page).goto(path);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      const pages = sheets(pdf);
      expect.soft(pages.length, `${format}: pages`).toBeLessThanOrEqual(most);
      expect.soft(Math.min(...textSizes(pdf).keys()), `${format}: the smallest words`).toBeGreaterThanOrEqual(READABLE);
      const heading = bodySize(pdf) * 1.2;
      for (const [at, { full, last }] of pages.entries()) {
        if (at < pages.length - 1) {
          expect.soft(full, `${format}: how full page ${at + 1} is`).toBeGreaterThan(0.5);
          expect.soft(last, `${format}: no heading ends page ${at + 1}`).toBeLessThan(heading);
        } else {
          expect.soft(full, `${format}: the last page has something on it`).toBeGreaterThan(0.05);
        }
      }
    }
    await page.emulateMedia({ media: "print" });
    // A calculator shows its numbers in their fields, on paper as on screen.
    const controls = path.startsWith("tools/") ? "select, button" : "input, select, textarea, button";
    await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
  });
}

for (const lens of ["calms", "three-ways", "sre"]) {
  for (const depth of ["quick", "full"]) {
    test(`the last page of the ${depth} worksheet of ${lens} holds two questions at least`, async ({ page }) => {
      await new Shell(page).goto(`worksheet/?questionnaire=${lens}&depth=${depth}`);
      // The last two are told by a size that nothing else has.
      await page.getByRole("article", { name: say("paper", "form") }).evaluate((sheet) => {
        const questions = [...sheet.querySelectorAll("h3")].slice(-2);
        for (const question of questions) question.style.fontSize = "11.5pt";
      });
      for (const format of ["A4", "Letter"]) {
        const { inside } = sheets(await page.pdf({ format })).at(-1);
        const heights = new Set(inside.filter(({ size }) => size === 11.5).map(({ y }) => Math.round(y)));
        expect(heights.size, format).toBeGreaterThan(1);
      }
    });
  }
}
