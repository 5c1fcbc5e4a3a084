// The report for those who were not there: chosen, put into own words, printed, and taken along as one file.
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { readdirSync } from "node:fs";
import { assessment, entriesOf, levels, questions, samples } from "./documents.mjs";
import { expectSound, overflow, violations } from "./look.mjs";
import { Results, Shell } from "./pages.mjs";
import { bodySize, pagesOf, poppler, sheets, textSizes } from "./paper.mjs";
import { allowClipboard, copied, download, expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const SAMPLE = samples().at(-1);
const WIDTHS = [1366, 390, 320];

/** What is read from paper at arm's length, in points. */
const READABLE = 8;

/** The most pages that everything of the sample, 57 questions with their notes, may take. */
const MOST_PAGES = 12;

/** How full a page is at least: a table or a map that begins the next one leaves no more blank than this. */
const FULL = 0.65;

/** Every questionnaire that is shipped, in full, with a note now and then. */
const everything = () => {
  const files = readdirSync(new URL("../../questionnaires/", import.meta.url));
  const lenses = files.filter((name) => name.endsWith(".toml")).map((name) => name.slice(0, -".toml".length));
  const asked = lenses.filter((lens) => questions(lens, { quick: false }).length > 0);
  const all = [...new Set(asked.flatMap((lens) => questions(lens, { quick: false })))];
  const answers = levels(all, [2, 4, 1, 5, 3, 2, 2]);
  for (const id of all.filter((_, at) => at % 6 === 0)) answers[id] = { ...answers[id], note: "Only Marek has ever done it. If he is away the release waits." };
  return assessment({ id: "everything", depth: "full", questionnaires: asked.map((id) => ({ id, version: 1 })), answers, delivery: SAMPLE.delivery });
};

const PARTS = ["summary", "reading", "scores", "delivery", "insights", "roadmap", "changes", "answers", "method"];

/** The report of an assessment. */
class Report extends Shell {
  constructor(page) {
    super(page);
    this.own = page.getByRole("textbox", { name: say("report", "own") });
    this.again = page.getByRole("button", { name: say("report", "draft-again") });
    this.contents = page.getByRole("navigation", { name: say("report", "contents") });
    this.saveHtml = page.getByRole("button", { name: say("report", "save-html") });
    this.saveMarkdown = page.getByRole("button", { name: say("report", "save-markdown") });
    this.notice = page.getByRole("status").filter({ hasText: say("report", "draft-differs") });
  }

  async open(id) {
    await this.gotoStep("report", id);
    await expect(this.contents).toBeVisible();
  }

  choice(name) {
    return this.page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }

  part(name) {
    return this.choice(say("report", `part-${name}`));
  }

  chapter(name) {
    return this.page.getByRole("heading", { level: 2, name: say("report", `part-${name}`), exact: true });
  }
}

test.beforeEach(async ({ page }) => {
  await keep(page, entriesOf(...samples()));
});

test("the results lead to the report, whose headings stand in order", async ({ page }) => {
  await new Results(page).gotoStep("results", SAMPLE.id);
  await page.getByRole("link", { name: say("results", "to-report") }).click();
  const report = new Report(page);
  await expect(report.heading).toHaveText("Harbour: DevOps report");
  await expect(page.getByText(say("report", "sample"))).toBeVisible();
  for (const part of PARTS) await expect(report.chapter(part)).toBeVisible();
  const headings = page.getByRole("article").getByRole("heading");
  const levels = await headings.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) {
    expect(level, `heading ${at}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  }
  await report.contents.getByRole("link", { name: say("report", "part-answers") }).click();
  await expect(report.chapter("answers")).toBeInViewport();
});

test("what is chosen is shown, and still chosen after a reload", async ({ page }) => {
  const report = new Report(page);
  await report.open(SAMPLE.id);
  await report.part("answers").uncheck();
  await report.part("insights").uncheck();
  await report.choice(say("report", "with-names")).uncheck();
  await page.getByRole("radio", { name: say("report", "paper-letter") }).check();
  await expect(report.chapter("answers")).toHaveCount(0);
  // Who takes part and who looks after what; names inside notes stay, and the choice says so.
  await expect(page.getByRole("article")).not.toContainText("Aylin");
  await page.reload();
  await report.arrived();
  await expect(report.chapter("scores")).toBeVisible();
  await expect(report.chapter("insights")).toHaveCount(0);
  await expect(report.part("answers")).not.toBeChecked();
  await expect(report.choice(say("report", "with-names"))).not.toBeChecked();
  await expect(page.getByRole("radio", { name: say("report", "paper-letter") })).toBeChecked();
  await report.part("answers").check();
  await expect(report.chapter("answers")).toBeVisible();
});

test("the summary is drafted, edited, kept, drafted again and brought back", async ({ page }) => {
  const report = new Report(page);
  await report.open(SAMPLE.id);
  await expect(report.own).toHaveValue(/^CALMS is /);
  await expect(report.again).toHaveCount(0);
  const draft = await report.own.inputValue();
  const own = "We ship without fear.\n\nNext: <b>the map</b>.";
  await report.own.fill(own);
  await report.saved();
  await page.reload();
  await report.arrived();
  await expect(report.own).toHaveValue(own);
  expect((await keptAssessment(page, SAMPLE.id)).summary_draft).toBe(draft);
  await report.again.click();
  await expect(report.own).toHaveValue(draft);
  await report.undo.click();
  await expect(report.own).toHaveValue(own);
  // Emptied, it is the draft once more.
  await report.own.fill("");
  await report.own.blur();
  await expect(report.own).toHaveValue(draft);
  await report.saved();
  await expect.poll(async () => (await keptAssessment(page, SAMPLE.id)).summary).toBeUndefined();
});

test("a summary of other facts says so, with what they make today", async ({ page }) => {
  const told = { ...SAMPLE, summary: "All was well.", summary_draft: "CALMS was 9.9." };
  await keep(page, entriesOf(told, samples()[0]));
  const report = new Report(page);
  await report.open(SAMPLE.id);
  await expect(report.own).toHaveValue("All was well.");
  await expect(report.notice).toContainText("CALMS is ");
  const { bytes } = await download(page, () => report.saveMarkdown.click());
  expect(bytes.toString()).toContain(say("report", "outdated"));
  await report.notice.getByRole("button", { name: say("report", "keep-own") }).click();
  await expect(report.notice).toHaveCount(0);
  await expect(report.own).toHaveValue("All was well.");
});

test("a team without an answer gets a report that says so", async ({ page }) => {
  await keep(page, entriesOf(assessment({ id: "blank" })));
  const report = new Report(page);
  await report.open("blank");
  await expect(page.getByText(say("report", "nothing"))).toBeVisible();
  await expect(page.getByRole("article").getByRole("figure")).toHaveCount(0);
  await expectSound(page, "a report of nothing", { width: 390 });
});

for (const width of WIDTHS) {
  test(`the page at ${width} pixels: nothing for axe, nothing sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await new Report(page).open(SAMPLE.id);
    await expectSound(page, "the report", { width, colorScheme: width === 390 ? "dark" : "light" });
  });
}

test("the report by keyboard: a choice, the summary, the contents", async ({ page }) => {
  const report = new Report(page);
  await report.open(SAMPLE.id);
  await report.part("reading").focus();
  await page.keyboard.press("Space");
  await expect(report.chapter("reading")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(report.part("summary")).toBeFocused();
  await report.own.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("By hand.");
  await expect(report.own).toHaveValue("By hand.");
  await page.keyboard.press("Tab");
  await expect(report.again).toBeFocused();
  await report.contents.getByRole("link", { name: say("report", "part-method") }).focus();
  await page.keyboard.press("Enter");
  await expect(report.chapter("method")).toBeInViewport();
});

test("the saved file opens from the disk, asks for nothing and is sound in every width", async ({ page, browser }, info) => {
  test.slow();
  const solid = "x".repeat(120);
  const hostile = `</style><script>document.title="x"</script>"'><img src=https://evil.example/x>`;
  const [first] = Object.keys(SAMPLE.answers);
  const evidence = [{ title: "Board", url: "javascript:alert(1)" }, { title: "Log", url: "https://log.example/" }];
  const told = {
    ...SAMPLE,
    team: `Harbour ${hostile}`,
    scope: solid,
    participants: solid,
    summary: `Ours ${hostile}`,
    answers: { ...SAMPLE.answers, [first]: { level: 3, note: `${hostile} ${solid}`, evidence } },
  };
  await keep(page, entriesOf(told, samples()[0]));
  const report = new Report(page);
  await report.open(SAMPLE.id);
  const begun = Date.now();
  const { name, bytes } = await download(page, () => report.saveHtml.click());
  const figures = `report: made and saved in ${Date.now() - begun} ms, ${Math.round(bytes.length / 1024)} KiB`;
  info.annotations.push({ type: "figures", description: figures });
  console.log(figures);
  expect(name).toMatch(/^waymark-harbour-.*report-2026-11-11\.html$/);

  const file = info.outputPath("report.html");
  await writeFile(file, bytes);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext();
  const alone = await context.newPage();
  const asked = [];
  const complaints = [];
  alone.on("request", (request) => asked.push(request.url()));
  alone.on("console", (message) => complaints.push(message.text()));
  await alone.goto(address);
  await expect(alone.getByRole("heading", { level: 1 })).toContainText(hostile);
  await expect(alone).toHaveTitle(/^Harbour /);
  await expect(alone.getByText(`Ours ${hostile}`)).toBeVisible();
  await expect(alone.getByRole("link", { name: /Log/ })).toHaveAttribute("href", "https://log.example/");
  await expect(alone.getByRole("link", { name: /Board/ })).toHaveCount(0);
  await expect(alone.getByText(/javascript:alert/)).toBeVisible();
  await expect(alone.locator("html")).toHaveAttribute("lang", "en");
  const map = alone.getByRole("img", { name: /^CALMS: November 2026/ });
  await expect(map.filter({ visible: true })).toHaveCount(1);
  // The link of the contents leads within the file.
  await alone.getByRole("link", { name: say("report", "part-method") }).click();
  await expect(alone.getByRole("heading", { name: say("report", "part-method") })).toBeInViewport();
  expect(asked).toEqual([address]);
  expect(complaints).toEqual([]);
  for (const width of WIDTHS) {
    await alone.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"]) {
      await alone.emulateMedia({ colorScheme });
      expect.soft(await overflow(alone), `sideways at ${width}`).toEqual([]);
      expect.soft(await violations(alone), `at ${width}, ${colorScheme}`).toEqual([]);
    }
  }
  await context.close();
});

test("the report as Markdown, saved and copied alike", async ({ page, context }) => {
  await allowClipboard(context);
  const report = new Report(page);
  await report.open(SAMPLE.id);
  const { name, bytes } = await download(page, () => report.saveMarkdown.click());
  expect(name).toBe("waymark-harbour-report-2026-11-11.md");
  expect(bytes.toString()).toMatch(/^# Harbour: DevOps report\n/);
  const copy = page.getByRole("button", { name: say("report", "copy-markdown") });
  await copy.click();
  await expect(report.message(say("report", "copied"))).toBeVisible();
  expect(await copied(page)).toBe(bytes.toString());
  // Where the clipboard is refused, it is copied by hand.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await copy.click();
  await expect(report.dialog).toHaveAccessibleName(say("terms", "by-hand"));
  const area = report.dialog.getByRole("textbox", { name: say("terms", "by-hand-text") });
  await expect(area).toHaveValue(bytes.toString());
  await expect(area).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(copy).toBeFocused();
});

test("on paper: tagged, numbered, no navigation, no heading alone at the end of a page", async ({ page }, info) => {
  const report = new Report(page);
  await report.open(SAMPLE.id);
  for (const [paper, size] of [["letter", /612 x 79[12]/], ["a4", /59[45](\.\d+)? x 84[12]/]]) {
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("radio", { name: say("report", `paper-${paper}`) }).check();
    await page.emulateMedia({ media: "print" });
    for (const hidden of [report.main, report.steps, report.own, report.saveHtml]) await expect(hidden).toBeHidden();
    await expect(page.locator("input, select, textarea, button").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/^CALMS is \d/).filter({ visible: true }).first()).toBeVisible();
    const map = page.getByRole("img", { name: /^CALMS: November 2026/ });
    await expect(map.filter({ visible: true })).toHaveCount(1);
    // The paper that is chosen is the paper of the print.
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(pagesOf(pdf), paper).toBeGreaterThan(5);
    // Short enough to be read.
    expect(pagesOf(pdf), paper).toBeLessThanOrEqual(MOST_PAGES);
    expect.soft(Math.min(...textSizes(pdf).keys()), `${paper}: the smallest words`).toBeGreaterThanOrEqual(READABLE);
    const pages = sheets(pdf);
    for (const [at, { full, last }] of pages.slice(0, -1).entries()) {
      expect.soft(full, `${paper}: how full page ${at + 1} is`).toBeGreaterThan(FULL);
      // Headings of chapters and of their parts are larger than this.
      expect.soft(last, `${paper}: the end of page ${at + 1}`).toBeLessThan(bodySize(pdf) * 1.2);
    }
    const file = info.outputPath(`${paper}.pdf`);
    await writeFile(file, pdf);
    const about = poppler("pdfinfo", file);
    if (about) expect(about).toMatch(/Tagged:\s+yes/);
    if (about) expect(about).toMatch(size);
    const text = poppler("pdftotext", "-layout", file, "-");
    if (text) {
      for (const at of [1, pages.length]) expect(text, paper).toContain(`${at} / ${pages.length}`);
      expect(text).not.toContain(say("report", "desk"));
    }
  }
});

test("every questionnaire at once: contents that lead to each, a short summary, pages that are used", async ({ page, browser }, info) => {
  test.slow();
  const one = everything();
  await keep(page, entriesOf(one));
  const report = new Report(page);
  await report.open(one.id);
  expect((await report.own.inputValue()).length).toBeLessThan(1500);
  await report.contents.getByRole("link", { name: "Team boundaries" }).click();
  const heading = page.getByRole("heading", { level: 3, name: "Team boundaries" }).first();
  await expect(heading).toBeInViewport();
  await expectSound(page, "every questionnaire", { width: 390 });
  const context = await browser.newContext();
  const alone = await context.newPage();
  for (const paper of ["a4", "letter"]) {
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("radio", { name: say("report", `paper-${paper}`) }).check();
    const { bytes } = await download(page, () => report.saveHtml.click());
    const file = info.outputPath(`${paper}.html`);
    await writeFile(file, bytes);
    await alone.goto(pathToFileURL(file).href);
    for (const [what, of] of [["the page", page], ["the file", alone]]) {
      await of.emulateMedia({ media: "print" });
      const pdf = await of.pdf({ preferCSSPageSize: true });
      for (const [at, { full, last }] of sheets(pdf).slice(0, -1).entries()) {
        // A chapter whose first table is long begins on the next one.
        expect.soft(full, `${what}, ${paper}: how full page ${at + 1} is`).toBeGreaterThan(0.5);
        expect.soft(last, `${what}, ${paper}: the end of page ${at + 1}`).toBeLessThan(bodySize(pdf) * 1.2);
      }
      expect.soft(Math.min(...textSizes(pdf).keys()), `${what}, ${paper}: the smallest words`).toBeGreaterThanOrEqual(READABLE);
    }
  }
  await alone.emulateMedia({ media: "screen" });
  await alone.getByRole("link", { name: "Team boundaries" }).click();
  await expect(alone.getByRole("heading", { level: 3, name: "Team boundaries" }).first()).toBeInViewport();
  await context.close();
});

/** The common words of the tables that stand on two lines, and the captions that one does not see whole. */
const torn = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const cell of document.querySelectorAll(":is(th, td)")) {
      const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text; text = walk.nextNode()) {
        // An address breaks where it must.
        if (text.data.includes("://")) continue;
        for (const { 0: word, index } of text.data.matchAll(/\p{Letter}{2,13}/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      }
    }
    for (const caption of document.querySelectorAll("caption")) {
      if (caption.getBoundingClientRect().right > innerWidth) found.push(caption.textContent);
    }
    return found;
  });

test("on a telephone no common word of a table is torn, and every caption is seen whole", async ({ page, browser }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const report = new Report(page);
  await report.open(SAMPLE.id);
  expect(await torn(page)).toEqual([]);
  const { bytes } = await download(page, () => report.saveHtml.click());
  const file = info.outputPath("report.html");
  await writeFile(file, bytes);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const alone = await context.newPage();
  await alone.goto(pathToFileURL(file).href);
  expect(await torn(alone)).toEqual([]);
  await context.close();
});
