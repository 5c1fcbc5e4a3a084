// One team over time: what is compared, what moved, what was tried, what happened, and which targets are met.
import { assessment, entriesOf, levels, questions } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Home, Question, Results, Shell } from "./pages.mjs";
import { bodySize, sheets, textSizes } from "./paper.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const words = (id, given) => say("compare", id, given);
const WIDTHS = [1366, 390, 320];

/** A visit of the team with the same level to each question of the quick round. */
const visit = (id, date, level, changes = {}) =>
  assessment({ id, date, updated: `${date}T09:00:00.000Z`, answers: levels(questions("calms"), [level]), ...changes });

const CARDS = {
  "blameless-review": { status: "done", owner: "Ines", due: "2026-09-01" },
  "trunk-based-development": { status: "started", due: "2020-01-01" },
};

/** Three visits of one team: all levels rose, and after that one more. */
const three = (changes = {}) => {
  const answers = levels(questions("calms"), [3]);
  answers["after-an-incident"] = { level: 4, note: "Two reviews were held." };
  const mid = levels(questions("calms"), [3]);
  mid["after-an-incident"] = { level: 3, note: "One review was held." };
  return [
    visit("old", "2026-01-12", 2),
    visit("mid", "2026-04-13", 3, { previous: "old", answers: mid, delivery: { lead_time: { code: 3 } } }),
    visit("new", "2026-10-05", 3, {
      previous: "mid",
      answers,
      delivery: { lead_time: { code: 4 } },
      roadmap: { cards: CARDS },
      targets: { questions: { "after-an-incident": 4, "shared-goals": 5 } },
      ...changes,
    }),
  ];
};

class OverTime extends Shell {
  constructor(page) {
    super(page);
    this.choice = page.getByRole("group", { name: words("choose") });
    this.calms = page.getByRole("table", { name: words("table", { questionnaire: "CALMS" }) });
    this.answers = page.getByRole("region", { name: words("answers"), exact: true });
    this.actions = page.getByRole("region", { name: words("actions") });
    this.trends = page.getByRole("region", { name: words("trends"), exact: true });
    this.journal = page.getByRole("region", { name: words("journal"), exact: true });
    this.targets = page.getByRole("region", { name: words("targets"), exact: true });
    this.add = page.getByRole("form", { name: words("event-new") });
    this.events = this.journal.getByRole("listitem");
  }

  visit(day) {
    return this.choice.getByRole("checkbox", { name: new RegExp(`^${day}`) });
  }

  row(name) {
    return this.calms.getByRole("row", { name: new RegExp(`^${name}`) });
  }

  async write(day, text) {
    await this.add.getByLabel(words("event-date"), { exact: true }).fill(day);
    await this.add.getByLabel(words("event-text"), { exact: true }).fill(text);
    await this.add.getByRole("button", { name: words("event-add"), exact: true }).click();
  }
}

test("the newest two are compared at first, and the address keeps another choice", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  await expect(over.heading).toHaveText(say("first", "page-compare"));
  await expect(over.visit("5 October 2026")).toBeChecked();
  await expect(over.visit("13 April 2026")).toBeChecked();
  await expect(over.visit("12 January 2026")).not.toBeChecked();
  await expect(over.row("Culture").getByRole("cell")).toHaveText(["3 of 3", "5.0", "5.8", "+0.8"]);
  await expect(over.row("Lean").getByRole("cell")).toHaveText(["3 of 3", "5.0", "5.0", "same"]);

  await over.visit("12 January 2026").check();
  await expect(over.row("Culture").getByRole("cell")).toHaveText(["3 of 3", "2.5", "5.0", "5.8", "+3.3"]);
  await over.visit("13 April 2026").uncheck();
  await expect(over.row("Culture").getByRole("cell")).toHaveText(["3 of 3", "2.5", "5.8", "+3.3"]);
  await expect(page).toHaveURL(/visits=new%2Cold/);
  await page.reload();
  await over.arrived();
  await expect(over.visit("13 April 2026")).not.toBeChecked();
  await expect(over.row("Culture").getByRole("cell")).toHaveText(["3 of 3", "2.5", "5.8", "+3.3"]);

  await over.visit("12 January 2026").uncheck();
  await expect(page.getByText(words("choose-two"))).toBeVisible();
  await expect(over.calms).toHaveCount(0);
});

test("every picture is told in words", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const days = { before: "13 April 2026", now: "5 October 2026" };
  const title = words("map-title", { questionnaire: "CALMS", days: "13 April 2026, 5 October 2026" });
  const map = page.getByRole("img", { name: title }).filter({ visible: true });
  await expect(map).toHaveAccessibleDescription(/Culture: 13 April 2026 5\.0, 5 October 2026 5\.8\./);
  const moved = page.getByRole("img", { name: words("moved-title", { questionnaire: "CALMS", ...days }) }).filter({ visible: true });
  await expect(moved).toHaveAccessibleDescription(/Culture: 5\.0, then 5\.8 \(\+0\.8\)\. .*Lean: 5\.0, then 5\.0 \(same\)\./);
  const line = page.getByRole("img", { name: words("trend-title", { name: "Culture" }) }).filter({ visible: true });
  await expect(line).toHaveAccessibleDescription(/January 2026 2\.5, April 2026 5\.0, October 2026 5\.8/);
  const metric = page.getByRole("img", { name: words("trend-title", { name: say("terms", "metric-lead-time") }) }).filter({ visible: true });
  await expect(metric).toHaveAccessibleDescription(/April 2026 4\.0 \(roughly\), October 2026 6\.0 \(roughly\)/);
  // Up is better on every line, and a metric that nobody knows has none.
  await expect(over.trends).toContainText(words("trend-delivery-how"));
  await expect(page.getByRole("img", { name: words("trend-title", { name: say("terms", "metric-recovery") }) })).toHaveCount(0);
  await expect(over.trends).toContainText(/Not known at any of these assessments: .*recovery.*/);
});

test("what rose is told with both levels and both notes", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  await expect(over.answers).toContainText(words("answers-counted", { rose: 1, fell: 0, same: 14 }));
  const rose = over.answers.getByRole("listitem").first();
  await expect(rose).toContainText("Written down");
  await expect(rose).toContainText("Followed up");
  await expect(rose).toContainText("Note then: One review was held.");
  await expect(rose).toContainText("Note now: Two reviews were held.");
});

test("of many answers that rose, those that moved most are in sight, and the rest a click away", async ({ page }) => {
  const now = visit("new", "2026-10-05", 3, { answers: { ...levels(questions("calms"), [3]), "bad-news": { level: 5 } } });
  await keep(page, entriesOf(visit("old", "2026-01-12", 2), now));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const rose = over.answers.getByRole("listitem").filter({ visible: true });
  await expect(rose).toHaveCount(6);
  await expect(rose.first()).toContainText("Telling of a mistake");
  await over.answers.getByText(words("answers-more", { count: 9 }), { exact: true }).click();
  await expect(rose).toHaveCount(15);
});

test("what is unfolded stays open while something is written down, and the lines mark it", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const numbers = page.getByRole("table", { name: words("trend-table", { name: "CALMS" }) });
  await over.trends.getByText(words("trend-table", { name: "CALMS" }), { exact: true }).filter({ visible: true }).click();
  await over.answers.getByText(words("answers-same", { count: 14 }), { exact: true }).click();
  await expect(numbers).toBeVisible();
  const same = over.answers.getByRole("listitem").filter({ hasText: "Shared goals" });
  await expect(same).toBeVisible();
  await over.write("2026-05-01", "A new lead came");
  await over.saved();
  await expect(over.events).toHaveCount(1);
  await expect(numbers).toBeVisible();
  await expect(same).toBeVisible();
});

test("the parts of the page are a click away", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const parts = page.getByRole("navigation", { name: words("parts") });
  await expect(parts.getByRole("link")).toHaveText(["CALMS", words("answers"), words("actions"), words("trends"), words("journal"), words("targets")]);
  await parts.getByRole("link", { name: words("targets") }).click();
  await expect(over.targets.getByRole("heading", { name: words("targets") })).toBeInViewport();
  await expect(page).toHaveURL(/a=new.*#targets/);
});

test("what is overdue stands before what was done, beside what it was meant to move", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const first = over.actions.getByRole("listitem").first();
  await expect(first).toContainText(/days overdue/);
  const done = over.actions.getByRole("listitem").filter({ hasText: words("action-done") });
  await expect(done).toContainText("Ines looks after it");
  await expect(done).toContainText("After an incident");
  await expect(done).toContainText("Culture +0.8");
});

test("what sets two assessments apart is said, and is in no number", async ({ page }) => {
  const [, mid, now] = three();
  mid.scope = "Booking";
  mid.questionnaires = [{ id: "calms", version: 9 }, { id: "from-elsewhere", version: 1 }];
  now.scope = "Payments";
  // One dimension asks other questions than before.
  for (const id of questions("calms").slice(0, 3)) delete mid.answers[id];
  await keep(page, entriesOf(mid, now));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const apart = page.getByRole("complementary", { name: words("apart") });
  await expect(apart).toContainText(words("apart-scopes"));
  await expect(apart).toContainText(words("apart-unknown", { id: "from-elsewhere" }));
  await expect(apart).toContainText(/CALMS had versions 9 and \d/);
  await expect(over.row("Culture").getByRole("cell").first()).toHaveText("0 of 3");
  await expect(over.row("Culture")).toContainText(words("nothing-aloud"));
  await expect(over.trends).toContainText(words("trends-elsewhere", { count: 1 }));
});

test("what happened is written down where its day belongs, changed, deleted and brought back", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  await expect(over.journal).toContainText(words("journal-empty"));
  await over.write("2026-05-01", "A new lead came");
  await over.write("2026-02-01", "Moved to the cloud");
  await expect(over.events).toHaveText([/^1 February 2026 Moved to the cloud/, /^1 May 2026 A new lead came/]);
  await over.saved();
  expect((await keptAssessment(page, "mid")).journal).toEqual([{ date: "2026-05-01", text: "A new lead came" }]);
  expect((await keptAssessment(page, "old")).journal).toEqual([{ date: "2026-02-01", text: "Moved to the cloud" }]);

  await over.events.first().getByRole("button", { name: new RegExp(`^${words("event-edit")}`) }).click();
  const form = page.getByRole("form", { name: words("event-form", { number: 1 }) });
  await expect(form.getByLabel(words("event-text"), { exact: true })).toBeFocused();
  await form.getByLabel(words("event-date"), { exact: true }).fill("2026-11-01");
  await form.getByRole("button", { name: words("event-keep") }).click();
  await expect(over.events).toHaveText([/A new lead came/, /^1 November 2026 Moved to the cloud/]);
  await over.saved();
  expect((await keptAssessment(page, "old")).journal).toBeUndefined();
  expect((await keptAssessment(page, "new")).journal).toEqual([{ date: "2026-11-01", text: "Moved to the cloud" }]);
  await over.undo.click();
  await expect(over.events.first()).toHaveText(/^1 February 2026 Moved to the cloud/);

  await over.events.first().getByRole("button", { name: new RegExp(`^${words("event-delete")}`) }).click();
  await expect(over.events).toHaveCount(1);
  await over.undo.click();
  await expect(over.events).toHaveCount(2);
  await over.saved();
  expect((await keptAssessment(page, "old")).journal).toEqual([{ date: "2026-02-01", text: "Moved to the cloud" }]);
});

test("what happened can be written with the keyboard alone, and not without its words", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const text = over.add.getByLabel(words("event-text"), { exact: true });
  await text.focus();
  await page.keyboard.press("Enter");
  await expect(text).toHaveAccessibleDescription(words("event-no-text"));
  await expect(over.events).toHaveCount(0);
  await page.keyboard.type("A reorganisation");
  await page.keyboard.press("Enter");
  await expect(over.events).toHaveCount(1);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("");
});

test("targets say where the team is, how far it is, and where it was", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  await expect(over.targets).toContainText(words("targets-met", { met: 1, all: 2 }));
  await expect(over.targets).toContainText(words("targets-before", { day: "13 April 2026", met: 0, all: 2 }));
  const row = (name) => over.targets.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("After an incident")).toContainText(words("standing-met"));
  await expect(row("Shared goals")).toContainText(words("standing-levels", { levels: 2 }));
});

test("one assessment makes no comparison, and says what would", async ({ page }) => {
  await keep(page, entriesOf(visit("only", "2026-10-05", 3)));
  const over = new OverTime(page);
  await over.goto("compare/?a=only");
  await expect(page.getByText(words("only-one"))).toBeVisible();
  await expect(over.trends).toContainText(words("trends-too-few"));
  await expect(over.targets).toContainText(words("targets-nothing"));
});

test("the list and the results lead here", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const home = new Home(page);
  await home.goto();
  await home.team("Tide").getByRole("link", { name: new RegExp(`^${say("visits", "over-time")}`) }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=new/);
  const results = new Results(page);
  await results.gotoSection("changes", "new");
  await page.getByRole("link", { name: say("results", "changes-over-time") }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=new/);
  await expect(home.heading).toHaveText(say("first", "page-compare"));
});

test("assessed again, a question shows what was said last time, and one key keeps it and goes on", async ({ page }) => {
  const [old, mid, now] = three();
  mid.targets = { questions: { "after-an-incident": 5 } };
  await keep(page, entriesOf(old, mid, now));
  const question = new Question(page);
  await question.goto("assess/?a=new&q=after-an-incident");
  const last = page.getByRole("region", { name: say("question", "last-time", { day: "13 April 2026" }) });
  await expect(last).toContainText("Written down");
  await expect(last).toContainText("Note: One review was held.");
  await expect(last).toContainText("Target: 5");
  // The level is another one: what changed is asked for, and goes into the note.
  await last.getByRole("button", { name: say("question", "what-changed") }).click();
  await expect(question.note).toBeFocused();

  await question.heading.focus();
  await page.keyboard.press("u");
  await expect(page).toHaveURL(/q=shared-goals/);
  await expect(question.heading).toBeFocused();
  await question.saved();
  expect((await keptAssessment(page, "new")).answers["after-an-incident"].level).toBe(3);
  await question.undo.click();
  await question.saved();
  expect((await keptAssessment(page, "new")).answers["after-an-incident"].level).toBe(4);
  // What is as it was goes on, too, and says so.
  await question.heading.focus();
  await page.keyboard.press("u");
  await expect(page).toHaveURL(/q=bad-news/);
  const unchanged = page.getByRole("button", { name: say("question", "unchanged-by-key", { key: "U" }) });
  await unchanged.click();
  await expect(page).not.toHaveURL(/q=bad-news/);
});

test("an assessment that repeats none has no key for last time", async ({ page }) => {
  await keep(page, entriesOf(visit("only", "2026-10-05", 3)));
  const question = new Question(page);
  await question.goto("assess/?a=only&q=after-an-incident");
  await expect(question.note).toBeVisible();
  await question.heading.focus();
  await page.keyboard.press("u");
  await expect(page).toHaveURL(/q=after-an-incident/);
  await expect(page.getByText(say("question", "keys-unchanged", { unchanged: "U" }))).toHaveCount(0);
});

test("another tool’s scores stand in a table of their own beside Waymark’s", async ({ page }) => {
  const origin = (value, answered) => ({ tool: "samm", read: "2026-10-05", files: ["t.xlsx"], items: [], scores: [{ value, most: 3, answered, asked: 90 }, { name: "Design", value: value / 2, most: 3, answered: 4, asked: 18 }] });
  const [old, mid, now] = three({ origin: origin(1.5, 30) });
  await keep(page, entriesOf({ ...old, origin: origin(0.75, 20) }, mid, now));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const part = page.getByRole("region", { name: words("other-tools"), exact: true });
  await expect(part.getByRole("heading", { name: say("foreign", "tool-samm") })).toBeVisible();
  await expect(part).toContainText(say("foreign", "formula-samm"));
  const theirs = part.getByRole("table", { name: words("other-scores", { tool: say("foreign", "tool-samm") }) });
  await expect(theirs.getByRole("columnheader")).toHaveText([say("foreign", "tool-samm"), "12 January 2026", "5 October 2026"]);
  await expect(theirs.getByRole("row").nth(1).getByRole("cell")).toHaveText(["0.75 of 3 (20 of 90 answered)", "1.5 of 3 (30 of 90 answered)"]);
  const ours = part.getByRole("table", { name: words("own-scores") });
  await expect(ours.getByRole("row", { name: /^CALMS/ }).getByRole("cell")).toHaveText([/^2\.5 /, /^5\.2 /]);
  await expect(page.getByRole("link", { name: words("other-tools") })).toBeVisible();
  for (const width of WIDTHS) await expectSound(page, "other tools’ scores", { width });
});

test("a team that came from no other tool sees nothing of that", async ({ page }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  await expect(over.targets).toBeVisible();
  await expect(page.getByRole("region", { name: words("other-tools"), exact: true })).toHaveCount(0);
});

test("what two tabs write down is all kept, and nobody is asked", async ({ page, context }) => {
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new");
  const other = new OverTime(await context.newPage());
  await other.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await other.goto("compare/?a=new");
  await expect(other.journal).toBeVisible();
  await over.write("2026-11-01", "A new lead came");
  await over.saved();
  await other.write("2026-11-02", "The team moved");
  await other.saved();
  await expect.poll(async () => (await keptAssessment(page, "new")).journal.map((it) => it.text)).toEqual(["A new lead came", "The team moved"]);
});

test("the page is sound wide, narrow and narrowest", async ({ page }) => {
  test.slow();
  await keep(page, entriesOf(...three()));
  const over = new OverTime(page);
  await over.goto("compare/?a=new&visits=new%2Cmid%2Cold");
  await over.write("2026-05-01", "A new lead came");
  await over.write("2026-05-02", "x".repeat(300));
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await over.events.first().getByRole("button", { name: new RegExp(`^${words("event-edit")}`) }).click();
  for (const [at, width] of WIDTHS.entries()) {
    await expectSound(page, "over time", { width, colorScheme: at % 2 === 0 ? "light" : "dark" });
  }
});

/** The same in full, with a note beside every fifth answer. */
const full = (id, date, given, changes = {}) => {
  const lenses = ["calms", "three-ways"];
  const all = [...new Set(lenses.flatMap((lens) => questions(lens, { quick: false })))];
  const answers = levels(all, given);
  for (const id of all.filter((_, at) => at % 5 === 0)) answers[id] = { ...answers[id], note: "Only Marek has ever done it. If he is away the release waits." };
  return visit(id, date, 1, { depth: "full", questionnaires: lenses.map((id) => ({ id, version: 1 })), answers, ...changes });
};

test("on paper: only what was chosen, no name without its answers, pages that are used", async ({ page }) => {
  const given = (by) => [1, 2, 1, 3].map((level) => level + by);
  const targets = { questions: { "after-an-incident": 4, "shared-goals": 5, toil: 4 }, dimensions: { "calms/lean": 7 } };
  const delivery = { lead_time: { code: 3 }, deployment_frequency: { code: 4 }, recovery: { code: 3 } };
  await keep(page, entriesOf(
    full("left", "2025-06-01", given(0), { delivery }),
    full("old", "2026-01-12", given(0), { delivery, previous: "left" }),
    full("mid", "2026-04-13", given(1), { delivery, previous: "old" }),
    full("new", "2026-10-05", given(2), { delivery, previous: "mid", targets, roadmap: { cards: CARDS } }),
  ));
  const over = new OverTime(page);
  await over.goto("compare/?a=new&visits=new%2Cmid%2Cold");
  await expect(over.targets.getByRole("row").first()).toBeVisible();
  await expect(over.actions.getByRole("listitem").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const shown = (day) => over.choice.getByRole("listitem", { includeHidden: true }).filter({ hasText: day });
  await expect(shown("12 January 2026")).toBeVisible();
  await expect(shown("1 June 2025")).toBeHidden();
  for (const role of ["checkbox", "button", "textbox"]) await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  // A question is told by a size that nothing else has, where its answers follow it.
  await over.answers.evaluate((answers) => {
    for (const item of answers.querySelectorAll("li")) item.firstElementChild.style.fontSize = "11.5pt";
  });
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    for (const [at, { full, last }] of sheets(pdf).slice(0, -1).entries()) {
      expect.soft(full, `${format}: how full page ${at + 1} is`).toBeGreaterThan(0.5);
      expect.soft(last, `${format}: no heading and no question ends page ${at + 1}`).toBeLessThan(bodySize(pdf) * 1.2);
    }
    expect.soft(Math.min(...textSizes(pdf).keys()), `${format}: the smallest words`).toBeGreaterThanOrEqual(8);
  }
});
