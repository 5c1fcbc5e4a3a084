// The coach's camera, of which Chromium plays a film: real codes of two people, side by side.
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { linkOf, workshopOf } from "./joins.mjs";
import { violations } from "./look.mjs";
import { CHROMIUM } from "./places.mjs";
import { expect, keep, kept, ROOT, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

const WORKSHOP = { format: "waymark-workshop", schema: 1, ...workshopOf("calms", 4) };
const KEY = `waymark:workshop:${WORKSHOP.id}`;
const words = (id, given) => say("camera", id, given);

const [WIDTH, HEIGHT, SQUARE] = [1280, 720, 12];

/** The squares of the picture that a participant's page shows: what is dark, by row. */
const squares = async (page) => {
  const picture = page.getByRole("img", { name: say("join", "picture") });
  const d = await picture.locator("path").getAttribute("d");
  const [, , size] = (await picture.getAttribute("viewBox")).split(" ").map(Number);
  const dark = Array.from({ length: size }, () => new Array(size).fill(false));
  for (const [, x, y, across] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) dark[y].fill(true, Number(x), Number(x) + Number(across));
  return dark;
};

/** A code in a browser of its own; what its picture looks like. */
const answered = async (browser, faults, levels) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  watch(context, faults);
  const page = await context.newPage();
  await page.goto(linkOf(WORKSHOP));
  await page.getByRole("button", { name: say("join", "begin"), exact: true }).click();
  for (const level of levels) {
    await page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) }).check();
    await page.keyboard.press("N");
  }
  const dark = await squares(page);
  await context.close();
  return dark;
};

/** A film of a grey room in which both are held up. */
const film = async (path, pictures) => {
  const luma = Buffer.alloc(WIDTH * HEIGHT, 150);
  pictures.forEach((dark, at) => {
    const [left, top] = [60 + at * 600, 90 + at * 70];
    dark.forEach((row, y) =>
      row.forEach((isDark, x) => {
        for (let down = 0; down < SQUARE; down += 1) {
          const begin = (top + y * SQUARE + down) * WIDTH + left + x * SQUARE;
          luma.fill(isDark ? 25 : 230, begin, begin + SQUARE);
        }
      }),
    );
  });
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const out = createWriteStream(path);
  out.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  for (let frame = 0; frame < 4; frame += 1) {
    out.write("FRAME\n");
    out.write(luma);
    out.write(chroma);
  }
  out.end();
  await finished(out);
};

test("two codes in one picture are read without leaving the view", async ({ browser, playwright, faults }, info) => {
  const pictures = [await answered(browser, faults, [1, 2, 3, 4]), await answered(browser, faults, [5, 4, 3, 2])];
  await mkdir(info.outputDir, { recursive: true });
  const path = join(info.outputDir, "room.y4m");
  await film(path, pictures);
  const filmed = await playwright.chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${path}`],
  });
  const context = await filmed.newContext({ serviceWorkers: "block" });
  watch(context, faults);
  const page = await context.newPage();
  await keep(page, { [KEY]: JSON.stringify(WORKSHOP) });
  await page.goto(new URL(`workshop/?w=${WORKSHOP.id}&step=invite`, ROOT).href);
  await page.getByRole("button", { name: say("workshop", "camera") }).click();
  await expect(page.getByText(words("count", { count: 2 }))).toBeVisible();
  const arrived = page.getByRole("region", { name: say("workshop", "arrived") });
  await expect(arrived).toContainText(say("workshop", "arrived-people", { count: 2 }));
  await expect(page.getByRole("status", { name: say("workshop", "happened") })).toContainText(say("workshop", "count-added", { count: 2 }));
  expect(await violations(page)).toEqual([]);
  const { ballots } = JSON.parse((await kept(page))[KEY]);
  expect(ballots.map(({ votes }) => votes).sort()).toEqual(["1234", "5432"]);

  // Turned off, its light goes out, and the view is as before.
  await page.getByRole("button", { name: words("stop") }).click();
  await expect(page.getByRole("button", { name: say("workshop", "camera") })).toBeVisible();
  await filmed.close();
});

test("without a camera it says so, and the box still takes codes", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.defineProperty(navigator.mediaDevices, "getUserMedia", { value: refuse });
  });
  await keep(page, { [KEY]: JSON.stringify(WORKSHOP) });
  await page.goto(new URL(`workshop/?w=${WORKSHOP.id}&step=invite`, ROOT).href);
  await page.getByRole("button", { name: say("workshop", "camera") }).click();
  await expect(page.getByRole("alert").filter({ hasText: words("refused") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: say("workshop", "codes-paste") })).toBeEnabled();
  expect(await violations(page)).toEqual([]);
});

test("where a page came without https there is none, and it says why", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "mediaDevices", { get: () => undefined }));
  await keep(page, { [KEY]: JSON.stringify(WORKSHOP) });
  await page.goto(new URL(`workshop/?w=${WORKSHOP.id}&step=invite`, ROOT).href);
  await page.getByRole("button", { name: say("workshop", "camera") }).click();
  await expect(page.getByRole("alert").filter({ hasText: words("missing") })).toBeVisible();
});
