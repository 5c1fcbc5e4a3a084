// The coach's side of a workshop: prepared by keyboard, kept as it happens, answers in any mix, two windows.
import { codeOf, grouped, mistyped } from "./codes.mjs";
import { assessment, entriesOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Shell } from "./pages.mjs";
import { expect, keep, kept, test } from "./support.mjs";
import { say } from "./words.mjs";

const words = (id, given) => say("workshop", id, given);

/** The coach's pages. */
class Coach extends Shell {
  constructor(page, root) {
    super(page, root);
    this.prepare = page.getByRole("link", { name: words("prepare") });
    this.name = page.getByRole("textbox", { name: words("name") });
    // A field with values to choose from is a combobox.
    this.team = page.getByLabel(new RegExp(`^${words("team")}`));
    this.questionnaire = page.getByRole("combobox", { name: words("questionnaire") });
    this.begin = page.getByRole("button", { name: words("begin"), exact: true });
    this.list = page.getByRole("region", { name: words("kept") });
    this.link = page.getByRole("textbox", { name: words("join-link") });
    this.came = page.getByRole("region", { name: words("arrived") });
    this.codes = page.getByRole("region", { name: words("codes") });
    this.box = page.getByRole("textbox", { name: words("codes-paste") });
    this.takeIn = page.getByRole("button", { name: words("codes-take") });
    this.happened = page.getByRole("status", { name: words("happened") });
    this.answering = page.getByRole("region").filter({ has: page.locator("#answering") });
  }

  async open() {
    await this.goto("workshop/");
  }

  row(name) {
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("heading", { level: 3, name }) });
  }

  promise(name) {
    return this.page.getByRole("radio", { name: new RegExp(`^${name}\\b`) });
  }

  /** A workshop of this name is prepared and open. */
  async begun({ name = "harbour", team = "Tide", promise = "promise-nobody", then = async () => {} } = {}) {
    await this.goto("workshop/?step=prepare");
    await this.name.fill(name);
    await this.team.fill(team);
    await this.promise(words(promise)).check();
    await then();
    await this.begin.click();
    await expect(this.heading).toHaveText(name);
    return this.document();
  }

  /** The only workshop that is kept. */
  async document() {
    const all = Object.entries(await kept(this.page)).filter(([name]) => name.startsWith("waymark:workshop:"));
    expect(all).toHaveLength(1);
    return JSON.parse(all[0][1]);
  }

  /** Pastes a text. */
  async paste(text) {
    await this.box.fill(text);
    await this.takeIn.click();
  }

  /** What opens something. */
  fold(id) {
    return this.page.getByText(words(id), { exact: true });
  }
}

const votes = (workshop, vote) => String(vote).repeat(workshop.questions.length);
const people = (count) => words("arrived-people", { count });

test("the first visit says what a workshop is, and one is prepared by keyboard alone", async ({ page }) => {
  const coach = new Coach(page);
  await coach.open();
  await expect(page.getByText(words("none"))).toBeVisible();
  await expect(coach.main.getByRole("link", { name: say("first", "page-workshop") })).toHaveAttribute("aria-current", "page");
  await coach.prepare.focus();
  await page.keyboard.press("Enter");
  await expect(coach.heading).toHaveText(words("prepare"));
  await expect(coach.heading).toBeFocused();
  const drawn = await coach.name.inputValue();
  expect(words("name-words").split(" ")).toContain(drawn);
  await page.keyboard.press("Tab");
  await expect(coach.name).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(coach.name).not.toHaveValue(drawn);

  // Without a team it says so, and goes there.
  await coach.begin.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(words("team-missing"))).toBeVisible();
  await expect(coach.team).toBeFocused();
  await page.keyboard.type("Tide");
  await expect(page.getByText(words("team-missing"))).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words("join") })).toBeVisible();
  await expect(page).toHaveURL(/\/workshop\/\?w=[0-9a-f]{8}&step=invite$/);
  const workshop = await coach.document();
  expect(workshop).toMatchObject({ team: "Tide", anonymity: "nobody", questionnaire: { id: "calms" } });
  expect(workshop.questions.length).toBeGreaterThanOrEqual(15);
  expect(workshop.questions.length).toBeLessThanOrEqual(25);
});

test("questions are chosen by dimension, it says how long they take, and the agenda goes with that", async ({ page }) => {
  const coach = new Coach(page);
  await coach.goto("workshop/?step=prepare");
  const group = page.getByRole("group", { name: words("questions"), exact: true });
  await expect(group).toContainText(/^.*\d+ questions of \d+ are chosen\. Answering takes about \d+ minutes for one person/s);
  await group.getByRole("button", { name: words("choose-none") }).click();
  await expect(group).toContainText(words("questions-missing"));
  await coach.fold("choose-one-by-one").click();
  await group.getByRole("group").getByRole("checkbox").first().check();
  await expect(group).toContainText("1 question of");
  await group.getByRole("button", { name: words("choose-all") }).click();
  const minutes = page.getByRole("textbox", { name: words("segment-answer") });
  const all = Number(await minutes.inputValue());
  await group.getByRole("button", { name: words("choose-suggested") }).click();
  await expect.poll(async () => Number(await minutes.inputValue())).toBeLessThan(all);
});

test("the promise is fixed, told, and kept in the workshop", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun({
    promise: "promise-initials",
    then: async () => {
      await page.getByRole("checkbox", { name: new RegExp(`^${words("roles")}`) }).check();
      await page.getByRole("checkbox", { name: new RegExp(`^${words("takes-part")}`) }).check();
      await page.getByRole("textbox", { name: words("segment-ideas") }).fill("0");
    },
  });
  expect(workshop).toMatchObject({ anonymity: "initials", asks_roles: true, coach_takes_part: true });
  expect(workshop.script.map(({ part }) => part)).not.toContain("ideas");
  await expect(page.getByText(say("room", "told-initials"))).toBeVisible();
});

test("a chat with codes, typos and other talk: what became of each is told", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun();
  const code = (nonce, vote) => codeOf(workshop, { nonce, votes: votes(workshop, vote) });
  const other = codeOf({ ...workshop, id: "0000000a" }, { nonce: 4, votes: votes(workshop, 3) });
  await coach.paste(
    `[9:41] Ines: ${grouped(code(1, 2))}\n[9:42] Tom: which one do you mean?\n${code(2, 4).toLowerCase()}\n` +
      `[9:44] Marek: here ${grouped(mistyped(code(3, 5)))}\n> ${other}\nPriya: ${grouped(code(1, 3)).replaceAll("0", "O")}`,
  );
  const counted = ["2 added", "1 replaced", "2 could not be read"].join(", ");
  await expect(coach.happened).toContainText(`${words("pasted")}: ${counted}`);
  await coach.happened.getByText(words("each-code", { count: 5 })).click();
  await expect(coach.happened.getByRole("listitem").nth(2)).toContainText(words("fault-typo"));
  await expect(coach.happened.getByRole("listitem").nth(3)).toContainText(words("fault-foreign"));
  await expect(coach.came).toContainText(people(2));
  await expect(coach.box).toHaveValue("");

  // The same again changes nothing, talk alone is no code, and nothing at all is said so.
  await coach.paste(code(2, 4));
  await expect(coach.happened).toContainText(words("count-unchanged", { count: 1 }));
  await coach.paste("Lunch?");
  await expect(coach.happened).toContainText(words("codes-none"));
  await coach.takeIn.click();
  await expect(coach.codes).toContainText(words("codes-empty"));

  // All of it is there after a reload.
  await page.reload();
  await coach.came.waitFor();
  await expect(coach.came).toContainText(people(2));
  expect((await coach.document()).ballots.map(({ votes }) => votes[0]).sort()).toEqual(["3", "4"]);
});

test("five hundred codes at once, and a text that is too long", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun();
  const all = Array.from({ length: 500 }, (_, at) => codeOf(workshop, { nonce: at + 1, votes: votes(workshop, (at % 5) + 1) }));
  await coach.paste(all.join("\n"));
  await expect(coach.happened).toContainText(words("count-added", { count: 500 }));
  await expect(coach.came).toContainText(people(500));
  const long = "w1234 ".repeat(180_000);
  await coach.box.evaluate((box, long) => (box.value = long), long);
  await coach.takeIn.click();
  await expect(coach.happened).toContainText(words("codes-too-long"));
});

test("many files at once, each told by its name", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun();
  const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text, "utf8") });
  const code = codeOf(workshop, { nonce: 7, votes: votes(workshop, 2) });
  await coach.codes.getByLabel(words("codes-files")).setInputFiles([
    file("tom.txt", `Hello, mine is ${grouped(code)}`),
    file("lunch.txt", "Soup, or a sandwich?"),
  ]);
  await expect(coach.happened).toContainText(`tom.txt: ${words("count-added", { count: 1 })}`);
  await expect(coach.happened).toContainText(`lunch.txt: ${words("file-none")}`);
  await expect(coach.came).toContainText(people(1));
});

test("answers are taken out and put back, and nothing of the list says who came first", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun({ promise: "promise-initials" });
  const of = (nonce, initials) => codeOf(workshop, { nonce, initials, votes: votes(workshop, 2) });
  await coach.paste([of(900, "ZO"), of(5, "AB"), of(70, "")].join("\n"));
  await coach.fold("arrived-each").click();
  const rows = coach.came.getByRole("listitem");
  await expect(rows).toHaveText([/^Someone/, /^AB/, /^ZO/]);
  await rows.nth(1).getByRole("button", { name: new RegExp(`^${words("take-out")}`) }).click();
  await expect(coach.came).toContainText(people(2));
  await expect(coach.message(words("taken-out", { who: "AB" }))).toBeVisible();
  await coach.undo.click();
  await expect(coach.came).toContainText(people(3));
});

test("hands are counted by buttons and by keyboard, and stay", async ({ page }) => {
  const coach = new Coach(page);
  await coach.begun();
  await coach.fold("hands").click();
  const level = (number) => page.getByRole("textbox", { name: new RegExp(`^${number} · `) });
  const more = page.getByRole("button", { name: new RegExp(`^${words("more")} ?: 2 · `) });
  await more.click();
  await more.click();
  await expect(level(2)).toHaveValue("2");
  await level(4).fill("3");
  await expect(page.getByText(words("hands-counted", { count: 5 }))).toBeVisible();
  await level(4).fill("x");
  await level(4).blur();
  await expect(level(4)).toHaveValue("3");
  await page.getByRole("button", { name: words("next"), exact: true }).click();
  await expect(level(2)).toHaveValue("0");
  await level(1).fill("4");
  await page.reload();
  await coach.fold("hands").click();
  await expect(level(4)).toHaveValue("3");
  const { questions } = await coach.document();
  expect(questions.slice(0, 2).map(({ hands }) => hands.slice(0, 5))).toEqual([
    [0, 2, 0, 3, 0],
    [4, 0, 0, 0, 0],
  ]);
});

test("one device goes round: nothing of a person is left for the next, and the coach answers unseen", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun({
    then: () => page.getByRole("checkbox", { name: new RegExp(`^${words("takes-part")}`) }).check(),
  });
  const level = (number) => page.getByRole("radio", { name: new RegExp(`^Level ${number}: `) });
  await coach.fold("device").click();
  await page.getByRole("button", { name: words("device-begin") }).click();
  await expect(page.getByRole("heading", { level: 2, name: words("curtain") })).toBeFocused();
  await expect(page.getByText(say("room", "told-nobody"))).toBeVisible();
  await page.getByRole("button", { name: words("curtain-begin") }).click();
  await level(4).check();
  await page.getByRole("button", { name: words("next"), exact: true }).click();
  await expect(page.getByText(words("form-place", { at: 2, of: workshop.questions.length }))).toBeVisible();
  const skip = page.getByRole("button", { name: words("form-skip") });
  for (let at = 1; at < workshop.questions.length; at += 1) await skip.click();
  await expect(page.getByText(words("form-answered", { answers: 1, of: workshop.questions.length }))).toBeVisible();
  await page.getByRole("button", { name: words("form-hand-in") }).click();
  await expect(page.getByRole("heading", { level: 2, name: words("form-done") })).toBeFocused();

  // The next person begins with nothing.
  await page.getByRole("button", { name: words("form-next-person") }).click();
  await page.getByRole("button", { name: words("curtain-begin") }).click();
  await expect(level(4)).not.toBeChecked();
  await page.getByRole("button", { name: words("form-stop") }).click();
  await expect(coach.message(words("form-stopped"))).toBeVisible();
  await expect(coach.came).toContainText(people(1));

  const own = page.getByRole("region", { name: words("own") });
  await own.getByRole("button", { name: words("own-answer") }).click();
  await page.getByRole("button", { name: words("curtain-begin") }).click();
  await level(2).check();
  for (let at = 0; at < workshop.questions.length; at += 1) {
    const next = at === 0 ? page.getByRole("button", { name: words("next"), exact: true }) : skip;
    await next.click();
  }
  await page.getByRole("button", { name: words("form-hand-in") }).click();
  await page.getByRole("button", { name: words("form-to-coach") }).click();
  await expect(own).toContainText(words("own-there"));
  await expect(coach.came).toContainText(people(2));
});

test("closing asks first, forgets whose is whose where nobody is to know, and takes nothing more", async ({ page }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun();
  await coach.paste(codeOf(workshop, { nonce: 8, votes: votes(workshop, 2) }));
  await page.getByRole("button", { name: words("close"), exact: true }).click();
  await expect(coach.dialog).toContainText(words("close-forgets"));
  await coach.dialog.getByRole("button", { name: words("close-cancel") }).click();
  await expect(coach.codes).toBeVisible();
  await page.getByRole("button", { name: words("close"), exact: true }).click();
  await coach.dialog.getByRole("button", { name: words("close-do") }).click();
  await expect(page.getByText(words("closed-now"))).toBeVisible();
  await expect(coach.codes).toHaveCount(0);
  const { ballots } = await coach.document();
  expect(ballots).toHaveLength(1);
  expect(ballots[0]).not.toHaveProperty("nonce");
});

test("the link is one that phones read, is copied, and the room's network is kept nowhere", async ({ page }) => {
  const coach = new Coach(page);
  await coach.begun();
  await expect(coach.link).toHaveValue(/\/join\/#j=[A-Za-z0-9_-]+$/);
  expect((await coach.link.inputValue()).length).toBeLessThan(200);
  await expect(page.getByRole("img", { name: words("join-picture", { name: "harbour" }) })).toBeVisible();
  await coach.fold("wifi").click();
  await page.getByRole("textbox", { name: words("wifi-network") }).fill("Quay; upstairs");
  await page.getByRole("textbox", { name: words("wifi-password") }).fill("secret-of-the-quay");
  await expect(page.getByRole("img", { name: words("wifi-picture", { network: "Quay; upstairs" }) })).toBeVisible();
  expect(JSON.stringify(await kept(page))).not.toContain("secret-of-the-quay");
});

test("a follow-up takes up what stood, and asks what became of what was tried", async ({ page }) => {
  await keep(page, entriesOf(assessment({ id: "tide", team: "Tide", answers: { "after-an-incident": { level: 2 } } })));
  const coach = new Coach(page);
  const first = await coach.begun({
    then: () => page.getByRole("combobox", { name: words("follows-what") }).selectOption({ index: 1 }),
  });
  expect(first.follows).toMatchObject({ assessment: "tide", levels: { "after-an-incident": 2 } });
  expect(first.script[0].part).toBe("look-back");
});

test("a workshop is deleted with a way back, and two windows do not fight", async ({ page, context }) => {
  const coach = new Coach(page);
  const workshop = await coach.begun();
  const other = new Coach(await context.newPage());
  await other.goto(`workshop/?w=${workshop.id}&step=invite`);
  const code = (nonce) => codeOf(workshop, { nonce, votes: votes(workshop, 2) });
  await coach.paste(code(1));
  await expect(other.came).toContainText(people(1));
  await other.paste(code(2));
  await expect(coach.came).toContainText(people(2));

  await coach.open();
  await expect(coach.row("harbour")).toContainText("Tide");
  await expect(coach.row("harbour")).toContainText(words("answered", { count: 2 }));
  await coach.row("harbour").getByRole("button", { name: new RegExp(`^${words("delete")}`) }).click();
  await expect(coach.list).toHaveCount(0);
  await coach.undo.click();
  await coach.row("harbour").getByRole("link", { name: new RegExp(`^${words("open")}`) }).click();
  await expect(coach.came).toContainText(people(2));
  await coach.goto("workshop/?w=00000000&step=invite");
  await expect(coach.heading).toHaveText(words("absent"));
});

test("every view is sound in both themes, on a phone and on a laptop", async ({ page }) => {
  test.setTimeout(180_000);
  const coach = new Coach(page);
  const looks = [
    { colorScheme: "light", width: 390 },
    { colorScheme: "dark", width: 1366 },
  ];
  const look = async (what) => {
    for (const each of looks) await expectSound(page, what, each);
  };
  await coach.open();
  await look("no workshop");
  await coach.goto("workshop/?step=prepare");
  await coach.fold("choose-one-by-one").click();
  await coach.begin.click();
  await look("prepare, with what is missing");
  const workshop = await coach.begun({ promise: "promise-initials", then: () => page.getByRole("checkbox", { name: new RegExp(`^${words("roles")}`) }).check() });
  await coach.paste(`${codeOf(workshop, { nonce: 1, role: "ops", initials: "AB", votes: votes(workshop, 2) })}\n${mistyped(codeOf(workshop, { nonce: 2, votes: votes(workshop, 3) }))}`);
  await coach.happened.getByText(words("each-code", { count: 2 })).click();
  for (const id of ["arrived-each", "wifi", "hands", "device", "paper"]) await coach.fold(id).click();
  await look("invite");
  await page.getByRole("button", { name: words("device-begin") }).click();
  await look("the curtain");
  await page.getByRole("button", { name: words("curtain-begin") }).click();
  await look("a question on this device");
  await coach.open();
  await look("the list");
});
