// The report on paper.
import { entriesOf, samples } from "./documents.mjs";
import { Results, Roadmap } from "./pages.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const ID = samples().at(-1).id;

/** The pages of a PDF: each is an object of its own. */
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.beforeEach(async ({ page }) => {
  await keep(page, entriesOf(...samples()));
});

test("the results on paper: maps, tables and workings, no navigation", async ({ page }) => {
  const results = new Results(page);
  await results.gotoStep("results", ID);
  await expect(page.getByRole("region", { name: say("results", "insights") }).getByRole("article").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(results.main).toBeHidden();
  await expect(results.steps).toBeHidden();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^CALMS: November 2026/ }).filter({ visible: true })).toHaveCount(1);
  // What is folded on screen is written out.
  await expect(page.getByText(/\) ÷ 9 = 4\.2/).first()).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  const plain = await page.pdf({ format: "A4", printBackground: false });
  expect(pagesOf(plain)).toBe(pagesOf(pdf));
});

for (const width of [320, 1280]) {
  test(`F49 each map is on paper once, from a screen ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const results = new Results(page);
    await results.gotoStep("results", ID);
    const maps = page.getByRole("figure").filter({ has: page.locator("svg[role=img]") });
    await expect(maps.first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const drawn = await maps.evaluateAll((maps) =>
      maps.map((map) => ({
        shown: [...map.querySelectorAll("svg[role=img]")].filter((svg) => svg.getBoundingClientRect().height > 0).length,
        // Firefox asks no container on paper, so the paper must not need one.
        container: getComputedStyle(map).containerType,
      })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const map of drawn) expect(map).toEqual({ shown: 1, container: "normal" });
  });
}

test("the roadmap on paper: cards with their steps, no buttons and no fields", async ({ page }) => {
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", ID);
  const [first, second] = await roadmap.titles();
  const card = roadmap.card(first);
  await card.getByRole("textbox", { name: say("roadmap", "card-owner") }).fill("Ines");
  await card.getByLabel(say("roadmap", "card-due")).fill("2027-02-12");
  const firstStep = await card.getByRole("textbox", { name: say("roadmap", "card-first-step") }).inputValue();
  await page.emulateMedia({ media: "print" });
  await expect(roadmap.main).toBeHidden();
  await expect(roadmap.steps).toBeHidden();
  for (const role of ["button", "textbox", "combobox"]) {
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.locator("input, select, textarea").filter({ visible: true })).toHaveCount(0);
  // What was in the fields is written out, in the one way in which days are written.
  await expect(card.getByText("Ines", { exact: true })).toBeVisible();
  await expect(card.getByText("12 February 2027", { exact: true })).toBeVisible();
  await expect(card.getByText(firstStep, { exact: true })).toBeVisible();
  // Every card of Now, the closed ones too, says what the first step is, and has room to write on.
  for (const card of await roadmap.cards.all()) {
    await expect(card.getByRole("heading", { name: say("roadmap", "card-first-step") })).toBeVisible();
  }
  const label = roadmap.card(second).getByText(say("roadmap", "card-owner"));
  expect((await label.locator("..").boundingBox()).height).toBeGreaterThan(2 * (await label.boundingBox()).height - 1);
  // What comes later is on paper by name, all of it.
  const later = page.getByRole("region", { name: "Later", exact: true }).getByRole("heading", { level: 3 });
  await expect(later.filter({ visible: true })).toHaveCount(await later.count());
  for (const format of ["A4", "Letter"]) {
    expect(pagesOf(await page.pdf({ format })), format).toBeLessThanOrEqual(5);
  }
});

test("paper is light, whatever the screen is", async ({ page }) => {
  const results = new Results(page);
  await results.gotoStep("results", ID);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const brightness = (property) =>
    results.heading.evaluate((element, property) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at)[property];
        // Let the browser turn whatever notation it is into bytes.
        const canvas = document.createElement("canvas").getContext("2d");
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        if (alpha > 0) return (red + green + blue) / 3;
      }
      return 255;
    }, property);
  expect(await brightness("backgroundColor")).toBeGreaterThan(230);
  expect(await brightness("color")).toBeLessThan(90);
});
