// Delivery beside the survey: benchmarks, older rules, and links of DORA's Quick Check.
import { answered, assessment, entriesOf } from "./documents.mjs";
import { Shell } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";

const delivery = {
  lead_time: { code: 4 },
  deployment_frequency: { code: 4 },
  recovery: { code: 5 },
  change_fail_rate: { percent: 10 },
  rework_rate: { percent: 15 },
};

const LINK =
  "https://dora.dev/quickcheck/?leadtime=4&deployfreq=3&failurerecovery=5&changefailure=15&rework=20&v=2025&industry=retail&ci=33333";

test("scores stand beside the means of the chosen industry, size and year", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery })));
  const shell = new Shell(page);
  await shell.gotoStep("delivery", "tide");
  const table = page.getByRole("table", { name: "Your scores beside the survey’s" });
  const leadTime = table.getByRole("row", { name: /^Lead time/ });
  await expect(leadTime).toContainText("5.5 ± 2.4");
  await expect(leadTime).toContainText("ahead of 43.6 %, with or ahead of 75.6 %");
  await expect(table.getByRole("row", { name: /^Overall/ })).toContainText("6.7");

  await page.getByRole("combobox", { name: "Industry" }).selectOption({ label: "Government" });
  await expect(leadTime).toContainText("4.8 ± 2.6");
  await page.getByRole("combobox", { name: "Survey" }).selectOption({ label: "DORA 2024" });
  await expect(leadTime).toContainText("4.6 ± 2.6");
  await shell.saved();
  expect((await keptAssessment(page, "tide")).industry).toBe("government");
});

test("the rule of 2019 is dated, and given only for all four answers", async ({ page }) => {
  const { rework_rate: _, ...four } = delivery;
  const { recovery: __, ...three } = four;
  await keep(page, entriesOf(answered({ id: "four", delivery: four }), answered({ id: "three", delivery: three })));
  const shell = new Shell(page);
  const rules = page.getByRole("region", { name: "The same answers by other years’ rules" });
  await shell.gotoStep("delivery", "four");
  await expect(rules).toContainText("High: a mean of 4.75 of 6, at or above 69 % of the respondents of 2019");
  await expect(rules).toContainText("Nearest cluster of 2024");
  await shell.gotoStep("delivery", "three");
  await expect(rules).toContainText("all four");
});

test("a pasted Quick Check link gives DORA's numbers and becomes an assessment", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("quickcheck/");
  const field = page.getByLabel("Address of a DORA Quick Check result");
  await field.fill("https://dora.dev/guides/");
  await expect(field).toHaveAccessibleDescription(/carries no answers/);
  await field.fill(LINK);
  const table = page.getByRole("table", { name: "Scores of the five metrics" });
  await expect(table.getByRole("row", { name: /^Overall/ })).toContainText("6.9");
  await expect(table.getByRole("row", { name: /^Throughput/ })).toContainText("6.0");
  await expect(table.getByRole("row", { name: /^Stability/ })).toContainText(/8\.[23]/);
  await expect(page.getByText("Continuous integration", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Start an assessment with these answers" }).click();
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
  await expect(page.getByRole("radio", { name: "One day to one week" }).first()).toBeChecked();
});

test("a Quick Check link works with only its host changed, and is taken into an assessment with undo", async ({
  page,
}) => {
  await keep(page, entriesOf(assessment({ delivery: { lead_time: { code: 1 } } })));
  const shell = new Shell(page);
  await shell.goto(`quickcheck/${new URL(LINK).search}&a=tide`);
  await page.getByRole("button", { name: "Use these answers" }).click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery.lead_time).toEqual({ code: 4 });
  await shell.undo.click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery).toEqual({ lead_time: { code: 1 } });
});
