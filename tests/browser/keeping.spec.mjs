// What warns before something is lost: room, promise, copies, reminders, and what could not be read. The
// numbers are the rows of the catalogue of faults.
import { answered, assessment, documentOf, entriesOf, fileOf, levels, questions } from "./documents.mjs";
import { Home, Question, Shell } from "./pages.mjs";
import { download, downloadJson, expect, keep, kept, test } from "./support.mjs";
import { say } from "./words.mjs";

/** The row of what the settings tell of what is kept. */
const told = (page, name) => page.locator(".kept > div").filter({ has: page.getByText(say("settings", name), { exact: true }) });

const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();

/** What is remembered beside the preferences. */
const remembered = async (page) => JSON.parse((await kept(page))["waymark:preferences"] ?? "{}").remembered ?? {};

const rememberedAs = (remembered) => ({ "waymark:preferences": JSON.stringify({ remembered }) });

/** An assessment with more answers than a reminder needs. */
const long = () => assessment({ depth: "full", answers: levels(questions("calms", { quick: false })), updated: day(1) });

const reminder = (page) => page.getByRole("complementary", { name: say("home", "reminder") });

test("F26 the settings tell how much room is in use, also by others, and when a copy was saved", async ({ page }) => {
  await keep(page, { ...entriesOf(answered()), "other:filler": "x".repeat(2_621_440) });
  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(told(page, "kept-here")).toContainText("1 assessment.");
  await expect(told(page, "room")).toContainText("Waymark uses less than 1 % of the room");
  await expect(told(page, "room")).toContainText("other projects there 50 %");
  await expect(told(page, "copied")).toContainText(say("settings", "copied-never"));
  const { document } = await downloadJson(page, () => page.getByRole("button", { name: say("settings", "save-all") }).click());
  expect(document.assessments).toHaveLength(1);
  await expect(told(page, "copied")).toContainText("Saved today. No assessment has changed since.");
  await page.reload();
  await expect(told(page, "copied")).toContainText("Saved today.");
});

/** Has the browser answer so when it is asked to keep what is here, and count how often it is asked. */
const promise = (page, given) =>
  page.addInitScript((given) => {
    window.asked = 0;
    let isGiven = false;
    StorageManager.prototype.persisted = async () => isGiven;
    StorageManager.prototype.persist = async () => {
      window.asked += 1;
      isGiven = given;
      return given;
    };
  }, given);

test("F26 the browser is asked to keep what is here after ten answers, once, and never at the start", async ({ page }) => {
  await promise(page, false);
  const ids = questions("calms");
  await keep(page, entriesOf(assessment({ answers: levels(ids.slice(0, 9)) })));
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${ids[9]}`);
  await question.arrived();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await question.level(3).check();
  await question.saved();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(1);
  await expect.poll(() => remembered(page)).toMatchObject({ promise: "refused" });
  await question.level(2).check();
  await question.saved();
  await page.reload();
  await question.level(4).check();
  await question.saved();
  expect(await page.evaluate(() => window.asked)).toBe(0);
});

test("F26 whoever wants can ask the browser again, and hears what it says", async ({ page }) => {
  await promise(page, true);
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(told(page, "promise")).toContainText(say("settings", "promise-open"));
  await page.getByRole("button", { name: say("settings", "promise-ask") }).click();
  await expect(told(page, "promise")).toContainText(say("settings", "promise-given"));
  await expect(page.getByRole("button", { name: say("settings", "promise-ask") })).toBeHidden();
});

test("F26 with many answers and no copy the list says so, until one is saved", async ({ page }) => {
  await keep(page, entriesOf(long()));
  const home = new Home(page);
  await home.goto();
  await expect(reminder(page)).toContainText("no copy was ever saved");
  await downloadJson(page, () => reminder(page).getByRole("button", { name: say("first", "shell-save-a-copy") }).click());
  await expect(reminder(page)).toHaveCount(0);
  await page.reload();
  await expect(home.row("Tide")).toBeVisible();
  await expect(reminder(page)).toHaveCount(0);
});

test("F26 an old copy is told, and “Not now” holds for two weeks", async ({ page }) => {
  await keep(page, { ...entriesOf(long()), ...rememberedAs({ copied: day(20) }) });
  const home = new Home(page);
  await home.goto();
  await expect(reminder(page)).toContainText("One assessment has changed since the last copy, 20 days ago.");
  await reminder(page).getByRole("button", { name: say("home", "not-now") }).click();
  await expect(reminder(page)).toHaveCount(0);
  const { quiet } = await remembered(page);
  await page.evaluate((text) => localStorage.setItem("waymark:preferences", text), rememberedAs({ copied: day(20), quiet })["waymark:preferences"]);
  await page.reload();
  await expect(home.row("Tide")).toBeVisible();
  await expect(reminder(page)).toHaveCount(0);
  await page.evaluate(
    (text) => localStorage.setItem("waymark:preferences", text),
    rememberedAs({ copied: day(40), quiet: day(15).slice(0, 10) })["waymark:preferences"],
  );
  await page.reload();
  await expect(reminder(page)).toBeVisible();
});

test("F26 Safari is told about its seven days and the ways out, and an installed app is not", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." }));
  await keep(page, entriesOf(long()));
  const home = new Home(page);
  await home.goto();
  await expect(reminder(page)).toContainText(say("home", "reminder-week"));
  await home.goto("settings/");
  await expect(told(page, "copied")).toContainText(say("settings", "week"));
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "standalone", { get: () => true }));
  await home.goto();
  await expect(reminder(page)).toBeVisible();
  await expect(reminder(page)).not.toContainText(say("home", "reminder-week"));
});

test("F26 whoever finds nothing is told what may have happened, and opens a copy", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await expect(home.list).toContainText(say("home", "empty-before"));
  await home.openFileOf(fileOf(documentOf(answered())));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.list).not.toContainText(say("home", "empty-before"));
});

test("P4 a copy holds everything, and opening it elsewhere brings everything back", async ({ page, browser }) => {
  await keep(page, {
    ...entriesOf(answered()),
    "waymark:preferences": JSON.stringify({ theme: "dark", bands: 2024, paging: "dimension", keys: false, later: 1 }),
    "waymark:tools": JSON.stringify({ format: "waymark-tools", schema: 1, cost: { spend: 41 } }),
    "waymark:unreadable:old": "{cut off",
  });
  const home = new Home(page);
  await home.goto();
  const { bytes } = await download(page, () => home.saveAll.click());
  await home.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await home.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(home.message(say("settings", "erased"))).toBeVisible();
  await home.goto();
  await home.openFileOf(fileOf(bytes));
  await expect(home.dialog.getByRole("checkbox", { name: say("home", "import-preferences") })).toBeChecked();
  await expect(home.dialog).toContainText("One thing in it could not be read");
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.row("Tide")).toBeVisible();
  await expect(home.alert).toContainText("old: ");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const now = await kept(page);
  expect(now["waymark:unreadable:old"]).toBe("{cut off");
  expect(JSON.parse(now["waymark:preferences"])).toMatchObject({ theme: "dark", bands: 2024, paging: "dimension", keys: false, later: 1 });
  expect(JSON.parse(now["waymark:tools"]).cost.spend).toBe(41);
  expect(JSON.parse(now["waymark:assessment:tide"]).assessments[0].answers).toEqual(answered().answers);
});

test("F08 what could not be read is deleted only when that is meant, and comes back by undo", async ({ page }) => {
  await keep(page, { ...entriesOf(answered()), "waymark:unreadable:old": "{cut off", "waymark:unreadable:other": "[" });
  const home = new Home(page);
  await home.goto();
  const row = home.alert.getByRole("listitem").filter({ hasText: "old: " });
  await row.getByRole("button", { name: say("home", "delete") }).click();
  await expect(row).toContainText(say("home", "unreadable-sure"));
  await row.getByRole("button", { name: say("home", "cancel") }).click();
  expect((await kept(page))["waymark:unreadable:old"]).toBe("{cut off");
  await row.getByRole("button", { name: say("home", "delete") }).click();
  await row.getByRole("button", { name: say("home", "unreadable-delete") }).click();
  await expect(row).toHaveCount(0);
  await expect(home.alert.getByRole("listitem")).toHaveCount(1);
  expect(await kept(page)).not.toHaveProperty("waymark:unreadable:old");
  await home.undo.click();
  await expect(row).toBeVisible();
  expect((await kept(page))["waymark:unreadable:old"]).toBe("{cut off");
});

test("F03 leaving asks while something is not saved, and only then", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(2).check();
  await question.saved();
  const asks = () =>
    page.evaluate(() => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    });
  expect(await asks()).toBe(false);
  await page.evaluate(() => {
    window.write = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await question.level(3).check();
  await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
  expect(await asks()).toBe(true);
  // The browser's own question, too.
  const question2 = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await question2;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;
  await page.evaluate(() => (Storage.prototype.setItem = window.write));
  await question.level(4).check();
  await question.saved();
  expect(await asks()).toBe(false);
});

test("F03 a theme that the browser does not keep is shown, and that is said", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  await expect(shell.message(say("settings", "choice-not-kept"))).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

/** A folder of the page's own stands for the one that a person chooses. */
const folder = (page) =>
  page.addInitScript(() => {
    window.showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle("Backups", { create: true });
    };
    const answer = async () => sessionStorage.getItem("permission") ?? "granted";
    FileSystemHandle.prototype.queryPermission = answer;
    FileSystemHandle.prototype.requestPermission = async () => {
      sessionStorage.removeItem("permission");
      return "granted";
    };
  });

/** The files in the folder with what is in them. */
const files = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("Backups", { create: true });
    const found = {};
    for await (const [name, handle] of folder.entries()) {
      // One that is being written over is away for a moment, and what was there cannot be read any more.
      const text = handle.getFile().then((file) => file.text());
      found[name] = await text.catch(() => "");
    }
    return found;
  });

const choose = (page) => page.getByRole("button", { name: say("keeping", "choose"), exact: true });

/** The page is left for another tab. */
const hide = (page) =>
  page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });

const today = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

test("F26 copies go to a folder that the person chose, one file a day, beside what is there", async ({ page }) => {
  await folder(page);
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  const name = `waymark-${today()}.json`;
  // A copy that the person put there is not written over.
  await page.evaluate(async (name) => {
    const folder = await window.showDirectoryPicker();
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write("by hand");
    await file.close();
  }, name);
  await choose(page).click();
  await expect(told(page, "copied")).toContainText("Saved today.");
  await expect(page.getByText("Copies go to “Backups”, one file a day, the last 30. Last written today.")).toBeVisible();
  const own = name.replace(".json", "-2.json");
  const first = await files(page);
  expect(Object.keys(first).sort()).toEqual([own, name]);
  expect(first[name]).toBe("by hand");
  expect(JSON.parse(first[own]).assessments[0].team).toBe("Tide");

  // After a change, when the page is left, on a later visit.
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.note.fill("Written in a minute.");
  await question.saved();
  await hide(page);
  await expect.poll(async () => (await files(page))[own]).toContain("Written in a minute.");
  await expect.poll(async () => Object.keys(await files(page))).toHaveLength(2);

  await shell.goto("settings/");
  await page.getByRole("button", { name: say("keeping", "stop") }).click();
  await expect(choose(page)).toBeVisible();
  await expect.poll(async () => Object.keys(await files(page))).toHaveLength(2);
});

test("F26 after a restart one click allows the folder again, and a copy is written", async ({ page }) => {
  await folder(page);
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto("settings/");
  await choose(page).click();
  await expect(page.getByText("Last written today.")).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem("permission", "prompt"));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.note.fill("After the restart.");
  await question.saved();
  await home.goto();
  await expect(page.getByText("Copies to “Backups” wait")).toBeVisible();
  await page.getByRole("button", { name: say("keeping", "allow") }).click();
  await expect(page.getByText("Copies to “Backups” wait")).toHaveCount(0);
  const [text] = Object.values(await files(page));
  expect(text).toContain("After the restart.");
});

test("F26 a copy that cannot be written says why", async ({ page }) => {
  await folder(page);
  await keep(page, entriesOf(answered()));
  await page.addInitScript(() => {
    FileSystemFileHandle.prototype.createWritable = async () => {
      throw new DOMException("no", "NotAllowedError");
    };
  });
  const shell = new Shell(page);
  await shell.goto("settings/");
  await choose(page).click();
  await expect(page.getByText("The last copy was not written to “Backups”. This browser or the system did not allow it.")).toBeVisible();
  await expect(told(page, "copied")).toContainText(say("settings", "copied-never"));
  await expect(page.getByRole("button", { name: say("keeping", "choose-other") })).toBeVisible();
});

test("F26 a browser that writes to no folder offers none", async ({ page }) => {
  await page.addInitScript(() => delete window.showDirectoryPicker);
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(told(page, "copied")).toBeVisible();
  await expect(page.getByText(say("keeping", "folder"), { exact: true })).toHaveCount(0);
});
