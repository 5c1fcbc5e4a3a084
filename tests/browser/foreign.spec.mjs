// Answers from other tools: files and links come in, what becomes of them is shown, and only then something is kept.
import { readFileSync } from "node:fs";
import { answered, documentOf, entriesOf, fileOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Shell } from "./pages.mjs";
import { choose, download, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const fixture = (name) => readFileSync(new URL(`../fixtures/foreign/${name}`, import.meta.url));
const CNCF = "https://example.org/pemm/#/?investment_1=1&investment_2=1&investment_3=2&investment_4=1&adoption_99=9";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TABLE = "Squad,Practice,Rating\nTide,bad-news,5\nTide,Something else,3\nEbb,bad-news,2.5\n";

/** The page that takes answers over. */
class Foreign extends Shell {
  constructor(page, root) {
    super(page, root);
    this.choose = page.getByRole("button", { name: say("foreign", "choose") });
    this.link = page.getByRole("textbox", { name: say("foreign", "link") });
    this.readLink = page.getByRole("button", { name: say("foreign", "link-read") });
    this.score = page.getByRole("region", { name: say("foreign", "score"), exact: true });
    this.report = page.getByRole("region", { name: say("foreign", "report"), exact: true }).first();
    this.rows = page.getByRole("table", { name: say("foreign", "report") }).getByRole("row");
    this.own = page.getByRole("region", { name: say("foreign", "own"), exact: true });
    this.cancel = page.getByRole("button", { name: say("foreign", "cancel"), exact: true });
    this.before = page.getByRole("region", { name: say("foreign", "before") });
  }

  async open() {
    await this.goto("other-tools/");
    await expect(this.choose).toBeVisible();
  }

  /** Chooses files, as after a press on the button. */
  async give(...files) {
    await choose(this.page, () => this.choose.click(), files);
  }

  preview(tool) {
    return this.page.getByRole("heading", { level: 2, name: say("foreign", "preview", { tool: say("foreign", `tool-${tool}`) }) });
  }

  take(count) {
    return this.page.getByRole("button", { name: say("foreign", "take", { count }) });
  }

  show(what) {
    return this.page.getByRole("radio", { name: say("foreign", what), exact: true });
  }
}

const progress = () => fileOf(fixture("dsomm-progress.yaml"), "progress.yaml", "application/yaml");
const model = () => fileOf(fixture("dsomm-model.yaml"), "model.yaml", "application/yaml");
/** What GOV.UK's tool saves of an organisation. */
const visit = (organisation, answer) =>
  answers(
    JSON.stringify({
      exportMetadata: { version: "2.0.0", exportedAt: "2026-03-02T10:00:00Z" },
      assessmentData: { metadata: { version: "2.0.0", createdAt: "2026-03-01T10:00:00Z" }, intro: { organisation }, cost: { question1: { answer, needsImprovement: false } } },
    }),
    `${organisation}.json`,
  );
const answers = (text, name = "answers.json") => fileOf(text, name, "application/json");

test("several files go together, and each chosen team becomes an assessment", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  const before = await kept(page);
  await foreign.give(progress(), model());
  await expect(foreign.preview("dsomm")).toBeFocused();
  await expect(foreign.score).toContainText("DevSecOps-MaturityModel");
  await expect(foreign.score.getByRole("rowheader", { name: "Deployment 1" }).first()).toBeVisible();
  await expect(page.getByText("5 rows and answers: 0 mapped, 2 kept as notes, 3 not mapped.")).toBeVisible();
  expect(await kept(page), "a preview keeps nothing").toEqual(before);

  await page.getByRole("checkbox", { name: "Ebb" }).uncheck();
  await foreign.take(1).click();
  await expect(foreign.message(say("foreign", "taken", { count: 1 }))).toBeVisible();
  await expect(foreign.heading).toBeFocused();
  await expect(foreign.before.getByRole("link", { name: /Tide/ })).toBeVisible();
  await foreign.saved();
  const [text] = Object.entries(await kept(page)).filter(([name]) => name.startsWith("waymark:assessment:")).map(([, text]) => text);
  const [assessment] = JSON.parse(text).assessments;
  expect(assessment.team).toBe("Tide");
  expect(assessment.origin.tool).toBe("dsomm");
  expect(assessment.origin.items).toHaveLength(4);
  expect(assessment.answers["deployment-steps"].level).toBeUndefined();
  expect(assessment.answers["deployment-steps"].note).toContain("DSOMM Rolled out by itself: Started");
});

test("what was taken over is taken back whole", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const foreign = new Foreign(page);
  await foreign.open();
  const before = await keptAssessment(page, "tide");
  await foreign.give(answers('{"D-TA-1-B": 0.5, "G-SM-1-A": 1}'));
  await expect(foreign.score.getByRole("rowheader", { name: say("foreign", "score-whole") })).toBeVisible();
  await expect(foreign.score).toContainText("0.05 of 3");
  await expect(foreign.score).toContainText("2 of 90");
  await foreign.take(1).click();
  await expect(foreign.before).toBeVisible();
  await foreign.undo.click();
  await expect(foreign.before).toHaveCount(0);
  expect(await keptAssessment(page, "tide")).toEqual(before);
});

test("a link is read, and a field that only begins like one is named", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.link.fill(CNCF);
  await foreign.link.press("Enter");
  await expect(foreign.preview("cncf")).toBeFocused();
  await expect(foreign.score.getByRole("row", { name: /investment/ })).toContainText("1.25 of 4");
  await expect(foreign.rows).toHaveCount(6);
  await foreign.show("fate-kept").check();
  await expect(foreign.rows.filter({ hasText: "adoption_99" })).toContainText(say("foreign", "why-unknown"));
  await foreign.show("fate-mapped").check();
  await expect(foreign.rows).toHaveCount(1);
  await foreign.show("filter-all").check();
  await expect(foreign.rows).toHaveCount(6);
  await foreign.cancel.click();
  await expect(foreign.preview("cncf")).toHaveCount(0);
  await expect(foreign.heading).toBeFocused();
});

test("the report is saved, and no cell of it is a formula", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(fileOf(fixture("atos.csv"), "devops-maturity.csv", "text/csv"));
  await expect(foreign.preview("atos")).toBeFocused();
  // What a file holds is text, whatever it looks like.
  await expect(foreign.rows.filter({ hasText: "<script>alert(1)</script>" })).toHaveCount(1);
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: say("foreign", "save") }).click());
  expect(name).toBe("waymark-import-atos.csv");
  const text = bytes.toString("utf8");
  expect(text).toContain("'=1+1");
  expect(text).toMatch(/^tool,team,row,key,/);
});

test("of any other table a person says which column is what", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(fileOf(TABLE, "table.csv", "text/csv"));
  await expect(page.getByRole("heading", { name: say("foreign", "columns") })).toBeFocused();
  await expect(page.getByRole("combobox", { name: say("foreign", "column-question") })).toHaveValue("Practice");
  await page.getByRole("combobox", { name: say("foreign", "column-team") }).selectOption("Squad");
  await page.getByText(say("foreign", "questions"), { exact: true }).click();
  const named = page.getByRole("combobox", { name: say("foreign", "question-for", { asked: "Something else" }) });
  await named.pressSequentially("Noticing an outage");
  await named.press("Tab");
  await page.getByRole("button", { name: say("foreign", "columns-read") }).click();
  await expect(foreign.preview("table")).toBeFocused();
  await expect(foreign.rows.filter({ hasText: "bad-news" }).first()).toContainText("level 5 of “Telling of a mistake”");
  await expect(foreign.rows.filter({ hasText: "Something else" })).toContainText("level 3 of “Noticing an outage”");
  await expect(foreign.rows.filter({ hasText: "2.5" })).toContainText(say("foreign", "why-between"));
  await foreign.take(2).click();
  await expect(foreign.before.getByRole("link")).toHaveCount(2);
});

test("what cannot be read is said, and nothing that is kept changes", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const foreign = new Foreign(page);
  await foreign.open();
  const before = await kept(page);
  const bomb = `progress:\n  a0: &a0 [x,x,x,x,x,x,x,x,x]\n${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `  a${at}: &a${at} [${Array(9).fill(`*a${at - 1}`).join(",")}]\n`).join("")}`;
  for (const [file, said] of [
    [fileOf("Dear all,", "letter.txt", "text/plain"), say("foreign", "error-unrecognised", { file: "letter.txt" })],
    [answers('{"D-TA-1-B": 0.5,'), "answers.json was cut off or changed"],
    [fileOf(bomb, "bomb.yaml", "application/yaml"), say("foreign", "error-unfolds", { file: "bomb.yaml" })],
    [fileOf("PK\u0003\u0004 nothing", "book.xlsx", "application/zip"), say("foreign", "error-workbook", { file: "book.xlsx" })],
    [model(), say("foreign", "error-model-alone")],
  ]) {
    await foreign.give(file);
    await expect(foreign.alert.filter({ hasText: said })).toBeVisible();
  }
  await foreign.give(progress(), answers('{"D-TA-1-B": 0.5}'));
  await expect(foreign.alert.filter({ hasText: say("foreign", "error-several") })).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test("the list leads files of other tools to the page, with what was opened", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await choose(page, () => home.openFile.click(), [progress(), model()]);
  await expect(page).toHaveURL(/\/other-tools\//);
  const foreign = new Foreign(page);
  await expect(foreign.preview("dsomm")).toBeVisible();

  await home.goto();
  await home.paste.fill(CNCF);
  await home.paste.press("Enter");
  await expect(page).toHaveURL(/\/other-tools\//);
  await expect(foreign.preview("cncf")).toBeVisible();
});

test("the list knows other tools by what is in a file, and says who reads a table that nobody knows", async ({ page }) => {
  const home = new Home(page);
  const foreign = new Foreign(page);
  for (const [files, shown] of [
    [[fileOf(fixture("samm-interview.xlsx"), "whatever.xlsx", WORKBOOK)], () => foreign.preview("samm")],
    [[fileOf(fixture("atos.csv"), "devops-maturity.csv", "text/csv")], () => foreign.preview("atos")],
    [[visit("Tide", 3), visit("Ebb", 4)], () => foreign.preview("gov-uk")],
    [[fileOf(TABLE, "ratings.csv", "text/csv")], () => page.getByRole("heading", { name: say("foreign", "columns") })],
  ]) {
    await home.goto();
    await choose(page, () => home.openFile.click(), files);
    await expect(page).toHaveURL(/\/other-tools\//);
    await expect(shown()).toBeVisible();
  }

  await home.goto();
  await home.openFileOf(fileOf(fixture("survey.xlsx"), "survey.xlsx", WORKBOOK));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link", { name: say("home", "to-history") })).toBeVisible();
  await dialog.getByRole("link", { name: say("home", "to-other-tools") }).click();
  await expect(page).toHaveURL(/\/other-tools\//);
  await expect(page.getByRole("heading", { name: say("foreign", "columns") })).toBeVisible();
});

test("files of one team each are named and dated by whoever knows them", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  const table = (name) => fileOf(fixture("atos.csv"), name, "text/csv");
  await foreign.give(table("Tide 2025-03-02.csv"), table("Tide 2026-03-02.csv"), table("devops-maturity.csv"));
  await expect(foreign.preview("atos")).toBeFocused();
  const of = (file) => page.getByRole("group", { name: file, exact: true });
  await expect(of("Tide 2025-03-02.csv").getByLabel(say("foreign", "team-name"))).toHaveValue("Tide");
  await expect(of("Tide 2025-03-02.csv").getByLabel(say("foreign", "day"))).toHaveValue("2025-03-02");
  const name = of("devops-maturity.csv").getByLabel(say("foreign", "team-name"));
  // Typed, for a value that a script puts into a field is no change of it to Firefox.
  await name.clear();
  await name.pressSequentially("Ebb");
  await of("devops-maturity.csv").getByLabel(say("foreign", "day")).fill("2026-02-01");
  await of("devops-maturity.csv").getByLabel(say("foreign", "day")).press("Tab");
  await page.getByRole("checkbox", { name: "Tide 2025-03-02.csv" }).uncheck();
  await expectSound(page, "several files", { width: 320 });
  await foreign.take(2).click();
  await expect(foreign.before.getByRole("link")).toHaveCount(2);
  await foreign.saved();
  const texts = Object.entries(await kept(page)).filter(([name]) => name.startsWith("waymark:assessment:"));
  const made = texts.map(([, text]) => JSON.parse(text).assessments[0]).map(({ team, date, origin }) => [team, date, origin.files]);
  expect(made.toSorted()).toEqual([
    ["Ebb", "2026-02-01", ["devops-maturity.csv"]],
    ["Tide", "2026-03-02", ["Tide 2026-03-02.csv"]],
  ]);
});

test("a long report comes in portions, and one reads on where the next begins", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  const rows = Array.from({ length: 150 }, (_, at) => `"X-${at}"`);
  await foreign.give(answers(`{"D-TA-1-B": 1, ${rows.map((row) => `${row}: 1`).join(", ")}}`));
  await expect(foreign.rows).toHaveCount(101);
  await page.getByRole("button", { name: say("foreign", "more") }).click();
  await expect(foreign.rows).toHaveCount(152);
  await expect(foreign.rows.nth(101).getByRole("rowheader")).toBeFocused();
});

test("files in which nothing is answered say so, and have no score", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(answers('{"D-TA-1-B": null}'));
  await expect(page.getByText(say("foreign", "remark-nothing-answered"))).toBeVisible();
  await expect(foreign.score.getByRole("row", { name: say("foreign", "score-whole") })).toContainText(say("foreign", "score-none"));
});

test("a file of Waymark's own is led to where it opens", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(answers(JSON.stringify(documentOf(answered())), "tide.json"));
  await expect(foreign.own).toContainText(say("foreign", "error-own", { file: "tide.json" }));
  await expect(foreign.own.getByRole("heading")).toBeFocused();
  await foreign.own.getByRole("button", { name: say("foreign", "own-open") }).click();
  await expect(page).not.toHaveURL(/other-tools/);
});

test("a workbook of the SAMM Toolbox is read with who, what and when", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(fileOf(fixture("samm-interview.xlsx"), "toolbox.xlsx", WORKBOOK));
  await expect(foreign.preview("samm")).toBeFocused();
  for (const text of ["Harbour", "Ferry booking", "Ines, Tom", "2 March 2026"]) {
    await expect(page.getByRole("definition").filter({ hasText: text })).toHaveCount(1);
  }
});

/** What Waymark saves of an assessment, in each form that it reads again. */
const ownFiles = async (page) => {
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.gotoStep("export", "tide");
  const files = [fileOf(documentOf(answered()), "tide.json")];
  for (const [format, name, type] of [
    ["workbook", "tide.xlsx", WORKBOOK],
    ["csv", "tide.csv", "text/csv"],
    ["csv-excel", "excel.csv", "text/csv"],
  ]) {
    const button = page.getByRole("button", { name: say("export", "save", { format: say("export", format) }), exact: true });
    const { bytes } = await download(page, () => button.click());
    files.push(fileOf(bytes, name, type));
  }
  return files;
};

test("Waymark’s own files are known in every form, and go on to where they are read", async ({ page }) => {
  test.slow();
  const foreign = new Foreign(page);
  const home = new Home(page);
  const files = await ownFiles(page);
  for (const file of files) {
    await foreign.open();
    await foreign.give(file);
    await expect(page.getByRole("heading", { name: say("foreign", "own"), exact: true })).toBeFocused();
    await expect(foreign.own.getByText(say("foreign", "error-own", { file: file.name }))).toBeVisible();
    await expect(page.getByRole("heading", { name: say("foreign", "columns") })).toHaveCount(0);
    await page.getByRole("button", { name: say("foreign", "own-open") }).click();
    // Read whole: the very same is here already.
    await expect(home.dialog).toContainText(say("home", "import-nothing"));
  }
  await foreign.open();
  await foreign.give(...files);
  await expectSound(page, "own files", { width: 320 });
  await page.getByRole("button", { name: say("foreign", "own-teams") }).click();
  await expect(page).toHaveURL(/\/teams\/$/);
  const told = page.getByRole("region", { name: say("teams", "told"), exact: true });
  await expect(told).toContainText(say("teams", "told-files", { files: 4, new: 1 }));
});

/** Leaves an address so little room. */
const fill = (page, left) =>
  page.evaluate((left) => localStorage.setItem("other", "x".repeat(5 * 1024 * 1024 - left - "other".length - Object.entries(localStorage).flat().join("").length)), left);

test("of many that find no room none is kept, and the way on is the page of many teams", async ({ page }) => {
  test.slow();
  const foreign = new Foreign(page);
  await foreign.open();
  const names = Array.from({ length: 30 }, (_, at) => `Team ${at}`);
  const text = `progress:\n  67e1a9aa-9fbf-4ec5-a2de-400f01960c51:\n${names.map((name) => `    ${name}:\n      Started: 2025-01-10\n`).join("")}`;
  await foreign.give(fileOf(text, "progress.yaml", "application/yaml"));
  await expect(foreign.preview("dsomm")).toBeVisible();
  await fill(page, 12_000);
  const before = await kept(page);
  await foreign.take(30).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(say("home", "unkept", { count: 30 }));
  await expect(alert).toContainText(/about [1-9]\d? of them would fit/);
  expect(await kept(page), "none is kept by half").toEqual(before);
  await expectSound(page, "no room", { width: 320 });
  const saved = await download(page, () => alert.getByRole("button", { name: say("home", "unkept-save") }).click());
  expect(JSON.parse(saved.bytes.toString("utf8")).assessments).toHaveLength(30);

  await alert.getByRole("button", { name: say("home", "unkept-to-teams") }).click();
  await expect(page).toHaveURL(/\/teams\/$/);
  const told = page.getByRole("region", { name: say("teams", "told"), exact: true });
  await expect(told).toContainText(say("teams", "told-files", { files: 1, new: 30 }));
  const keptThere = page.getByRole("region", { name: say("teams", "kept") });
  await expect(keptThere).toContainText(say("teams", "kept-count", { count: 30 }));
  await page.reload();
  await expect(keptThere).toContainText(say("teams", "kept-count", { count: 30 }));
});

test("the list says the same of a file that finds no room", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const many = Array.from({ length: 12 }, (_, at) => answered({ id: `a${at}`, team: `Team ${at}` }));
  await home.openFileOf(fileOf(documentOf(...many), "many.json"));
  await fill(page, 2_500);
  const before = await kept(page);
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.dialog.getByRole("alert")).toContainText(say("home", "unkept", { count: 12 }));
  expect(await kept(page)).toEqual(before);
  await home.dialog.getByRole("button", { name: say("home", "unkept-to-teams") }).click();
  await expect(page).toHaveURL(/\/teams\/$/);
  const told = page.getByRole("region", { name: say("teams", "told"), exact: true });
  await expect(told).toContainText(say("teams", "told-files", { files: 1, new: 12 }));
});

test("the page is sound at every width, and by the keyboard alone", async ({ page }) => {
  const foreign = new Foreign(page);
  await foreign.open();
  await foreign.give(progress(), model());
  await expect(foreign.preview("dsomm")).toBeVisible();
  for (const width of [320, 390, 1366]) await expectSound(page, "the preview", { width });
  await expectSound(page, "the preview", { colorScheme: "dark", width: 1366 });
  // From the heading that was given the keyboard to taking over.
  await foreign.preview("dsomm").focus();
  const take = foreign.take(2);
  for (let at = 0; at < 30 && !(await take.evaluate((button) => button === document.activeElement)); at += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(take).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(foreign.before.getByRole("link")).toHaveCount(2);
});
