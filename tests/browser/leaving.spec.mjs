// Leaving a page with the keyboard in a field: what was written counts, and nothing falls over (F31).
import { answered, entriesOf, samples } from "./documents.mjs";
import { Shell } from "./pages.mjs";
import { expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

/** Opens a page from the one before it, so that there is a way back. */
const openFrom = async (page, path) => {
  const shell = new Shell(page);
  await shell.goto("about/");
  const before = await shell.heading.textContent();
  // Inside the app, as a link does it: only then is a page taken away by the app itself.
  await page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.querySelector("main").append(link);
    link.click();
  }, new URL(path, shell.root).href);
  await expect(shell.heading).not.toHaveText(before);
  await shell.arrived();
  return { shell, before };
};

const FIELDS = [
  ["tools/toil/", "Fill in the sample"],
  ["tools/error-budget/", "Fill in the sample"],
  ["tools/cost/", "Fill in the sample"],
  ["tools/return-on-investment/", "Fill in the sample"],
  ["tools/value-stream/", "Fill in the sample"],
  ["delivery/?a=sample-harbour-2026", null],
  ["roadmap/?a=sample-harbour-2026", null],
  ["assess/?a=tide", null],
  ["start/", null],
  ["library/", null],
];

for (const [path, example] of FIELDS) {
  test(`the browser’s Back with the keyboard in any field of ${path}`, async ({ page }) => {
    await keep(page, entriesOf(answered(), ...samples()));
    const { shell, before } = await openFrom(page, path);
    if (example) await page.getByRole("button", { name: example }).first().click();
    const fields = page.getByRole("main").locator("input:not([type=radio], [type=checkbox], [type=file]), textarea, select");
    await expect(fields.first()).toBeAttached();
    const places = await fields.evaluateAll((fields) => fields.map((field, at) => (field.checkVisibility() ? at : -1)).filter((at) => at >= 0));
    expect(places.length).toBeGreaterThan(0);
    for (const at of places.slice(0, 8)) {
      const field = fields.nth(at);
      await field.focus();
      if ((await field.getAttribute("type")) === "text") {
        await page.keyboard.press("End");
        await page.keyboard.type("7");
      }
      await page.goBack();
      await expect(shell.heading).toHaveText(before);
      await page.goForward();
      await expect(shell.heading).not.toHaveText(before);
      await shell.arrived();
      await expect(field).toBeVisible();
    }
  });
}

test("what was typed before Back is kept", async ({ page }) => {
  await keep(page, entriesOf(answered(), ...samples()));
  const { shell, before } = await openFrom(page, "tools/cost/");
  await page.getByRole("textbox", { name: "Cloud cost" }).pressSequentially("41");
  await page.goBack();
  await expect(shell.heading).toHaveText(before);
  await expect.poll(async () => JSON.parse((await kept(page))["waymark:tools"] ?? "{}").cost?.spend).toBe(41);

  await page.goForward();
  await shell.arrived();
  await shell.goto("roadmap/?a=sample-harbour-2026");
  const owner = page.getByRole("textbox", { name: say("roadmap", "card-owner") }).first();
  await owner.fill("Ines and Marek");
  await shell.step("Results");
  const owners = async () => {
    const { roadmap } = await keptAssessment(page, "sample-harbour-2026");
    return Object.values(roadmap.cards).map(({ owner }) => owner);
  };
  await expect.poll(owners).toContain("Ines and Marek");
});
