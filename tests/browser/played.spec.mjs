// A whole workshop, as it happens: a coach, a projector and eight people, from the preparation to the hand-out.
// Every view of every role is looked at by axe; WAYMARK_PICTURES names a folder in which pictures of them are kept,
// as `cargo xtask workshop` does.
import { mkdirSync } from "node:fs";
import { join as pathOf } from "node:path";
import { overflow, violations } from "./look.mjs";
import { MADE_UP } from "./places.mjs";
import { expect, kept, keptAssessment, ROOT, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

const PICTURES = process.env.WAYMARK_PICTURES;
const QUESTIONS = 5;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const coachSays = (id, given) => say("workshop", id, given);
const talkSays = (id, given) => say("discuss", id, given);
const endSays = (id, given) => say("closing", id, given);
const joinSays = (id, given) => say("join", id, given);
const stageSays = (id, given) => say("stage", id, given);

let pictures = 0;

/** Looks at a view as axe and a ruler do, and keeps a picture of it. */
const look = async (page, name) => {
  expect.soft(await violations(page), name).toEqual([]);
  expect.soft(await overflow(page), `${name}: sideways`).toEqual([]);
  if (!PICTURES) return;
  pictures += 1;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: pathOf(PICTURES, `${String(pictures).padStart(2, "0")}-${name.replaceAll(/\W+/g, "-")}.png`) });
};

const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Somebody in the room, in a browser of their own. */
class Person {
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.code = page.locator("#answer-code");
  }

  async open(link) {
    await this.page.goto(link);
    await expect(this.heading).toBeVisible();
    await expect(button(this.page, joinSays("begin"))).toBeVisible();
  }

  async begin() {
    await button(this.page, joinSays("begin")).click();
  }

  /** The levels of the question on screen. */
  level(level) {
    return this.page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) });
  }

  async isAt(at) {
    await expect(this.page.getByText(new RegExp(`^${joinSays("place", { at, of: QUESTIONS, part: "" }).trim()}`))).toBeVisible();
  }

  async on() {
    await this.page.getByRole("button", { name: new RegExp(`^(${joinSays("next")}|${joinSays("next-without")}|${joinSays("to-code")})$`) }).click();
  }

  /** Answers from a question on, and reads the code. */
  async answer(levels, from = 1) {
    for (const [at, level] of levels.entries()) {
      await this.isAt(from + at);
      if (level) await this.level(level).check();
      await this.on();
    }
    return this.read();
  }

  async read() {
    await expect(this.heading).toHaveText(joinSays("code"));
    return (await this.code.textContent()).trim();
  }

  /** Changes one answer and reads the new code. */
  async change(at, level) {
    await this.page.getByText(joinSays("answers"), { exact: true }).click();
    await this.page.getByRole("button", { name: new RegExp(`^${joinSays("change")} ?: `) }).nth(at - 1).click();
    await this.isAt(at);
    await this.level(level).check();
    await button(this.page, joinSays("to-code")).click();
    return this.read();
  }
}

test("a coach, a projector and eight people, from the preparation to the hand-out", async ({ page, context, browser, faults }) => {
  test.setTimeout(300_000);
  const others = [];
  const someone = async (options = {}) => {
    const own = await browser.newContext({ serviceWorkers: "block", ...options });
    watch(own, faults);
    others.push(own);
    return new Person(await own.newPage());
  };
  const arrived = page.getByRole("region", { name: coachSays("arrived") });
  const paste = async (text) => {
    await page.getByRole("textbox", { name: coachSays("codes-paste") }).fill(text);
    await button(page, coachSays("codes-take")).click();
  };
  const step = (name) => page.getByRole("navigation", { name: coachSays("steps") }).getByRole("link", { name: coachSays(`step-${name}`) });
  const workshop = async () => {
    const all = Object.entries(await kept(page)).filter(([name]) => name.startsWith("waymark:workshop:"));
    return JSON.parse(all[0][1]);
  };

  // The coach prepares.
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(new URL("workshop/", ROOT).href);
  await page.getByRole("link", { name: coachSays("prepare") }).click();
  await page.getByRole("textbox", { name: coachSays("name") }).fill("lantern");
  await page.getByLabel(new RegExp(`^${coachSays("team")}`)).fill("Harbour");
  await page.getByRole("radio", { name: new RegExp(`^${coachSays("promise-coach")}\\b`) }).check();
  await page.getByRole("checkbox", { name: new RegExp(`^${coachSays("roles")}`) }).check();
  const group = page.getByRole("group", { name: coachSays("questions"), exact: true });
  await button(group, coachSays("choose-none")).click();
  await page.getByText(coachSays("choose-one-by-one"), { exact: true }).click();
  const boxes = group.getByRole("group").getByRole("checkbox");
  for (let at = 0; at < QUESTIONS; at += 1) await boxes.nth(at).check();
  await look(page, "coach prepares");
  await button(page, coachSays("begin")).click();
  const link = await page.getByRole("textbox", { name: coachSays("join-link") }).inputValue();
  await look(page, "coach invites");

  // The projector opens beside it.
  const [wall] = await Promise.all([context.waitForEvent("page"), button(page, coachSays("projector")).click()]);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  const wallHeading = wall.getByRole("heading", { level: 1 });
  await expect(wallHeading).toHaveText(stageSays("welcome", { name: "lantern" }));
  await look(wall, "projector introduces");

  // One: on a phone.
  const phone = await someone(PHONE);
  await phone.open(link);
  await look(phone.page, "phone welcome");
  await phone.begin();
  await phone.isAt(1);
  await look(phone.page, "phone question");
  const codes = [await phone.answer([1, 3, 2, 4, 3])];
  await look(phone.page, "phone code");

  // Two: with the keyboard alone.
  const keys = await someone({ viewport: { width: 1280, height: 720 } });
  await keys.open(link);
  await button(keys.page, joinSays("begin")).focus();
  await keys.page.keyboard.press("Enter");
  for (const [at, key] of ["1", "3", "2", "D", "3"].entries()) {
    await keys.isAt(at + 1);
    await keys.page.keyboard.press(key);
    await keys.page.keyboard.press("N");
  }
  codes.push(await keys.read());

  // Three: in another language, from another host where the same site is served.
  const abroad = await someone(PHONE);
  const [accented] = MADE_UP;
  await abroad.page.goto(new URL(`join/${new URL(link).hash}`, accented.root).href);
  await expect(abroad.heading).toHaveText("lantern");
  await look(abroad.page, "made-up language welcome");
  await abroad.page.locator("main button").last().click();
  for (let at = 0; at < QUESTIONS; at += 1) {
    await abroad.page.getByRole("radio").nth(4).check();
    await abroad.page.keyboard.press("N");
  }
  await expect(abroad.code).toBeVisible();
  codes.push((await abroad.code.textContent()).trim());
  await look(abroad.page, "made-up language code");

  // Four: loads the page again in the middle.
  const reloads = await someone(PHONE);
  await reloads.open(link);
  await reloads.begin();
  await reloads.isAt(1);
  await reloads.level(5).check();
  await reloads.on();
  await reloads.isAt(2);
  await reloads.page.reload();
  await reloads.isAt(2);
  codes.push(await reloads.answer([3, 3, 4, 2], 2));

  // Five: changes their mind, and both codes are in the chat.
  const changes = await someone(PHONE);
  await changes.open(link);
  await changes.begin();
  codes.push(await changes.answer([5, 3, 3, 4, 2]));
  codes.push(await changes.change(1, 4));
  await look(changes.page, "phone code again");

  // Six: leaves in the middle, and nothing of them counts.
  const leaves = await someone(PHONE);
  await leaves.open(link);
  await leaves.begin();
  await leaves.isAt(1);
  await leaves.level(2).check();
  await leaves.on();
  await leaves.page.close();

  // What they send comes in as a chat, with a code that lost its end.
  await paste(codes.map((code, at) => `[10:${30 + at}] someone: here is mine ${code}`).join("\n") + `\nsomeone: ${codes[0].slice(0, 20)}`);
  await expect(arrived).toContainText(coachSays("arrived-people", { count: 5 }));
  await expect(page.getByRole("status", { name: coachSays("happened") })).toContainText(coachSays("count-replaced", { count: 1 }));
  await look(page, "coach after the chat");
  await expect(wall.getByText(stageSays("handed-in", { count: 5 }))).toBeVisible();

  // Seven: on paper, entered by the coach behind the curtain.
  await page.getByText(coachSays("device"), { exact: true }).click();
  await button(page, coachSays("device-begin")).click();
  await look(page, "coach curtain");
  await button(page, coachSays("curtain-begin")).click();
  for (const level of [1, 3, 4, 2, 2]) {
    await page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) }).check();
    await button(page, coachSays("next")).click();
  }
  await button(page, coachSays("form-hand-in")).click();
  await button(page, coachSays("form-to-coach")).click();
  await expect(arrived).toContainText(coachSays("arrived-people", { count: 6 }));

  // They are shown, the widest first.
  await step("show").click();
  const list = page.getByRole("region", { name: talkSays("list") });
  await list.getByLabel(talkSays("order")).selectOption({ label: talkSays("order-disagreement") });
  await page.getByRole("group", { name: talkSays("on-projector") }).getByRole("button", { name: talkSays("scene-questions"), exact: true }).click();
  await expect(wall.getByText(stageSays("hidden"))).toBeVisible();
  await expect(wall.getByRole("img")).toHaveCount(0);
  await look(wall, "projector asks");
  await look(page, "coach before the reveal");
  await button(page, talkSays("reveal")).click();
  const dots = wall.getByRole("img");
  await expect(dots).toHaveAccessibleName(/^6 answers: /);
  const first = await wallHeading.textContent();
  await look(wall, "projector shows");
  await look(page, "coach after the reveal");

  // Eight: comes late, and is counted at once.
  const late = await someone(PHONE);
  await late.open(link);
  await late.begin();
  const lateCode = await late.answer([2, 3, 3, 3, 3]);
  await step("invite").click();
  await paste(lateCode);
  await expect(arrived).toContainText(coachSays("arrived-people", { count: 7 }));
  await expect(dots).toHaveAccessibleName(/^7 answers: /);

  // They talk, vote again on phones and by hands, and agree.
  await step("show").click();
  await expect(page.getByRole("heading", { level: 3, name: first })).toBeVisible();
  await button(page, talkSays("vote-again")).click();
  await expect(dots).toHaveCount(0);
  const asked = (await workshop()).questions;
  const at = (await workshop()).scene.at;
  const again = [await phone.change(at + 1, 3), await changes.change(at + 1, 3), await late.change(at + 1, 3)];
  await step("invite").click();
  await paste(again.join(" "));
  await step("show").click();
  await page.getByText(talkSays("hands"), { exact: true }).click();
  const hands = page.getByRole("textbox", { name: /^3 · / });
  await hands.fill("4");
  await hands.blur();
  await button(page, talkSays("reveal")).click();
  await expect(dots).toHaveAccessibleName(/7 at level 3\. Median 3\.$/);
  await expect(wall.getByText(/^Round before: /)).toBeVisible();
  await look(wall, "projector second round");
  await page.getByRole("group", { name: talkSays("verdict") }).getByRole("radio", { name: /^3 · / }).check();
  await page.getByLabel(talkSays("notes"), { exact: true }).fill("It depends on the service.");
  await page.getByLabel(talkSays("private-notes"), { exact: true }).fill("Speak with Ines.");
  await look(page, "coach agreed");

  // The laptop is closed in the middle: nothing is lost.
  await page.reload();
  await expect(page.getByLabel(talkSays("notes"), { exact: true })).toHaveValue("It depends on the service.");

  // The slide show's own keys go on from the wall.
  await wall.keyboard.press("ArrowRight");
  await expect(wallHeading).not.toHaveText(first);
  await expect(page.getByRole("heading", { level: 3, name: first })).toHaveCount(0);

  // They decide.
  await step("decide").click();
  await page.getByLabel(endSays("propose")).fill("Write down every review");
  await button(page, endSays("propose-add")).click();
  await page.getByRole("textbox", { name: endSays("dots-of", { proposal: "Write down every review" }) }).fill("9");
  await expect(wall.getByText("Write down every review")).toBeVisible();
  await look(wall, "projector proposals");
  await page.getByRole("button", { name: new RegExp(`^${endSays("take-on")} ?: Write down every review$`) }).click();
  const experiment = page.getByRole("region", { name: endSays("experiment", { number: 1 }) });
  await experiment.getByLabel(endSays("experiment-signal")).fill("Two reviews written down by Friday");
  await experiment.getByLabel(endSays("experiment-owner")).fill("Priya");
  await experiment.getByLabel(endSays("experiment-review")).fill("2026-12-24");
  await experiment.getByLabel(endSays("experiment-first-step")).fill("Make the page");
  await experiment.getByLabel(endSays("experiment-first-step")).blur();
  await expect(wall.getByText("Priya", { exact: false })).toBeVisible();
  await look(wall, "projector experiments");
  for (const [number, count] of [[3, 2], [4, 5]]) {
    await page.getByRole("textbox", { name: endSays("worth-number", { number }) }).fill(String(count));
  }
  await button(page, endSays("worth-reveal")).click();
  await expect(wall.getByText(stageSays("worth-mean", { mean: "3.7" }))).toBeVisible();
  await look(wall, "projector closes");
  await look(page, "coach decides");

  // What stays.
  await step("keep").click();
  await button(page, endSays("keep-now")).click();
  const sheet = page.getByRole("article", { name: endSays("handout") });
  await expect(sheet).toContainText("It depends on the service.");
  await expect(sheet).toContainText("Write down every review");
  await expect(sheet).not.toContainText("Speak with Ines");
  await look(page, "coach keeps");
  const { became, ballots } = await workshop();
  // Nobody was counted twice, and who left is not among them.
  expect(ballots).toHaveLength(7);
  const assessment = await keptAssessment(page, became);
  expect(assessment).toMatchObject({ team: "Harbour", title: "lantern", participants: "7" });
  expect(assessment.answers[asked[at].id]).toMatchObject({ level: 3, note: "It depends on the service." });
  await page.getByRole("link", { name: endSays("to-results"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`results/\\?a=${became}`));
  await expect(page.getByRole("main")).toContainText("CALMS");
  await look(page, "results");
  for (const own of others) await own.close();
});
