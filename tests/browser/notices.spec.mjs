// Messages about what just happened: they leave by themselves, act on no other page, and give the keyboard back.
import { answered, entriesOf } from "./documents.mjs";
import { Question, Shell } from "./pages.mjs";
import { isWhole } from "./places.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

/** A message without a way back: a choice that the browser does not keep. */
const tellPlainly = async (page) => {
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  const message = page.getByText(say("settings", "choice-not-kept"));
  await close(page).press("Enter");
  await hasKeyboard(page);
  await page.getByRole("radio", { name: say("settings", "light") }).check();
  return message;
};

/** A message with a way back, on the question page. */
const clearAnswer = async (page) => {
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await clear(question);
  return question;
};

const clear = async (question) => {
  await question.page.getByRole("button", { name: say("first", "assess-clear") }).click();
  await expect(question.undo).toBeVisible();
};

/** The same, once what takes messages away has come: the keyboard was given back by it. */
const clearAgain = async (page) => {
  const question = await clearAnswer(page);
  await question.undo.press("Enter");
  await hasKeyboard(page);
  await clear(question);
  return question;
};

/** Holds back what takes messages away, until it is let go. */
const holdLeaving = async (page) => {
  let letGo;
  const isLetGo = new Promise((resolve) => (letGo = resolve));
  await page.route("**/pack_notices.wasm", async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
};

const close = (page) => page.getByRole("button", { name: say("first", "shell-dismiss"), exact: true });

const hasKeyboard = async (page) => {
  await expect(page.locator(":focus")).toHaveCount(1);
  await expect(page.locator("body:focus")).toHaveCount(0);
};

test("a message without a way back leaves after its time, unless somebody is at it", async ({ page }) => {
  await page.clock.install();
  const message = await tellPlainly(page);
  await expect(message).toBeVisible();
  await message.hover();
  await page.clock.runFor(16_000);
  await expect(message).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await page.clock.runFor(16_000);
  await expect(message).toHaveCount(0);
});

test("a message with a way back stays until another page opens, and acts on none unseen", async ({ page }) => {
  await page.clock.install();
  const question = await clearAgain(page);
  await page.clock.runFor(60_000);
  await expect(question.undo).toBeVisible();
  await question.goOn();
  await expect(question.undo).toHaveCount(0);
});

test("Escape closes a message, and the keyboard is where it was", async ({ page }) => {
  const question = await clearAgain(page);
  await question.next.focus();
  await page.keyboard.press("Escape");
  await expect(question.undo).toHaveCount(0);
  await expect(question.next).toBeFocused();
});

for (const [name, button] of [["Undo", (question) => question.undo], ["Close", (question) => close(question.page)]]) {
  test(`the keyboard is on something after ${name} of a message`, async ({ page }) => {
    const question = await clearAnswer(page);
    await button(question).press("Enter");
    await expect(question.undo).toHaveCount(0);
    await hasKeyboard(page);
  });
}

test("a message closed before what takes messages away has come gives the keyboard back once it has", async ({ page }) => {
  test.skip(isWhole(), "a debug build is in one part");
  const letGo = await holdLeaving(page);
  const question = await clearAnswer(page);
  await close(page).press("Enter");
  await expect(question.undo).toHaveCount(0);
  letGo();
  await hasKeyboard(page);
});

test("a message of a page that was left before what takes messages away has come leaves once it has", async ({ page }) => {
  test.skip(isWhole(), "a debug build is in one part");
  const letGo = await holdLeaving(page);
  const question = await clearAnswer(page);
  await question.goOn();
  await expect(question.undo).toBeVisible();
  letGo();
  await expect(question.undo).toHaveCount(0);
});

for (const [width, height] of [[320, 568], [390, 844], [1366, 768]]) {
  test(`at ${width} px no message hides what the keyboard reaches`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const question = await clearAnswer(page);
    await page.evaluate(() => document.querySelector("main h1").focus());
    const hidden = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { activeElement: active } = document;
        if (active === document.body) return { isEnd: true };
        const toast = document.querySelector(".toast");
        const name = `${active.tagName} ${active.textContent || active.id}`.slice(0, 60);
        if (toast.contains(active)) return { isEnd: true };
        const [a, b] = [active.getBoundingClientRect(), toast.getBoundingClientRect()];
        const isHidden = a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
        return { isHidden, name };
      });
      if (at.isEnd) break;
      if (at.isHidden) hidden.push(at.name);
    }
    expect(hidden).toEqual([]);
    await expect(question.undo).toBeVisible();
  });
}
