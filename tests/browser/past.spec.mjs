// What was before: earlier states of an assessment, what was deleted, and the way back from whatever destroys
// something.
import { answered, assessment, documentOf, entriesOf, fileOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Question, Results, Shell } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const FIRST = "after-an-incident";
const DAY = 24 * 60 * 60 * 1000;

/** What the browser keeps of the past: the kind and the assessment of each, and when it became past. */
const past = (page, change) =>
  page.evaluate(
    (change) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("waymark");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("past", "readwrite");
          const store = transaction.objectStore("past");
          const all = store.getAll();
          all.onsuccess = () => {
            if (!change) return;
            store.clear();
            for (const record of all.result) store.put({ ...record, at: record.at - change });
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve(all.result.map(({ kind, of }) => `${kind} ${of}`));
          };
        };
      }),
    change,
  );

/** A button that says for the ear to what. */
const named = (what) => new RegExp(`^${what} ?: Tide$`);

const earlier = (page) => page.getByRole("dialog", { name: say("past", "title", { name: "Tide" }) });
const states = (page) => earlier(page).getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
const lately = (page, count) => page.getByRole("button", { name: say("past", "deleted", { count }) });
const anyLately = (page) => page.getByRole("button", { name: /^Deleted lately/ });
const bin = (page) => page.getByRole("dialog", { name: say("past", "deleted-title") });

/** Answers the first question of an assessment in which all is answered, so that there is an earlier state. */
const changeOne = async (page, level = 5) => {
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${FIRST}`);
  await question.level(level).check();
  await question.saved();
  return question;
};

test("an assessment that was deleted is there after a reload, and comes back as it was", async ({ page }) => {
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  const home = new Home(page);
  await home.goto();
  const before = await keptAssessment(page, "tide");
  await expect(anyLately(page)).toHaveCount(0);
  await home.choose(home.row("Tide"), say("home", "delete"));
  await expect(home.message(say("home", "deleted-for-now", { name: "Tide" }))).toBeVisible();
  await home.saved();
  await home.goto();
  await expect(home.row("Tide")).toHaveCount(0);
  await lately(page, 1).click();
  await expect(bin(page).getByRole("heading", { name: "Tide" })).toBeVisible();
  await bin(page).getByRole("button", { name: named(say("past", "restore")) }).click();
  await expect(home.message(say("past", "restored", { name: "Tide" }))).toBeVisible();
  await expect(bin(page)).toContainText(say("past", "deleted-empty"));
  await page.keyboard.press("Escape");
  await expect(bin(page)).toBeHidden();
  await expect(home.row("Tide")).toBeVisible();
  expect(await keptAssessment(page, "tide")).toEqual(before);
  await expect(anyLately(page)).toHaveCount(0);
  await home.goto();
  await expect(home.row("Tide")).toBeVisible();
  await expect(anyLately(page)).toHaveCount(0);
  expect(await past(page)).toEqual([]);
});

test("the last assessment can be brought back, too, and undone is as if never deleted", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await expect(lately(page, 1)).toBeVisible();
  await home.undo.click();
  await expect(home.row("Tide")).toBeVisible();
  await expect(anyLately(page)).toHaveCount(0);
  await home.saved();
  expect(await past(page)).toEqual([]);
  await home.choose(home.row("Tide"), say("home", "delete"));
  await home.saved();
  await home.goto();
  await expect(page.getByText(say("home", "empty"))).toBeVisible();
  await lately(page, 1).press("Enter");
  await bin(page).getByRole("button", { name: /^Bring back/ }).press("Enter");
  await expect(home.row("Tide")).toBeVisible();
});

test("deleted for good takes a second word, and the history goes, too", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  await changeOne(page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await lately(page, 1).click();
  expect((await past(page)).sort()).toEqual(["deleted tide", "state tide"]);
  await bin(page).getByRole("button", { name: named(say("past", "for-good")) }).click();
  await bin(page).getByRole("button", { name: named(say("past", "keep")) }).click();
  await bin(page).getByRole("button", { name: named(say("past", "for-good")) }).click();
  await bin(page).getByRole("button", { name: named(say("past", "for-good-yes")) }).click();
  await expect(home.message(say("past", "gone", { name: "Tide" }))).toBeVisible();
  await expect(bin(page)).toContainText(say("past", "deleted-empty"));
  await expect.poll(() => past(page)).toEqual([]);
  await bin(page).getByRole("button", { name: say("past", "close") }).click();
  await expect(home.heading).toBeFocused();
});

test("what was deleted more than thirty days ago is gone, and nothing is said of it", async ({ page }) => {
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await home.saved();
  await past(page, 29 * DAY);
  await home.goto();
  await expect(lately(page, 1)).toBeVisible();
  await past(page, DAY);
  await home.goto();
  await expect.poll(() => past(page)).toEqual([]);
  await expect(anyLately(page)).toHaveCount(0);
});

test("an earlier state is compared with now, brought back, and that is undone", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  await changeOne(page);
  const results = new Results(page);
  await results.gotoStep("results", "tide");
  const open = page.getByRole("button", { name: say("results", "earlier") });
  await open.click();
  await expect(states(page)).toHaveCount(1);
  await expect(states(page)).toContainText("Changed since: 1 answer.");
  await states(page).getByText(say("past", "compare")).click();
  await expect(states(page).getByRole("listitem")).toHaveText(/^After an incident ?2 · .+ → 5 · /);
  await page.keyboard.press("Escape");
  await expect(earlier(page)).toBeHidden();
  await expect(open).toBeFocused();

  await page.keyboard.press("Enter");
  await states(page).getByRole("button", { name: /^Bring it back ?: / }).click();
  await expect(earlier(page)).toBeHidden();
  await expect(results.message("What it was until now is among the earlier states.")).toBeVisible();
  await results.saved();
  expect((await keptAssessment(page, "tide")).answers[FIRST].level).toBe(2);
  await open.click();
  await expect(states(page)).toHaveCount(2);
  await expect(states(page).nth(1)).toContainText(say("past", "same"));
  await page.keyboard.press("Escape");
  await results.undo.click();
  await results.saved();
  expect((await keptAssessment(page, "tide")).answers[FIRST].level).toBe(5);
});

test("the list leads to the earlier states by the keyboard, and back to where one was", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  const menu = home.row("Tide").locator("summary");
  await menu.focus();
  await page.keyboard.press("Enter");
  await home.item(home.row("Tide"), say("home", "earlier")).press("Enter");
  await expect(earlier(page)).toContainText(say("past", "empty"));
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("an import that replaces leaves what it replaced in the history", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(documentOf(assessment({ scope: "From a file" }))));
  await home.dialog.getByRole("radio", { name: say("home", "replace") }).check();
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await home.saved();
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "earlier"));
  await states(page).getByRole("button", { name: /^Bring it back ?: / }).click();
  await home.saved();
  expect((await keptAssessment(page, "tide")).answers).toEqual(answered().answers);
});

test("F25 without IndexedDB the history says that there is none, and a deletion is undone as long as it says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { get: () => undefined }));
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  await changeOne(page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "earlier"));
  await expect(earlier(page)).toContainText(say("past", "none"));
  await page.keyboard.press("Escape");
  await home.choose(home.row("Tide"), say("home", "delete"));
  await expect(home.message(say("home", "deleted", { name: "Tide" }))).toBeVisible();
  await home.undo.click();
  await expect(home.row("Tide")).toBeVisible();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await home.goto();
  await expect(home.row("Ebb")).toBeVisible();
  await expect(anyLately(page)).toHaveCount(0);
});

test("erasing everything erases the past, too", async ({ page }) => {
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  await changeOne(page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Ebb"), say("home", "delete"));
  await home.saved();
  expect((await past(page)).sort()).toEqual(["deleted ebb", "state tide"]);
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await shell.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(shell.message(say("settings", "erased"))).toBeVisible();
  expect(await past(page)).toEqual([]);
  await home.goto();
  await expect(anyLately(page)).toHaveCount(0);
});

test("a sample has no history", async ({ page }) => {
  await keep(page, entriesOf(answered({ sample: true })));
  const home = new Home(page);
  await home.goto();
  const row = home.row(`Tide ${say("first", "shell-sample-label")}`);
  await row.getByText(say("home", "more")).click();
  await expect(home.item(row, say("home", "delete"))).toBeVisible();
  await expect(home.item(row, say("home", "earlier"))).toHaveCount(0);
  await home.item(row, say("home", "delete")).click();
  await home.saved();
  await expect(anyLately(page)).toHaveCount(0);
  expect(await past(page)).toEqual([]);
});

test("what a key replaces or a click takes away can be had back", async ({ page }) => {
  const given = { ...answered().answers, [FIRST]: { not_applicable: "We have none." } };
  const evidence = [{ title: "The board", url: "https://board.example/" }];
  given[FIRST].evidence = evidence;
  await keep(page, entriesOf(answered({ answers: given })));
  const question = new Question(page);
  const answer = async () => (await keptAssessment(page, "tide")).answers[FIRST];
  const backAgain = async () => {
    await question.undo.click();
    await question.saved();
    expect(await answer()).toEqual(given[FIRST]);
  };
  await question.goto(`assess/?a=tide&q=${FIRST}`);
  await question.level(4).check();
  await expect(question.message(say("first", "assess-changed"))).toBeVisible();
  await question.saved();
  expect((await answer()).level).toBe(4);
  await backAgain();

  await question.heading.focus();
  await page.keyboard.press("2");
  await expect(question.level(2)).toBeChecked();
  await backAgain();
  await expect(question.reason).toHaveValue("We have none.");

  await page.getByRole("button", { name: say("question", "evidence-remove", { number: 1 }) }).click();
  await expect(question.message(say("question", "evidence-removed"))).toBeVisible();
  await backAgain();
  await expect(question.evidenceTitle).toHaveValue("The board");

  await question.clear.click();
  await expect(question.message(say("first", "assess-cleared"))).toBeVisible();
  await backAgain();
});

test("delivery that is taken out with its answers can be had back", async ({ page }) => {
  const delivery = { lead_time: { code: 4 } };
  await keep(page, entriesOf(answered({ delivery })));
  const shell = new Shell(page);
  await shell.goto("start/?a=tide");
  await page.getByRole("checkbox", { name: say("first", "start-delivery") }).uncheck();
  await page.getByRole("button", { name: say("first", "start-save") }).click();
  await expect(shell.message(say("first", "start-delivery-out"))).toBeVisible();
  await shell.saved();
  expect(await keptAssessment(page, "tide")).not.toHaveProperty("delivery");
  await shell.undo.click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery).toEqual(delivery);
});

// What axe finds is the same in every browser, and Firefox is asked nothing else by it.
test("axe finds nothing in the past, and it fits", { tag: "@chromium" }, async ({ page }) => {
  await keep(page, entriesOf(answered(), answered({ id: "ebb", team: "Die Donaudampfschifffahrtsgesellschaft" })));
  await changeOne(page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Die Donaudampfschifffahrtsgesellschaft"), say("home", "delete"));
  await expectSound(page, "the line", { width: 390 });
  await home.choose(home.row("Tide"), say("home", "earlier"));
  await states(page).getByText(say("past", "compare")).click();
  for (const [width, colorScheme] of [[320, "light"], [390, "dark"], [1366, "light"]]) {
    await expectSound(page, "earlier states", { width, colorScheme });
  }
  await page.keyboard.press("Escape");
  await lately(page, 1).click();
  await bin(page).getByRole("button", { name: new RegExp(`^${say("past", "for-good")}`) }).click();
  for (const [width, colorScheme] of [[320, "dark"], [390, "light"], [1366, "dark"]]) {
    await expectSound(page, "deleted lately", { width, colorScheme });
  }
});
