// What is taken into other tools: every format saved, and what opens here again opened.
import { assessment, answered, documentOf, entriesOf, fileOf, levels, questions, samples } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Results, Roadmap, Shell } from "./pages.mjs";
import { allowClipboard, copied, download, expect, keep, keptAssessment, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

/** The page of formats. */
class Export extends Shell {
  constructor(page, root) {
    super(page, root);
    this.repository = page.getByRole("textbox", { name: say("export", "repository") });
    this.issues = page.getByRole("link", { name: /^New issue: / });
    this.entity = page.getByRole("textbox", { name: say("export", "entity") });
  }

  async open(id) {
    await this.gotoStep("export", id);
    await expect(this.button(say("export", "workbook"))).toBeVisible();
  }

  /** The button that saves a format. */
  button(format) {
    return this.page.getByRole("button", { name: say("export", "save", { format }), exact: true });
  }

  /** Saves a format. */
  save(format) {
    return download(this.page, () => this.button(format).click());
  }
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const tracker = (tracker) => say("export", "tracker", { tracker });

/** An assessment with what files and programs stumble over. */
const hostile = () => {
  const [first, second, third] = questions("calms");
  return {
    ...answered({ id: "hostile", team: "=HYPERLINK(\"https://evil.test\")", title: "+1 & <b>“x”</b>\n;," }),
    answers: {
      ...levels(questions("calms"), [2, 1, 3]),
      [first]: { level: 2, note: "=cmd|' /C calc'!A0\n007\t_x000D_ 🚢", evidence: [{ title: "@a", url: "https://wiki.example/?a=1,2;3" }] },
      [second]: { not_applicable: "'quoted" },
      [third]: { dont_know: true, note: "2024-01-02" },
    },
    "x-later": { nested: [1, 2.5, null, [], {}, "1e5"] },
    roadmap: { cards: { "wip-limits": { pinned: true, owner: "@ada", due: "2026-12-31", first_step: "/close\n@everyone" } } },
  };
};

const [, sample] = samples();

test("every format is saved under a name of its own", async ({ page }) => {
  await keep(page, entriesOf(hostile()));
  const elsewhere = new Export(page);
  await elsewhere.open("hostile");
  const saved = {};
  for (const [format, ending] of [
    [say("export", "json"), "json"],
    [say("export", "workbook"), "xlsx"],
    [say("export", "csv"), "csv"],
    [say("export", "csv-excel"), "csv"],
    [tracker("GitHub"), "csv"],
    [tracker("GitLab"), "csv"],
    [tracker("Jira"), "csv"],
    [say("export", "calendar"), "ics"],
    [say("export", "badge", { questionnaire: "CALMS" }), "svg"],
    [say("export", "facts"), "json"],
  ]) {
    const { name, bytes } = await elsewhere.save(format);
    expect(name, format).toMatch(new RegExp(`^waymark-.*2026-10-05\\.${ending}$`));
    expect(bytes.length, format).toBeGreaterThan(100);
    saved[format] = bytes;
  }
  expect(saved[say("export", "workbook")].subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  expect(saved[say("export", "csv-excel")].toString("utf8")).toMatch(/^\ufeffassessment;part;item;field;kind;value;about\r\n/);
  const calendar = saved[say("export", "calendar")].toString("utf8");
  expect(calendar).toContain("\r\nDTSTART;VALUE=DATE:20261231\r\n");
  const github = saved[tracker("GitHub")].toString("utf8");
  expect(github).toMatch(/^"title","body","labels","assignees"\r\n/);
  expect(github).toContain('"ada"');
  // No line of an issue is a command of a person's.
  expect(saved[tracker("GitLab")].toString("utf8")).not.toMatch(/^\/close/m);
  const facts = JSON.parse(saved[say("export", "facts")].toString("utf8"));
  expect(Object.keys(facts.facts[0].facts)).toContain("calmsScore");
  expect(saved[say("export", "badge", { questionnaire: "CALMS" })].toString("utf8")).toMatch(/^<svg /);
});

for (const [format, name, type] of [
  ["workbook", "again.xlsx", WORKBOOK],
  ["csv", "again.csv", "text/csv"],
  ["csv-excel", "excel.csv", "text/csv"],
]) {
  test(`a ${format} opens in an emptied browser and gives the same results`, async ({ page, browser, faults }) => {
    await keep(page, entriesOf(hostile(), sample));
    const elsewhere = new Export(page);
    const there = await browser.newContext();
    watch(there, faults);
    const home = new Home(await there.newPage());
    await home.goto();
    for (const id of ["hostile", sample.id]) {
      await elsewhere.open(id);
      const { bytes } = await elsewhere.save(say("export", format));
      await home.openFileOf(fileOf(bytes, name, type));
      await expect(home.dialog).toContainText(say("home", "import-new"));
      await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
      await expect(home.message("1 assessment added.")).toBeVisible();
      await home.saved();
      // Equal to the last letter, with what nobody knows.
      await expect.poll(() => keptAssessment(home.page, id)).toEqual(await keptAssessment(page, id));
    }
    const score = async (results) => {
      await results.gotoSection("all", sample.id);
      return results.row("CALMS", "CALMS").textContent();
    };
    expect(await score(new Results(home.page))).toBe(await score(new Results(page)));
    await there.close();
  });
}

test("a table with a mistake says in which row, and changes nothing", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const broken = "assessment,part,item,field,kind,value\n,format,,,text,waymark\n,schema,,,number,one\n";
  await home.openFileOf(fileOf(broken, "broken.csv", "text/csv"));
  await expect(home.dialog).toContainText(say("home", "error-table-value", { row: say("home", "table-row", { row: "3" }), column: "value" }));
  await expect(home.dialog.getByRole("button", { name: say("home", "import-add") })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(home.dialog).toBeHidden();
  // And once more, with a workbook that was cut off.
  await home.openFileOf(fileOf(Buffer.from("PK\u0003\u0004 and so on", "latin1"), "cut.xlsx", WORKBOOK));
  await expect(home.dialog).toContainText(say("home", "error-table-damaged"));
});

test("links fill in issues of the repository that is typed, and ask nobody", async ({ page }) => {
  await keep(page, entriesOf(hostile()));
  const elsewhere = new Export(page);
  await elsewhere.open("hostile");
  await expect(elsewhere.issues).toHaveCount(0);
  await elsewhere.repository.fill("http://github.com/acme/tide");
  await expect(page.getByText(say("export", "repository-not-secure"))).toBeVisible();
  await expect(elsewhere.issues).toHaveCount(0);
  await elsewhere.repository.fill("github.com/acme/tide/issues");
  const first = elsewhere.issues.first();
  await expect(first).toHaveAttribute("href", /^https:\/\/github\.com\/acme\/tide\/issues\/new\?title=[^&]+&body=[^&]+&labels=waymark$/);
  await expect(first).toHaveAttribute("target", "_blank");
  for (const href of await elsewhere.issues.evaluateAll((links) => links.map((link) => link.href))) {
    expect(href.length).toBeLessThanOrEqual(8_000);
  }
  // Of a host of one's own, the person says what it is.
  await elsewhere.repository.fill("https://git.acme.test/tide/app");
  const group = page.getByRole("group", { name: say("export", "forge") });
  await group.getByRole("radio", { name: "GitLab" }).check();
  await expect(first).toHaveAttribute("href", /^https:\/\/git\.acme\.test\/tide\/app\/-\/issues\/new\?issue%5Btitle%5D=/);
});

test("a table for a README and annotations are copied", async ({ page, context }) => {
  await allowClipboard(context);
  await keep(page, entriesOf(sample));
  const elsewhere = new Export(page);
  await elsewhere.open(sample.id);
  await page.getByRole("button", { name: say("export", "copy-readme") }).click();
  await expect(elsewhere.message(say("export", "copied-readme"))).toBeVisible();
  expect(await copied(page)).toContain("| Questionnaire |");
  await page.getByRole("button", { name: say("export", "copy-annotations") }).click();
  await expect(elsewhere.message(say("export", "copied-annotations"))).toBeVisible();
  expect(await copied(page)).toMatch(/^metadata:\n {2}annotations:\n {4}waymark\//);
});

test("the page is reached from the results and the roadmap, by keyboard too", async ({ page }) => {
  await keep(page, entriesOf(sample));
  const link = page.getByRole("link", { name: say("first", "page-export") });
  await new Results(page).gotoStep("results", sample.id);
  await link.focus();
  await page.keyboard.press("Enter");
  const elsewhere = new Export(page);
  await expect(elsewhere.heading).toHaveText(say("first", "page-export"));
  await expect(elsewhere.button(say("export", "workbook"))).toBeVisible();
  await new Roadmap(page).gotoStep("roadmap", sample.id);
  await link.click();
  await expect(elsewhere.heading).toHaveText(say("first", "page-export"));
  // The report and the page of formats lead to each other.
  await page.getByRole("link", { name: say("export", "also-report") }).click();
  await page.getByRole("link", { name: say("report", "to-export") }).click();
  await expect(elsewhere.heading).toHaveText(say("first", "page-export"));
  await expect(elsewhere.button(say("export", "workbook"))).toBeVisible();
  // The first button saves by a key.
  const button = elsewhere.button(say("export", "workbook"));
  await button.focus();
  const { name } = await download(page, () => page.keyboard.press("Enter"));
  expect(name).toMatch(/\.xlsx$/);
});

test("an assessment without answers has its files and no actions", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const elsewhere = new Export(page);
  await elsewhere.open("tide");
  await expect(page.getByText(say("export", "actions-none"))).toBeVisible();
  await expect(elsewhere.button(tracker("Jira"))).toHaveCount(0);
  const { bytes } = await elsewhere.save(say("export", "json"));
  expect(JSON.parse(bytes)).toEqual(documentOf(await keptAssessment(page, "tide")));
});

for (const width of [1366, 390, 320]) {
  test(`the page is sound at ${width} pixels`, async ({ page }) => {
    await keep(page, entriesOf(hostile()));
    const elsewhere = new Export(page);
    await elsewhere.open("hostile");
    await elsewhere.repository.fill("https://git.acme.test/tide/app");
    await expect(elsewhere.issues.first()).toBeVisible();
    await expectSound(page, "what is taken elsewhere", { width });
  });
}
