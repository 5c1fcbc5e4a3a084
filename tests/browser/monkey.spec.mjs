// A monkey at the keyboard: whatever is pressed, in whatever order, the app stands. What it does follows
// from a seed, so that a fall can be repeated; the steps to it are in the report.
import { answered, entriesOf, samples } from "./documents.mjs";
import { expect, keep, test } from "./support.mjs";

const SEEDS = [1, 2, 3, 4];
const STEPS = 220;

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const WORDS = ["7", "12,5", "-3", "1e9", "abc", "", "   ", "2026-13-45", "مرحبا", "<b>x</b>", "9".repeat(40)];
const KEYS = ["Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "ArrowUp", "Home", "1", "5", "n", "p", "?"];
const PLACES = ["", "start/", "assess/?a=tide", "review/?a=tide", "results/?a=sample-harbour-2026", "roadmap/?a=sample-harbour-2026", "delivery/?a=tide", "delivery/history/", "quickcheck/", "library/", "learn/", "questionnaires/", "tools/", "tools/toil/", "tools/value-stream/", "tools/error-budget/", "tools/cost/", "tools/return-on-investment/", "teams/", "compare/?a=tide", "report/?a=sample-harbour-2026", "export/?a=tide", "other-tools/", "settings/", "about/"];

/** Presses or fills one thing on the page, chosen by a number; what it was. */
const act = (page, number, word) =>
  page.evaluate(
    ([number, word]) => {
      const all = "a[href], button, input, select, textarea, summary";
      const root = document.querySelector("dialog[open]") ?? document.body;
      const things = [...root.querySelectorAll(all)].filter((thing) => {
        const leaves = thing.matches("a[target], a[download], [type=file], a[href^='mailto:']") || (thing.href && new URL(thing.href).origin !== location.origin);
        return !leaves && !thing.disabled && thing.checkVisibility();
      });
      if (things.length === 0) return "nothing";
      const thing = things[Math.floor(number * things.length)];
      thing.focus();
      const takesText = thing.matches("textarea, input:not([type=radio], [type=checkbox], [type=button])");
      if (takesText) {
        thing.value = word;
        thing.dispatchEvent(new Event("input", { bubbles: true }));
      } else if (thing.matches("select")) {
        thing.selectedIndex = Math.floor(number * 97) % thing.options.length;
        thing.dispatchEvent(new Event("change", { bubbles: true }));
      } else {
        thing.click();
      }
      return `${thing.tagName.toLowerCase()} “${(thing.ariaLabel ?? thing.textContent ?? "").trim().slice(0, 40)}”`;
    },
    [number, word],
  );

/** One macrotask, in which the app follows what was done; where that was to leave, the next page stands. */
const turn = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve))).catch(() => page.waitForLoadState());

/** Goes to a page, unless what was pressed just before is arriving somewhere else. */
const goTo = (page, place) =>
  page.goto(place).catch((error) => {
    if (!/interrupted by another navigation|ERR_ABORTED/.test(error.message)) throw error;
  });

for (const seed of SEEDS) {
  test(`whatever is pressed, the app stands (seed ${seed})`, async ({ page, faults }) => {
    test.slow();
    // A page that is asked for without its assessment, and a link that is no link, are the monkey’s doing.
    faults.expect(/Failed to load resource: the server responded with a status of 404/);
    // It writes into fields what no hand could.
    faults.expect(/does not conform to the required format/);
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await keep(page, entriesOf(answered(), ...samples()));
    const random = randomOf(seed);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const steps = [];
    await page.goto(PLACES[seed]);
    for (let step = 0; step < STEPS && faults.unexpected.length === 0; step += 1) {
      const chance = random();
      const [number, word, key, place] = [random(), pick(WORDS), pick(KEYS), pick(PLACES)];
      await turn(page);
      if (chance < 0.62) steps.push(await act(page, number, word).catch(() => "a page that was just leaving"));
      else if (chance < 0.8) steps.push(key), await page.keyboard.press(key);
      else if (chance < 0.88) steps.push("Back"), await page.goBack().catch(() => null);
      else if (chance < 0.92) steps.push("Forward"), await page.goForward().catch(() => null);
      else steps.push(`to ${place}`), await goTo(page, place);
    }
    expect(faults.unexpected, steps.slice(-12).join(" → ")).toEqual([]);
    await expect(page.getByText("There is a fault in the app")).toBeHidden();
  });
}
