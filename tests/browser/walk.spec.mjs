// Every page from its first stop of the keyboard to the last, and back: the keyboard is never lost on the
// way, and never on something that nobody sees.
import { answered, entriesOf, samples } from "./documents.mjs";
import { Question, Shell } from "./pages.mjs";
import { PAGES } from "./places.mjs";
import { expect, keep, test } from "./support.mjs";
import { readFileSync } from "node:fs";

const SAMPLE = samples().at(-1).id;

/** The sample, and tools that are filled in. */
const ENTRIES = {
  ...entriesOf(...samples()),
  "waymark:tools": readFileSync(new URL("../fixtures/frozen/waymark-tools-1.json", import.meta.url), "utf8"),
};

/** Everywhere on a small window, where a bar covers most; on a laptop where much stands abreast. */
const SMALL = { width: 320, height: 568 };
const LAPTOP = { width: 1280, height: 800 };
const WALKS = [...PAGES.map(({ path }) => [path, SMALL]), ...PAGES.filter(({ needsAssessment }) => needsAssessment).map(({ path }) => [path, LAPTOP])];

/** More stops than any page has, and how many keys are pressed before the page is asked what it saw. */
const MOST = 1500;
const AT_ONCE = 50;

/** Puts into the page what looks, whenever a key is let go, at the element that has the keyboard. */
const watchOver = (page) =>
  page.evaluate(() => {
    const REACHED = "a[href], button:enabled, input:enabled:not([type=hidden], [type=radio]), select:enabled, textarea:enabled, summary, [tabindex='0']";
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element) => {
      const said = element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent || element.id;
      return `${element.tagName.toLowerCase()} “${said.replace(/\s+/g, " ").trim().slice(0, 60)}”`;
    };

    /** Nine points of each piece of an element, as far as it lies in the window. */
    const points = (element) =>
      [...element.getClientRects()].flatMap((piece) => {
        const [left, right] = [Math.max(piece.left, 0) + 1, Math.min(piece.right, innerWidth) - 1];
        const [top, bottom] = [Math.max(piece.top, 0) + 1, Math.min(piece.bottom, innerHeight) - 1];
        if (left > right || top > bottom) return [];
        return [left, (left + right) / 2, right].flatMap((x) => [top, (top + bottom) / 2, bottom].map((y) => [x, y]));
      });
    // A radio or a checkbox may be seen by its label alone.
    const isSeen = (element) =>
      [element, ...(element.labels ?? [])].some((shown) =>
        points(shown).some(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (shown.contains(hit) || hit.closest("label")?.control === element);
        }),
      );
    const unseen = (element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const cover = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const place = [left, top, right, bottom].map(Math.round).join(" ");
      return `not seen: ${name(element)} at ${place}, under ${cover ? `${cover.tagName} ${cover.className}` : "nothing"}`;
    };

    /** What of the page lies on from where the keyboard was. */
    const missed = (before, side) =>
      [...document.querySelectorAll(REACHED)].filter(
        (element) =>
          isShown(element) &&
          element.tabIndex >= 0 &&
          !before?.contains(element) &&
          !element.contains(before) &&
          (before === null || before.compareDocumentPosition(element) & side),
      );

    const seen = { stops: 0, faults: [], isEnd: false };
    let before = null;
    globalThis.begin = () => {
      Object.assign(seen, { stops: 0, faults: [], isEnd: false });
      before = null;
    };
    globalThis.seen = () => seen;
    // What is pressed beyond the end leads nowhere.
    addEventListener("keydown", (event) => seen.isEnd && event.preventDefault(), true);
    addEventListener(
      "keyup",
      ({ key, shiftKey }) => {
        if (key !== "Tab" || seen.isEnd) return;
        const { activeElement: at } = document;
        if (at === document.body || at === null) {
          const left = missed(before, shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING);
          if (left.length > 0) seen.faults.push(`lost after ${before && name(before)}, before ${name(left[0])}`);
          seen.isEnd = true;
          return;
        }
        seen.stops += 1;
        if (at !== before && !isSeen(at)) seen.faults.push(unseen(at));
        before = at;
      },
      true,
    );
  });

/** Goes from stop to stop until the page ends; what was wrong on the way. */
const walk = async (page, isBack) => {
  // Many keys at once, and nothing written down of each: a page has hundreds of stops.
  const keyboard = await page.context().newCDPSession(page);
  const press = (type) => keyboard.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: isBack ? 8 : 0 });
  await page.evaluate(() => globalThis.begin());
  for (let stops = 0; stops < MOST; stops += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => [press("rawKeyDown"), press("keyUp")]).flat());
    const seen = await page.evaluate(() => globalThis.seen());
    if (seen.isEnd) return seen;
  }
  return { stops: MOST, faults: [`no end after ${MOST} stops`] };
};

const thereAndBack = async (page) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await watchOver(page);
  const there = await walk(page, false);
  expect(there.faults, "forward").toEqual([]);
  expect(there.stops, "the page has something to reach").toBeGreaterThan(5);
  const back = await walk(page, true);
  expect(back.faults, "back").toEqual([]);
  // The way there may begin further on, where something has just had the keyboard.
  expect(back.stops, "as many stops back").toBeGreaterThanOrEqual(there.stops);
};

const at = ({ width, height }) => `at ${width} × ${height}`;

for (const [path, size] of WALKS) {
  test(`/${path} ${at(size)}`, async ({ page }) => {
    await page.setViewportSize(size);
    await keep(page, ENTRIES);
    await new Shell(page).goto(`${path}?a=${SAMPLE}`);
    await thereAndBack(page);
  });
}

for (const size of [SMALL, LAPTOP]) {
  test(`a question with a message ${at(size)}`, async ({ page }) => {
    await page.setViewportSize(size);
    await keep(page, entriesOf(answered()));
    const question = new Question(page);
    await question.gotoStep("assess", "tide");
    await question.clear.click();
    await expect(question.undo).toBeVisible();
    // From the first stop, and not from the button.
    await question.heading.press("Control+Home");
    await page.evaluate(() => getSelection().setPosition(document.body, 0));
    await thereAndBack(page);
  });
}
