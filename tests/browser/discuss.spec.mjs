// A workshop after the invitation: shown, talked about, decided, kept, handed out.
import { readFileSync, readdirSync } from "node:fs";
import { questions } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Shell } from "./pages.mjs";
import { textSizes } from "./paper.mjs";
import { allowClipboard, copied, download, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const ID = "0a1b2c3d";
const KEY = `waymark:workshop:${ID}`;
const [SPLIT, ALIKE, WIDE, SILENT] = questions("calms");

const BANK = new URL("../../questionnaires/bank/", import.meta.url);
const bank = readdirSync(BANK)
  .filter((name) => name.endsWith(".toml"))
  .map((name) => readFileSync(new URL(name, BANK), "utf8"))
  .join("\n");

/** A text of a shipped question. */
const of = (id, field) => bank.split("[[question]]").find((text) => text.includes(`id = "${id}"`)).match(new RegExp(`^${field} = "(.*)"$`, "m"))[1];

/** Ten people, five developers and five of operations, who do not agree on the first question. */
const ballots = Array.from({ length: 10 }, (_, at) => ({
  nonce: 1000 + at,
  role: at < 5 ? "dev" : "ops",
  votes: `${at < 5 ? 5 : 1}3${2 + (at % 3)}.`,
}));

/** A workshop that has been prepared and answered, as the app keeps it. */
const workshop = (changes = {}) => ({
  format: "waymark-workshop",
  schema: 1,
  id: ID,
  name: "Lantern",
  team: "Harbour",
  scope: "Booking",
  date: "2026-11-30",
  anonymity: "coach",
  asks_roles: true,
  questionnaire: { id: "calms", version: 1 },
  questions: [SPLIT, ALIKE, WIDE, SILENT].map((id) => ({ id, levels: 5 })),
  ballots,
  follows: { levels: { [SPLIT]: 2 }, experiments: [{ what: "Pair on reviews", fate: "kept" }] },
  ...changes,
});

const plainly = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a button that is told apart only aloud is called: what it does, and to what. */
const control = (what, to) => new RegExp(`^${plainly(what)} ?: ${plainly(to)}$`);

/** The coach's page, from the invitation on. */
class Coach extends Shell {
  constructor(page, root) {
    super(page, root);
    this.scenes = page.getByRole("group", { name: say("discuss", "on-projector") });
    // What is in focus is the only region in which hands are counted.
    this.focus = page.getByRole("region").filter({ has: page.getByText(say("discuss", "hands"), { exact: true }) });
    this.reveal = page.getByRole("button", { name: say("discuss", "reveal"), exact: true });
    this.next = page.getByRole("button", { name: say("discuss", "next"), exact: true });
    this.list = page.getByRole("region", { name: say("discuss", "list") });
    this.dots = this.focus.getByRole("img");
    this.verdict = page.getByRole("group", { name: say("discuss", "verdict") });
  }

  /** Opens a step of a workshop that this browser keeps. */
  async open(step, document = workshop()) {
    await keep(this.page, { [KEY]: JSON.stringify(document) });
    await this.to(step);
  }

  async to(step) {
    await this.goto(`workshop/?w=${ID}&step=${step}`);
  }

  /** Puts something on the projector. */
  async show(scene) {
    await this.scenes.getByRole("button", { name: say("discuss", `scene-${scene}`), exact: true }).click();
  }

  /** The workshop as it is kept. */
  async now() {
    return JSON.parse((await kept(this.page))[KEY]);
  }

  /** Counts hands at the question in focus. */
  async hands(level, count) {
    const counts = this.focus.getByText(say("discuss", "hands"), { exact: true });
    const field = this.focus.getByRole("textbox", { name: new RegExp(`^${level} · `) });
    if (!(await field.isVisible())) await counts.click();
    await field.fill(String(count));
    await field.blur();
  }

  offered(title) {
    return this.page.getByRole("button", { name: control(say("closing", "offer"), title) });
  }

  dotsOf(proposal) {
    return this.page.getByRole("textbox", { name: say("closing", "dots-of", { proposal }) });
  }
}

test("before the reveal only the count is shown, afterwards dots, words and who speaks first", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("show");
  await expect(page.getByText("Pair on reviews: Kept", { exact: false })).toBeVisible();
  await coach.show("questions");
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(SPLIT, "prompt"));
  await expect(coach.focus).toContainText(say("discuss", "answered", { count: 10, of: 10 }));
  await expect(coach.dots).toHaveCount(0);
  expect((await coach.now()).scene).toEqual({ show: "question", at: 0 });

  await coach.reveal.click();
  await expect(coach.dots).toHaveAccessibleName("10 answers: 5 at level 1, 5 at level 5. Median 1.");
  await expect(coach.focus).toContainText(say("discuss", "accord-camps-more"));
  await expect(coach.focus).toContainText(say("discuss", "speak-first", { low: "1", high: "5" }));
  await expect(coach.focus).toContainText(say("discuss", "group", { role: say("room", "role-dev"), median: 5, count: 5 }));
  await expect(coach.focus).toContainText(say("discuss", "gap", { worst: say("room", "role-ops"), best: say("room", "role-dev"), levels: "4.0" }));
  await expect(coach.focus).toContainText("Worse than last time (level 2)");
  expect((await coach.now()).scene).toEqual({ show: "question", at: 0, revealed: true });
});

test("a second vote leaves the first round, and what the room agrees on is kept", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("show");
  await coach.show("questions");
  await coach.reveal.click();
  await page.getByRole("button", { name: say("discuss", "vote-again") }).click();
  await expect(coach.message(say("discuss", "voted-again", { round: 1 }))).toBeVisible();
  await expect(coach.focus).toContainText(say("discuss", "answered", { count: 0, of: 10 }));
  await expect(coach.focus.getByRole("heading", { name: say("discuss", "round", { round: 1 }) })).toBeVisible();

  await coach.hands(3, 8);
  await expect(coach.focus).toContainText(say("discuss", "answered", { count: 8, of: 10 }));
  await expect(coach.dots).toHaveCount(1);
  await coach.reveal.click();
  await expect(coach.dots.first()).toHaveAccessibleName("8 answers: 8 at level 3. Median 3.");
  await expect(coach.dots.last()).toHaveAccessibleName(/^10 answers: /);
  await coach.verdict.getByRole("radio", { name: /^3 · / }).check();
  await expect(coach.focus).toContainText(/Agreed: level 3, /);
  await page.getByLabel(say("discuss", "notes"), { exact: true }).fill("It depends on the service.");
  await page.getByLabel(say("discuss", "private-notes"), { exact: true }).fill("Ask Ines.");
  await page.getByRole("radio", { name: say("discuss", "trend-better") }).check();
  const [first] = (await coach.now()).questions;
  expect(first).toMatchObject({ agreed: 3, notes: "It depends on the service.", private_notes: "Ask Ines.", trend: "better" });
  expect(first.rounds).toEqual([[5, 0, 0, 0, 5, 0, 0]]);

  await page.reload();
  await coach.arrived();
  await expect(coach.verdict.getByRole("radio", { name: /^3 · / })).toBeChecked();
  await expect(page.getByLabel(say("discuss", "notes"), { exact: true })).toHaveValue("It depends on the service.");
});

test("the widest come first, without agreement the lower median stands, and the last leads on", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("show");
  const rows = coach.list.getByRole("listitem");
  await coach.list.getByLabel(say("discuss", "order")).selectOption({ label: say("discuss", "order-listed") });
  await coach.list.getByLabel(say("discuss", "order")).selectOption({ label: say("discuss", "order-disagreement") });
  await expect(rows.first()).toContainText(of(SPLIT, "title"));
  await expect(rows.nth(1)).toContainText(of(WIDE, "title"));
  await expect(rows.last()).toContainText(of(SILENT, "title"));
  await rows.nth(1).getByRole("button").click();
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(WIDE, "prompt"));
  await coach.reveal.click();
  await coach.verdict.getByRole("radio", { name: say("discuss", "verdict-none") }).check();
  await expect(coach.focus).toContainText(/No agreement\. The lower median stands: level 3, /);
  await coach.next.click();
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(ALIKE, "prompt"));
  await coach.next.click();
  await expect(coach.focus).toContainText(say("discuss", "answered", { count: 10, of: 10 }));
  await coach.reveal.click();
  await page.getByRole("link", { name: say("discuss", "to-decide") }).click();
  await expect(page.getByRole("heading", { name: say("closing", "decide"), exact: true })).toBeVisible();
  expect((await coach.now()).scene).toEqual({ show: "decide" });
});

test("keys turn the pages as a slide show does, rest in a field, and can be switched off", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("show");
  await page.keyboard.press("n");
  await expect(coach.reveal).toBeVisible();
  await page.keyboard.press("r");
  await expect(coach.dots).toHaveCount(1);
  await expect(coach.focus.getByRole("heading", { level: 3 })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(WIDE, "prompt"));
  await page.keyboard.press("p");
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(SPLIT, "prompt"));
  await page.keyboard.press("r");
  const notes = page.getByLabel(say("discuss", "notes"), { exact: true });
  await notes.focus();
  await page.keyboard.type("nrp?");
  await expect(notes).toHaveValue("nrp?");
  await notes.blur();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: say("discuss", "keys-title") });
  await expect(help).toBeVisible();
  await help.getByRole("button", { name: say("discuss", "keys-close") }).click();
  await page.getByRole("checkbox", { name: say("discuss", "keys") }).uncheck();
  await coach.focus.getByRole("heading", { level: 3 }).focus();
  await page.keyboard.press("n");
  await expect(coach.focus.getByRole("heading", { level: 3 })).toHaveText(of(SPLIT, "prompt"));
});

test("a deck of cards can be changed, and the projector keeps its card", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("show");
  await coach.show("cards");
  const card = page.getByRole("heading", { level: 3 }).first();
  await expect(card).toHaveText(of(SPLIT, "ask"));
  await page.getByRole("button", { name: say("discuss", "card-next") }).click();
  await expect(card).toHaveText(of(ALIKE, "ask"));
  await page.getByText(say("discuss", "cards-change"), { exact: true }).click();
  await page.getByLabel(say("discuss", "card-own")).fill("What held us up?");
  await page.getByRole("button", { name: say("discuss", "card-add") }).click();
  await page.getByRole("button", { name: control(say("discuss", "card-delete"), of(SPLIT, "ask")) }).click();
  await expect(card).toHaveText(of(ALIKE, "ask"));
  const { deck, scene } = await coach.now();
  expect(deck).toEqual([{ ask: ALIKE }, { ask: WIDE }, { ask: SILENT }, { own: "What held us up?" }]);
  expect(scene).toMatchObject({ show: "card" });
  await coach.undo.click();
  await expect.poll(async () => (await coach.now()).deck.length).toBe(5);
});

test("dots rank proposals, three experiments are the most, and a low closing round asks once more", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("decide");
  const offered = page.getByRole("region", { name: say("closing", "offered") });
  const title = await offered.getByRole("heading", { level: 4 }).first().textContent();
  await coach.offered(title).click();
  await page.getByLabel(say("closing", "propose")).fill("Talk more");
  await page.getByRole("button", { name: say("closing", "propose-add"), exact: true }).click();
  await page.getByRole("button", { name: say("closing", "propose-add"), exact: true }).click();
  await expect(offered.getByRole("alert")).toHaveText(say("closing", "propose-refused"));
  await coach.dotsOf("Talk more").fill("20");
  await coach.dotsOf(title).fill("6");
  await expect(page.getByText(say("closing", "dots-left", { left: 4, people: 10 }))).toBeVisible();
  await coach.dotsOf(title).fill("12");
  await expect(page.getByText(say("closing", "dots-over", { over: 2, people: 10 }))).toBeVisible();

  await page.getByRole("button", { name: control(say("closing", "take-on"), title) }).click();
  const first = page.getByRole("region", { name: say("closing", "experiment", { number: 1 }) });
  await expect(first.getByLabel(say("closing", "experiment-what"))).toHaveValue(title);
  await expect(first.getByLabel(say("closing", "experiment-first-step"))).not.toHaveValue("");
  await expect(first.getByRole("status")).toHaveText(/^Still to say: who looks after it and the day\.$/);
  await first.getByLabel(say("closing", "experiment-owner")).fill("Ines");
  await first.getByLabel(say("closing", "experiment-review")).fill("2026-12-24");
  await expect(first.getByRole("status")).toHaveText("");
  const add = page.getByRole("button", { name: say("closing", "experiment-add") });
  await add.click();
  await page.getByLabel(say("closing", "experiment-what")).last().fill("Write it down");
  await page.getByRole("button", { name: control(say("closing", "take-on"), "Talk more") }).click();
  await add.click();
  await expect(coach.message(say("closing", "experiment-fourth"))).toBeVisible();
  expect((await coach.now()).experiments).toHaveLength(3);

  for (const [number, count] of [[1, 3], [2, 2]]) {
    await page.getByRole("textbox", { name: say("closing", "worth-number", { number }) }).fill(String(count));
  }
  await expect(page.getByText(say("closing", "worth-mean", { mean: "1.4", votes: 5 }))).toBeVisible();
  await page.getByLabel(say("closing", "worth-answer")).fill("A shorter list");
  await page.getByRole("button", { name: say("closing", "worth-reveal") }).click();
  expect(await coach.now()).toMatchObject({ worth: [0, 3, 2, 0, 0, 0], worth_more: "A shorter list", scene: { show: "close", revealed: true } });
});

/** A workshop in which everything is said and decided. */
const over = () =>
  workshop({
    questions: [
      { id: SPLIT, levels: 5, agreed: 3, notes: "It depends on the *service*.", private_notes: "Ask Ines alone." },
      { id: ALIKE, levels: 5 },
      { id: WIDE, levels: 5 },
      { id: SILENT, levels: 5 },
    ],
    proposals: [{ own: "Talk more", dots: 4 }],
    experiments: [
      { what: "Pair on reviews", signal: "Reviews within a day", owner: "Priya", review: "2026-12-24", first_step: "Ask in the stand-up" },
    ],
    worth: [0, 0, 0, 0, 3, 0],
  });

test("the workshop becomes an assessment, once, with results like any other", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("keep", over());
  await expect(page.getByText(say("closing", "keep-counts", { stands: 3, of: 4, agreed: 1 }))).toBeVisible();
  await page.getByRole("button", { name: say("closing", "keep-now") }).click();
  await expect(coach.message(say("closing", "kept"))).toBeVisible();
  const { became } = await coach.now();
  await coach.saved();
  const made = await keptAssessment(page, became);
  expect(made).toMatchObject({ team: "Harbour", scope: "Booking", title: "Lantern", date: "2026-11-30", participants: "10", depth: "quick" });
  expect(made.answers[SPLIT]).toMatchObject({ level: 3, note: "It depends on the *service*." });
  expect(made.answers[ALIKE]).toMatchObject({ level: 3 });
  expect(made.answers[SILENT]).toBeUndefined();

  await page.getByRole("button", { name: say("closing", "keep-again") }).click();
  await expect(coach.message(say("closing", "kept-again"))).toBeVisible();
  await coach.saved();
  const assessments = Object.keys(await kept(page)).filter((name) => name.startsWith("waymark:assessment:"));
  expect(assessments).toEqual([`waymark:assessment:${became}`]);

  await page.getByRole("link", { name: say("closing", "to-results"), exact: true }).click();
  await coach.arrived();
  await expect(page).toHaveURL(new RegExp(`results/\\?a=${became}`));
  await expect(page.getByRole("main")).toContainText("CALMS");
});

test("answers are closed once somebody is sure", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open("keep", workshop({ anonymity: "nobody" }));
  const close = page.getByRole("region", { name: say("workshop", "close-heading") });
  await close.getByRole("button").click();
  await expect(coach.dialog).toContainText(say("workshop", "close-forgets"));
  await coach.dialog.getByRole("button", { name: say("workshop", "close-cancel") }).click();
  expect((await coach.now()).closed).toBeUndefined();
  await close.getByRole("button").click();
  await coach.dialog.getByRole("button", { name: say("workshop", "close-do") }).click();
  await expect(close).toContainText(say("workshop", "closed-now"));
  const { closed, ballots } = await coach.now();
  expect(closed).toBe(true);
  expect(ballots.every((ballot) => ballot.nonce === undefined)).toBe(true);
});

test("the hand-out tells what stands and nothing that is somebody’s own", async ({ page, context }) => {
  await allowClipboard(context);
  const coach = new Coach(page);
  await coach.open("keep", over());
  const sheet = page.getByRole("article", { name: say("closing", "handout") });
  await expect(sheet.getByRole("heading", { level: 3 })).toHaveText("Workshop Lantern");
  await expect(sheet).toContainText("Agreed: level 3, ");
  await expect(sheet).toContainText("Reviews within a day");
  await expect(sheet).not.toContainText("Ask Ines alone");
  await page.getByRole("button", { name: say("closing", "handout-copy") }).click();
  await expect(coach.message(say("closing", "handout-copied"))).toBeVisible();
  const text = await copied(page);
  expect(text).toContain("# Workshop Lantern\n");
  expect(text).toContain("- Notes: It depends on the \\*service\\*.\n");
  expect(text).toContain("- Answers: 5 at level 1, 5 at level 5\n");
  expect(text).toContain("## Not now\n\n- Talk more (4 dots)\n");
  expect(text).not.toContain("Ines");
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: say("closing", "handout-save") }).click());
  expect(name).toBe("waymark-workshop.md");
  expect(bytes.toString("utf8")).toBe(text);

  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(say("closing", "keep-lede"))).toBeHidden();
  if (page.context().browser().browserType().name() === "chromium") {
    for (const format of ["A4", "Letter"]) {
      expect(Math.min(...textSizes(await page.pdf({ format })).keys()), format).toBeGreaterThanOrEqual(8);
    }
  }
});

test("two windows of the coach show the same and do not fight", async ({ page, context }) => {
  const coach = new Coach(page);
  await coach.open("show");
  await coach.show("questions");
  const other = new Coach(await context.newPage());
  await other.to("show");
  await other.reveal.click();
  await expect(coach.dots).toHaveCount(1);
  await page.getByLabel(say("discuss", "notes"), { exact: true }).fill("From here");
  await other.verdict.getByRole("radio", { name: say("discuss", "verdict-none") }).check();
  const [first] = (await coach.now()).questions;
  expect(first).toMatchObject({ notes: "From here" });
  await expect(coach.verdict.getByRole("radio", { name: say("discuss", "verdict-none") })).toBeChecked();
});

for (const [width, colorScheme] of [[390, "light"], [390, "dark"], [1366, "light"], [1366, "dark"]]) {
  test(`every view is sound at ${width}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    const coach = new Coach(page);
    const look = { width, colorScheme };
    await coach.open("show", over());
    await expectSound(page, "introduction", look);
    // One that nothing is agreed on yet: others are open to the room already.
    await coach.list.getByRole("button", { name: of(WIDE, "title") }).click();
    await expectSound(page, "before the reveal", look);
    await coach.reveal.click();
    await page.getByText(say("discuss", "hands"), { exact: true }).click();
    await page.getByRole("button", { name: say("discuss", "timer-pause") }).first().click();
    await expectSound(page, "after the reveal", look);
    await page.getByRole("button", { name: say("discuss", "keys-show") }).click();
    await expectSound(page, "keys", look);
    await coach.dialog.getByRole("button", { name: say("discuss", "keys-close") }).click();
    await coach.show("cards");
    await page.getByText(say("discuss", "cards-change"), { exact: true }).click();
    await expectSound(page, "cards", look);
    await coach.show("blank");
    await expectSound(page, "blank", look);
    await coach.to("decide");
    await page.getByRole("button", { name: /^Put these \d+ to the vote$/ }).click();
    await page.getByRole("textbox", { name: say("closing", "worth-number", { number: 0 }) }).fill("9");
    await expectSound(page, "decide", look);
    await coach.to("keep");
    await page.getByRole("button", { name: say("closing", "keep-now") }).click();
    await expect(page.getByRole("link", { name: say("closing", "to-report") })).toBeVisible();
    await expectSound(page, "keep", look);
  });
}
