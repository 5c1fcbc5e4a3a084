// Several tabs of one browser share what is kept. The numbers are the rows of the catalogue of faults.
import { answered, assessment, documentOf, entriesOf } from "./documents.mjs";
import { Home, Question, Results, Shell } from "./pages.mjs";
import { expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const FIRST = "after-an-incident";

/** A further tab that shows the first question of the assessment. */
const questionIn = async (page) => {
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  return question;
};

/** Lets a page hear nothing of other tabs, as one that sleeps. */
const sleepable = (page) =>
  page.addInitScript(() => {
    window.sleeps = false;
    addEventListener("storage", (event) => window.sleeps && event.stopImmediatePropagation(), true);
  });
const fallAsleep = (page) => page.evaluate(() => (window.sleeps = true));
/** Wakes it as the browser does when a person goes back to it. */
const wake = (page) =>
  page.evaluate(() => {
    window.sleeps = false;
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });

/** Two tabs at the first question of an assessment; the second may be put to sleep. */
const twoTabs = async ({ page, context }, entries = entriesOf(assessment())) => {
  await keep(page, entries);
  const other = await context.newPage();
  await sleepable(other);
  return [await questionIn(page), await questionIn(other)];
};

const answers = async (page) => (await keptAssessment(page, "tide"))?.answers;
/** The names of the assessments that are kept. */
const names = async (page) => Object.keys(await kept(page)).filter((name) => name.startsWith("waymark:assessment:"));

test("F17 what one tab does the other shows, and neither loses anything", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await one.level(4).check();
  await expect(other.level(4)).toBeChecked();
  await other.note.fill("seen on the board");
  await expect(one.note).toHaveValue("seen on the board");
  await one.saved();
  await other.saved();
  expect(await answers(page)).toEqual({ [FIRST]: { level: 4, note: "seen on the board" } });
});

test("F17 two tabs that know nothing of each other keep the answers of both", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await other.goOn();
  await other.saved();
  await fallAsleep(other.page);
  await one.level(4).check();
  await one.saved();
  await other.level(2).check();
  await expect(other.message(say("first", "shell-merged"))).toBeVisible();
  await other.saved();
  const levels = Object.values(await answers(page)).map(({ level }) => level);
  expect(levels.sort()).toEqual([2, 4]);
  expect(await names(page)).toEqual(["waymark:assessment:tide"]);
});

for (const [side, choice, level] of [
  ["this", /^This tab: 2/, 2],
  ["the other", /^The other tab: 4/, 4],
]) {
  test(`F17 two answers to one question: a person chooses ${side} tab’s, and nothing is lost until then`, async ({ page, context }) => {
    const [one, other] = await twoTabs({ page, context });
    await fallAsleep(other.page);
    await one.level(4).check();
    await one.saved();
    await other.level(2).check();
    await expect(other.alert).toContainText("Two tabs changed the same things of “Tide”.");
    expect((await answers(page))[FIRST].level).toBe(4);
    const [copy] = (await names(page)).filter((name) => !name.endsWith(":tide"));
    expect(JSON.parse((await kept(page))[copy]).assessments[0].answers[FIRST].level).toBe(2);
    await other.alert.getByRole("button", { name: say("tabs", "choose") }).click();
    const place = other.dialog.getByRole("group", { name: /: answer$/ });
    await place.getByRole("radio", { name: choice }).check();
    await other.dialog.getByRole("button", { name: say("tabs", "make-one") }).click();
    await other.saved();
    await expect(other.dialog).toBeHidden();
    await expect(other.alert).toHaveCount(0);
    await expect(other.level(level)).toBeChecked();
    await expect(one.level(level)).toBeChecked();
    expect((await answers(page))[FIRST].level).toBe(level);
    expect(await names(page)).toEqual(["waymark:assessment:tide"]);
  });
}

test("F17 both can be kept as two assessments", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  await one.note.fill("one");
  await one.saved();
  await other.note.fill("other");
  await other.alert.getByRole("button", { name: say("tabs", "choose") }).click();
  await other.dialog.getByRole("button", { name: say("tabs", "keep-both") }).click();
  await other.saved();
  await expect(other.note).toHaveValue("one");
  const home = new Home(page);
  await home.goto();
  await expect(home.rows).toHaveCount(2);
  const notes = await Promise.all((await names(page)).map(async (name) => JSON.parse((await kept(page))[name]).assessments[0].answers[FIRST].note));
  expect(notes.sort()).toEqual(["one", "other"]);
});

test("F18 a tab that is behind and goes to the next question overwrites nothing", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  await one.level(4).check();
  await one.note.fill("newer");
  await one.saved();
  await other.goOn();
  await other.saved();
  expect(await answers(page)).toEqual({ [FIRST]: { level: 4, note: "newer" } });
  await other.back.click();
  await expect(other.note).toHaveValue("newer");
});

test("F18 results opened beside ten answers, and then a look at the questions there", async ({ page, context }) => {
  await keep(page, entriesOf(assessment()));
  const question = await questionIn(page);
  const beside = await context.newPage();
  await sleepable(beside);
  const results = new Results(beside);
  await results.gotoStep("results", "tide");
  await fallAsleep(beside);
  for (let at = 0; at < 10; at += 1) {
    await question.level((at % 5) + 1).check();
    await question.goOn();
  }
  await question.saved();
  await results.step(say("first", "shell-answer"));
  const there = new Question(beside);
  await there.goOn();
  await there.saved();
  await beside.close({ runBeforeUnload: false });
  expect(Object.keys(await answers(page))).toHaveLength(10);
});

test("F18 what was deleted in another tab does not come back", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await other.next.click();
  await expect(other.heading).toHaveText(say("first", "shell-no-assessment"));
  await expect(other.message("“Tide” was deleted in another tab.")).toBeVisible();
  expect(await names(page)).toEqual([]);
  // There is a way back.
  await other.undo.click();
  await other.saved();
  expect(await names(page)).toEqual(["waymark:assessment:tide"]);
  await one.page.close();
});

test("F18 what was changed here and deleted in another tab is a choice", async ({ page, context }) => {
  const [, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  const home = new Home(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "delete"));
  await other.level(3).check();
  await expect(other.alert).toContainText("“Tide” was deleted in another tab while you changed it here.");
  expect(await keptAssessment(page, "tide")).toBeUndefined();
  expect(await names(page)).toHaveLength(1);
  await other.alert.getByRole("button", { name: say("tabs", "keep") }).click();
  await other.saved();
  await expect(other.alert).toHaveCount(0);
  expect((await answers(page))[FIRST].level).toBe(3);
  expect(await names(page)).toHaveLength(1);
  await expect(home.row("Tide")).toBeVisible();
});

test("F19 what something else on the host empties is saved again and said", async ({ page, context }) => {
  const [one] = await twoTabs({ page, context }, entriesOf(answered(), answered({ id: "ebb", team: "Ebb" })));
  const before = await names(page);
  const foreign = await context.newPage();
  await foreign.goto(new URL("404.html", one.root).href);
  await foreign.evaluate(() => localStorage.clear());
  await expect(one.message(say("first", "shell-saved-again"))).toBeVisible();
  await one.saved();
  expect(await names(page)).toEqual(before);
  expect(await keptAssessment(page, "ebb")).toMatchObject(answered({ id: "ebb", team: "Ebb" }));
});

test("F19 what a person erases in one tab is erased in every tab", async ({ page, context }) => {
  const [, other] = await twoTabs({ page, context }, { ...entriesOf(answered()), "waymark:preferences": '{"theme":"dark"}' });
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await shell.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(other.message(say("first", "shell-erased"))).toBeVisible();
  await expect(other.heading).toHaveText(say("first", "shell-no-assessment"));
  await expect(other.page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await names(page)).toEqual([]);
  await other.page.reload();
  await expect(other.heading).toHaveText(say("first", "shell-no-assessment"));
});

test("F20 a document of a newer Waymark is not overwritten, and that is said", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  const newer = JSON.stringify({ ...documentOf(assessment()), schema: 2, sealed: true });
  await page.evaluate((text) => localStorage.setItem("waymark:assessment:tide", text), newer);
  await other.goOn();
  await expect(other.alert).toContainText("A newer Waymark is open elsewhere and has saved “Tide”.");
  await other.level(5).check();
  await expect(other.saveState).toHaveText(say("first", "shell-not-saved"));
  expect((await kept(page))["waymark:assessment:tide"]).toBe(newer);
  // What was changed here is beside it.
  await expect.poll(() => names(page)).toHaveLength(2);
  await expect(other.alert.getByRole("button", { name: say("first", "shell-save-a-copy") })).toBeVisible();
  await other.alert.getByRole("button", { name: say("tabs", "load-again") }).click();
  await other.arrived();
  expect((await kept(page))["waymark:assessment:tide"]).toBe(newer);
  await one.page.close();
});

test("F20 what a newer Waymark wrote beside an assessment outlives an edit", async ({ page }) => {
  const text = JSON.stringify({ ...documentOf(assessment()), sealed: { by: "a newer version" } });
  await keep(page, { "waymark:assessment:tide": text });
  const question = await questionIn(page);
  await question.level(5).check();
  await question.saved();
  const now = JSON.parse((await kept(page))["waymark:assessment:tide"]);
  expect(now.sealed).toEqual({ by: "a newer version" });
  expect(now.assessments[0].answers[FIRST].level).toBe(5);
});

test("F21 a page that is brought back shows what was saved meanwhile, and overwrites nothing", async ({ page, context }) => {
  const [one, other] = await twoTabs({ page, context });
  await fallAsleep(other.page);
  await one.level(4).check();
  await one.note.fill("newer");
  await one.saved();
  await wake(other.page);
  await expect(other.note).toHaveValue("newer");
  await other.level(2).check();
  await other.saved();
  expect(await answers(page)).toEqual({ [FIRST]: { level: 2, note: "newer" } });
});

for (const [name, property, body] of [
  ["F01 access that is withdrawn", "localStorage", "throw new DOMException('denied', 'SecurityError')"],
  ["F02 storage that turns null", "localStorage", "return null"],
]) {
  test(`${name} while the page is open is a failed save and no crash`, async ({ page }) => {
    await keep(page, entriesOf(assessment()));
    const question = await questionIn(page);
    const own = await page.evaluateHandle(() => localStorage);
    await page.evaluate(
      ([property, body]) => Object.defineProperty(window, property, { configurable: true, get: new Function(body) }),
      [property, "return window.fault?.()"],
    );
    await page.evaluate((body) => (window.fault = new Function(body)), body);
    await question.level(2).check();
    await expect(question.saveState).toHaveText(say("first", "shell-not-saved"));
    await expect(question.alert).toContainText("This browser did not keep your last changes.");
    await page.evaluate((own) => (window.fault = () => own), own);
    await question.level(3).check();
    await question.saved();
    expect((await answers(page))[FIRST].level).toBe(3);
  });
}

test("F06 a removal that throws is told, and what could not be removed stays", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw "no";
    };
  });
  await home.choose(home.row("Tide"), say("home", "delete"));
  await expect(home.saveState).toHaveText(say("first", "shell-not-saved"));
  await expect(home.row("Tide")).toBeVisible();
});

test("“Assess again” pressed twice at once begins one", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await home.row("Tide").getByRole("button", { name: new RegExp(`^${say("home", "again")}`) }).click();
  await home.dialog.getByRole("button", { name: say("visits", "again-begin") }).evaluate((button) => {
    button.click();
    button.click();
  });
  await expect(home.heading).toHaveText(/./);
  await home.saved();
  expect(await names(page)).toHaveLength(2);
});
