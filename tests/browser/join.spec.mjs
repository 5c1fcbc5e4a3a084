// What a person does who was invited to a workshop: read the promise, answer on a phone, hand in the code, change
// their mind.
import { codeOf, grouped } from "./codes.mjs";
import { linkOf, workshopOf } from "./joins.mjs";
import { expectSound, overflow, show } from "./look.mjs";
import { Shell } from "./pages.mjs";
import { MADE_UP } from "./places.mjs";
import { allowClipboard, copied, expect, keep, kept, ROOT, test } from "./support.mjs";
import { say } from "./words.mjs";

const words = (id, given) => say("join", id, given);
const first = (id, given) => say("first", id, given);

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

/** The participant's page. */
class Join extends Shell {
  constructor(page, root) {
    super(page, root);
    this.paste = page.getByRole("textbox", { name: words("paste") });
    this.open = page.getByRole("button", { name: words("paste-open") });
    this.promise = page.getByRole("region", { name: words("who") });
    this.role = page.getByRole("combobox", { name: words("role") });
    this.initials = page.getByRole("textbox", { name: words("initials") });
    this.begin = page.getByRole("button", { name: words("begin"), exact: true });
    this.goOn = page.getByRole("button", { name: words("go-on"), exact: true });
    this.next = page.getByRole("button", { name: new RegExp(`^(${words("next")}|${words("next-without")}|${words("to-code")})$`) });
    this.back = page.getByRole("button", { name: first("assess-back"), exact: true });
    this.toCode = page.getByRole("button", { name: words("to-code"), exact: true });
    this.dontKnow = page.getByRole("radio", { name: first("assess-dont-know") });
    this.code = page.locator("#answer-code");
    this.picture = page.getByRole("img", { name: words("picture") });
    this.answers = page.getByText(words("answers"), { exact: true });
    this.forget = page.getByRole("button", { name: words("forget") });
  }

  level(level) {
    return this.page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) });
  }

  /** Follows a link as from a camera. */
  async follow(link) {
    await this.page.goto(link);
    await expect(this.saveState).toBeVisible();
    await this.arrived();
  }

  /** Waits until a question of so many is on screen. */
  async isAt(at, of) {
    await expect(this.page.getByText(new RegExp(`^${words("place", { at, of, part: "" }).trim()}`))).toBeVisible();
  }

  /** What the browser keeps of the answers. */
  async document(id = "0badcafe") {
    return JSON.parse((await kept(this.page))[`waymark:joined:${id}`]);
  }

  /** Answers every question with these levels, from the first one. */
  async answerAll(levels) {
    for (const [at, level] of levels.entries()) {
      await this.isAt(at + 1, levels.length);
      await this.level(level).check();
      await this.next.click();
    }
    await expect(this.heading).toHaveText(words("code"));
  }
}

test("from the picture on the wall to the answer code, by keyboard alone", async ({ page, context }) => {
  await allowClipboard(context);
  const join = new Join(page);
  const workshop = workshopOf();
  await join.follow(linkOf(workshop));
  await expect(join.heading).toHaveText("garden");
  await expect(join.promise).toContainText(say("room", "told-nobody"));
  await expect(join.promise).toContainText(say("room", "honest"));
  await expect(join.role).toHaveCount(0);
  await expect(join.initials).toHaveCount(0);
  // Nothing is kept before something is said.
  expect(await kept(page)).toEqual({});
  await join.begin.focus();
  await page.keyboard.press("Enter");
  await join.isAt(1, 4);
  await expect(join.heading).toBeFocused();
  await page.keyboard.press("4");
  await expect(join.level(4)).toBeChecked();
  await page.keyboard.press("n");
  await join.isAt(2, 4);
  await page.keyboard.press("D");
  await expect(join.dontKnow).toBeChecked();
  await page.keyboard.press("p");
  await join.isAt(1, 4);
  await expect(join.level(4)).toBeChecked();
  await page.keyboard.press("N");
  await join.isAt(2, 4);
  await page.keyboard.press("N");
  await join.isAt(3, 4);
  // No ladder has a ninth level.
  await page.keyboard.press("9");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.keyboard.press("N");
  await join.isAt(4, 4);
  await page.keyboard.press("2");
  await page.keyboard.press("N");
  await expect(join.heading).toHaveText(words("code"));
  await expect(join.heading).toBeFocused();
  const { nonce } = await join.document();
  const code = codeOf(workshop, { nonce, votes: "4?.2" });
  await expect(join.code).toHaveText(grouped(code));
  await expect(join.picture).toBeVisible();
  await expect(page.getByText(words("open", { count: 1 }))).toBeVisible();
  await page.getByRole("button", { name: words("copy"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(join.message(words("copied"))).toBeVisible();
  expect(await copied(page)).toBe(grouped(code));
});

test("a reload in the middle loses nothing, and the link leads back to where one was", async ({ page }) => {
  const join = new Join(page);
  const link = linkOf(workshopOf());
  await join.follow(link);
  await join.begin.click();
  await join.level(3).check();
  await join.next.click();
  await join.isAt(2, 4);
  await page.reload();
  await join.isAt(2, 4);
  await join.back.click();
  await expect(join.level(3)).toBeChecked();
  const { nonce } = await join.document();
  // The address without what stands behind the # knows the workshop, too.
  await join.goto("join/");
  await page.getByRole("region", { name: words("yours") }).getByRole("link", { name: "garden" }).click();
  await join.isAt(1, 4);
  await expect(join.level(3)).toBeChecked();
  expect((await join.document()).nonce).toBe(nonce);
});

test("whoever changes their mind gets another code, which takes the place of the first", async ({ page }) => {
  const join = new Join(page);
  const workshop = workshopOf();
  await join.follow(linkOf(workshop));
  await join.begin.click();
  await join.answerAll([1, 2, 3, 4]);
  const { nonce } = await join.document();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "1234" })));
  await expect(page.getByText(words("renewed"))).toHaveCount(0);
  await join.answers.click();
  await page.getByRole("button", { name: new RegExp(`^${words("change")} ?: `) }).nth(1).click();
  await join.isAt(2, 4);
  await expect(join.heading).toBeFocused();
  await join.level(5).check();
  await join.toCode.click();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "1534" })));
  await expect(join.message(words("renewed"))).toBeVisible();
  // Deleted, it begins anew.
  await join.forget.click();
  await expect(join.message(words("forgotten"))).toBeVisible();
  await expect(join.heading).toHaveText("garden");
  expect(Object.keys(await kept(page))).not.toContain("waymark:joined:0badcafe");
});

test("role and initials are asked where they are wanted, and stand in the code", async ({ page }) => {
  const join = new Join(page);
  const workshop = workshopOf("three-ways", 2, { anonymity: "initials", asks_roles: true });
  await join.follow(linkOf(workshop));
  await expect(join.promise).toContainText(say("room", "told-initials"));
  await join.role.selectOption(say("room", "role-qa"));
  await join.initials.fill("1");
  await expect(join.alert.filter({ hasText: words("initials-wrong") })).toBeVisible();
  await join.begin.click();
  await expect(join.heading).toHaveText("garden");
  await join.initials.fill("j. k.");
  await join.begin.click();
  await join.answerAll([5, 5]);
  const { nonce } = await join.document();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "55", role: "qa", initials: "JK" })));
  // What one is can be changed afterwards.
  await join.answers.click();
  await page.getByRole("button", { name: words("change-self") }).click();
  await expect(join.role).toHaveValue("2");
  await join.role.selectOption(words("role-none"));
  await join.goOn.click();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "55", initials: "JK" })));
});

test("questions in another order, and of a questionnaire that follows later", async ({ page }) => {
  const join = new Join(page);
  const workshop = workshopOf("sre", 3);
  workshop.questions.reverse();
  await join.follow(linkOf(workshop));
  await join.begin.click();
  await join.answerAll([1, 3, 5]);
  const { nonce } = await join.document();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "135" })));
});

/** A questionnaire of a statement of its own and a question that ships. */
const MOOD = `
id = "mood"
title = "Mood"
version = 7
summary = "How it feels."
[[dimension]]
id = "all"
title = "All of it"
summary = "All."
questions = [{ id = "glad" }, { id = "blame-or-learn" }]
[[question]]
id = "glad"
title = "Glad to come"
prompt = "“I am glad to come to work.”"
why = "Who is not looks for another place."
agreement = 5
`;

test("an own questionnaire comes along in the link and is not kept among one's own", async ({ page }) => {
  const join = new Join(page);
  const [shipped] = workshopOf("calms", 1).questions;
  const file = MOOD.replace("blame-or-learn", shipped.id);
  const questions = [{ id: "glad", levels: 5, reversed: false }, shipped];
  const workshop = workshopOf("calms", 0, { questionnaire: { id: "mood", version: 7 }, questions });
  const all = questions.map(({ id }) => id);
  await join.follow(linkOf(workshop, { file, all }));
  await join.begin.click();
  await expect(join.heading).toHaveText("“I am glad to come to work.”");
  await join.answerAll([2, 4]);
  const { nonce } = await join.document();
  await expect(join.code).toHaveText(grouped(codeOf(workshop, { nonce, votes: "24" })));
  expect(Object.keys(await kept(page))).not.toContain("waymark:questionnaire:mood");
  // One with a mistake is said to be one.
  await page.goto("about:blank");
  await join.follow(linkOf(workshop, { file: "id = 1", all }));
  await expect(join.alert).toContainText(words("file-unreadable"));
});

test("a link that cannot be used says why, and another can be pasted", async ({ page }) => {
  const join = new Join(page);
  const link = linkOf(workshopOf());
  const elsewhere = workshopOf("calms", 2, { questionnaire: { id: "elsewhere", version: 1 } });
  const refused = [
    ["join/#waymark=abc", words("refused-other")],
    [link.slice(0, -9), words("refused-incomplete")],
    [link.replace(/.w$/, "!w").replace("!", link.at(-2) === "A" ? "B" : "A"), words("refused-damaged")],
    [linkOf(workshopOf("calms", 2, { questionnaire: { id: "calms", version: 99 } })), words("mismatch-older")],
    [linkOf(elsewhere, { all: elsewhere.questions.map(({ id }) => id) }), "Waymark does not know the questionnaire"],
  ];
  for (const [address, why] of refused) {
    // A page of its own: one that only changes behind the # is not loaded again.
    await page.goto("about:blank");
    await join.follow(new URL(address, ROOT).href);
    await expect(join.alert, address).toContainText(why);
  }
  await join.goto("join/");
  await expect(join.alert).toHaveCount(0);
  await join.paste.fill(`Here you are: ${link}`);
  await join.open.click();
  await expect(join.heading).toHaveText("garden");
  // The ladder of a question is part of what a link was made for.
  const other = workshopOf();
  other.questions[0] = { ...other.questions[0], levels: 4 };
  await page.goto("about:blank");
  await join.follow(linkOf(other));
  await expect(join.alert).toContainText(words("mismatch-other"));
});

test("a browser that keeps nothing says so, and the code is there all the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => null }));
  const join = new Join(page);
  const workshop = workshopOf("calms", 2);
  await join.follow(linkOf(workshop));
  await expect(page.getByText(words("not-kept"))).toBeVisible();
  await join.begin.click();
  await join.answerAll([3, 3]);
  await expect(page.getByText(words("not-kept"))).toBeVisible();
  await expect(join.code).toHaveText(/^W[0-9A-Z]{4}(-[0-9A-Z]{1,5})+$/);
});

test("without a clipboard the code is selected by hand, and a phone shares it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
    navigator.share = async ({ text }) => {
      window.shared = text;
    };
  });
  const join = new Join(page);
  await join.follow(linkOf(workshopOf("calms", 2)));
  await join.begin.click();
  await join.answerAll([3, 3]);
  await expect(page.getByRole("button", { name: words("copy"), exact: true })).toHaveCount(0);
  const code = await join.code.textContent();
  await page.getByRole("button", { name: words("select") }).click();
  expect(await page.evaluate(() => getSelection().toString())).toBe(code);
  await page.getByRole("button", { name: words("share") }).click();
  expect(await page.evaluate(() => window.shared)).toBe(code);
});

test("a refused clipboard leaves the code selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  const join = new Join(page);
  await join.follow(linkOf(workshopOf("calms", 2)));
  await join.begin.click();
  await join.answerAll([3, 3]);
  await page.getByRole("button", { name: words("copy"), exact: true }).click();
  await expect(join.alert).toContainText(words("refused"));
  expect(await page.evaluate(() => getSelection().toString())).toBe(await join.code.textContent());
});

/** Goes through every view of a workshop, from before the link to after the code. */
const throughAll = async (join, look) => {
  const { page, root } = join;
  await join.goto("join/");
  await look("no link");
  await page.goto("about:blank");
  await join.follow(`${new URL("join/", root).href}#j=AAAA`);
  await look("a refused link");
  await page.goto("about:blank");
  await join.follow(linkOf(workshopOf("calms", 60, { anonymity: "initials", asks_roles: true }), { root }));
  await look("the invitation");
  const button = (at) => page.locator("main").getByRole("button").nth(at);
  await page.locator("main form").getByRole("button").click();
  await expect(page.locator("#prompt")).toBeVisible();
  await look("a question");
  await page.getByRole("radio").nth(2).check();
  await look("an answered question");
  // To the end, by keys: in a made-up language they are the same.
  await page.locator("main h1").focus();
  while ((await join.code.count()) === 0) await page.keyboard.press("n");
  await join.arrived();
  await page.locator("main details summary").click();
  await expect(button(0)).toBeVisible();
  await look("the code");
};

test("every view is sound, in both themes, on a phone and wide", async ({ page }) => {
  test.setTimeout(240_000);
  await throughAll(new Join(page), async (what) => {
    await expectSound(page, what, { colorScheme: "light", width: PHONE.width });
    await expectSound(page, what, { colorScheme: "dark", width: 320 });
    await expectSound(page, what, { colorScheme: "light", width: 1280 });
    await page.setViewportSize(PHONE);
  });
});

for (const { tag, root } of MADE_UP) {
  test(`every view has its words in ${tag}, and room for them`, async ({ page }) => {
    const join = new Join(page, root);
    const english = new Set(["none", "code", "code-more", "again", "aloud", "begin", "next-without"].map((id) => words(id)));
    await throughAll(join, async (what) => {
      await show(page, { width: PHONE.width });
      expect.soft(await overflow(page), what).toEqual([]);
      const texts = await page.locator("main").allInnerTexts();
      const lines = texts.join("\n").split("\n").map((line) => line.trim());
      expect.soft(lines.filter((line) => english.has(line)), what).toEqual([]);
    });
  });
}

test("answers go along in a copy of everything", async ({ page }) => {
  const join = new Join(page);
  await join.follow(linkOf(workshopOf("calms", 2)));
  await join.begin.click();
  await join.level(4).check();
  const before = await kept(page);
  expect(Object.keys(before)).toContain("waymark:joined:0badcafe");
  await keep(page, {});
  await join.goto("join/");
  await expect(page.getByRole("link", { name: "garden" })).toBeVisible();
});
