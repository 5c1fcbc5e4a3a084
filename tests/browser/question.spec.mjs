// A question fits the screen, is answered with few movements, and does nothing that nobody asked for.
import { readdirSync, readFileSync } from "node:fs";
import { answered, assessment, entriesOf, levels, questions } from "./documents.mjs";
import { atRest, expectSound, overflow } from "./look.mjs";
import { Question, Review, Shell } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const FOLDER = new URL("../../questionnaires/", import.meta.url);
const toml = (folder) => readdirSync(folder).filter((name) => name.endsWith(".toml"));

/** Every questionnaire that is shipped. */
const ALL = toml(FOLDER).map((name) => name.replace(".toml", ""));

/** How many questions the bank has. */
const BANK = toml(new URL("bank/", FOLDER)).reduce((count, name) => {
  const text = readFileSync(new URL(`bank/${name}`, FOLDER), "utf8");
  return count + [...text.matchAll(/^\[\[question\]\]$/gm)].length;
}, 0);

/** An assessment that asks everything. */
const everything = (changes = {}) =>
  assessment({ depth: "full", questionnaires: ALL.map((id) => ({ id })), ...changes });

/**
 * Goes through all questions from the one on screen, by the links forward; which of them do not fit, and how many
 * there are. One fits if all that answers it is in view: the prompt, every answer, and the step forward.
 */
const walk = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const box = (element) => element.getBoundingClientRect();
    const isIn = ({ top, bottom, left, right }) =>
      top >= 0 && left >= 0 && bottom <= innerHeight + 0.5 && right <= innerWidth + 0.5;
    const forward = () => document.querySelector("main form a");
    const fits = () => {
      const answers = [...document.querySelectorAll("main fieldset label:has([type=radio])")];
      const boxes = answers.filter((label) => label.closest("form")).map(box);
      const bar = box(forward().parentElement);
      const isBehind = boxes.some(({ bottom }) => bottom > bar.top + 0.5);
      return scrollY === 0 && isIn(box(document.querySelector("h1"))) && boxes.every(isIn) && isIn(box(forward())) && !isBehind;
    };
    const here = () => new URLSearchParams(location.search).get("q");
    const name = () => document.querySelector("main form [type=radio]").name;
    const seen = { count: 0, misses: [] };
    for (;;) {
      seen.count += 1;
      if (!fits()) seen.misses.push(name());
      const next = forward();
      if (!next.href.includes("q=")) return seen;
      const to = new URL(next.href).searchParams.get("q");
      next.click();
      while (here() !== to || name() !== to) await frame();
      await frame();
    }
  });

for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  test(`at least nine of ten questions fit a ${size}`, async ({ page }) => {
    test.setTimeout(180_000);
    await keep(page, entriesOf(everything()));
    await page.setViewportSize(viewport);
    const question = new Question(page);
    await question.gotoStep("assess", "tide");
    const { count, misses } = await walk(page);
    test.info().annotations.push({ type: "fits", description: `${count - misses.length} of ${count}` });
    expect(count).toBe(BANK);
    expect(misses.length / count, `${count - misses.length} of ${count} fit; not ${misses}`).toBeLessThanOrEqual(0.1);
  });
}

test("the prompt stands in the same place on every question", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  await page.setViewportSize(LAPTOP);
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const tops = new Set();
  for (let at = 0; at < 6; at += 1) {
    tops.add(Math.round((await question.heading.boundingBox()).y));
    await question.goOn();
  }
  expect([...tops]).toHaveLength(1);
});

test("the question does not move when what it can do without arrives", async ({ page }) => {
  const two = [{ id: "calms" }, { id: "three-ways" }];
  await keep(page, entriesOf(assessment({ questionnaires: two })));
  const question = new Question(page);
  for (const viewport of [LAPTOP, PHONE, { width: 1920, height: 1080 }]) {
    await page.setViewportSize(viewport);
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/words-question/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL("assess/?a=tide", question.root).href);
    await expect(question.level(5)).toBeVisible();
    await atRest(page);
    const before = [await question.heading.boundingBox(), await question.next.boundingBox()];
    release();
    await expect(question.progress).toBeVisible();
    await expect(question.note).toBeVisible();
    await atRest(page);
    expect([await question.heading.boundingBox(), await question.next.boundingBox()]).toEqual(before);
    await page.unroute(/words-question/);
  }
});

/** Counts what scrolls from now on. */
const countScrolls = (page) =>
  page.evaluate(() => {
    window.scrolls = 0;
    addEventListener("scroll", () => (window.scrolls += 1), { capture: true });
  });

for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  test(`a quick round takes 30 clicks and no scroll on a ${size}, and half of them where it goes on by itself`, async ({
    page,
  }) => {
    const ids = questions("calms");
    await page.setViewportSize(viewport);
    for (const goesOn of [false, true]) {
      await keep(page, { ...entriesOf(assessment()), "waymark:preferences": JSON.stringify({ goes_on: goesOn }) });
      const question = new Question(page);
      await question.gotoStep("assess", "tide");
      await countScrolls(page);
      let clicks = 0;
      const click = async (locator) => {
        await expect(locator).toBeInViewport({ ratio: 1 });
        // With the mouse itself: Playwright's click scrolls as far as the focus would have it.
        const { x, y, width, height } = await locator.boundingBox();
        await page.mouse.click(x + width / 2, y + height / 2);
        clicks += 1;
      };
      for (const [at, id] of ids.entries()) {
        await expect(page.locator(`input[type=radio][name="${id}"]`).first()).toBeAttached();
        const option = page.getByRole("main").locator("label").nth(at % 5);
        await click(option);
        if (!goesOn) await click(at < ids.length - 1 ? question.next : question.toReview);
      }
      await expect(new Review(page).toResults).toBeVisible();
      await expect(page.getByText(say("results", "review-complete"))).toBeVisible();
      expect(clicks).toBe(goesOn ? 15 : 30);
      expect(await page.evaluate(() => window.scrolls)).toBe(0);
    }
  });
}

/** Writes down what live regions say from now on. */
const listen = (page) =>
  page.evaluate(() => {
    window.said = [];
    const seen = (records) => {
      for (const { target } of records) {
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const region = element?.closest("[role=status], [role=alert], [aria-live], output");
        const words = region?.textContent.trim();
        if (words) window.said.push(words);
      }
    };
    new MutationObserver(seen).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

test("a quick round takes 30 keys, and each answer is said once and nothing else", async ({ page }) => {
  const ids = questions("calms");
  for (const goesOn of [false, true]) {
    await keep(page, { ...entriesOf(assessment()), "waymark:preferences": JSON.stringify({ goes_on: goesOn }) });
    await page.setViewportSize(LAPTOP);
    const question = new Question(page);
    await question.gotoStep("assess", "tide");
    await expect(question.goesOn).toBeVisible();
    await countScrolls(page);
    await listen(page);
    let keys = 0;
    const press = async (key) => {
      await page.keyboard.press(key);
      keys += 1;
    };
    const expected = [];
    for (const [at, id] of ids.entries()) {
      const level = 1 + (at % 5);
      await expect(page.locator(`input[type=radio][name="${id}"]`).first()).toBeAttached();
      if (at > 0) await expect(question.heading).toBeFocused();
      expected.push(await question.level(level).evaluate((radio) => document.getElementById(radio.getAttribute("aria-labelledby")).textContent.trim()));
      await press(String(level));
      // Heard before the next one.
      await expect.poll(() => page.evaluate(() => window.said.length)).toBe(at + 1);
      if (!goesOn) await press("n");
    }
    await expect(page.getByText(say("results", "review-complete"))).toBeVisible();
    expect(keys).toBe(goesOn ? 15 : 30);
    expect(await page.evaluate(() => window.scrolls)).toBe(0);
    expect(await page.evaluate(() => window.said)).toEqual(expected);
  }
});

test("going on by itself is off at first, switched on where one answers, and waits where it should", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const first = await question.heading.textContent();
  await expect(question.goesOn).not.toBeChecked();
  await question.level(2).click();
  await expect(question.heading).toHaveText(first);
  await question.goesOn.check();
  await expect(question.level(2)).toBeChecked();

  // The arrows only look around.
  await question.level(2).focus();
  await page.keyboard.press("ArrowDown");
  await expect(question.level(3)).toBeChecked();
  await expect(question.heading).toHaveText(first);
  // What does not apply waits for its reason.
  await question.notApplicable.click();
  await expect(question.reason).toBeVisible();
  await question.reason.fill("We have no service.");
  await expect(question.heading).toHaveText(first);

  await question.dontKnow.click();
  await expect(question.heading).not.toHaveText(first);
  await expect(question.heading).toBeFocused();
  await question.back.click();
  await expect(question.heading).toHaveText(first);
  await expect(question.dontKnow).toBeChecked();
  await page.keyboard.press("4");
  await expect(question.heading).not.toHaveText(first);

  const shell = new Shell(page);
  await shell.goto("settings/");
  await expect(question.goesOn).toBeChecked();
});

test("keys answer on the prompt and among the answers, and nowhere else", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await expect(question.goesOn).toBeVisible();
  const elsewhere = [
    page.getByRole("contentinfo").getByRole("link").first(),
    question.next,
    question.addEvidence,
    question.dimensions,
    question.goesOn,
  ];
  for (const locator of elsewhere) {
    await locator.focus();
    for (const key of ["4", "d"]) await page.keyboard.press(key);
    await expect(question.clear).toBeDisabled();
  }
  await question.level(1).focus();
  await page.keyboard.press("4");
  await expect(question.level(4)).toBeChecked();
  await question.heading.focus();
  await page.keyboard.press("d");
  await expect(question.dontKnow).toBeChecked();
  // What a key took away can be had back, and the message says what is there now.
  await expect(question.message(say("first", "assess-dont-know"))).toBeVisible();
  await question.undo.click();
  await expect(question.level(4)).toBeChecked();
});

test("a reason stays while another answer is tried", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.notApplicable.check();
  await question.reason.fill("We have one goal only.");
  await question.level(3).check();
  await expect(question.reason).toBeHidden();
  await question.notApplicable.check();
  await expect(question.reason).toHaveValue("We have one goal only.");
  await question.notApplicable.focus();
  await page.keyboard.press("d");
  await question.notApplicable.check();
  await expect(question.reason).toHaveValue("We have one goal only.");
});

test("the keyboard stays where an answer was cleared", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.clear.focus();
  await page.keyboard.press("Enter");
  await expect(question.level(2)).not.toBeChecked();
  await expect(question.clear).toBeFocused();
  await expect(question.clear).toBeDisabled();
});

test("evidence is told apart, and the keyboard goes where it is needed", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const field = (id, number) => page.getByRole("textbox", { name: say("question", id, { number }) });
  const remove = (number) => page.getByRole("button", { name: say("question", "evidence-remove", { number }) });
  for (const number of [1, 2]) {
    await question.addEvidence.focus();
    await page.keyboard.press("Enter");
    await expect(field("evidence-title", number)).toBeFocused();
    await page.keyboard.type(`Piece ${number}`);
  }
  await expect(page.getByText(say("question", "evidence-place", { number: 2 }))).toBeVisible();
  await remove(1).press("Enter");
  await expect(field("evidence-title", 1)).toHaveValue("Piece 2");
  await expect(field("evidence-title", 1)).toBeFocused();
  await remove(1).press("Enter");
  await expect(question.addEvidence).toBeFocused();
  await question.undo.click();
  await expect(field("evidence-title", 1)).toHaveValue("Piece 2");
  await question.saved();
  expect((await keptAssessment(page, "tide")).answers[questions("calms")[0]].evidence).toHaveLength(1);
});

test("a level is named by its name and described by its text", async ({ page }) => {
  await keep(page, entriesOf(everything()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const radios = page.getByRole("radio", { name: /^Level \d: / });
  await expect(radios).toHaveCount(5);
  for (const radio of await radios.all()) {
    await expect(radio).toHaveAccessibleName(/^Level \d: .{2,50}$/);
    await expect(radio).toHaveAccessibleDescription(/.{20,}/);
  }
});

test("a statement asks for no evidence and no target", async ({ page }) => {
  await keep(page, entriesOf(assessment({ questionnaires: [{ id: "perceptions" }] })));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await expect(question.note).toBeVisible();
  await expect(question.addEvidence).toHaveCount(0);
  await expect(question.target).toHaveCount(0);
});

test("progress is there in every width, with names that do not lie over each other", async ({ page }) => {
  const two = [{ id: "calms" }, { id: "three-ways" }];
  await keep(page, entriesOf(assessment({ questionnaires: two }), everything({ id: "all" })));
  const question = new Question(page);
  for (const id of ["tide", "all"]) {
    await question.gotoStep("assess", id);
    for (const width of [320, 390, 640, 784, 844, 1008, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await atRest(page);
      await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible();
      await expect(question.progress.getByRole("listitem").first()).toContainText(/^\w.*0 of \d+ answered/s);
      expect(await overflow(page), `${id} at ${width}`).toEqual([]);
      const names = await question.progress.evaluate((list) =>
        [...list.querySelectorAll("li")].map((item) => {
          const name = item.querySelector("a > span");
          const { left, right, top, width } = name.getBoundingClientRect();
          return { left, right, top, width, isCut: name.scrollWidth > name.clientWidth + 1 };
        }),
      );
      const shown = names.filter(({ width }) => width > 1);
      for (const [at, { left, top, isCut }] of shown.entries()) {
        const before = shown[at - 1];
        expect(isCut, `name ${at} of ${id} at ${width} has no room`).toBe(false);
        if (before && before.top === top) expect(left, `name ${at} of ${id} at ${width}`).toBeGreaterThan(before.right);
      }
    }
    for (const width of [320, 390, 844]) await expectSound(page, id, { width });
  }
});

test("what has the keyboard is never under the way on", async ({ page }) => {
  await keep(page, entriesOf(everything({ answers: levels(questions("calms"), [2]) })));
  const question = new Question(page);
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 390, height: 664 },
  ]) {
    await page.setViewportSize(viewport);
    await question.goto(`assess/?a=tide&q=${questions("calms")[1]}`);
    await expect(question.goesOn).toBeVisible();
    // Back and Next stand on one line.
    const [next, back] = [await question.next.boundingBox(), await question.back.boundingBox()];
    expect(Math.abs(next.y + next.height / 2 - back.y - back.height / 2)).toBeLessThan(2);
    for (const key of ["Tab", "Shift+Tab"]) {
      await question.heading.focus();
      const hidden = [];
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press(key);
        const lost = await page.evaluate(() => {
          const active = document.activeElement;
          if (active === document.body) return "nothing has the keyboard";
          const shown = active.closest("label") ?? active;
          const { left, top, width, height } = shown.getBoundingClientRect();
          const points = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [left + x * width, top + y * height]));
          const isSeen = points.some(([x, y]) => shown.contains(document.elementFromPoint(x, y)));
          return isSeen ? undefined : `${active.tagName} ${active.textContent || active.id}`;
        });
        if (lost === "nothing has the keyboard") break;
        if (lost) hidden.push(lost);
      }
      expect(hidden, `${viewport.width} pixels, ${key}`).toEqual([]);
    }
  }
});

test("what somebody writes stays in its place when the words used here arrive", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/handbook|reading|guidance|field/, async (route) => {
    await held;
    await route.continue();
  });
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${questions("calms")[0]}`);
  await question.note.fill("The board");
  const before = await question.note.boundingBox();
  release();
  await expect(page.getByRole("main").getByRole("link", { name: say("library", "all-about", { kind: "question" }) })).toBeVisible();
  expect(await question.note.boundingBox()).toEqual(before);
  await expect(question.note).toBeFocused();
});

test("a dimension on a page is as good in every width, and fit for a room", async ({ page }) => {
  await keep(page, { ...entriesOf(assessment()), "waymark:preferences": JSON.stringify({ paging: "dimension" }) });
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  const prompts = page.getByRole("heading", { level: 2, name: /\?$/ });
  await expect(prompts).toHaveCount(3);
  for (const [width, height] of [
    [390, 844],
    [1024, 768],
    [1366, 768],
    [1920, 1080],
  ]) {
    await page.setViewportSize({ width, height });
    await atRest(page);
    expect(await overflow(page), `at ${width}`).toEqual([]);
    const prompt = await prompts.first().boundingBox();
    const answers = await page.getByRole("group", { name: /\?$/ }).first().boundingBox();
    expect(answers.x, `at ${width}`).toBeCloseTo(prompt.x, 0);
    expect(answers.y).toBeGreaterThanOrEqual(prompt.y + prompt.height);
    expect(answers.width / width, `the answers' share of ${width}`).toBeGreaterThan(0.5);
    // A question fits the screen here, too.
    expect(answers.y + answers.height - prompt.y, `a question at ${width}`).toBeLessThan(height);
    const size = await page
      .getByRole("group", { name: /\?$/ })
      .first()
      .locator("label span")
      .nth(2)
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(width === 1920 ? 21 : 15);
  }
});
