// Questionnaires that a person brings: problems, preview, use, updates, removal, and files that carry them.
import { readFileSync } from "node:fs";
import { answered, assessment, documentOf, entriesOf, fileOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Question, Results, Review, Roadmap, Shell, Start } from "./pages.mjs";
import { ROOT, choose, download, downloadJson, expect, keep, kept, keptAssessment, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

const EXAMPLE = readFileSync(new URL("../../public/questionnaire-example.toml", import.meta.url), "utf8");
const KEY = "waymark:questionnaire:upkeep";

/** The page for own questionnaires. */
class Own extends Shell {
  constructor(page, root) {
    super(page, root);
    this.choose = page.getByRole("button", { name: say("own", "choose") });
    this.keepIt = page.getByRole("button", { name: say("own", "keep") });
    this.keepAndStart = page.getByRole("button", { name: say("own", "keep-and-start") });
    this.kept = page.getByRole("region", { name: say("own", "kept") });
    this.problems = page.getByRole("region", { name: /problems? in / });
  }

  async open() {
    await this.goto("questionnaires/");
    await expect(this.choose).toBeVisible();
  }

  /** Chooses a file, as after a press on the button. */
  async give(text, name = "upkeep.toml") {
    await choose(this.page, () => this.choose.click(), fileOf(text, name, "application/toml"));
  }

  /** Chooses the file and keeps what it brings. */
  async bring(text = EXAMPLE) {
    await this.give(text);
    await this.keepIt.click();
    await expect(this.entry("Upkeep")).toBeVisible();
  }

  entry(title) {
    return this.kept
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: title }) });
  }

  preview(name) {
    return this.page.getByRole("region", { name });
  }
}

/** The example as it is kept. */
const keptFile = (text = EXAMPLE, changes = {}) => ({ id: "upkeep", title: "Upkeep", version: 1, text, ...changes });
const entries = (...files) =>
  Object.fromEntries(
    files.map((file) => [
      `waymark:questionnaire:${file.id}`,
      JSON.stringify({ format: "waymark", schema: 1, questionnaires: [file], assessments: [] }),
    ]),
  );

/** An assessment that asks the example, wholly answered. */
const asking = (changes = {}) =>
  assessment({
    id: "quay",
    team: "Quay",
    depth: "full",
    questionnaires: [{ id: "upkeep", version: 1 }],
    answers: {
      "dependency-age": { level: 2 },
      "security-findings": { level: 3 },
      "spare-parts": { level: 3 },
      "knowledge-when-someone-is-away": { level: 2 },
      "finding-documentation": { level: 4 },
      "owner-known": { level: 4 },
      "fear-of-change": { level: 7 },
    },
    ...changes,
  });

/** The example in a second version: one question goes, one comes, another is put in other words. */
const NEXT = EXAMPLE.replace("version = 1", "version = 2")
  .replace('  { id = "spare-parts" },\n', "")
  .replace(/# Three levels[\s\S]*?(?=# A statement to agree with)/, "")
  .replace('  { id = "owner-known" },\n', '  { id = "owner-known" },\n  { id = "way-of-asking" },\n')
  .replace("Which file would you least like to change tomorrow?", "Which file do you avoid?")
  .concat(`
[[question]]
id = "way-of-asking"
title = "Asking the owner"
prompt = "How does somebody who needs a change ask for it?"
why = "A change that nobody can ask for is made behind everyone's back."
ask = "Show us the last request."
practices = ["routine-updates"]
agreement = 4
`);

test("the first visit explains itself, and the example is a file that can be kept", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  await expect(own.heading).toHaveText("Your questionnaires");
  await expect(own.kept).toContainText("None yet.");
  const { name, bytes } = await download(page, () => page.getByRole("link", { name: say("own", "example") }).click());
  expect(name).toBe("questionnaire-example.toml");
  expect(bytes.toString("utf8")).toBe(EXAMPLE);

  const before = await kept(page);
  await own.give(EXAMPLE);
  const preview = own.preview("Upkeep, version 1");
  await expect(preview.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(preview).toContainText("7 questions in two dimensions. 3 of them ship with Waymark");
  for (const text of ["Drifting, from 0", "Seaworthy, from 7.5", "Make updates routine", "Old parts, one keeper", "counts 2"]) {
    await expect(preview).toContainText(text);
  }
  await preview.getByText("“There are parts of this product that we would rather not touch.”").click();
  await expect(preview).toContainText("turned round when it is scored");
  await expect(preview).toContainText(say("own", "agreement-strongly-agree"));
  expect(await kept(page), "a preview keeps nothing").toEqual(before);

  await preview.getByRole("button", { name: say("own", "discard") }).click();
  await expect(preview).toHaveCount(0);
  await expect(own.kept).toContainText("None yet.");
});

test("everything that is wrong is told at once: place, line, mark, hint", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const own = new Own(page);
  await own.open();
  const broken = EXAMPLE.replace('"security-findings"', '"security-finding"')
    .replace('name = "Afloat"', 'name = "Elite"')
    .replace('effort = "medium"', 'effort = "huge"');
  await own.give(broken);
  await expect(own.problems.getByRole("heading", { level: 2 })).toHaveText("Three problems in upkeep.toml");
  await expect(own.problems.getByRole("heading", { level: 2 })).toBeFocused();
  const first = own.problems.getByRole("listitem").first();
  await expect(first).toContainText("Line 18, column 10");
  await expect(first).toContainText("There is no question security-finding");
  await expect(first).toContainText('{ id = "security-finding" },');
  await expect(first.getByRole("mark").or(first.locator("mark"))).toHaveText('"');
  await expect(first).toContainText("did you mean the question security-findings?");
  await expect(own.problems).toContainText("Elite is a name of DORA's");
  await expect(own.problems).toContainText("use one of small, medium, large");
  await expect(own.keepIt).toHaveCount(0);

  await page.getByRole("button", { name: say("own", "copy") }).click();
  await expect(own.message(say("own", "copied"))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("upkeep.toml:18:10: there is no question `security-finding`");
  expect(copied).toContain("  18 |   { id = \"security-finding\" },\n     |          ^\n");
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: say("own", "save-list") }).click());
  expect(name).toBe("waymark-problems.txt");
  expect(bytes.toString("utf8")).toBe(copied);

  // Repaired and chosen again, the problems make way.
  await own.give(EXAMPLE);
  await expect(own.preview("Upkeep, version 1")).toBeVisible();
  await expect(own.problems).toHaveCount(0);
});

test("of many problems the first are shown whole, the others behind a fold", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  await own.give(EXAMPLE.replaceAll("why = ", "wy = ").replaceAll("title = ", "titel = "));
  const rows = own.problems.getByRole("listitem");
  await expect(rows).toHaveCount(8);
  for (const list of await own.problems.getByRole("list").all()) {
    const [high, shown] = await list.evaluate((list) => [list.scrollHeight, list.clientHeight]);
    expect(high, "nothing scrolls in its place").toBe(shown);
  }
  await own.problems.getByText(/^\d+ more problems$/).click();
  expect(await rows.count()).toBeGreaterThan(16);
});

/** A questionnaire as short as a file can be: no practices, nothing to ask aloud. */
const SHORT = `id = "mood"
title = "Mood"
summary = "How it feels."
[[dimension]]
id = "all"
title = "All"
summary = "All of it."
questions = [{ id = "glad" }]
[[question]]
id = "glad"
title = "Glad to come"
prompt = "“I am glad to come to work.”"
why = "Who is not looks for another place."
agreement = 5
`;

test("without practices and what to ask it is kept, asked and scored, with no empty heading, and the roadmap says so", async ({ page }) => {
  const own = new Own(page);
  const start = new Start(page);
  const question = new Question(page);
  await own.open();
  await own.give(SHORT, "mood.toml");
  await expect(own.preview("Mood, version 1")).toContainText("One question names no practice: “Glad to come”.");
  await own.keepAndStart.click();
  await start.team.fill("Quay");
  await start.questionnaire("Delivery performance").uncheck();
  await start.begin.click();
  await question.level(2).check();
  await expect(page.getByRole("heading", { name: say("question", "why") })).toBeVisible();
  await expect(page.getByRole("heading", { name: say("question", "ask") })).toHaveCount(0);
  await question.toReview.click();
  await question.step("Roadmap");
  await expect(question.heading).toHaveText(say("roadmap", "unspoken-alone"));
  await expect(page.getByRole("main")).toContainText("“Glad to come” is not yet where you want it, and names no practice");
  await question.goto("library/?question=glad");
  await expect(page.getByRole("heading", { name: say("question", "ask") })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: say("library", "evidence-of") })).toHaveCount(0);
  await question.goto("worksheet/?questionnaire=mood");
  await expect(page.getByText("“I am glad to come to work.”")).toBeVisible();
});

test("what is typed is read beside the box: problems with their lines, then the first question, then kept with undo", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  const desk = page.getByRole("region", { name: say("own", "write") });
  const box = desk.getByRole("textbox", { name: say("own", "write-text") });
  const status = desk.getByRole("status");
  await expect(status).toHaveText(say("own", "write-empty"));
  await desk.getByRole("button", { name: say("own", "write-example") }).click();
  await expect(box).toHaveValue(EXAMPLE);
  await expect(box).toBeFocused();
  await expect(status).toHaveText(say("own", "write-good"));
  await expect(desk).toContainText("Quick round, 2 questions: about");
  await expect(desk).toContainText("Full round, 7 questions: about");
  // The first question can be tried, and nothing of it is kept.
  const before = await kept(page);
  await expect(desk.getByRole("radio", { name: /^Level \d: / })).toHaveCount(5);
  await desk.getByRole("radio", { name: /^Level 2: / }).check();
  expect(await kept(page)).toEqual(before);

  await box.fill(EXAMPLE.replace('"security-findings"', '"security-finding"'));
  await expect(status).toHaveText("One problem, in line 18");
  await expect(desk).toContainText("There is no question security-finding");
  await desk.getByRole("button", { name: "Go to line 18, column 10" }).click();
  await expect(box).toBeFocused();
  const selected = await box.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toBe('"security-finding" },');

  await box.fill(EXAMPLE);
  await desk.getByRole("button", { name: say("own", "keep"), exact: true }).click();
  await expect(own.message("Upkeep is kept.")).toBeVisible();
  await expect(own.entry("Upkeep")).toBeVisible();
  await expect(desk).toContainText(say("own", "is-here"));
  expect(JSON.parse((await kept(page))[KEY]).questionnaires[0].text).toBe(EXAMPLE);
  await own.undo.click();
  await expect(own.kept).toContainText("None yet.");
  await expect(box).toHaveValue(EXAMPLE);

  const { name, bytes } = await download(page, () => desk.getByRole("button", { name: say("own", "write-save") }).click());
  expect([name, bytes.toString("utf8")]).toEqual(["upkeep.toml", EXAMPLE]);
});

test("a kept questionnaire is changed in the box; what is typed outlives another page, and the browser asks before it is lost", async ({ page }) => {
  await keep(page, entries(keptFile()));
  const own = new Own(page);
  await own.open();
  const box = page.getByRole("textbox", { name: say("own", "write-text") });
  await own.entry("Upkeep").getByRole("button", { name: /^Change it/ }).click();
  await expect(box).toHaveValue(EXAMPLE);
  await box.fill(NEXT);
  const desk = page.getByRole("region", { name: say("own", "write") });
  await expect(desk).toContainText("Version 1 is here, this is version 2.");
  await page.getByRole("link", { name: /^Read it in the library/ }).click();
  await expect(page).toHaveURL(/library/);
  await page.goBack();
  await expect(box).toHaveValue(NEXT);
  const asked = page.waitForEvent("dialog");
  const reload = page.evaluate(() => location.reload());
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await reload.catch(() => {});
  await expect(box).toHaveValue(NEXT);
  await desk.getByRole("button", { name: "Replace version 1" }).click();
  await expect(own.entry("Upkeep")).toContainText("Version 2 · 7 questions");
  // Kept, it is lost no more, so nobody asks.
  await page.reload();
  await expect(own.entry("Upkeep")).toContainText("Version 2");
});

test("practices are found by words and their ids copied; every field is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const own = new Own(page);
  await own.open();
  await page.getByText(say("own", "find-practice")).click();
  await page.getByRole("searchbox", { name: say("own", "find-words") }).fill("blameless");
  await page.getByRole("button", { name: /^Copy the id/ }).first().click();
  await expect(own.message(say("terms", "id-copied"))).toBeVisible();
  const id = await page.evaluate(() => navigator.clipboard.readText());
  expect(id).toMatch(/^[a-z-]+$/);
  await expect(page.getByRole("main")).toContainText(id);
  await page.getByText(say("own", "fields"), { exact: true }).click();
  const table = page.getByRole("table", { name: "[[question]]" });
  await expect(table.getByRole("row").filter({ hasText: "ask" }).first()).toContainText(say("own", "field-optional"));
  await expect(table.getByRole("row").filter({ hasText: "prompt" }).first()).toContainText("at most 20 words");
});

test("an address leads to the fields of a file", async ({ page }) => {
  await new Own(page).goto("questionnaires/#fields");
  await expect(page.getByRole("table", { name: "[[question]]" })).toBeVisible();
  await expect(page.locator("#fields")).toBeInViewport();
});

const spreadsheet = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from([0, 0xff, 0xfe, 0x80])]);
const RUBBISH = [
  ["an empty file", "", "The file is empty."],
  ["a file of spaces", " \r\n\r\n", "The file is empty."],
  ["a spreadsheet", spreadsheet, "This looks like a spreadsheet or an archive."],
  ["UTF-16", Buffer.from(`\ufeff${EXAMPLE}`, "utf16le"), "This is text in UTF-16."],
  ["a broken letter", Buffer.concat([Buffer.from("# M"), Buffer.from([0xfc]), Buffer.from("ller\n")]), "The byte 0xFC here is not text in UTF-8"],
  ["a document", JSON.stringify(documentOf(answered())), "This looks like a document that Waymark saved."],
  ["no TOML at all", "Dear all,\nplease find attached", "This is not valid TOML"],
  ["a missing quote", EXAMPLE.replace('title = "Upkeep"', 'title = "Upkeep'), "This is not valid TOML"],
  ["six megabytes", "a = 1\n".repeat(1_000_000), "The file has 6000000 bytes, at most 5000000 are read"],
  ["five megabytes of anything", "x".repeat(4_900_000), "This is not valid TOML"],
  ["the id of one that ships", EXAMPLE.replace('id = "upkeep"', 'id = "calms"'), "There is already a questionnaire calms"],
];

test("a file that is none is answered with a sentence, and nothing changes", async ({ page }) => {
  await keep(page, { ...entriesOf(answered()), ...entries(keptFile()), "other:project": "theirs" });
  const own = new Own(page);
  await own.open();
  const before = await kept(page);
  for (const [name, content, sentence] of RUBBISH) {
    await test.step(name, async () => {
      await own.give(Buffer.from(content), "rubbish.toml");
      await expect(own.problems).toContainText(sentence);
      await expect(own.problems).toContainText("Nothing here has changed.");
      await expect(own.keepIt).toHaveCount(0);
    });
  }
  expect(await kept(page)).toEqual(before);
});

test("questions without a questionnaire are not enough", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  await own.give(EXAMPLE.slice(EXAMPLE.indexOf("# Five levels")).replace(/\[\[insight\]\][\s\S]*/, ""));
  await expect(own.problems).toContainText("There is no questionnaire in this file");
});

test("a mark at the start and Windows line ends are no rubbish; the line number holds", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  await own.give(`\ufeff${EXAMPLE.replaceAll("\n", "\r\n").replace('effort = "medium"', 'effort = "huge"')}`);
  const line = EXAMPLE.split("\n").findIndex((line) => line.startsWith("effort")) + 1;
  await expect(own.problems).toContainText(`Line ${line}, column 10`);
  await own.give(`\ufeff${EXAMPLE.replaceAll("\n", "\r\n")}`);
  await expect(own.preview("Upkeep, version 1")).toBeVisible();
});

/** Drops files on the page, as a hand would. */
const drop = (page, ...files) =>
  page.evaluate((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name));
    const fire = (kind) =>
      document.querySelector("main").dispatchEvent(
        new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    return fire("dragover") || fire("drop");
  }, files);

test("a file can be dropped anywhere on the page, one at a time", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  const file = { name: "upkeep.toml", text: EXAMPLE };
  expect(await drop(page, file, file), "the browser leaves the files to the page").toBe(false);
  await expect(own.alert).toHaveText(say("own", "one-at-a-time"));
  await drop(page, file);
  await expect(own.preview("Upkeep, version 1")).toBeVisible();
  await expect(own.alert).toHaveCount(0);
});

test("from a file to answers, map, own bands, roadmap and review", async ({ page }) => {
  const own = new Own(page);
  const start = new Start(page);
  const question = new Question(page);
  await own.open();
  await own.give(EXAMPLE);
  await own.keepAndStart.click();
  await expect(start.heading).toHaveText("Start an assessment");
  const yours = page.getByRole("group", { name: say("first", "start-own") });
  await expect(yours.getByRole("checkbox", { name: /^Upkeep/ })).toBeChecked();
  await expect(start.questionnaire("CALMS")).not.toBeChecked();
  await start.team.fill("Quay");
  await start.depths.getByRole("radio", { name: /^Full/ }).check();
  await start.begin.click();

  // Five levels, then those of shipped questions, three levels, statements of five and seven.
  const answers = [2, 3, 3, 2, 4, 4, 7];
  const tops = [5, 5, 3, 5, 5, 5, 7];
  for (const [at, level] of answers.entries()) {
    await expect(page.getByRole("radio", { name: /^Level \d: / })).toHaveCount(tops[at]);
    await question.level(level).check();
    if (at + 1 < answers.length) await question.goOn();
  }
  await question.step("Review");
  await new Review(page).toResults.click();
  // The insight that it brings, on what was chosen: seven of seven, though that scores zero.
  await expect(page.getByRole("heading", { name: "Old parts, one keeper" })).toBeVisible();
  const map = page.getByRole("img", { name: /^Upkeep/ }).filter({ visible: true }).first();
  await expect(map).toHaveAccessibleDescription(/Drifting|Afloat|Seaworthy/);

  // Materials: (2.5×2 + 5 + 10) ÷ 4 = 5. People: (2.5 + 7.5 + 7.5 + 0) ÷ 4 = 4.375.
  const results = new Results(page);
  await results.see(say("results", "see-dimensions"));
  const row = results.row("Upkeep", "Materials");
  expect(await results.scoreOf(row)).toBe(5);
  expect(await results.scoreOf(results.row("Upkeep", "People"))).toBe(4.4);
  await expect(row).toContainText("Afloat");
  await page.getByText(say("results", "working-what-a-band-is")).first().click();
  await expect(page.getByText("The author of Upkeep named its scores")).toBeVisible();
  const main = page.getByRole("main");
  for (const dora of ["Bands: DORA", "Band, DORA"]) await expect(main).not.toContainText(dora);
  const upkeep = page.getByRole("table", { name: /^Upkeep: scores/ });
  for (const name of ["Low", "Medium", "High", "Elite"]) await expect(upkeep.getByText(name, { exact: true })).toHaveCount(0);

  const roadmap = new Roadmap(page);
  await roadmap.step("Roadmap");
  await roadmap.titles();
  await expect(page.getByRole("main")).toContainText("Make updates routine");
  const { bytes } = await download(page, () => page.getByRole("button", { name: say("roadmap", "save") }).click());
  expect(bytes.toString("utf8")).toContain("Make updates routine");

  const home = new Home(page);
  await home.goto();
  await expect(home.row("Quay")).toContainText("Afloat");
  await page.reload();
  await expect(home.row("Quay")).toContainText("Upkeep");
});

test("every page of its assessment opens by its address", async ({ page }) => {
  await keep(page, { ...entriesOf(asking()), ...entries(keptFile()) });
  const question = new Question(page);
  for (const step of ["assess", "review", "results", "roadmap", "start"]) {
    await question.gotoStep(step, "quay");
    await expect(page.getByRole("main")).not.toContainText("not in this browser");
  }
  await question.gotoStep("assess", "quay");
  await expect(question.level(1)).toBeVisible();
  const worksheet = await page.goto(new URL("worksheet/?questionnaire=upkeep&depth=full", ROOT).href);
  expect(worksheet.status()).toBe(200);
  await expect(page.getByText("“There are parts of this product that we would rather not touch.”")).toBeVisible();
});

test("a saved assessment takes its questionnaire along, and another browser opens it", async ({ page, browser, faults }) => {
  await keep(page, { ...entriesOf(asking(), answered()), ...entries(keptFile()) });
  const home = new Home(page);
  await home.goto();
  await expect(home.row("Quay")).toContainText("Upkeep");
  const alone = await downloadJson(page, () => home.choose(home.row("Tide"), "Save a copy"));
  expect(alone.document.questionnaires).toBeUndefined();
  const saved = await downloadJson(page, () => home.choose(home.row("Quay"), "Save a copy"));
  expect(saved.document.questionnaires).toEqual([keptFile()]);
  await home.gotoStep("results", "quay");
  const again = await downloadJson(page, () => page.getByRole("button", { name: "Save a copy" }).click());
  expect(again.document).toEqual(saved.document);
  await home.goto();
  const all = await downloadJson(page, () => home.saveAll.click());
  expect(all.document.questionnaires).toEqual([keptFile()]);

  const other = await browser.newContext();
  watch(other, faults);
  const there = new Home(await other.newPage());
  await there.goto();
  await there.openFileOf(fileOf(saved.document));
  await expect(there.dialog).toContainText(say("home", "import-own"));
  await expect(there.dialog).toContainText("Upkeep, version 1");
  await expect(there.dialog).not.toContainText("unknown question");
  expect((await kept(there.page))[KEY], "a preview keeps nothing").toBeUndefined();
  await there.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(there.message("1 assessment and 1 questionnaire added.")).toBeVisible();
  await expect(there.row("Quay")).toContainText("Afloat");
  await there.saved();
  expect(JSON.parse((await kept(there.page))[KEY]).questionnaires).toEqual([keptFile()]);
  await there.undo.click();
  await expect(there.rows).toHaveCount(0);
  await there.saved();
  expect((await kept(there.page))[KEY]).toBeUndefined();
  await other.close();
});

test("a questionnaire that is here in another version is asked about, and the answer can be undone", async ({ page }) => {
  await keep(page, entries(keptFile()));
  const home = new Home(page);
  await home.goto();
  const newer = () => fileOf({ ...documentOf(asking()), questionnaires: [keptFile(NEXT, { version: 2 })] });
  const text = async () => JSON.parse((await kept(page))[KEY]).questionnaires[0].version;
  await home.openFileOf(newer());
  const choice = home.dialog.getByRole("group", { name: "Upkeep" });
  await expect(choice).toContainText("Yours: version 1. In the file: version 2.");
  await expect(choice.getByRole("radio", { name: say("home", "leave") })).toBeChecked();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.message("1 assessment added.")).toBeVisible();
  expect(await text()).toBe(1);
  await home.undo.click();

  await home.openFileOf(newer());
  await choice.getByRole("radio", { name: say("home", "replace") }).check();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(1);
  expect(await text()).toBe(2);
  await home.undo.click();
  await expect(home.rows).toHaveCount(0);
  expect(await text()).toBe(1);
});

test("a new version says what changes, takes the place, and can be undone; no answer is lost", async ({ page }) => {
  await keep(page, { ...entriesOf(asking()), ...entries(keptFile()) });
  const own = new Own(page);
  await own.open();
  await own.give(EXAMPLE);
  await expect(own.preview("Upkeep, version 1")).toContainText(say("own", "is-here"));
  await own.give(NEXT);
  const preview = own.preview("Upkeep, version 2");
  await expect(preview).toContainText("Version 1 is here, this is version 2.");
  await expect(preview.getByRole("heading", { name: "New questions (1)" })).toBeVisible();
  await expect(preview.getByRole("listitem").filter({ hasText: "Asking the owner" }).first()).toBeVisible();
  await expect(preview.getByRole("heading", { name: "Questions that go (1)" })).toBeVisible();
  await expect(preview).toContainText("Parts without makers");
  await expect(preview).toContainText("Six questions stay, one of them in other words.");
  await expect(preview).toContainText("One answer has no place in the new version, in one assessment.");
  await preview.getByRole("button", { name: "Replace version 1" }).click();
  await expect(own.message("Upkeep is now version 2.")).toBeVisible();
  await expect(own.entry("Upkeep")).toContainText("Version 2 · 7 questions · asked in 1 assessment");

  const review = new Review(page);
  await review.gotoStep("review", "quay");
  await expect(review.section(/^From an older version \(1\)/)).toBeVisible();
  await expect(page.getByText("Upkeep was chosen as version 1; here is version 2.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "spare-parts" })).toContainText("3");
  await expect(review.section(/^Not answered yet \(1\)/)).toBeVisible();
  // Its score has gone with it: (2.5×2 + 5) ÷ 3.
  const results = new Results(page);
  await results.gotoSection("dimensions", "quay");
  expect(await results.scoreOf(results.row("Upkeep", "Materials"))).toBe(3.3);
  expect((await keptAssessment(page, "quay")).answers["spare-parts"]).toEqual({ level: 3 });

  // The other way round, with undo.
  await own.open();
  await own.give(EXAMPLE);
  await own.page.getByRole("button", { name: "Replace version 2" }).click();
  await expect(own.entry("Upkeep")).toContainText("Version 1 ·");
  await own.undo.click();
  await expect(own.entry("Upkeep")).toContainText("Version 2 ·");
  expect(JSON.parse((await kept(page))[KEY]).questionnaires[0].text).toBe(NEXT);
});

test("the same version with other questions is remarked on", async ({ page }) => {
  await keep(page, entries(keptFile()));
  const own = new Own(page);
  await own.open();
  await own.give(NEXT.replace("version = 2", "version = 1"));
  await expect(own.preview("Upkeep, version 1")).toContainText("Raise it in the file");
  await expect(page.getByRole("button", { name: say("own", "replace-same") })).toBeVisible();
});

test("removed with undo: its assessments keep their answers, say what is missing, and get it back", async ({ page }) => {
  await keep(page, { ...entriesOf(asking(), answered()), ...entries(keptFile()) });
  const own = new Own(page);
  const home = new Home(page);
  const results = new Results(page);
  await own.open();
  const remove = () => own.entry("Upkeep").getByRole("button", { name: /^Delete/ }).click();
  await remove();
  await expect(own.message("Upkeep, version 1, deleted. The assessment that asks it keeps its answers.")).toBeVisible();
  await expect(own.kept).toContainText("None yet.");
  expect((await kept(page))[KEY]).toBeUndefined();
  await own.undo.click();
  await expect(own.entry("Upkeep")).toBeVisible();
  expect(JSON.parse((await kept(page))[KEY]).questionnaires).toEqual([keptFile()]);
  await remove();

  await home.goto();
  await expect(home.row("Quay")).toContainText("Not in this browser: “upkeep”");
  await expect(home.row("Tide")).not.toContainText("Not in this browser");
  await results.gotoStep("results", "quay");
  await expect(results.heading).toHaveText(say("own", "nothing-here"));
  await expect(page.getByText("This assessment asks “upkeep”, version 1, which is not in this browser")).toBeVisible();
  const review = new Review(page);
  await review.gotoStep("review", "quay");
  await expect(review.section(/^Answers without their questionnaire \(4\)/)).toBeVisible();
  expect(Object.keys((await keptAssessment(page, "quay")).answers)).toHaveLength(7);

  await page.getByRole("link", { name: say("own", "to-own") }).click();
  await own.bring();
  await results.gotoSection("dimensions", "quay");
  expect(await results.scoreOf(results.row("Upkeep", "Materials"))).toBe(5);
  await expect(page.getByText("not in this browser")).toHaveCount(0);
});

test("two files may lean on each other, travel together, and one without the other is kept and explained", async ({ page }) => {
  const leaning = `
id = "handover"
title = "Handover"
summary = "Whether a product can change hands."
[[dimension]]
id = "all"
title = "All"
summary = "All of it."
questions = [{ id = "owner-known" }, { id = "pair-work" }]
`.replace('{ id = "pair-work" }', '{ id = "finding-documentation" }');
  const handover = keptFile(leaning, { id: "handover", title: "Handover" });
  const chooses = asking({ questionnaires: [{ id: "handover", version: 1 }] });
  await keep(page, { ...entriesOf(chooses), ...entries(handover, keptFile()) });
  const own = new Own(page);
  await own.open();
  await expect(own.kept.getByRole("heading", { level: 3 })).toHaveCount(2);
  await expect(own.kept).not.toContainText(say("own", "unusable"));
  const home = new Home(page);
  await home.goto();
  await expect(home.row("Quay")).toContainText("Handover");
  const { document } = await downloadJson(page, () => home.choose(home.row("Quay"), "Save a copy"));
  expect(document.questionnaires.map(({ id }) => id).sort()).toEqual(["handover", "upkeep"]);

  await own.open();
  await own.entry("Upkeep").getByRole("button", { name: /^Delete/ }).click();
  await expect(own.entry("Handover")).toContainText(say("own", "unusable"));
  await own.entry("Handover").getByText("Show the problem").click();
  await expect(own.entry("Handover")).toContainText("There is no question owner-known");
  const { name, bytes } = await download(page, () =>
    own.entry("Handover").getByRole("button", { name: /^Save the file/ }).click(),
  );
  expect([name, bytes.toString("utf8")]).toEqual(["handover.toml", leaning]);
  await own.undo.click();
  await expect(own.entry("Handover")).not.toContainText(say("own", "unusable"));
});

/** Fills the storage to its last character. */
const fill = (page) =>
  page.evaluate(() => {
    let text = "x".repeat(4_000_000);
    for (let size = 1_000_000; size >= 1; ) {
      try {
        localStorage.setItem("other:filler", text + "x".repeat(size));
        text += "x".repeat(size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });

test("no more room: said aloud, nothing half-kept, neither from a file nor from a document", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const own = new Own(page);
  await own.open();
  await fill(page);
  const before = await kept(page);
  await own.give(EXAMPLE);
  await own.keepIt.click();
  await expect(own.alert).toContainText(say("own", "crowded"));
  await expect(own.keepIt, "the preview stays, to try again").toBeVisible();
  await expect(own.kept).toContainText("None yet.");
  expect(await kept(page)).toEqual(before);

  const home = new Home(page);
  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await home.openFileOf(fileOf({ ...documentOf(asking()), questionnaires: [keptFile()] }));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.dialog.getByRole("alert")).toContainText(say("home", "unkept", { count: 1 }));
  await home.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(home.rows).toHaveCount(1);
  expect(await kept(page)).toEqual(before);
});

test("without storage it is kept in the tab only, and that is said", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => null }));
  const own = new Own(page);
  await own.open();
  const inTab = page.getByRole("region", { name: "Kept in this tab only" });
  await own.give(EXAMPLE);
  await own.keepIt.click();
  await expect(inTab.getByRole("heading", { name: "Upkeep" })).toBeVisible();
});

test("what was kept and is no document is moved aside and offered, the rest is erased with everything", async ({ page }) => {
  await keep(page, { ...entries(keptFile()), "waymark:questionnaire:broken": "{cut off", "other:project": "theirs" });
  const home = new Home(page);
  await home.goto();
  await expect(home.alert).toContainText("could not be read");
  await expect(home.alert).toContainText("questionnaire-broken");
  const now = await kept(page);
  expect(now["waymark:unreadable:questionnaire-broken"]).toBe("{cut off");
  expect(now["waymark:questionnaire:broken"]).toBeUndefined();
  const own = new Own(page);
  await own.open();
  await expect(own.entry("Upkeep")).toBeVisible();

  await home.goto("settings/");
  await expect(page.getByText("No assessment and 1 questionnaire of your own")).toBeVisible();
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(home.dialog).toContainText("The questionnaire that you brought goes, too.");
  await home.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(home.message(say("settings", "erased"))).toBeVisible();
  const left = Object.keys(await kept(page)).filter((name) => name !== "waymark:preferences");
  expect(left.sort()).toEqual(["other:project", "waymark:erased"]);
  await own.open();
  await expect(own.kept).toContainText("None yet.");
});

test("several questionnaires on one scale draw no boundaries that are not shared", async ({ page }) => {
  const both = asking({ questionnaires: [{ id: "calms", version: 1 }, { id: "upkeep", version: 1 }] });
  await keep(page, { ...entriesOf(both), ...entries(keptFile()) });
  await new Results(page).gotoSection("questionnaires", "quay");
  const together = page.getByRole("region", { name: say("results", "together") });
  await expect(together).toContainText(say("results", "figure-bands-differ"));
  await expect(together).toContainText("Afloat");
});

test("with the keyboard alone, from the file to the assessment", async ({ page }) => {
  const own = new Own(page);
  await own.open();
  const tabTo = async (locator) => {
    const has = () => locator.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 80 && !(await has()); presses += 1) await page.keyboard.press("Tab");
    await expect(locator).toBeFocused();
  };
  await tabTo(own.choose);
  await choose(page, () => page.keyboard.press("Enter"), fileOf(EXAMPLE, "upkeep.toml", "application/toml"));
  await expect(own.preview("Upkeep, version 1").getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(own.keepIt).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(own.message("Upkeep is kept.")).toBeVisible();
  await expect(own.heading).toBeFocused();
  await tabTo(own.entry("Upkeep").getByRole("link", { name: /^Start an assessment/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/start\/\?with=upkeep$/);
  await expect(new Start(page).questionnaire("Upkeep")).toBeChecked();
});

test("nothing for axe to find and nothing sideways, in both themes at 320 and 1280 pixels", async ({ page }) => {
  test.setTimeout(300_000);
  await keep(page, { ...entriesOf(asking()), ...entries(keptFile()) });
  const own = new Own(page);
  const long = "y".repeat(300);
  const look = async (what) => {
    for (const [width, colorScheme] of [[320, "dark"], [320, "light"], [1280, "dark"], [1280, "light"]]) {
      await expectSound(page, what, { colorScheme, width });
    }
  };
  await own.open();
  await look("kept");
  await own.give(EXAMPLE.replace('effort = "medium"', `effort = "${long}"`).replaceAll("practices = [", "practises = ["));
  await expect(own.problems).toBeVisible();
  await look("problems");
  await own.give(NEXT.replace('title = "Upkeep"', `title = "Up ${long.slice(0, 60)}"`));
  await expect(page.getByRole("button", { name: "Replace version 1" })).toBeVisible();
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("preview");
  await own.gotoStep("start", "quay");
  await look("start");
});
