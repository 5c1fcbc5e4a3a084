// Many teams side by side: files in, a number in every cell, nobody ranked, names on request. Nothing leaves the browser.
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { answered, assessment, documentOf, entriesOf, fileOf, levels, ownFileOf, questions } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Shell } from "./pages.mjs";
import { poppler } from "./paper.mjs";
import { choose, download, downloadJson, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

/** The question ids of each dimension of CALMS, in their order. */
const DIMENSIONS = readFileSync(new URL("../../questionnaires/calms.toml", import.meta.url), "utf8")
  .split("[[dimension]]")
  .slice(1)
  .map((block) => [...block.matchAll(/\{ id = "([^"]+)"/g)].map(([, id]) => id));
const ALL = questions("calms", { quick: false });

/** CALMS in full, with one level everywhere. */
const even = (id, team, level, changes = {}) =>
  assessment({ id, team, depth: "full", answers: levels(ALL, [level]), ...changes });

/** The same with another level in the first dimension. */
const uneven = (id, team, level, first, changes = {}) =>
  even(id, team, level, { answers: { ...levels(ALL, [level]), ...levels(DIMENSIONS[0], [first]) }, ...changes });

/** How many rows are drawn before the rest is asked for. */
const AT_FIRST = 500;

const fileWith = (name, ...assessments) => fileOf(documentOf(...assessments), name);

class Teams extends Shell {
  constructor(page, root) {
    super(page, root);
    this.openFiles = page.getByRole("button", { name: say("teams", "open-files") });
    this.openFolder = page.getByRole("button", { name: say("teams", "open-folder") });
    this.names = page.getByRole("checkbox", { name: say("teams", "names") });
    this.table = page.getByRole("table", { name: /^CALMS: / });
    this.told = page.getByRole("region", { name: say("teams", "told"), exact: true });
    this.find = page.getByRole("searchbox", { name: say("teams", "find") });
    this.upTo = page.getByLabel(say("teams", "up-to"), { exact: true });
    this.show = page.getByRole("combobox", { name: say("teams", "show"), exact: true });
    this.carry = page.getByRole("region", { name: say("teams", "carry") });
    this.keptHere = page.getByRole("region", { name: say("teams", "kept") });
  }

  async open() {
    await this.goto("teams/");
  }

  async give(...files) {
    await choose(this.page, () => this.openFiles.click(), files);
  }

  /** A team's row, by the beginning of its name. */
  row(name) {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
  }

  /** The scores of a row, without what they rest on. */
  async scores(name) {
    const cells = await this.row(name).getByRole("cell").allTextContents();
    return cells.filter((text) => / of /.test(text)).map((text) => text.trim().split(" ")[0]);
  }

  /** The score of the whole questionnaire, once the row is there. */
  async whole(name) {
    await expect(this.row(name)).toBeVisible();
    return (await this.scores(name))[0];
  }

  /** The cells of a row below the teams. */
  async sums(name) {
    const cells = await this.row(name).getByRole("cell").allTextContents();
    return cells.filter((text) => text !== "");
  }

  /** The choice of a field, which names what it is about. */
  field(name) {
    return this.page.getByRole("combobox", { name: say("teams", name), exact: true });
  }
}

/** Five teams and more: fewer are shown by name alone. */
const SIX = [
  uneven("a", "Anchor", 3, 1),
  even("b", "Buoy", 1),
  even("c", "Cape", 4),
  even("d", "Dock", 2),
  uneven("e", "Ebb", 4, 2),
  even("f", "Fjord", 5),
];

test("of two hundred files the broken one is named, and the others are side by side", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await expect(page.getByRole("heading", { name: say("teams", "gives") })).toBeVisible();
  const files = Array.from({ length: 199 }, (_, at) => {
    const number = String(at).padStart(3, "0");
    return fileWith(`team-${number}.json`, even(`t${number}`, `Crew ${number}`, 1 + (at % 5)));
  });
  files.splice(57, 0, fileOf('{"format":"waymark","schema":1,"assess', "cut.json"));
  files.push(fileOf("id,at\n1,2\n", "events.csv", "text/csv"), fileOf({ name: "package" }, "package.json"));
  await teams.give(...files);
  await expect(teams.told).toContainText(say("teams", "told-files", { files: 199, new: 199 }));
  await expect(teams.told.getByRole("alert")).toContainText("cut.json: It was cut off or changed");
  await teams.told.getByText(say("teams", "passed-over", { count: 2 })).click();
  await expect(teams.told).toContainText("events.csv");
  await expect(teams.told).toContainText("package.json");
  // Nobody is named who was not asked for.
  await expect(teams.table.getByRole("rowheader", { name: /^Team \d+$/ })).toHaveCount(199);
  await expect(page.getByText("Crew 000")).toHaveCount(0);
  await teams.names.check();
  await expect(teams.table.getByRole("button", { name: /^Crew \d+$/ })).toHaveCount(199);
  const order = await teams.table.getByRole("button").allTextContents();
  expect(order).toEqual([...order].sort());
  await teams.told.getByRole("button", { name: say("teams", "told-away") }).click();
  await expect(teams.told).toBeHidden();
});

test("the numbers in the cells and the spread are those that one counts by hand", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const little = assessment({ id: "l", team: "Little", depth: "full", answers: levels(ALL.slice(0, 1), [5]) });
  await teams.give(fileWith("six.json", ...SIX), fileWith("little.json", little));
  await teams.names.check();
  await expect(teams.row("Fjord")).toBeVisible();
  const rest = DIMENSIONS.length - 1;
  // Level 1 to 5 is 0, 2.5, 5, 7.5, 10; a questionnaire is the mean of its dimensions.
  const mean = (first, others) => ((first + others * rest) / DIMENSIONS.length).toFixed(1);
  const row = (first, others) => [mean(first, others), first.toFixed(1), ...Array(rest).fill(others.toFixed(1))];
  expect(await teams.scores("Anchor")).toEqual(row(0, 5));
  expect(await teams.scores("Buoy")).toEqual(row(0, 0));
  expect(await teams.scores("Ebb")).toEqual(row(2.5, 7.5));
  await expect(teams.row("Cape").getByRole("cell", { name: `${DIMENSIONS[0].length} of ${DIMENSIONS[0].length}` }).first()).toBeVisible();
  // One answer is no score to go by: it is marked, in no spread, and counted; what is not answered is no 0.
  expect((await teams.scores("Little"))[0]).toBe("10.0?");
  expect((await teams.scores("Little"))[2]).toBe("–");
  expect((await teams.sums(say("rollup", "lowest"))).slice(1, 3)).toEqual(["0.0", "0.0"]);
  // 0, 0, 2.5, 2.5, 7.5, 10 in the first dimension; 0, 2.5, 5, 7.5, 7.5, 10 in the others.
  expect((await teams.sums(say("rollup", "median"))).slice(1, 3)).toEqual(["2.5", "6.3"]);
  expect((await teams.sums(say("rollup", "highest"))).slice(1, 3)).toEqual(["10.0", "10.0"]);
  expect((await teams.sums(say("rollup", "teams"))).slice(1, 3)).toEqual(["6", "6"]);
  expect((await teams.sums(say("rollup", "provisional"))).slice(1, 3)).toEqual(["1", "0"]);
});

test("of fewer than five teams nothing is shown without their names", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("two.json", ...SIX.slice(0, 2)));
  await expect(page.getByText(say("teams", "few"))).toBeVisible();
  await expect(teams.table).toHaveCount(0);
  await expect(page.getByText("Anchor")).toHaveCount(0);
  await teams.names.check();
  await expect(teams.row("Anchor")).toBeVisible();
});

test("what was brought is there after a reload, and lets itself be deleted and brought back", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await teams.names.check();
  await expect(teams.row("Anchor")).toBeVisible();
  await page.reload();
  await teams.arrived();
  await expect(teams.keptHere).toContainText(say("teams", "kept-count", { count: 6 }));
  // Every visit begins without names.
  await expect(teams.names).not.toBeChecked();
  await teams.names.check();
  await teams.table.getByRole("button", { name: "Buoy" }).click();
  await teams.dialog.getByRole("button", { name: say("teams", "delete-team") }).click();
  await expect(teams.dialog).toBeHidden();
  await expect(teams.row("Buoy")).toHaveCount(0);
  await teams.undo.click();
  await expect(teams.row("Buoy")).toBeVisible();
  await teams.keptHere.getByRole("button", { name: say("teams", "delete-all") }).click();
  await expect(page.getByRole("heading", { name: say("teams", "gives") })).toBeVisible();
  await expect(teams.table).toHaveCount(0);
  await page.reload();
  await teams.arrived();
  await expect(teams.keptHere).toHaveCount(0);
});

test("deleting everything deletes what was brought, too", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await expect(teams.table).toBeVisible();
  await teams.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase"), exact: true }).click();
  await teams.dialog.getByRole("button", { name: say("settings", "erase"), exact: true }).click();
  await expect(teams.message(say("settings", "erased"))).toBeVisible();
  await teams.open();
  await expect(page.getByRole("heading", { name: say("teams", "gives") })).toBeVisible();
  await expect(teams.keptHere).toHaveCount(0);
});

test("an earlier day, a round, a kind and words choose who is looked at", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const earlier = SIX.map(({ id, team }) =>
    even(`${id}0`, team, 1, { date: "2025-10-05", round: "Autumn 2025", kind: "product" }));
  const now = SIX.map((one, at) => ({ ...one, round: "Autumn 2026", kind: at < 2 ? "platform" : "product", region: "North" }));
  await teams.give(fileWith("earlier.json", ...earlier), fileWith("now.json", ...now));
  await teams.names.check();
  await expect.poll(() => teams.whole("Fjord")).toBe("10.0");
  await expect(page.getByText(say("teams", "of", { teams: 6, assessments: 12 })).first()).toBeVisible();
  await teams.upTo.fill("2025-12-31");
  await expect.poll(() => teams.whole("Fjord")).toBe("0.0");
  await page.getByRole("button", { name: say("teams", "all-teams") }).click();
  await expect.poll(() => teams.whole("Fjord")).toBe("10.0");
  await teams.field("round").selectOption("Autumn 2025");
  await expect.poll(() => teams.whole("Fjord")).toBe("0.0");
  await teams.field("round").selectOption(say("teams", "any"));
  await teams.field("kind").selectOption("platform");
  await expect(teams.table.getByRole("button")).toHaveText(["Anchor", "Buoy"]);
  await expect(page.getByText(say("teams", "of-some", { teams: "2", all: 6 })).first()).toBeVisible();
  await teams.find.fill("buo");
  await expect(teams.table.getByRole("button")).toHaveText(["Buoy"]);
  await teams.find.fill("nobody at all");
  await expect(page.getByText(say("teams", "nobody"))).toBeVisible();
  await page.getByRole("button", { name: say("teams", "all-teams") }).click();
  await teams.field("group").selectOption(say("teams", "group-kind"));
  const group = teams.table.getByRole("rowheader", { name: say("teams", "group-of", { group: "platform", teams: 2 }) });
  await expect(group).toBeVisible();
});

test("a team opens into its assessments, and one of them into this browser", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const before = even("a0", "Anchor", 1, { date: "2025-10-05", round: "Autumn 2025" });
  await teams.give(fileWith("six.json", ...SIX), fileWith("before.json", before));
  await teams.names.check();
  await teams.table.getByRole("button", { name: "Anchor" }).click();
  await expect(teams.dialog.getByRole("heading", { name: "Anchor" })).toBeVisible();
  const course = teams.dialog.getByRole("table", { name: say("teams", "visits-caption", { what: "CALMS" }) });
  await expect(course.getByRole("columnheader").nth(1)).toContainText("Autumn 2025");
  await expect(course.getByRole("row").nth(1).getByRole("cell").nth(0)).toContainText("0.0");
  await expect(course.getByRole("row").nth(3).getByRole("cell").nth(1)).toContainText("5.0");
  await expect(course).toContainText(say("teams", "like-yes"));
  await expectSound(page, "a team", { colorScheme: "light", width: 390 });
  await teams.dialog.getByRole("button", { name: /Autumn 2025/ }).click();
  await teams.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect.poll(async () => (await keptAssessment(page, "a0"))?.round).toBe("Autumn 2025");
  await teams.table.getByRole("button", { name: "Anchor" }).click();
  await teams.dialog.getByRole("link", { name: /Autumn 2025/ }).click();
  await expect(page).toHaveURL(/results\/\?a=a0$/);
});

test("the summary goes along without names, and with them where they are shown", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await expect(teams.table).toBeVisible();
  const save = (name) => () => teams.carry.getByRole("button", { name: say("teams", name) }).click();
  const text = async (name) => (await download(page, save(name))).bytes.toString("utf8");
  const named = /\b(Anchor|Buoy|Cape|Dock|Ebb|Fjord)\b|six\.json/;
  for (const name of ["save-markdown", "save-csv", "save-json"]) expect(await text(name)).not.toMatch(named);
  const { name, document } = await downloadJson(page, save("save-json"));
  expect(name).toMatch(/^waymark-teams-\d{4}-\d\d-\d\d\.json$/);
  expect(document.anonymous).toBe(true);
  expect(document.questionnaires.calms.whole.teams).toBe(6);
  await teams.names.check();
  expect(await text("save-markdown")).toMatch(/\| Anchor/);
  expect(await text("save-csv")).toMatch(/^Fjord,f,2026-10-05,calms,,10,/m);
  const withNames = await downloadJson(page, save("save-json"));
  expect(withNames.document.teams.map(({ team }) => team)).toEqual(SIX.map(({ team }) => team));
});

test("delivery stands beside the questionnaires", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const delivery = { lead_time: { code: 6 }, deployment_frequency: { code: 1 } };
  await teams.give(fileWith("six.json", ...SIX.map((one, at) => (at < 5 ? { ...one, delivery } : one))));
  await teams.names.check();
  await teams.show.selectOption(say("delivery", "title"));
  const table = page.getByRole("table", { name: say("teams", "caption-delivery") });
  await expect(table.getByRole("button")).toHaveCount(5);
  await expect(page.getByText(say("teams", "not-asked", { teams: 1 }))).toBeVisible();
});

test("the assessments of this browser join in, live", async ({ page }) => {
  await keep(page, entriesOf(answered(), { ...answered(), id: "shown", team: "Harbour", sample: true }));
  const teams = new Teams(page);
  await teams.open();
  await page.getByRole("button", { name: say("teams", "own-add", { count: 1 }) }).click();
  await teams.names.check();
  await expect(teams.table.getByRole("button")).toHaveText(["Tide"]);
  await page.reload();
  await teams.arrived();
  await teams.names.check();
  await expect(teams.row("Tide")).toBeVisible();
  await page.getByRole("button", { name: say("teams", "own-leave") }).click();
  await expect(page.getByRole("heading", { name: say("teams", "gives") })).toBeVisible();
  expect(Object.keys(await kept(page))).toContain("waymark:assessment:tide");
});

test("a folder brings everything below it", async ({ page }, info) => {
  const folder = info.outputPath("crews");
  await mkdir(join(folder, "deep/.git"), { recursive: true });
  await writeFile(join(folder, "all.json"), JSON.stringify(documentOf(...SIX.slice(0, 3))));
  await writeFile(join(folder, "deep/rest.json"), JSON.stringify(documentOf(...SIX.slice(3))));
  await writeFile(join(folder, "deep/.git/config.json"), "{");
  await writeFile(join(folder, "deep/notes.md"), "# Notes\n");
  const teams = new Teams(page);
  await teams.open();
  await choose(page, () => teams.openFolder.click(), folder);
  await expect(teams.told).toContainText(say("teams", "told-files", { files: 2, new: 6 }));
  await expect(teams.told.getByRole("alert")).toHaveCount(0);
  await teams.told.getByText(say("teams", "passed-over", { count: 1 })).click();
  await expect(teams.told).toContainText("crews/deep/notes.md");
});

test("where the browser keeps nothing, everything works and it is said", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const teams = new Teams(page);
  await teams.open();
  await expect(page.getByText(say("teams", "not-kept"))).toBeVisible();
  await teams.give(fileWith("six.json", ...SIX));
  await expect(teams.table).toBeVisible();
});

test("a questionnaire of an author's comes along with the files that answer it", async ({ page }) => {
  const file = ownFileOf("public/questionnaire-example.toml");
  const [, question] = file.text.match(/\{ id = "([^"]+)"/);
  const chosen = [{ id: file.id, version: 1 }];
  const own = SIX.map((one) => ({ ...one, questionnaires: chosen, answers: levels([question], [4]) }));
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileOf({ ...documentOf(...own), questionnaires: [file] }, "own.json"));
  await expect(page.getByRole("table", { name: say("teams", "caption", { what: file.title }) })).toBeVisible();
});

test("everything can be done with the keyboard", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await expect(teams.table).toBeVisible();
  await teams.names.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: /^CALMS: / })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(teams.table.getByRole("button", { name: "Anchor" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(teams.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(teams.dialog).toBeHidden();
  await expect(teams.table.getByRole("button", { name: "Anchor" })).toBeFocused();
});

test("on a telephone every score stands under its head", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await teams.names.check();
  await expect(teams.row("Anchor")).toBeVisible();
  const lefts = (cells) => cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  const heads = await lefts(teams.table.getByRole("columnheader"));
  for (const name of ["Anchor", say("rollup", "median")]) {
    expect(await lefts(teams.row(name).locator("th, td"))).toEqual(heads);
  }
});

test("on paper are the names, and nothing to choose", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("six.json", ...SIX));
  await teams.names.check();
  await expect(teams.row("Anchor")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(teams.table.getByRole("button", { name: "Anchor" })).toBeVisible();
  await expect(page.getByRole("combobox").filter({ visible: true })).toHaveCount(0);
  await expect(teams.keptHere).toBeHidden();
});

test("on paper the head of the table stands above its rows, on every page", async ({ page }, info) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("many.json", ...Array.from({ length: 60 }, (_, at) => even(`t${at}`, `Crew ${at}`, 1 + (at % 5)))));
  await teams.names.check();
  await expect(teams.row("Crew 59")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  // What sticks to its frame on the screen lies across the rows of a page.
  for (const role of ["columnheader", "rowheader"]) await expect(teams.table.getByRole(role).nth(1)).toHaveCSS("position", "static");
  const file = info.outputPath("teams.pdf");
  await writeFile(file, await page.pdf({ format: "A4" }));
  for (const at of [2, 3]) {
    const text = poppler("pdftotext", "-layout", "-f", `${at}`, "-l", `${at}`, file, "-");
    if (text) expect(text.trim().split("\n")[0], `page ${at}`).toMatch(/^Team\s+Day\s+CALMS/);
  }
});

test("of thousands of teams the first are drawn, and more on demand", async ({ page }) => {
  const many = Array.from({ length: 510 }, (_, at) => even(`t${at}`, `Crew ${String(at).padStart(3, "0")}`, 1 + (at % 5)));
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("many.json", ...many));
  await expect(page.getByText(say("teams", "drawn", { rows: "500", all: "510" }))).toBeVisible();
  // The spread is of all of them all the same.
  expect((await teams.sums(say("rollup", "teams")))[0]).toBe("510");
  const more = page.getByRole("button", { name: say("teams", "draw-more") });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(more).toHaveCount(0);
  await expect(page.getByRole("region", { name: /^CALMS: / })).toBeFocused();
  await expect(teams.table.getByRole("rowheader", { name: /^Team \d+$/ })).toHaveCount(510);
});

test("the summary of some of the teams says so, and not by which words", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const kinds = SIX.map((one) => ({ ...one, kind: "product" }));
  await teams.give(fileWith("seven.json", ...kinds, even("g", "Gulf", 3, { kind: "platform" })));
  await expect(teams.table).toBeVisible();
  await teams.field("kind").selectOption("product");
  await expect(page.getByText(say("teams", "of-some", { teams: "6", all: 7 })).first()).toBeVisible();
  const save = () => teams.carry.getByRole("button", { name: say("teams", "save-json") }).click();
  const { document } = await downloadJson(page, save);
  expect(document.only).toEqual({ kind: "product", region: null, round: null, up_to: null, found_by_words: false });
  expect(document.team_count).toBe(6);
});

for (const [width, colorScheme] of [[320, "dark"], [390, "light"], [1366, "light"], [1366, "dark"]]) {
  test(`sound at ${width}, ${colorScheme}`, async ({ page }) => {
    const teams = new Teams(page);
    await teams.open();
    await expectSound(page, "nothing yet", { width, colorScheme });
    const files = [fileWith("six.json", ...SIX.map((one) => ({ ...one, kind: "product", region: "North" }))), fileOf("{", "cut.json")];
    await teams.give(...files);
    await expect(teams.table).toBeVisible();
    await expectSound(page, "without names", { width, colorScheme });
    await teams.names.check();
    await expect(teams.row("Anchor")).toBeVisible();
    await expectSound(page, "with names", { width, colorScheme });
  });
}

test("the home page leads there, and an assessment says kind, region and round", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await page.getByRole("main").getByRole("link", { name: say("first", "page-teams") }).click();
  await expect(home.heading).toHaveText(say("first", "page-teams"));
  await home.goto("start/?a=tide");
  await page.getByText(say("question", "grouping"), { exact: true }).click();
  await page.getByRole("combobox", { name: say("question", "grouping-kind") }).fill("platform");
  await page.getByRole("combobox", { name: say("question", "grouping-round") }).fill(" Autumn 2026 ");
  await page.getByRole("button", { name: say("first", "start-save") }).click();
  await expect.poll(async () => (await keptAssessment(page, "tide")).kind).toBe("platform");
  expect((await keptAssessment(page, "tide")).round).toBe("Autumn 2026");
});

// Only measured: what it takes is printed, and nothing is demanded of the machine.
test.describe("figures", () => {
  test.skip(!process.env.WAYMARK_FIGURES, "WAYMARK_FIGURES=1 measures");
  test.describe.configure({ mode: "serial", timeout: 600_000 });

  /** Files on disk, which the browser opens as it does a person's: none of them passes through the page's script. */
  const written = async (folder, count, perTeam) => {
    await mkdir(folder, { recursive: true });
    let bytes = 0;
    for (let at = 0; at < count; at += 1) {
      const team = Math.floor(at / perTeam);
      const date = `20${18 + (at % perTeam)}-10-05`;
      const answers = Object.fromEntries(ALL.map((id, place) => [id, { level: 1 + ((team + place + at) % 5), note: "What we saw, in a sentence or two." }]));
      const one = assessment({ id: `a${at}`, team: `Crew ${String(team).padStart(4, "0")}`, date, depth: "full", answers, kind: at % 3 ? "product" : "platform" });
      const text = JSON.stringify(documentOf(one));
      bytes += text.length;
      await writeFile(join(folder, `${at}.json`), text);
    }
    return bytes;
  };

  const observe = (page) =>
    page.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
    });

  /** The tasks of 50 ms and more since the last look, in ms. */
  const tasks = async (page) => {
    await page.evaluate(() => new Promise((rest) => setTimeout(rest, 100)));
    const all = await page.evaluate(() => longTasks.splice(0).map(Math.round));
    return `longest task ${Math.max(0, ...all)} ms (${all.length} over 50)`;
  };

  /** Until so many rows are drawn: counted without roles, for looking for those is work of its own in the page. */
  const rows = (page, count) =>
    page.waitForFunction((wanted) => document.querySelectorAll(".teams-table tbody button").length === wanted, count, { timeout: 300_000 });

  const memory = async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0 } = await session.send("Runtime.getHeapUsage");
    return `${Math.round((usedSize + embedderHeapUsedSize) / 1e6)} MB of objects`;
  };

  for (const [count, perTeam] of [[200, 1], [1_600, 8], [2_000, 1]]) {
    test(`${count} files of ${count / perTeam} teams`, async ({ page }, info) => {
      const folder = info.outputPath("crews");
      const bytes = await written(folder, count, perTeam);
      await observe(page);
      const teams = new Teams(page);
      await teams.open();
      const teamCount = count / perTeam;
      const shown = Math.min(teamCount, AT_FIRST);
      await tasks(page);
      const since = Date.now();
      await choose(page, () => teams.openFolder.click(), folder);
      await expect(teams.told).toBeVisible({ timeout: 300_000 });
      const read = Date.now();
      const reading = await tasks(page);
      await expect(teams.names).toBeVisible({ timeout: 300_000 });
      const laid = Date.now();
      const laying = await tasks(page);
      await teams.names.check();
      await rows(page, shown);
      const drawn = Date.now();
      const drawing = await tasks(page);
      const used = await memory(page);
      await tasks(page);
      await page.reload();
      const again = Date.now();
      await teams.names.check();
      await rows(page, shown);
      const restored = Date.now() - again;
      const restoring = await tasks(page);
      await teams.find.pressSequentially("0150", { delay: 60 });
      await rows(page, 1);
      console.log(
        `${count} files, ${Math.round(bytes / 1e6)} MB: read ${read - since} ms, ${reading}; laid ${laid - read} ms, ${laying}; ` +
          `drawn ${drawn - laid} ms, ${drawing}; ${used}; reloaded ${restored} ms, ${restoring}; finding ${await tasks(page)}`,
      );
    });
  }
});

test("a file of another tool goes on to the page that reads it", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  const samm = fileOf('{"D-SA-1-B": 0.5}', "samm.json");
  await teams.give(fileWith("a.json", even("a", "Anchor", 3)), samm, fileOf("on: push\n", "build.yml", "text/plain"));
  await expect(teams.told).toContainText(say("teams", "told-files", { files: 1, new: 1 }));
  await expect(teams.told).toContainText(say("teams", "of-other-tools", { count: 1 }));
  await expectSound(page, "files of other tools", { width: 320 });
  await teams.told.getByRole("button", { name: say("teams", "to-other-tools") }).click();
  await expect(page).toHaveURL(/\/other-tools\/$/);
  await expect(page.getByRole("heading", { level: 2, name: say("foreign", "preview", { tool: say("foreign", "tool-samm") }) })).toBeVisible();
});

test("what finds no room here stays on the page, and nothing is kept by half", async ({ page }) => {
  const teams = new Teams(page);
  await teams.open();
  await teams.give(fileWith("a.json", even("a", "Anchor", 3)));
  await teams.names.check();
  await teams.table.getByRole("button", { name: "Anchor" }).click();
  await page.getByRole("dialog").getByRole("button", { name: new RegExp(`^${say("teams", "open-here", { day: "" }).trim()}`) }).click();
  const add = page.getByRole("dialog").getByRole("button", { name: say("home", "import-add") });
  await expect(add).toBeVisible();
  await page.evaluate(() => localStorage.setItem("other", "x".repeat(5 * 1024 * 1024 - 500 - Object.entries(localStorage).flat().join("").length)));
  await add.click();
  const alert = page.getByRole("dialog").getByRole("alert");
  await expect(alert).toContainText(say("home", "unkept", { count: 1 }));
  await expect(alert).toContainText(say("home", "unkept-on-teams"));
  await expect(alert.getByRole("button", { name: say("home", "unkept-to-teams") })).toHaveCount(0);
  expect(await keptAssessment(page, "a")).toBeUndefined();
});
