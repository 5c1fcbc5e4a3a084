// Every chart can be taken along, as a drawing that needs nothing else and as pixels.
import { entriesOf, samples } from "./documents.mjs";
import { Shell } from "./pages.mjs";
import { download, expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const SAMPLE = "?a=sample-harbour-2026";

/** The pages with charts: how many of them can be saved, and what has to be pressed before. */
const PLACES = [
  [`results/${SAMPLE}`, 2],
  [`roadmap/${SAMPLE}`, 1],
  // A map and a line of arrows for each questionnaire, and the lines over time.
  [`compare/${SAMPLE}`, 10],
  ["tools/value-stream/", 1, "Fill in the sample"],
  ["tools/return-on-investment/", 1, "Fill in the sample"],
];

/** What has no colour of its own in a file. */
const UNRESOLVED = /class=|var\(|<script|<foreignObject|href=/i;

for (const [path, least, example] of PLACES) {
  test(`the charts of ${path} can be saved, and each is whole by itself`, async ({ page, browser }) => {
    await keep(page, entriesOf(...samples()));
    const shell = new Shell(page);
    await shell.goto(path);
    await shell.arrived();
    if (example) await page.getByRole("button", { name: example }).first().click();
    // Where pictures stand close together, the ways to save one are unfolded.
    const folded = page.getByRole("main").locator("summary", { hasText: say("charts", "save") });
    await expect(page.getByRole("main").locator("svg").first()).toBeVisible();
    for (const one of await folded.all()) await one.click();
    const save = (kind) => page.getByRole("main").getByRole("button", { name: say("charts", `save-${kind}`) });
    await expect(save("svg").first()).toBeVisible();
    const count = await save("svg").count();
    expect(count).toBeGreaterThanOrEqual(least);
    await expect(save("png")).toHaveCount(count);
    const alone = await browser.newContext();
    const picture = await alone.newPage();
    const names = new Set();
    for (let at = 0; at < count; at += 1) {
      const { name, bytes } = await download(page, () => save("svg").nth(at).click());
      expect(name).toMatch(/^waymark-[\p{L}\p{N}-]+\.svg$/u);
      names.add(name);
      const text = bytes.toString("utf8").replaceAll(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, "");
      expect(text).not.toMatch(UNRESOLVED);
      await picture.setContent(`<img alt="chart" src="data:image/svg+xml;base64,${bytes.toString("base64")}">`);
      const size = await picture.getByRole("img", { name: "chart" }).evaluate(async (image) => {
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      });
      expect(Math.min(...size)).toBeGreaterThan(100);
    }
    // One does not lie over the other in a folder.
    expect(names.size).toBe(count);
    const { bytes } = await download(page, () => save("png").first().click());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    await alone.close();
  });
}
