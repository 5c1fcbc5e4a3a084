// Every page in every state: nothing for axe to find in two widths, one theme each, nothing to scroll sideways in
// three. From state to state the themes change places.
// 320 pixels are what 400 % zoom leaves of 1280 (F49).
import { answered, assessment, documentOf, entriesOf, fileOf, levels, questions, samples } from "./documents.mjs";
import { expectSound, overflow, show } from "./look.mjs";
import { Home, Roadmap, Shell } from "./pages.mjs";
import { PAGES } from "./places.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

// Axe needs its time on the long pages.
test.describe.configure({ timeout: 300_000 });

const WIDTHS = [320, 1280];
const WIDEST = 1920;
const THEMES = ["light", "dark"];

/** An assessment in which everything that can be written is written. */
const full = () => {
  const ids = [...new Set(["calms", "three-ways"].flatMap((id) => questions(id, { quick: false })))];
  const [first, second, third] = ids;
  const [sample] = samples();
  return {
    ...assessment({ id: "full", depth: "full", team: "Die Donaudampfschifffahrtsgesellschaft am anderen Ufer" }),
    scope: "Buchung, Fahrplan und alles, was dazwischenliegt",
    participants: "Aylin, Ines, Jonas, Marek, Priya, Tom",
    questionnaires: sample.questionnaires,
    previous: sample.id,
    delivery: sample.delivery,
    answers: {
      ...levels(ids, [1, 4, 2, 5, 3]),
      [first]: { level: 3, note: "x".repeat(500), evidence: [{ title: "y".repeat(120), url: "https://wiki.example/" }] },
      [second]: { not_applicable: "z".repeat(200) },
      [third]: { dont_know: true },
    },
    targets: { questions: { [first]: 5 }, dimensions: { "calms/culture": 8 } },
    roadmap: {
      cards: {
        "blameless-review": { pinned: true, owner: "Ines", due: "2026-12-12", status: "started" },
        "shared-goals": { dismissed: "Not before the move." },
        "wip-limits": { status: "done" },
        "small-batches": { deferred: true },
      },
    },
  };
};

const OF_ASSESSMENT = PAGES.filter(({ needsAssessment }) => needsAssessment).map(({ path }) => path);
const OF_ANYONE = PAGES.filter(({ needsAssessment }) => !needsAssessment).map(({ path }) => path);

/** The sections of the results, each with an address of its own. */
const SECTIONS = ["dimensions", "delivery", "changes", "questionnaires", "all"].map((see) => `results/?see=${see}`);

/** What can be looked up and read, one of each kind. */
const LIBRARY = [
  "library/?kind=question",
  "library/?kind=practice",
  "library/?kind=insight",
  "library/?kind=term",
  "library/?find=deployment",
  "library/?find=zzzz",
  "library/?questionnaire=calms",
  "library/?question=after-an-incident",
  "library/?practice=error-budget-policy",
  "library/?insight=tools-ahead-of-culture",
  "library/?term=toil",
  "learn/?article=small-start",
  "worksheet/?questionnaire=calms&depth=quick",
];

const everything = entriesOf(full(), ...samples(), answered());
const STATES = {
  "a fresh browser": { entries: {}, id: "nobody", paths: [...OF_ANYONE, "review/", "quickcheck/?leadtime=4&deployfreq=3&changefailure=15&ci=333"] },
  "the library": { entries: entriesOf(...samples()), id: samples().at(-1).id, paths: LIBRARY },
  "nothing answered": { entries: entriesOf(assessment({ delivery: {} })), id: "tide", paths: OF_ASSESSMENT },
  "the sample": { entries: entriesOf(...samples()), id: samples().at(-1).id, paths: ["", ...OF_ASSESSMENT, ...SECTIONS] },
  "everything answered": {
    entries: { ...everything, "waymark:assessment:broken": "{" },
    id: "full",
    paths: ["", "start/", ...OF_ASSESSMENT],
  },
};

/** Opens what can be opened, as far as it differs. */
const unfold = async (page) => {
  await page.evaluate(() => {
    const closed = [...document.querySelectorAll("main details:not(.menu, [open])")];
    for (const details of closed.slice(0, 12)) details.open = true;
  });
};

Object.entries(STATES).forEach(([state, { entries, id, paths }], turn) => {
  for (const path of paths) {
    test(`${state}: /${path}`, async ({ page }) => {
      await keep(page, entries);
      const shell = new Shell(page);
      await shell.goto(`${path}${path.includes("?") ? "&" : "?"}a=${id}`);
      await unfold(page);
      for (const [at, width] of WIDTHS.entries()) {
        const colorScheme = THEMES[(turn + at) % THEMES.length];
        await expectSound(page, "", { colorScheme, width });
      }
      await show(page, { width: WIDEST });
      expect(await overflow(page)).toEqual([]);
    });
  }
});

test("menus, messages and dialogs", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await home.goto();
    await home.row("Tide").getByText(say("home", "more")).click();
    await home.item(home.row("Tide"), "Delete").click({ trial: true });
    await expectSound(page, `menu at ${width}`);
    await page.keyboard.press("Escape");
    await home.openFileOf(fileOf(documentOf({ ...answered(), team: "Another" }, answered({ id: "ebb" }))));
    await expectSound(page, `preview at ${width}`);
    await page.keyboard.press("Escape");

    const roadmap = new Roadmap(page);
    await roadmap.gotoStep("roadmap", "tide");
    const [first] = await roadmap.titles();
    await roadmap.choose(roadmap.card(first), "Dismiss");
    await roadmap.dialog.getByRole("button", { name: say("roadmap", "card-dismiss") }).click();
    await expectSound(page, `dismissal at ${width}`);
    await page.keyboard.press("Escape");
    await roadmap.choose(roadmap.card(first), "Move down");
    await expect(roadmap.message("is now 2 of 3")).toBeVisible();
    await expectSound(page, `message at ${width}`);

    await home.goto("start/");
    await page.getByRole("button", { name: say("first", "start-begin") }).click();
    await expectSound(page, `errors at ${width}`);
    await home.goto("settings/");
    await page.getByRole("button", { name: say("settings", "erase") }).click();
    await expectSound(page, `erasing at ${width}`);
  }
});

test("the menus of a card and of a title that is open", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  const [first] = await roadmap.titles();
  const row = page.getByRole("region", { name: "Next", exact: true }).getByRole("listitem").first();
  await row.getByRole("heading", { level: 3 }).click();
  for (const width of [320, 1280]) {
    for (const of of [roadmap.card(first), row]) {
      await roadmap.more(of).click();
      await expect(roadmap.tool(of, "Dismiss")).toBeVisible();
      await expectSound(page, "menu", { width });
      await page.keyboard.press("Escape");
    }
  }
});

test("F49 forced colours keep the lines of the map, the levels and the focus", async ({ page }) => {
  await keep(page, entriesOf(...samples()));
  await page.emulateMedia({ forcedColors: "active" });
  const shell = new Shell(page);
  await shell.gotoStep("results", "sample-harbour-2026");
  const map = page.getByRole("img", { name: /^CALMS: November 2026/ }).first();
  await expect(map).toBeVisible();
  const strokes = await map.evaluate((map) =>
    [...map.querySelectorAll("path, polygon, polyline")].filter((line) => {
      const { stroke, fill } = getComputedStyle(line);
      return stroke !== "none" || fill !== "none";
    }).length,
  );
  expect(strokes).toBeGreaterThan(5);
  await shell.step("Answer");
  const level = page.getByRole("radio", { name: /^Level 1: / });
  await level.focus();
  await page.keyboard.press("Space");
  await expect(level).toBeChecked();
  await expectSound(page, "questions in forced colours");
});

test("in forced colours a button is a box, and what is chosen or answered is told by more than its weight", async ({ page }) => {
  await keep(page, entriesOf(assessment({ answers: { [questions("calms")[0]]: { dont_know: true } } })));
  await page.emulateMedia({ forcedColors: "active" });
  const home = new Home(page);
  await home.goto();
  const look = (locator, pseudo = null) =>
    locator.evaluate((element, pseudo) => {
      const { borderTopColor, borderTopStyle, content, textDecorationLine, backgroundImage } = getComputedStyle(element, pseudo);
      return { borderTopColor, borderTopStyle, content, textDecorationLine, backgroundImage };
    }, pseudo);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  for (const button of [home.start, home.openFile]) {
    const { borderTopColor, borderTopStyle } = await look(button);
    expect(borderTopStyle).toBe("solid");
    expect(borderTopColor).not.toBe(paper);
    for (const pseudo of ["::before", "::after"]) expect((await look(button, pseudo)).content).toBe("none");
  }
  const [here, other] = [say("first", "shell-assessments"), say("first", "page-tools")].map((name) => home.main.getByRole("link", { name }));
  expect((await look(here)).textDecorationLine).toBe("underline");
  expect((await look(other)).textDecorationLine).toBe("none");

  await home.gotoStep("review", "tide");
  await home.gotoStep("assess", "tide");
  const [unknown, open] = ["unknown", "none"].map((answer) => page.locator(`.segments > [data-answer="${answer}"]`).first());
  await page.keyboard.press("n");
  await expect(unknown).toBeAttached();
  expect((await look(unknown)).backgroundImage).not.toBe((await look(open)).backgroundImage);
});

test("what a browser paints around the page follows a theme that was chosen by hand", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const shell = new Shell(page);
  await shell.goto("settings/");
  const painted = () =>
    page.evaluate(() => [...document.querySelectorAll("meta[name=theme-color]")].find(({ media }) => matchMedia(media).matches).content);
  const light = await painted();
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  await expect.poll(painted).not.toBe(light);
  await page.getByRole("radio", { name: say("settings", "light") }).check();
  await expect.poll(painted).toBe(light);
});

test("F49 with reduced motion nothing moves", async ({ page }) => {
  await keep(page, entriesOf(...samples()));
  await page.emulateMedia({ reducedMotion: "reduce" });
  const home = new Home(page);
  await home.goto();
  await home.row("Harbour sample", "2026").getByText(say("home", "more")).click();
  await expect(home.item(home.row("Harbour sample", "2026"), "Delete")).toBeVisible();
  const moving = () => document.getAnimations().filter(({ playState }) => playState === "running").length;
  expect(await page.evaluate(moving)).toBe(0);
  await home.gotoStep("roadmap", "sample-harbour-2026");
  await new Roadmap(page).titles();
  expect(await page.evaluate(moving)).toBe(0);
});
