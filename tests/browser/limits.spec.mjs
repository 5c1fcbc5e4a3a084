// More of everything than anyone has (F41).
import { documentOf, fileOf } from "./documents.mjs";
import { Home } from "./pages.mjs";
import { expect, test } from "./support.mjs";
import { say } from "./words.mjs";

test("F41 two thousand assessments are added, and are there after a reload", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const many = Array.from({ length: 2_000 }, (_, at) => ({ id: `small-${at}`, team: `Team ${at}` }));
  await home.openFileOf(fileOf(documentOf(...many)));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  const more = page.getByRole("button", { name: "Show 12 more of 1,988 teams" });
  await expect(more).toBeVisible();
  await home.saved();
  await page.reload();
  await expect(more).toBeVisible();
  await home.find.fill("Team 1999");
  await expect(home.row("Team 1999")).toBeVisible();
});
