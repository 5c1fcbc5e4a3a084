// The results: three questions answered in a screen and a half, and the rest one step further.
import { answered, assessment, entriesOf, levels, questions, samples } from "./documents.mjs";
import { Results } from "./pages.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const SAMPLE = samples().at(-1).id;

/** The quick round of what a new assessment begins with. */
const both = (changes = {}) => {
  const ids = [...new Set(["calms", "three-ways"].flatMap((lens) => questions(lens)))];
  return assessment({
    id: "both",
    questionnaires: [{ id: "calms", version: 1 }, { id: "three-ways", version: 1 }],
    answers: levels(ids, [2, 4, 3, 2, 5, 3]),
    delivery: {},
    ...changes,
  });
};

const OF = {
  "the quick round of CALMS": { entries: () => entriesOf(answered()), id: "tide" },
  "the two questionnaires that one begins with": { entries: () => entriesOf(both()), id: "both" },
  "the sample": { entries: () => entriesOf(...samples()), id: SAMPLE },
};

/** Where the lowest of some elements ends, from the top of the page. */
const endOf = async (locators) => {
  const ends = await Promise.all(
    locators.map((locator) => locator.evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY)),
  );
  return Math.max(...ends);
};

for (const [what, { entries, id }] of Object.entries(OF)) {
  test(`${what}: the finding, the map, three sentences and the way on are within 1,150 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await keep(page, entries());
    const results = new Results(page);
    await results.gotoStep("results", id);
    const told = ["told-where", "told-out", "told-next-title"].map((name) =>
      page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: say("results", name) }) }),
    );
    await expect(told[2]).toContainText(/to try: “/);
    const maps = page.getByRole("figure");
    const map = await maps.all();
    expect(map.length).toBe(id === "tide" ? 1 : 2);
    const next = page.getByRole("link", { name: say("results", "to-roadmap") });
    expect(await endOf([results.heading, ...map, ...told, next])).toBeLessThanOrEqual(1150);
  });

  test(`${what}: no score of a questionnaire is said over and over`, async ({ page }) => {
    await keep(page, entries());
    const results = new Results(page);
    await results.gotoStep("results", id);
    await expect(page.getByText(/to try: “/)).toBeVisible();
    const where = page.locator("section").filter({ has: page.getByRole("heading", { name: say("results", "told-where") }) });
    const [score] = (await where.textContent()).match(/\d\.\d/);
    const said = await page.getByRole("main").evaluate((main) => main.innerText);
    expect(said.split(score).length - 1, score).toBeLessThanOrEqual(3);
  });
}

test("each section has an address of its own: Back, Reload and the list lead there", async ({ page }) => {
  await keep(page, entriesOf(...samples()));
  const results = new Results(page);
  await results.gotoStep("results", SAMPLE);
  const finding = await results.heading.textContent();
  const here = (name) => results.sections.getByRole("link", { name });
  await expect(here(/^Summary/)).toHaveAttribute("aria-current", "page");
  for (const [name, key, heading] of [
    ["Dimensions", "dimensions", say("results", "dimensions")],
    ["Delivery", "delivery", say("delivery", "title")],
    ["Changes", "changes", say("results", "changes-title")],
    ["Other", "questionnaires", say("results", "further")],
    ["All", "all", finding],
  ]) {
    await results.see(name);
    await expect(page).toHaveURL(new RegExp(`see=${key}&a=${SAMPLE}$`));
    await expect(results.heading).toHaveText(heading);
    await expect(results.heading).toBeFocused();
    await expect(here(new RegExp(`^${name}`))).toHaveAttribute("aria-current", "page");
    await expect(results.sections.locator("[aria-current]")).toHaveCount(1);
    await page.reload();
    await expect(results.heading).toHaveText(heading);
  }
  await page.goBack();
  await expect(results.heading).toHaveText(say("results", "further"));
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(results.heading).toHaveText(say("results", "dimensions"));
  await page.goBack();
  await expect(results.heading).toHaveText(finding);
});

test("a section that the assessment does not have is not offered, and its address shows the summary", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const results = new Results(page);
  await results.gotoSection("changes", "tide");
  await expect(results.heading).toHaveText("Sharing stands highest, Culture and Lean lowest at 2.5.");
  await expect(results.sections.getByRole("link")).toHaveText([/^Summary/, /^Dimensions/, /^Other/, /^All/]);
});

for (const width of [390, 1366]) {
  test(`the list of sections stays in view and takes one line at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await keep(page, entriesOf(...samples()));
    const results = new Results(page);
    await results.gotoSection("all", SAMPLE);
    const far = page.getByRole("heading", { level: 2, name: say("results", "changes-title") });
    await far.scrollIntoViewIfNeeded();
    await expect(results.sections).toBeInViewport({ ratio: 1 });
    const { y, height } = await results.sections.boundingBox();
    expect(y).toBe(0);
    expect(height).toBeLessThan(50);
    for (const link of await results.sections.getByRole("link").all()) await expect(link).toBeInViewport();
  });
}

test("a table of scores is copied as cells: words, numbers, and a minus that is one", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keep(page, entriesOf(...samples()));
  const results = new Results(page);
  await results.gotoSection("dimensions", SAMPLE);
  await page.getByRole("button", { name: /^Copy as a table ?: CALMS$/ }).click();
  await expect(results.message(say("results", "copied-table"))).toBeVisible();
  const cells = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((row) => row.split("\t"));
  const [heads, ...rows] = cells;
  expect(heads.slice(0, 5)).toEqual(["Dimension", "Answered", "Of", "Score", "Band"]);
  for (const row of rows) {
    expect(row).toHaveLength(heads.length);
    for (const number of [row[1], row[2], row[3], row.at(-1)]) expect(number === "" || Number.isFinite(Number(number)), number).toBe(true);
  }
  expect(rows.at(-1)[0]).toBe("CALMS");
});

test("score and band stand in cells of their own, and a target has a column", async ({ page }) => {
  const targets = { dimensions: { "calms/culture": 7.5 } };
  await keep(page, entriesOf(answered({ targets })));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const table = page.getByRole("table", { name: /^CALMS: scores/ });
  await expect(table.getByRole("columnheader")).toHaveText(["Dimension", "Answered", "Score", /^Band, DORA/, "Target"]);
  await expect(results.row("CALMS", "Culture").getByRole("cell")).toHaveText([/^3 of 3$/, "2.5", "Low", /7\.5$/]);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(results.row("CALMS", "Culture").getByRole("cell")).toHaveText([/^3 of 3$/, "2.5", "Low", /7\.5$/]);
});

test("a map is called by its title and described once", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const results = new Results(page);
  await results.gotoStep("results", "tide");
  const map = page.getByRole("img", { name: /^CALMS: / }).filter({ visible: true });
  await expect(map).toHaveAccessibleName("CALMS: October 2026");
  await expect(map).toHaveAccessibleDescription(/^Five dimensions from 0 to 10\. Culture 2\.5, Low\./);
});

test("what saves a picture says of what", async ({ page }) => {
  await keep(page, entriesOf(both()));
  const results = new Results(page);
  await results.gotoStep("results", "both");
  for (const kind of ["svg", "png"]) {
    const name = say("charts", `save-${kind}`);
    await expect(page.getByRole("button", { name })).toHaveText([`${name}: CALMS`, `${name}: Three Ways`]);
  }
});
