// Looks at a page as axe and a ruler do. What is measured has come to rest first: colours fade when a
// theme changes, and a fade that is measured half-way is a contrast that nobody sees.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "./support.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Waits until the faces are there and nothing on the page fades or moves any more. */
export const atRest = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document.getAnimations().filter((animation) => {
        const { iterations } = animation.effect?.getTiming() ?? {};
        return animation.playState === "running" && iterations !== Infinity;
      });
    await document.fonts.ready;
    // A frame, so that what has just been changed has begun to move.
    await frame();
    // By frames: what leaves the page in the middle of a fade need not ever tell of its end.
    while (moving().length > 0) await frame();
  });

/** Shows the page in a theme and a width, and waits until it has come to rest. */
export const show = async (page, { colorScheme, width }) => {
  if (colorScheme) await page.emulateMedia({ colorScheme });
  if (width) await page.setViewportSize({ width, height: 900 });
  await atRest(page);
};

/** What axe finds, a line each. */
export const violations = async (page) => {
  await atRest(page);
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** What stands out sideways, by tag and class; nothing if the page fits. */
export const overflow = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((e) => `${e.tagName} ${e.className}`)];
  });

/** Nothing for axe to find and nothing to scroll sideways; goes on with the test if there is. */
export const expectSound = async (page, what, { colorScheme, width } = {}) => {
  await show(page, { colorScheme, width });
  const where = [what, colorScheme, width && `at ${width}`].filter(Boolean).join(", ");
  expect.soft(await overflow(page), `${where}: sideways`).toEqual([]);
  expect.soft(await violations(page), where).toEqual([]);
};
