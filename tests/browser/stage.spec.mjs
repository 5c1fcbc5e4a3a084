// What the projector shows: the same as the coach's window, and nothing of anybody's before the reveal.
import { questions } from "./documents.mjs";
import { atRest, overflow, violations } from "./look.mjs";
import { expect, keep, kept, ROOT, test } from "./support.mjs";
import { say } from "./words.mjs";

const ID = "0a1b2c3d";
const KEY = `waymark:workshop:${ID}`;
const words = (id, given) => say("stage", id, given);
const asked = questions("calms").slice(0, 4);

/** Ten people: half see the first question at 1, half at 5. */
const ballots = Array.from({ length: 10 }, (_, at) => ({
  nonce: 1000 + at,
  initials: String.fromCharCode(65 + at),
  votes: `${at < 5 ? 5 : 1}3${2 + (at % 3)}.`,
}));

const workshop = (changes = {}) => ({
  format: "waymark-workshop",
  schema: 1,
  id: ID,
  name: "Lantern",
  team: "Harbour",
  date: "2026-11-30",
  anonymity: "coach",
  questionnaire: { id: "calms", version: 1 },
  questions: asked.map((id, at) => ({ id, levels: 5, private_notes: at === 0 ? "Ask Tom in private" : undefined })),
  ballots,
  follows: { levels: { [asked[0]]: 2 } },
  ...changes,
});

const scene = (at, revealed) => ({ scene: { show: "question", at, revealed } });

/** The projector's window. */
class Projector {
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.dots = page.getByRole("img");
    this.keys = page.getByRole("navigation", { name: words("keys") });
  }

  async open(document = workshop()) {
    await keep(this.page, { [KEY]: JSON.stringify(document) });
    await this.reopen();
  }

  async reopen() {
    await this.page.goto(new URL(`stage/?w=${ID}`, ROOT).href);
    await expect(this.keys).toBeVisible();
  }

  async scene() {
    return JSON.parse((await kept(this.page))[KEY]).scene ?? {};
  }

  /** Whether everything is on the screen: nothing is cut off, nothing scrolls. */
  cutOff() {
    return this.page.evaluate(() => {
      const { innerHeight, innerWidth } = window;
      const seen = [...document.querySelectorAll(".stage *")].filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, svg, dialog"));
      const out = seen.filter((element) => {
        const { bottom, right, top, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && (bottom > innerHeight + 1 || right > innerWidth + 1 || top < -1);
      });
      return out.slice(0, 5).map((element) => `${element.tagName} ${element.className}`);
    });
  }

  /** What lies over something else, by pairs of the page's parts. */
  overlaps() {
    return this.page.evaluate(() => {
      const parts = [...document.querySelectorAll(".stage__bar, .stage h1, .stage .dots, .stage__levels, .stage__list, .stage__scale, .stage__call, .stage__keys")];
      const boxes = parts.filter((it) => it.checkVisibility()).map((it) => ({ name: it.className || it.tagName, box: it.getBoundingClientRect() }));
      const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => meets(one.box, other.box)).map((other) => `${one.name} over ${other.name}`));
    });
  }
}

test("it begins with what everybody is told, and a picture that leads to the questions", async ({ page }) => {
  const projector = new Projector(page);
  await projector.open();
  await expect(projector.heading).toHaveText(words("welcome", { name: "Lantern" }));
  await expect(page.getByText(say("room", "told-coach"))).toBeVisible();
  await expect(page.getByText(words("handed-in", { count: 10 }))).toBeVisible();
  await expect(page.getByRole("img", { name: words("qr") })).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
});

test("before the reveal it has no answer in it, and never what the coach alone knows", async ({ page }) => {
  const projector = new Projector(page);
  await projector.open(workshop(scene(0, undefined)));
  await expect(page.getByText(words("answered", { count: 10, people: 10 }))).toBeVisible();
  await expect(projector.dots).toHaveCount(0);
  await expect(page.getByText(words("hidden"))).toBeVisible();
  const html = () => page.locator("main").innerHTML();
  expect(await html()).not.toMatch(/median|Ask Tom/i);

  await page.keyboard.press("ArrowRight");
  await expect(projector.dots).toHaveAccessibleName("10 answers: 5 at level 1, 5 at level 5. Median 1.");
  await expect(page.getByText(say("discuss", "speak-first", { low: "1", high: "5" }))).toBeVisible();
  expect(await html()).not.toContain("Ask Tom");
  // Nobody's own answer, though the coach could tell.
  for (const { initials } of ballots) await expect(page.getByText(new RegExp(`^${initials} \\d$`))).toHaveCount(0);
});

test("initials stand there where everybody was told so", async ({ page }) => {
  const projector = new Projector(page);
  await projector.open(workshop({ anonymity: "initials", ...scene(0, true) }));
  await expect(page.getByRole("listitem").filter({ hasText: words("named", { initials: "A", vote: "5" }) })).toBeVisible();
});

test("it follows the coach's window, also where it is opened late or loaded again", async ({ page, context }) => {
  const projector = new Projector(page);
  await projector.open();
  const coach = await context.newPage();
  await coach.goto(new URL(`workshop/?w=${ID}&step=show`, ROOT).href);
  await coach.getByRole("group", { name: say("discuss", "on-projector") }).getByRole("button", { name: say("discuss", "scene-questions"), exact: true }).click();
  await expect(page.getByText(words("hidden"))).toBeVisible();
  const first = await projector.heading.textContent();
  await coach.getByRole("button", { name: say("discuss", "reveal"), exact: true }).click();
  await expect(projector.dots).toBeVisible();
  await projector.reopen();
  await expect(projector.dots).toBeVisible();
  await expect(projector.heading).toHaveText(first);
  // The coach goes on without it, and it catches up.
  await page.goto("about:blank");
  await coach.getByRole("button", { name: say("discuss", "next"), exact: true }).click();
  await projector.reopen();
  await expect(projector.heading).not.toHaveText(first);
});

test("keys turn its pages as a slide show's, and the coach's window goes along", async ({ page }) => {
  const projector = new Projector(page);
  await projector.open(workshop({ course: [2, 0, 1, 3], order: "disagreement" }));
  const press = async (key, expected) => {
    await page.keyboard.press(key);
    await expect.poll(() => projector.scene()).toEqual(expected);
  };
  await press("ArrowRight", { show: "question", at: 2 });
  await press("Space", { show: "question", at: 2, revealed: true });
  await press("n", { show: "question", at: 0 });
  await press("p", { show: "question", at: 2 });
  await press("b", { show: "blank" });
  await press("b", { show: "question", at: 2 });
  await press(".", { show: "blank" });
  await press("PageDown", { show: "question", at: 2 });
  await press("PageUp", {});
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: words("keys-title") });
  await expect(dialog).toBeVisible();
  // A key that closes the list turns no page.
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await projector.keys.getByRole("button", { name: words("next"), exact: true }).click();
  await expect.poll(() => projector.scene()).toEqual({ show: "question", at: 2 });
});

test("letters mean nothing where single keys are switched off", async ({ page }) => {
  const projector = new Projector(page);
  await keep(page, { "waymark:preferences": JSON.stringify({ keys: false }) });
  await projector.open();
  await page.keyboard.press("b");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => projector.scene()).toEqual({ show: "question", at: 0 });
});

test("a workshop that is not here says so, and a deleted one goes", async ({ page, context }) => {
  await page.goto(new URL("stage/?w=00000001", ROOT).href);
  await expect(page.getByRole("heading", { name: words("absent") })).toBeVisible();
  const projector = new Projector(page);
  await projector.open();
  const other = await context.newPage();
  await other.goto(new URL("404.html", ROOT).href);
  await other.evaluate((key) => localStorage.removeItem(key), KEY);
  await expect(page.getByRole("heading", { name: words("absent") })).toBeVisible();
});

/** Everything that it shows. */
const SCENES = {
  introduction: {},
  blank: { scene: { show: "blank" } },
  question: scene(0, undefined),
  camps: scene(0, true),
  "second round": {
    ...scene(1, true),
    questions: asked.map((id, at) => ({ id, levels: 5, ...(at === 1 ? { rounds: [[0, 4, 2, 4, 0, 1, 1]] } : {}) })),
  },
  "thirty people": {
    ...scene(0, true),
    ballots: Array.from({ length: 30 }, (_, at) => ({ nonce: at + 1, votes: `${[1, 2, 2, 3, 3, 3, 3, 4, 4, 5][at % 10]}?-.` })),
  },
  "nothing to show": scene(3, true),
  card: { scene: { show: "card", at: 1 } },
  proposals: {
    scene: { show: "decide" },
    proposals: Array.from({ length: 9 }, (_, at) => ({ own: `A proposal of the room that takes a few words, number ${at + 1}`, dots: 9 - at })),
  },
  experiments: {
    scene: { show: "decide" },
    experiments: Array.from({ length: 3 }, (_, at) => ({
      what: `Pair on every review of the booking service for two weeks, number ${at + 1}`,
      signal: "Reviews within a working day",
      owner: "Ines",
      review: "2026-12-24",
      first_step: "Ask on Monday",
    })),
  },
  closing: { scene: { show: "close" }, worth: [0, 0, 1, 2, 4, 3] },
  closed: { scene: { show: "close", revealed: true }, worth: [0, 0, 1, 2, 4, 3] },
};

const SCREENS = [
  { width: 1280, height: 720, colorScheme: "light" },
  { width: 1366, height: 768, colorScheme: "dark" },
  { width: 1024, height: 768, colorScheme: "light" },
  { width: 1920, height: 1080, colorScheme: "dark" },
  { width: 3840, height: 2160, colorScheme: "light" },
];

test("every view fits on every screen: nothing scrolls, is cut off or lies over something", async ({ page }) => {
  const projector = new Projector(page);
  for (const [name, changes] of Object.entries(SCENES)) {
    await projector.open(workshop(changes));
    for (const { colorScheme, ...size } of SCREENS) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await atRest(page);
      const where = `${name} at ${size.width}`;
      expect.soft(await projector.cutOff(), where).toEqual([]);
      expect.soft(await projector.overlaps(), where).toEqual([]);
      expect.soft(await overflow(page), where).toEqual([]);
    }
  }
});

test("it is read from the back of a room", async ({ page }) => {
  const projector = new Projector(page);
  // A letter of a fortieth of the picture's height is read from as far as six times that height: see the display
  // guidance of ANSI/AVIXA for passive viewing.
  const shares = () =>
    page.evaluate(() => {
      const share = (selector) => Math.min(...[...document.querySelectorAll(selector)].map((it) => parseFloat(getComputedStyle(it).fontSize) / innerHeight));
      return { heading: share(".stage h1"), call: share(".stage__call p"), bar: share(".stage__bar") };
    });
  for (const size of [{ width: 1280, height: 720 }, { width: 3840, height: 2160 }]) {
    await page.setViewportSize(size);
    await projector.open(workshop(scene(0, true)));
    const { heading, call, bar } = await shares();
    expect(heading).toBeGreaterThan(1 / 25);
    expect(call).toBeGreaterThan(1 / 40);
    expect(bar).toBeGreaterThan(1 / 46);
  }
});

test("every view is sound for whoever cannot see it, in both themes and on a phone", async ({ page }) => {
  const projector = new Projector(page);
  for (const [name, changes] of Object.entries(SCENES)) {
    await projector.open(workshop(changes));
    for (const [colorScheme, width] of [["light", 1366], ["dark", 390]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const where = `${name}, ${colorScheme}, ${width}`;
      expect.soft(await violations(page), where).toEqual([]);
      expect.soft(await overflow(page), where).toEqual([]);
    }
  }
});
