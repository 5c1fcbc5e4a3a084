// Files out and in.
import { readFileSync } from "node:fs";
import { answered, documentOf, entriesOf, fileOf, ownFileOf, samples } from "./documents.mjs";
import { Home, Question, Results } from "./pages.mjs";
import { allowClipboard, choose, copied, download, downloadJson, expect, keep, kept, keptAssessment, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

const tide = () => answered({ updated: "2026-10-05T09:00:00.000Z" });
const ebb = () => answered({ id: "ebb", team: "Ebb", updated: "2026-10-06T09:00:00.000Z" });

test("one assessment or all are saved as they are kept", async ({ page }) => {
  await keep(page, entriesOf(...samples(), tide()));
  const home = new Home(page);
  await home.goto();
  const one = await downloadJson(page, () => home.choose(home.row("Tide"), "Save a copy"));
  expect(one.name).toBe("waymark-tide-2026-10-05.json");
  expect(one.document).toEqual(documentOf(await keptAssessment(page, "tide")));

  const all = await downloadJson(page, () => home.saveAll.click());
  expect(all.name).toMatch(/^waymark-\d{4}-\d\d-\d\d\.json$/);
  const ids = all.document.assessments.map(({ id }) => id).sort();
  expect(ids).toEqual(["sample-harbour-2025", "sample-harbour-2026", "tide"]);

  await new Results(page).gotoStep("results", "tide");
  const again = await downloadJson(page, () => page.getByRole("button", { name: "Save a copy" }).click());
  expect(again.document).toEqual(one.document);
});

test("what was saved opens again in another browser, equal to the last letter", async ({ page, browser, faults }) => {
  await keep(page, entriesOf(...samples(), tide()));
  const home = new Home(page);
  await home.goto();
  const { bytes } = await download(page, () => home.saveAll.click());

  const other = await browser.newContext();
  watch(other, faults);
  const there = new Home(await other.newPage());
  await there.goto();
  await there.openFileOf(fileOf(bytes));
  await expect(there.dialog).toHaveAccessibleName("Open a file");
  await expect(there.dialog).toContainText(say("home", "import-new"));
  await expect(there.dialog.getByRole("listitem")).toHaveCount(3);
  await expect(there.rows).toHaveCount(0);
  await there.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(there.message("3 assessments added.")).toBeVisible();
  await expect(there.rows).toHaveCount(3);
  await there.saved();
  const copy = await download(there.page, () => there.saveAll.click());
  expect(JSON.parse(copy.bytes)).toEqual(JSON.parse(bytes));

  // And once more: nothing would change.
  await there.openFileOf(fileOf(bytes));
  await expect(there.dialog).toContainText(say("home", "import-nothing"));
  await there.dialog.getByRole("button", { name: "Close" }).click();
  await expect(there.dialog).toBeHidden();
  await other.close();
});

test("an import can be undone", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(documentOf(tide(), ebb())));
  await home.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(home.rows).toHaveCount(0);
  await home.openFileOf(fileOf(documentOf(tide(), ebb())));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(2);
  await home.undo.click();
  await expect(home.rows).toHaveCount(0);
  await home.saved();
  await page.reload();
  await expect(home.rows).toHaveCount(0);
});

/** A file in which the assessment has a new name and one more is new. */
const newer = () => fileOf(documentOf({ ...tide(), team: "Tide of the file", revision: 7 }, ebb()));

test("a changed assessment stays as it is unless one says otherwise", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(newer());
  await expect(home.dialog).toContainText(say("home", "import-changed"));
  const choice = home.dialog.getByRole("group", { name: "Tide of the file" });
  await expect(choice).toContainText("Yours: 15 of 15 answered");
  await expect(choice.getByRole("radio", { name: say("home", "leave") })).toBeChecked();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(2);
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.row("Ebb")).toBeVisible();
});

test("a changed assessment can be replaced, and the replacing undone", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(newer());
  await home.dialog.getByRole("radio", { name: say("home", "replace") }).check();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.row("Tide of the file")).toBeVisible();
  await expect(home.row("Tide")).toHaveCount(0);
  await home.saved();
  expect((await keptAssessment(page, "tide")).team).toBe("Tide of the file");
  await home.undo.click();
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.rows).toHaveCount(1);
});

test("a changed assessment can be added beside the one here", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(newer());
  await home.dialog.getByRole("radio", { name: say("home", "keep-both") }).check();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(3);
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.row("Tide of the file, copy")).toBeVisible();
});

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const withAnswer = (answer) => documentOf({ ...tide(), answers: { "bad-news": answer } });
const RUBBISH = [
  ["an empty file", fileOf(""), "There is nothing in it."],
  ["a file of spaces", fileOf("  \r\n"), "There is nothing in it."],
  ["a picture", fileOf(PNG, "team.png", "image/png"), "It is not a text file"],
  ["an old encoding", fileOf(Buffer.from('{"format":"waymark","schema":1,"team":"Gr\u00fcn"}', "latin1")), "text in an old encoding"],
  ["a file cut off", fileOf(JSON.stringify(documentOf(tide())).slice(0, 200)), "stops making sense at line 1, column 200"],
  ["another program's file", fileOf({ version: 3, shapes: [] }), "It is a file of another program."],
  ["a list", fileOf([1, 2, 3]), "It is a file of another program."],
  ["a newer format", fileOf({ ...documentOf(tide()), schema: 2 }), "It was saved by a newer Waymark (format 2)."],
  ["a level that cannot be", fileOf(withAnswer({ level: 9 })), "In it, assessments[0].answers.bad-news.level must be"],
  ["two answers in one", fileOf(withAnswer({ level: 2, dont_know: true })), "must be the only answer to its question"],
  ["a day that is none", fileOf(documentOf({ ...tide(), date: "2026-02-30" })), "assessments[0].date must be"],
  ["an id that stands twice", fileOf(documentOf(tide(), tide())), "Two assessments in it have the same id, tide."],
  ["deep nesting", fileOf("[".repeat(20_000)), "lie more than 100 deep in each other, at line 1, column 101"],
  ["seventeen megabytes", fileOf(documentOf({ ...tide(), scope: "x".repeat(17_000_000) })), "In it, assessments[0] is larger than 16 MB"],
  ["eight million numbers", fileOf(`{"format":"waymark","schema":1,"assessments":[${"1,".repeat(7_999_999)}1]}`), "It has more than 4,000,000 values"],
  ["too many assessments", fileOf({ ...documentOf(), assessments: Array(10_001).fill(1) }), "In it, assessments has more than 10,000 entries."],
];

test("F42 a file that is none is answered with a sentence, and nothing changes", async ({ page }) => {
  await keep(page, { ...entriesOf(tide(), ebb()), "other:project": "theirs" });
  const home = new Home(page);
  await home.goto();
  const before = await kept(page);
  for (const [name, file, sentence] of RUBBISH) {
    await test.step(name, async () => {
      await home.openFileOf(file);
      await expect(home.dialog).toHaveAccessibleName("This file could not be opened");
      await expect(home.dialog).toContainText(sentence);
      await expect(home.dialog).toContainText("Nothing here has changed.");
      await home.dialog.getByRole("button", { name: "Close" }).click();
      await expect(home.dialog).toBeHidden();
    });
  }
  expect(await kept(page)).toEqual(before);
  await expect(home.rows).toHaveCount(2);
});

test("where room runs out in the middle of an import nothing is added, and a reload agrees", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const home = new Home(page);
  await home.goto();
  const documents = async () => Object.entries(await kept(page)).filter(([name]) => name.startsWith("waymark:assessment:"));
  const before = await documents();
  const many = Array.from({ length: 40 }, (_, at) => ({ ...tide(), id: `large-${at}`, scope: "x".repeat(240_000) }));
  await home.openFileOf(fileOf(documentOf(...many)));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.dialog.getByRole("alert")).toContainText(say("home", "unkept", { count: 40 }));
  expect(await documents()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(home.rows).toHaveCount(1);
  await page.reload();
  await expect(home.rows).toHaveCount(1);
});

test("a rescue file brings back all that is safe, and sets aside what cannot be read", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const entries = {
    "waymark:assessment:tide": JSON.stringify(documentOf(tide())),
    "waymark:assessment:copied": JSON.stringify(documentOf({ ...tide(), team: "Copied by hand" })),
    "waymark:assessment:broken": "{broken",
    "waymark:preferences": "{}",
  };
  await home.openFileOf(fileOf({ format: "waymark-rescue", schema: 1, saved: "", entries }));
  await expect(home.dialog).toContainText("One thing in it could not be read where the copy was made.");
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(2);
  await page.reload();
  await expect(home.row("Copied by hand")).toBeVisible();
  await expect(home.row("Tide")).toBeVisible();
  expect((await kept(page))["waymark:unreadable:broken"]).toBe("{broken");
});

test("F42 a mark at the start and other line ends are no rubbish, and a file can hold nothing", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(`\ufeff${JSON.stringify(documentOf(tide()), null, 2).replaceAll("\n", "\r\n")}`));
  await expect(home.dialog).toContainText(say("home", "import-new"));
  await page.keyboard.press("Escape");
  await home.openFileOf(fileOf(documentOf()));
  await expect(home.dialog).toContainText(say("home", "import-empty"));
});

test("F42 a document that an editor saved in UTF-16 opens", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(Buffer.from(`\ufeff${JSON.stringify(documentOf(tide()))}`, "utf16le")));
  await expect(home.dialog).toContainText(say("home", "import-new"));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.row("Tide")).toBeVisible();
});

const CSV = "id,environment,finished_at\n1,production,2026-03-02T10:00:00Z\n2,production,2026-03-03T10:00:00Z\n";
const TOML = readFileSync(new URL("../../public/questionnaire-example.toml", import.meta.url), "utf8");
const EXAMPLE = ownFileOf("public/questionnaire-example.toml");
const HISTORY = /\/delivery\/history\/$/;
const OWN = /\/questionnaires\/$/;

/** What shows on the page that reads a file that the file has arrived there. */
const arrivedThere = (page, name) => page.getByRole("main").getByText(name).first();

const ELSEWHERE = [
  ["a CSV export", fileOf(CSV, "deployments.csv", "text/csv"), HISTORY, "deployments.csv"],
  ["a CSV export of one column", fileOf("finished_at\n2026-03-02\n", "days.csv", "text/csv"), HISTORY, "days.csv"],
  ["a list in JSON", fileOf([{ id: 1, created_at: "2026-03-02" }], "runs.json"), HISTORY, "runs.json"],
  ["a questionnaire", fileOf(TOML, "upkeep.toml", "application/toml"), OWN, EXAMPLE.title],
  ["a questionnaire with problems", fileOf('schema = 1\nid = "upkeep"\n', "upkeep.toml", "application/toml"), OWN, "upkeep.toml"],
];

for (const [name, file, address, sign] of ELSEWHERE) {
  test(`${name} opens on the page that reads it`, async ({ page }) => {
    const home = new Home(page);
    await home.goto();
    await choose(page, () => home.openFile.click(), file);
    await expect(page).toHaveURL(address);
    await expect(arrivedThere(page, sign)).toBeVisible();
  });
}

/** Files that are held over a page and let go. */
const drop = (page, ...files) =>
  page.evaluateHandle((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

test("files are dropped on home: an assessment, and several exports at once", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await drop(page, ["waymark.json", JSON.stringify(documentOf(tide()))]);
  await expect(home.dialog).toContainText(say("home", "import-new"));
  await page.keyboard.press("Escape");
  await drop(page, ["waymark.json", "{}"], ["deployments.csv", CSV]);
  await expect(home.message(say("home", "one-at-a-time"))).toBeVisible();
  await drop(page, ["deployments.csv", CSV], ["incidents.csv", "incident,opened_at\n1,2026-03-02\n"]);
  await expect(page).toHaveURL(HISTORY);
  await expect(arrivedThere(page, "deployments.csv")).toBeVisible();
  await expect(arrivedThere(page, "incidents.csv")).toBeVisible();
});

const QUICK_CHECK = "https://dora.dev/quickcheck/?v=2025&leadtime=6&deployfreq=5&changefailure=4&failurerecovery=5";
const PASTED = [
  ["a link of the Quick Check", `Our result: ${QUICK_CHECK}.`, /\/quickcheck\/\?.*leadtime=6/, say("delivery", "comparison-link-read")],
  ["a table", CSV, HISTORY, "pasted.csv"],
  ["a questionnaire", TOML, OWN, EXAMPLE.title],
];

for (const [name, text, address, sign] of PASTED) {
  test(`${name} opens where it is read when it is pasted`, async ({ page }) => {
    const home = new Home(page);
    await home.goto();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      // Firefox makes the event of a text and its type.
      const init = { clipboardData, data: text, dataType: "text/plain", bubbles: true };
      document.body.dispatchEvent(new ClipboardEvent("paste", init));
    }, text);
    await expect(page).toHaveURL(address);
    await expect(arrivedThere(page, sign)).toBeVisible();
  });
}

test("a link is pasted into its field, and a saved copy as well", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.paste.fill(JSON.stringify(documentOf(tide())));
  await home.paste.press("Enter");
  await expect(home.dialog).toContainText(say("home", "import-new"));
  await page.keyboard.press("Escape");
  await home.paste.fill("what is this");
  await home.paste.press("Enter");
  await expect(home.dialog).toContainText(say("home", "error-other-text"));
  await page.keyboard.press("Escape");
  await home.paste.fill(QUICK_CHECK);
  await home.paste.press("Enter");
  await expect(page).toHaveURL(/\/quickcheck\/\?/);
});

test("a copy of everything holds every kind of thing that is kept, and brings each back", async ({ page }) => {
  const own = ownFileOf("public/questionnaire-example.toml");
  await keep(page, {
    ...entriesOf(tide(), ...samples()),
    "waymark:tools": JSON.stringify(SHEETS),
    "waymark:mappings": JSON.stringify(MAPPINGS),
    "waymark:preferences": JSON.stringify({ theme: "dark" }),
    [`waymark:questionnaire:${own.id}`]: JSON.stringify({ ...documentOf(), questionnaires: [own] }),
    "waymark:assessment:broken": "{broken",
  });
  const home = new Home(page);
  await home.goto();
  await expect(home.rows).toHaveCount(3);
  const before = await kept(page);
  const { document, bytes } = await downloadAll(page, home);
  expect(document.assessments).toHaveLength(3);
  expect(document.questionnaires.map(({ id }) => id)).toEqual([own.id]);
  expect(document.tools).toEqual({ error_budget: SHEETS.error_budget, cost: SHEETS.cost });
  expect(document.mappings).toEqual(MAPPINGS.mappings);
  expect(document.preferences).toMatchObject({ theme: "dark" });
  expect(document.aside.map(({ text }) => text)).toEqual(["{broken"]);

  await home.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  for (const said of ["all 3 assessments", "questionnaire that you brought", say("settings", "erases-besides")]) {
    await expect(home.dialog).toContainText(said);
  }
  await home.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(home.message(say("settings", "erased"))).toBeVisible();
  await home.goto();
  await home.openFileOf(fileOf(bytes));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(3);
  await home.saved();
  const after = await kept(page);
  const kinds = (all) => Object.keys(all).map((key) => key.replace(/^waymark:/, "")).filter((key) => key !== "erased").sort();
  expect(kinds(after)).toEqual(kinds(before));
  expect(JSON.parse(after["waymark:preferences"])).toMatchObject({ theme: "dark" });
});

/** Saves a copy of everything. */
const downloadAll = async (page, home) => {
  const { bytes } = await download(page, () => home.saveAll.click());
  return { bytes, document: JSON.parse(bytes.toString("utf8")) };
};

const SHEETS = {
  format: "waymark-tools",
  schema: 1,
  error_budget: { objective: 99.9, days: 30 },
  cost: { spend: 12000 },
};
const MAPPINGS = {
  format: "waymark-mappings",
  schema: 1,
  mappings: [
    {
      kind: "deployments",
      headers: ["Kennung", "Fertig am"],
      columns: { deployment_id: "Kennung" },
      success: ["erfolgreich"],
      production: [],
      unplanned: [],
      related: [],
      empty_related: "related",
    },
  ],
};

test("a copy of everything carries the calculators' sheets and the choices for event files, and brings them back", async ({
  page,
}) => {
  const entries = { "waymark:tools": JSON.stringify(SHEETS), "waymark:mappings": JSON.stringify(MAPPINGS) };
  await keep(page, { ...entriesOf(tide()), ...entries });
  const home = new Home(page);
  await home.goto("settings/");
  const { document } = await downloadJson(page, () => page.getByRole("button", { name: say("settings", "save-all") }).click());
  expect(document.tools).toEqual({ error_budget: SHEETS.error_budget, cost: SHEETS.cost });
  expect(document.mappings).toEqual(MAPPINGS.mappings);

  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(home.dialog).toContainText("The tools’ entries, the columns you chose for event files, earlier states,");
  await home.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  expect(Object.keys(await kept(page)).filter((key) => /tools|mappings/.test(key))).toEqual([]);

  await home.goto();
  await home.openFileOf(fileOf(document));
  await expect(home.dialog).toContainText(say("home", "import-sheets"));
  await expect(home.dialog).toContainText("Error budget");
  await expect(home.dialog).toContainText("It also brings 1 remembered choice of columns for event files.");
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.message("1 assessment and the tools’ entries added.")).toBeVisible();
  const after = await kept(page);
  expect(JSON.parse(after["waymark:tools"]).error_budget).toEqual(SHEETS.error_budget);
  expect(JSON.parse(after["waymark:mappings"]).mappings[0].headers).toEqual(["Kennung", "Fertig am"]);
  await home.undo.click();
  await expect(home.rows).toHaveCount(0);
  expect(JSON.parse((await kept(page))["waymark:tools"]).error_budget).toBeUndefined();
});

test("choices for event files that a newer Waymark saved are refused in words, and the rest comes in", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf({ ...documentOf(tide()), mappings: MAPPINGS.mappings, schemas: { mappings: 9 } }));
  await expect(home.dialog).toContainText(
    "The choices of columns for event files in it cannot be read and stay out. It was saved by a newer Waymark (format 9).",
  );
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.message("1 assessment added.")).toBeVisible();
  expect(await kept(page)).not.toHaveProperty("waymark:mappings");
});

test("the calculators' own file opens, and leaves sheets here alone unless one says otherwise", async ({ page }) => {
  const mine = { ...SHEETS, cost: { spend: 5 }, error_budget: undefined };
  await keep(page, { "waymark:tools": JSON.stringify(mine) });
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(SHEETS, "waymark-tools.json"));
  await expect(home.dialog).toContainText(say("home", "import-sheets-changed"));
  await expect(home.dialog.getByRole("radio", { name: say("home", "leave") })).toBeChecked();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.message("The tools’ entries added.")).toBeVisible();
  const sheets = JSON.parse((await kept(page))["waymark:tools"]);
  expect([sheets.error_budget, sheets.cost]).toEqual([SHEETS.error_budget, { spend: 5 }]);
});

test("F44 the checklist of the roadmap is copied or saved, and a refused clipboard is said", async ({ page, context }) => {
  await keep(page, entriesOf(tide()));
  await allowClipboard(context);
  const results = new Results(page);
  await results.gotoStep("roadmap", "tide");
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: say("roadmap", "save") }).click());
  expect(name).toMatch(/^waymark-roadmap.*\.md$/);
  expect(bytes.toString("utf8")).toContain("- [ ] ");
  await page.getByRole("button", { name: say("roadmap", "copy") }).click();
  await expect(results.message(say("roadmap", "copied"))).toBeVisible();
  expect(await copied(page)).toBe(bytes.toString("utf8"));

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await page.getByRole("button", { name: say("roadmap", "copy") }).click();
  await expect(results.dialog).toHaveAccessibleName("Copy it by hand");
  await expect(results.dialog.getByRole("textbox", { name: say("terms", "by-hand-text") })).toHaveValue(bytes.toString("utf8"));
  await expect(results.dialog.getByRole("textbox", { name: say("terms", "by-hand-text") })).toBeFocused();
});

test("a note that is longer than its field says so, and no more once it is shorter", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const full = page.getByText("This field is full: it holds 20,000 characters.");
  await question.note.fill("x".repeat(19_990));
  await expect(full).toHaveCount(0);
  await question.note.press("End");
  await question.note.pressSequentially("y".repeat(30));
  await expect(question.note).toHaveValue(/^x{19990}y{10}$/);
  await expect(full).toBeVisible();
  await question.note.press("Backspace");
  await question.note.press("Backspace");
  await expect(full).toHaveCount(0);
});
