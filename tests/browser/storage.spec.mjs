// What happens to answers when the browser's storage misbehaves. The numbers are the rows of the
// catalogue of faults.
import { answered, assessment, documentOf, entriesOf, levels, questions } from "./documents.mjs";
import { Home, Question, Results, Shell, Start } from "./pages.mjs";
import { CLOCK, download, downloadJson, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const KEPT_IN_TAB = "In this tab only";

/** Starts an assessment on a page that keeps nothing, and answers its first question. */
const beginWithoutStorage = async (page) => {
  const start = new Start(page);
  const question = new Question(page);
  await start.goto("start/");
  await expect(start.alert).toContainText("This browser keeps nothing for this site");
  await expect(start.saveState).toHaveText(KEPT_IN_TAB);
  await start.team.fill("Tide");
  await start.begin.click();
  await question.level(4).check();
  await expect(question.saveState).toHaveText(KEPT_IN_TAB);
  const { document } = await downloadJson(page, () =>
    question.alert.getByRole("button", { name: "Save a copy" }).click(),
  );
  expect(document.assessments[0]).toMatchObject({ team: "Tide", answers: { "after-an-incident": { level: 4 } } });
  await question.step("Results");
  await new Results(page).see(say("results", "see-dimensions"));
  await expect(page.getByRole("table", { name: /^CALMS: scores/ })).toContainText("7.5");
  await question.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await expect(new Home(page).row("Tide")).toBeVisible();
};

test("F01 blocked storage: everything works in the tab, and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await beginWithoutStorage(page);
  // Settings work as long as the tab is open.
  const shell = new Shell(page);
  await shell.main.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  await expect(page.getByRole("radio", { name: say("settings", "dark") })).toBeChecked();
  await expect(page.getByText("in this tab only: this browser keeps nothing")).toBeVisible();
});

test("F02 no storage at all: the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => null }));
  await beginWithoutStorage(page);
});

/** Fills the storage to its last character, as another project of the same host would, or Waymark itself. */
const fill = (page, name = "other:filler") =>
  page.evaluate((name) => {
    let text = "x".repeat(4_000_000);
    for (let size = 1_000_000; size >= 1; ) {
      try {
        localStorage.setItem(name, text + "x".repeat(size));
        text += "x".repeat(size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  }, name);

test("F03 without room of Waymark's own making, deleting what is not needed is the advice", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await fill(page, "waymark:filler");
  await question.level(2).check();
  await expect(question.alert).toContainText("This browser has no more room for this site");
});

test("F03 F05 no more room: said aloud, with its cause, a copy offered, the last version intact, and it recovers", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(2).check();
  await question.saved();
  await fill(page);
  const before = await kept(page);
  await question.note.fill("This has no room any more.");
  await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
  await expect(question.alert).toContainText("Other projects at this address have filled the room");
  expect(await kept(page)).toEqual(before);
  const { document } = await downloadJson(page, () =>
    question.alert.getByRole("button", { name: "Save a copy" }).click(),
  );
  expect(document.assessments[0].answers["after-an-incident"].note).toBe("This has no room any more.");

  await page.evaluate(() => localStorage.removeItem("other:filler"));
  await question.note.fill("Now it has.");
  await question.saved();
  await expect(question.alert).toHaveCount(0);
  expect((await keptAssessment(page, "tide")).answers["after-an-incident"].note).toBe("Now it has.");
});

test("F03 what could not be saved can be deleted, and nothing is unsaved then", async ({ page }) => {
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  const home = new Home(page);
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  await fill(page);
  await question.note.fill("This has no room any more.");
  await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
  await question.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await home.choose(home.row("Tide"), "Delete");
  await expect(home.rows).toHaveCount(1);
  await home.saved();
  await expect(home.alert).toHaveCount(0);
});

/** Lets writes of some keys go wrong while the page's `fault` says how. */
const breakWrites = (page) =>
  page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    window.fault = null;
    Storage.prototype.setItem = function (name, text) {
      return window.fault?.(name) ? undefined : write.call(this, name, text);
    };
  });

test("F04 a save is one write, so that none can be half done", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  await breakWrites(page);
  const home = new Home(page);
  const start = new Start(page);
  await start.goto("start/");
  // Counts, and lets all through.
  await page.evaluate(() => {
    window.names = [];
    window.fault = (name) => window.names.push(name) < 0;
  });
  await start.team.fill("Ebb");
  await start.begin.click();
  await start.saved();
  const names = await page.evaluate(() => [...new Set(window.names)]);
  // The clock is no part of it: it says when the last write was. Nor is what Waymark remembers for itself.
  const others = [CLOCK, "waymark:preferences"];
  expect(names.filter((name) => !others.includes(name))).toEqual([expect.stringMatching(/^waymark:assessment:/)]);
  await home.goto();
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.row("Ebb")).toBeVisible();
});

test("F06 a write that throws what is no error is a failed save and no crash", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  await breakWrites(page);
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  for (const thrown of ["x", undefined, null]) {
    await page.evaluate((thrown) => {
      window.fault = () => {
        throw thrown;
      };
    }, thrown);
    await question.note.fill(`thrown: ${thrown}`);
    await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
    await expect(question.alert).toContainText("This browser did not keep your last changes.");
    await page.evaluate(() => (window.fault = null));
    await question.note.fill(`kept after: ${thrown}`);
    await question.saved();
  }
});

test("F07 a write that is accepted and not kept is noticed", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  await breakWrites(page);
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  await page.evaluate(() => (window.fault = () => true));
  await question.level(3).check();
  await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
  await expect(question.alert).toContainText("save a copy now");
});

const BROKEN = {
  "cut-off": [JSON.stringify(documentOf(answered())).slice(0, 300), "stops making sense"],
  nothing: ["", "There is nothing in it."],
  list: ["[1]", "It is a file of another program."],
  null: ["null", "It is a file of another program."],
  number: ["NaN", "stops making sense"],
  "no-assessment": [JSON.stringify(documentOf()), "There is nothing in it."],
  "wrong-level": [JSON.stringify(documentOf(answered({ id: "wrong-level", answers: { toil: { level: 0 } } }))), "level must be"],
};

test("F08 F09 F10 F11 what cannot be read is moved aside and reported, and the others load", async ({ page }) => {
  const good = entriesOf(answered());
  const bad = Object.fromEntries(Object.entries(BROKEN).map(([id, [text]]) => [`waymark:assessment:${id}`, text]));
  await keep(page, { ...good, ...bad });
  const home = new Home(page);
  await home.goto();
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.rows).toHaveCount(1);
  await expect(home.alert).toContainText("It was moved aside as it was.");
  for (const [id, [, sentence]] of Object.entries(BROKEN)) {
    const found = home.alert.getByRole("listitem").filter({ hasText: `${id}: ` });
    await expect(found).toContainText(sentence);
  }
  const save = home.alert.getByRole("button", { name: say("home", "save-unreadable") });
  await expect(save).toHaveCount(Object.keys(BROKEN).length);
  const now = await kept(page);
  for (const [id, [text]] of Object.entries(BROKEN)) {
    const one = home.alert.getByRole("listitem").filter({ hasText: `${id}: ` });
    const { name, bytes } = await download(page, () => one.getByRole("button", { name: say("home", "save-unreadable") }).click());
    expect(name).toBe(`waymark-unreadable-${id}.txt`);
    expect(bytes.toString("utf8")).toBe(text);
    expect(now[`waymark:unreadable:${id}`]).toBe(text);
    expect(now).not.toHaveProperty(`waymark:assessment:${id}`);
  }
  // It is still there, and still can be saved.
  await page.reload();
  await expect(home.row("Tide")).toBeVisible();
  await expect(save).toHaveCount(Object.keys(BROKEN).length);
});

test("F08 without room to move it aside, what cannot be read stays where it is", async ({ page }) => {
  const [text] = BROKEN["cut-off"];
  await keep(page, {
    ...entriesOf(answered()),
    "waymark:assessment:cut-off": text,
  });
  await fill(page);
  const home = new Home(page);
  for (const visit of ["first", "second"]) {
    await test.step(visit, async () => {
      await home.goto();
      await expect(home.row("Tide")).toBeVisible();
      await expect(home.alert.filter({ hasText: "cut-off: " })).toBeVisible();
      expect((await kept(page))["waymark:assessment:cut-off"]).toBe(text);
    });
  }
});

for (const [name, list] of [
  ["complete", '["tide","ebb"]'],
  ["short", "[]"],
  ["broken", "[oops"],
  ["of another shape", '{"a":1}'],
  ["naming what is not there", '["gone","tide"]'],
]) {
  test(`F12 the list that earlier versions kept is ${name}: every assessment is found`, async ({ page }) => {
    const documents = entriesOf(answered(), answered({ id: "ebb", team: "Ebb" }));
    await keep(page, { ...documents, "waymark:ids": list });
    const home = new Home(page);
    await home.goto();
    await expect(home.rows).toHaveCount(2);
    await expect(home.alert).toHaveCount(0);
    const now = await kept(page);
    expect(now).toMatchObject(documents);
    // Earlier versions would believe it.
    expect(now).not.toHaveProperty("waymark:ids");
  });
}

test("F14 what a newer Waymark saved is never overwritten", async ({ page }) => {
  const text = JSON.stringify({ ...documentOf(answered({ id: "newer" })), schema: 2 });
  await keep(page, { ...entriesOf(answered()), "waymark:assessment:newer": text });
  const home = new Home(page);
  await home.goto();
  await expect(home.alert).toContainText("It was saved by a newer Waymark (format 2).");
  expect(Object.values(await kept(page))).toContain(text);
});

test("F16 answers to questions that are not asked any more are kept", async ({ page }) => {
  const answers = { ...levels(questions("calms")), "long-gone": { level: 4, note: "of an older version" } };
  await keep(page, entriesOf(assessment({ answers, more: { of: "a newer version" } })));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(5).check();
  await question.saved();
  const now = await keptAssessment(page, "tide");
  expect(now.answers["long-gone"]).toEqual({ level: 4, note: "of an older version" });
  expect(now.more).toEqual({ of: "a newer version" });
});

test("F24 a page that is hidden or left saves at once", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  // In one task: no timer of the page can have run in between.
  const noteAfter = (event, words) =>
    page.evaluate(
      ([event, words]) => {
        const note = document.activeElement;
        note.value = words;
        note.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return Promise.resolve().then(() => {
          (event === "visibilitychange" ? document : window).dispatchEvent(new Event(event, { bubbles: true }));
          return JSON.parse(localStorage.getItem("waymark:assessment:tide")).assessments[0].answers["after-an-incident"]?.note;
        });
      },
      [event, words],
    );
  await question.note.focus();
  expect(await noteAfter("pagehide", "left")).toBe("left");
  expect(await noteAfter("visibilitychange", "hidden")).toBe("hidden");
});

test("F24 an answer given in the last moment before a reload is there", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(2).check();
  await page.reload();
  await expect(question.level(2)).toBeChecked();
});

test("erasing everything erases Waymark's own and nothing else", async ({ page }) => {
  const theirs = { "other:project": "theirs", waymark: "not ours", "waymarker:x": "not ours either" };
  const ours = { "waymark:unreadable:old": "?", "waymark:preferences": '{"theme":"dark"}' };
  await keep(page, { ...entriesOf(answered()), ...ours, ...theirs });
  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(page.getByRole("radio", { name: say("settings", "dark") })).toBeChecked();
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await shell.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await keptAssessment(page, "tide")).toBeDefined();
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(shell.dialog).toContainText("This deletes the one assessment kept here");
  const { document } = await downloadJson(page, () =>
    shell.dialog.getByRole("button", { name: say("settings", "save-all") }).click(),
  );
  expect(document.assessments).toHaveLength(1);
  await shell.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(shell.message(say("settings", "erased"))).toBeVisible();
  await expect(page.getByRole("radio", { name: say("settings", "system") })).toBeChecked();
  // By the mark other tabs know that a person wanted this.
  expect(await kept(page)).toEqual({ ...theirs, "waymark:erased": expect.any(String) });
  await page.reload();
  await expect(page.getByText("No assessment. Besides")).toBeVisible();
  const after = await kept(page);
  expect(Object.fromEntries(Object.entries(after).filter(([name]) => !name.startsWith("waymark:")))).toEqual(theirs);
});

test("other projects' keys are left alone by everything else, too", async ({ page }) => {
  const theirs = { "other:ids": "[1", other: "x", "waymarks:assessment:z": "z" };
  await keep(page, { ...theirs, ...entriesOf(answered()) });
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), "Duplicate");
  await home.saved();
  expect(await kept(page)).toMatchObject(theirs);
});

test("settings are remembered, and rubbish in their place is ignored", async ({ page }) => {
  await keep(page, { "waymark:preferences": '{"theme":7,"bands":"x","paging":[],"keys":"yes"' });
  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(page.getByRole("radio", { name: say("settings", "system") })).toBeChecked();
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  await page.getByRole("radio", { name: /^2024/ }).check();
  await page.getByRole("radio", { name: say("question", "dimension-on-a-page") }).check();
  await page.reload();
  await expect(page.getByRole("radio", { name: say("settings", "dark") })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^2024/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: say("question", "dimension-on-a-page") })).toBeChecked();
});
