// The typeface of the maps, the size of what is written on charts, and pictures that tell by themselves what they
// show.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answered, assessment, documentOf, entriesOf, levels, questions, samples } from "./documents.mjs";
import { atRest, overflow } from "./look.mjs";
import { Home, Question, Results, Shell, Start } from "./pages.mjs";
import { DIST } from "./places.mjs";
import { download, expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const FACE = /waymark-map-(600|italic)-[0-9a-f]{16}\.woff2$/;
const FAMILY = "Waymark Map";

/** Puts the faces to use now, as the boot script does when the page is at rest. */
const bringFaces = (page) => page.evaluate(async () => (await globalThis.waymark.face()).show());

/** How many faces the page uses. */
const facesInUse = (page) => page.evaluate((family) => [...document.fonts].filter((face) => face.family.includes(family)).length, FAMILY);

/** Holds the faces back until the test lets them go. */
const holdFaces = async (page) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(FACE, async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

/** Keeps what moved; `shifts` tells it from then on. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    globalThis.shifts = [];
    const take = (list) => globalThis.shifts.push(...list.map(({ value, startTime }) => ({ value, startTime })));
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    globalThis.takeShifts = () => take(observer.takeRecords());
  });

const shiftsSince = (page, since) =>
  page.evaluate(async (since) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    globalThis.takeShifts();
    return globalThis.shifts.filter(({ startTime }) => startTime >= since).map(({ value }) => value);
  }, since);

const PLACES = [
  ["the home page", "", {}],
  ["a question", "assess/?a=tide", entriesOf(answered())],
  ["the results", `results/?a=${samples()[0].id}`, entriesOf(...samples())],
];
for (const width of [390, 1366]) {
  for (const [name, path, entries] of PLACES) {
    test(`headings are read before the faces are here, and nothing moves when they come: ${name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      const release = await holdFaces(page);
      const asked = page.waitForRequest(FACE);
      await keep(page, entries);
      const shell = new Shell(page);
      await shell.goto(path);
      await asked;
      // Asked for only now, and read for long.
      await expect(shell.heading).toBeVisible();
      const order = await page.evaluate(() => {
        const [painted] = performance.getEntriesByName("first-contentful-paint");
        return { painted: painted.startTime, now: performance.now() };
      });
      expect(order.painted).toBeGreaterThan(0);
      expect(order.painted).toBeLessThan(order.now);
      expect(await facesInUse(page)).toBe(0);
      await atRest(page);
      const since = await page.evaluate(() => performance.now());
      release();
      await bringFaces(page);
      expect(await shiftsSince(page, since)).toEqual([]);
    });
  }
}

test("what would move waits for the next page, which has the faces from the start", async ({ page }) => {
  // Nothing is narrower than this, so that every heading would break otherwise.
  await page.setViewportSize({ width: 330, height: 800 });
  const home = new Home(page);
  await home.goto();
  await bringFaces(page);
  await home.start.click();
  await expect(new Start(page).team).toBeFocused();
  expect(await facesInUse(page)).toBe(2);
  expect(await page.evaluate((family) => document.fonts.check(`600 20px "${family}"`, "Ž"), FAMILY)).toBe(true);
});

test.describe("where a worker keeps the site", () => {
  test.use({ serviceWorkers: "allow" });

  test("a page has the faces as soon as the app draws it", async ({ page }) => {
    // As narrow as above: on a first visit they would wait for another page.
    await page.setViewportSize({ width: 330, height: 800 });
    const home = new Home(page);
    await home.goto();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    // The worker has them at once; a busy machine may read the app before them all the same.
    await page.addInitScript(() => {
      let read = 0;
      const { load } = FontFace.prototype;
      FontFace.prototype.load = function () {
        return load.call(this).finally(() => (read += 1));
      };
      const begin = WebAssembly.instantiateStreaming;
      WebAssembly.instantiateStreaming = async (...given) => {
        while (read < 2) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return begin.apply(WebAssembly, given);
      };
    });
    await home.goto();
    await expect(home.heading).toBeVisible();
    await expect.poll(() => facesInUse(page)).toBe(2);
  });
});

test("the first question asks for no face, and a person who saves data for none at all", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true, addEventListener() {} } });
  });
  await page.clock.install();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.goto("assess/?a=tide");
  await expect(question.level(3)).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(question.level(3)).toBeVisible();
  await expect.poll(() => asked.some((path) => path.includes("/face-")), "the script that would bring them").toBe(true);
  expect(asked.filter((path) => FACE.test(path))).toEqual([]);
});

test("without the faces a page goes on in those that stand in", async ({ page, faults }) => {
  faults.expect(/404/);
  await page.route(FACE, (route) => route.fulfill({ status: 404, body: "" }));
  const home = new Home(page);
  await home.goto();
  await expect(bringFaces(page)).rejects.toThrow(/404/);
  expect(await facesInUse(page)).toBe(0);
  // Later they come after all.
  await page.unroute(FACE);
  await bringFaces(page);
  await home.start.click();
  await expect(new Start(page).team).toBeFocused();
  expect(await facesInUse(page)).toBe(2);
});

test("the worker keeps the faces, and the notices name them", async ({ request }) => {
  const worker = readFileSync(join(DIST, "sw.js"), "utf8");
  for (const face of ["600", "italic"]) expect(worker).toMatch(new RegExp(`assets/waymark-map-${face}-[0-9a-f]{16}\\.woff2`));
  const notices = await (await request.get("third-party-licences.txt")).text();
  expect(notices).toContain("TeX Gyre Pagella");
  expect(notices).toContain("GUST Font License");
});

// ---- What is written on charts.

const LEAST_PX = 11.2;
const MOST_PX = 18;

/** A screen that is read from the back of a room, and how much larger everything is on it. */
const WALL = 3840;
const WALL_SCALE = 1.75;

/** The words on charts that are shown larger or smaller than they may be, and how many there are in all. */
const sizes = (page) =>
  page.evaluate(
    ([least, most]) => {
      const scale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const texts = [...document.querySelectorAll("svg[role=img] text, .band-ruler text")].filter((text) =>
        text.checkVisibility({ visibilityProperty: true }),
      );
      const shown = texts.map((text) => {
        const size = (parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a) / scale();
        return { size: Math.round(size * 10) / 10, words: text.textContent };
      });
      return { count: shown.length, odd: shown.filter(({ size }) => size < least || size > most) };
    },
    [LEAST_PX, MOST_PX],
  );

const press = (area, id) => async (page) => {
  await page.getByRole("button", { name: say(area, id) }).first().click();
};
const several = () => {
  const [before, now] = samples();
  return entriesOf(before, now);
};
const CHARTS = [
  ["results", `results/?a=${samples().at(-1).id}`, several(), async () => {}],
  ["roadmap", `roadmap/?a=${samples().at(-1).id}`, several(), async () => {}],
  ["value stream", "tools/value-stream/", {}, press("tools", "value-stream-example")],
  ["return on investment", "tools/return-on-investment/", {}, press("tools", "sheet-example")],
  ["deployment history", `delivery/history/?a=tide`, entriesOf(answered()), press("history", "example")],
];
for (const [name, path, entries, begin] of CHARTS) {
  test(`the words on charts have one scale at every width: ${name}`, async ({ page }) => {
    await keep(page, entries);
    const shell = new Shell(page);
    await page.setViewportSize({ width: 1366, height: 900 });
    await shell.goto(path);
    await begin(page);
    await expect(page.locator("svg[role=img] text").filter({ visible: true }).first()).toBeVisible();
    for (const width of [390, 1366, 1920, WALL]) {
      await page.setViewportSize({ width, height: 900 });
      await atRest(page);
      const { count, odd } = await sizes(page);
      expect(count, `at ${width}`).toBeGreaterThan(0);
      expect.soft(odd, `at ${width}`).toEqual([]);
    }
  });
}

test("everything is larger on a wall, and nothing stands out sideways", async ({ page }) => {
  const id = samples().at(-1).id;
  await keep(page, several());
  const shell = new Shell(page);
  for (const path of ["", "start/", `results/?a=${id}`, `roadmap/?a=${id}`, "library/", "tools/value-stream/"]) {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await shell.goto(path);
    await expect(shell.heading).toBeVisible();
    const size = () => shell.heading.evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    await page.setViewportSize({ width: WALL, height: 2160 });
    await atRest(page);
    expect((await size()) / before, path).toBeCloseTo(WALL_SCALE, 2);
    expect(await overflow(page), path).toEqual([]);
  }
});

test("a value stream of eight steps uses its frame", async ({ page }) => {
  const shell = new Shell(page);
  await page.setViewportSize({ width: 1366, height: 900 });
  await shell.goto("tools/value-stream/");
  await press("tools", "value-stream-example")(page);
  const add = page.getByRole("button", { name: say("tools", "value-stream-add") });
  const picture = page.getByRole("img", { name: /^Value stream/ }).filter({ visible: true });
  const boxes = () => picture.locator(".ink-step");
  for (let count = await boxes().count(); count < 8; count += 1) {
    await add.click();
    await expect(boxes()).toHaveCount(count + 1);
  }
  const { width, height } = await picture.boundingBox();
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeLessThan(700);
});

// ---- Radars of few and of many, with long names.

const LONG = [
  "Incident response and on-call duty",
  "Deployment and infrastructure automation",
  "Security of what others bring along",
  "Knowledge when someone is away",
  "Architecture that lets teams work alone",
  "Finding and reading the documentation",
  "Cost of what runs and of what idles",
  "Data and schema changes",
  "Testing before and after a release",
  "Feedback from those who use it",
  "Learning out of incidents and reviews",
  "Sharing between teams and groups",
];

/** An assessment of a questionnaire of its own with so many dimensions. */
const radarOf = (count) => {
  const ids = questions("calms", { quick: false });
  const side = (name, at) =>
    `[[dimension]]\nid = "d${at}"\ntitle = "${name}"\nsummary = "One of ${count}."\nquestions = [{ id = "${ids[2 * at]}" }, { id = "${ids[2 * at + 1]}" }]\n`;
  const sides = LONG.slice(0, count).map(side).join("\n");
  const text = `schema = 1\nid = "wide"\ntitle = "Wide"\nversion = 1\nsummary = "Many sides."\n\n${sides}`;
  return {
    ...entriesOf(
      assessment({
        depth: "full",
        questionnaires: [{ id: "wide", version: 1 }],
        answers: levels(ids.slice(0, 2 * count), [2, 3, 5, 4, 1]),
      }),
    ),
    "waymark:questionnaire:wide": JSON.stringify({
      ...documentOf(),
      questionnaires: [{ id: "wide", title: "Wide", version: 1, text }],
    }),
  };
};

/** The words of the map that are shown, with the places that they take. */
const wordsOn = (picture) =>
  picture.locator("text").evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent, left, right, top, bottom };
    }),
  );

const meet = (one, other) =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 3 && other.top < one.bottom - 3;

for (const count of [3, 5, 8, 12]) {
  for (const width of [390, 1366]) {
    test(`a radar of ${count} long names can be read at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await keep(page, radarOf(count));
      const results = new Results(page);
      await results.gotoStep("results", "tide");
      await bringFaces(page);
      const map = page.getByRole("figure").filter({ has: page.getByRole("img", { name: /^Wide/ }) }).first();
      const picture = map.getByRole("img", { name: /^Wide/ }).filter({ visible: true });
      await expect(picture).toBeVisible();
      const words = await wordsOn(picture);
      const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other]));
      expect(pairs.filter(([one, other]) => meet(one, other)).map((pair) => pair.map(({ words }) => words))).toEqual([]);
      expect(words.filter(({ words }) => words.includes("…"))).toEqual([]);
      const frame = await picture.locator("xpath=..").boundingBox();
      expect(words.filter(({ left, right }) => left < frame.x - 1 || right > frame.x + frame.width + 1)).toEqual([]);
      const list = map.getByRole("list", { name: say("results", "figure-key") });
      if (words.some(({ words }) => words === "2")) {
        // The numbers stand for names, in the order of the list, which shows its own.
        await expect(list).toBeVisible();
        await expect(list.getByRole("listitem")).toHaveCount(count);
        await expect(list.getByRole("listitem").first()).toContainText(LONG[0]);
        expect(await list.evaluate((list) => getComputedStyle(list).listStyleType)).toBe("decimal");
      } else {
        await expect(list).toBeHidden();
        const all = words.map(({ words }) => words).join(" ");
        for (const name of LONG.slice(0, count)) expect(all).toContain(name.split(" ").at(-1));
      }
      expect(await overflow(page)).toEqual([]);
    });
  }
}

// ---- Pictures.

const savePicture = (page, id) => download(page, () => page.getByRole("button", { name: say("charts", id) }).first().click());

const gotoMap = async (page) => {
  await keep(page, entriesOf(answered({ team: "Żaneta & Søren" })));
  const results = new Results(page);
  await results.gotoStep("results", "tide");
};

test("a saved drawing says by itself what it shows, and brings its faces along", async ({ page, browser }) => {
  await gotoMap(page);
  const { name, bytes } = await savePicture(page, "save-svg");
  expect(name).toBe("waymark-żaneta-søren-calms-2026-10-05.svg");
  const file = bytes.toString("utf8");
  const alone = await browser.newContext();
  const picture = await alone.newPage();
  await picture.setContent(file);
  for (const words of ["CALMS", "Żaneta & Søren, 5 October 2026", "October 2026, now", say("results", "figure-bands-of-dora", { year: "2023" })]) {
    await expect(picture.locator("text").getByText(words, { exact: true }).or(picture.locator("text", { hasText: words })).first()).toBeVisible();
  }
  const faces = await picture.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, style, status }) => `${family.replaceAll('"', "")} ${style} ${status}`);
  });
  expect(faces.sort()).toEqual([`${FAMILY} italic loaded`, `${FAMILY} normal loaded`]);
  // As an image, which may ask for nothing, its words are other than without the faces.
  const ink = async (svg) => {
    await picture.setContent(`<img alt="map" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`);
    await picture.getByRole("img", { name: "map" }).evaluate((image) => image.decode());
    return (await picture.getByRole("img", { name: "map" }).screenshot()).toString("base64");
  };
  expect(await ink(file)).not.toBe(await ink(file.replace(/<style>.*<\/style>/, "")));
  await alone.close();
});

test("a picture in pixels has the same faces, and without them it is still saved", async ({ page, faults }) => {
  faults.expect(/404/);
  await gotoMap(page);
  const { name, bytes } = await savePicture(page, "save-png");
  expect(name).toBe("waymark-żaneta-søren-calms-2026-10-05.png");
  await page.route(FACE, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await expect(page.getByRole("button", { name: say("charts", "save-png") }).first()).toBeVisible();
  const plain = await savePicture(page, "save-png");
  expect(plain.bytes.equals(bytes)).toBe(false);
});
