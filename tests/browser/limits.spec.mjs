// More of everything than anyone has (F41).
import { documentOf, fileOf } from "./documents.mjs";
import { Home } from "./pages.mjs";
import { expect, test } from "./support.mjs";
import { say } from "./words.mjs";

// A trace takes a picture of the whole page at every step, which takes longer here than all else.
test.use({ trace: "off" });

test("F41 two thousand assessments are added, and are there after a reload", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const many = Array.from({ length: 2_000 }, (_, at) => ({ id: `small-${at}`, team: `Team ${at}` }));
  await home.openFileOf(fileOf(documentOf(...many)));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  // By element: to ask each for its role again and again, while they come, takes longer than all else.
  const rows = page.locator("main h3");
  await expect(rows).toHaveCount(2_000);
  await page.reload();
  await expect(rows).toHaveCount(2_000);
});
