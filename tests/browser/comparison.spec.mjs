// Delivery beside the survey: benchmarks, older rules, and links of DORA's Quick Check.
import { answered, assessment, entriesOf } from "./documents.mjs";
import { Shell } from "./pages.mjs";
import { expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

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
  await page.getByText(say("delivery", "comparison-title"), { exact: true }).click();
  const table = page.getByRole("table", { name: say("delivery", "comparison-table") });
  const leadTime = table.getByRole("row", { name: /^Lead time/ });
  await expect(leadTime).toContainText("5.5 ± 2.4");
  await expect(leadTime).toContainText("ahead of 43.6 %, with or ahead of 75.6 %");
  await expect(table.getByRole("row", { name: /^Overall/ })).toContainText("6.7");

  await page.getByRole("combobox", { name: say("delivery", "comparison-industry") }).selectOption({ label: "Government" });
  await expect(leadTime).toContainText("4.8 ± 2.6");
  await page.getByRole("combobox", { name: say("delivery", "comparison-survey") }).selectOption({ label: "DORA 2024" });
  await expect(leadTime).toContainText("4.6 ± 2.6");
  await shell.saved();
  expect((await keptAssessment(page, "tide")).industry).toBe("government");
});

test("the rule of 2019 is dated, and given only for all four answers", async ({ page }) => {
  const { rework_rate: _, ...four } = delivery;
  const { recovery: __, ...three } = four;
  await keep(page, entriesOf(answered({ id: "four", delivery: four }), answered({ id: "three", delivery: three })));
  const shell = new Shell(page);
  const rules = page.getByRole("region", { name: say("delivery", "comparison-other-rules") });
  const open = () => page.getByText(say("delivery", "comparison-other-rules"), { exact: true }).click();
  await shell.gotoStep("delivery", "four");
  await open();
  await expect(rules).toContainText("High: a mean of 4.75 of 6, at or above 69 % of the respondents of 2019");
  await expect(rules).toContainText("Nearest cluster of 2024");
  await shell.gotoStep("delivery", "three");
  await open();
  await expect(rules).toContainText("all four");
});

test("a pasted Quick Check link gives DORA's numbers and becomes an assessment", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("quickcheck/");
  const field = page.getByLabel(say("delivery", "comparison-link"));
  await field.fill("https://dora.dev/guides/");
  await expect(field).toHaveAccessibleDescription(/carries no answers/);
  await field.fill(LINK);
  await expect(shell.message("The link answers all five metrics.")).toHaveCount(1);
  const table = page.getByRole("table", { name: say("delivery", "table") });
  await expect(table.getByRole("row", { name: /^Overall/ })).toContainText("6.9");
  await expect(table.getByRole("row", { name: /^Throughput/ })).toContainText("6.0");
  await expect(table.getByRole("row", { name: /^Stability/ })).toContainText(/8\.[23]/);
  await expect(page.getByText(say("delivery", "comparison-continuous-integration"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: say("delivery", "comparison-link-start") }).click();
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
  await expect(page.getByRole("radio", { name: say("delivery", "long-4") }).first()).toBeChecked();
});

test("a Quick Check link works with only its host changed, and is taken into an assessment with undo", async ({
  page,
}) => {
  await keep(page, entriesOf(assessment({ delivery: { lead_time: { code: 1 } } })));
  const shell = new Shell(page);
  await shell.goto(`quickcheck/${new URL(LINK).search}&a=tide`);
  await page.getByRole("button", { name: say("delivery", "comparison-link-use") }).click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery.lead_time).toEqual({ code: 4 });
  await shell.undo.click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery).toEqual({ lead_time: { code: 1 } });
});

test("an assessment that is begun with a link’s answers goes with an undo, which leads back to the link", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto(`quickcheck/${new URL(LINK).search}`);
  await page.getByRole("button", { name: say("delivery", "comparison-link-start") }).click();
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
  await shell.saved();
  await shell.undo.click();
  await expect(page).toHaveURL(/\/quickcheck\/\?/);
  await expect(page.getByRole("table", { name: say("delivery", "table") })).toBeVisible();
  const names = Object.keys(await kept(page)).filter((name) => name.startsWith("waymark:assessment:"));
  expect(names).toEqual([]);
});

test("a Quick Check link of before 2023 shows what was asked otherwise, takes over neither and makes no mean of the rest", async ({
  page,
}) => {
  const shell = new Shell(page);
  await shell.goto("quickcheck/");
  const field = page.getByLabel(say("delivery", "comparison-link"));
  await field.fill("(https://example.org/performance.html?leadtime=3&amp;deployfreq=5&amp;ttr=2&amp;chgfail=4&amp;industry=finance).");
  const table = page.getByRole("table", { name: say("delivery", "table") });
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(page.getByText(say("delivery", "comparison-earlier-recovery"), { exact: true })).toBeVisible();
  await expect(page.getByText(say("delivery", "long-2"))).toBeVisible();
  await expect(page.getByText("31 to 45 %")).toBeVisible();
  await expect(page.getByText("Low: a mean of 3.5 of 6, at or above 23 % of the respondents of 2019")).toBeVisible();
  await expect(page.getByText("No throughput, stability or overall score is shown")).toBeVisible();
  await page.getByRole("button", { name: say("delivery", "comparison-link-start") }).click();
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
  await expect(page.getByRole("radio", { name: say("delivery", "long-3") }).first()).toBeChecked();
});

test("a field of a link that is not understood is named, and one that any link may carry is not", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("quickcheck/");
  const field = page.getByLabel(say("delivery", "comparison-link"));
  await field.fill("https://dora.dev/quickcheck/?v=2025&leadtime=6&changefail=3&utm_source=mail");
  await expect(page.getByText("Not understood, and left out: changefail=3.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Overall/ })).toHaveCount(0);
  await field.fill("https://dora.dev/quickcheck/?v=2025&leadtime=6&utm_source=mail");
  await expect(page.getByText("Not understood")).toBeHidden();
  await expect(page.getByRole("row", { name: /^Overall/ })).toContainText("10.0");
});

test("before a link replaces what was measured, both are shown", async ({ page }) => {
  const measured = { code: 5, exact: 21.087354444443, unit: "hours", source: "deployments.csv" };
  await keep(page, entriesOf(assessment({ delivery: { lead_time: measured } })));
  const shell = new Shell(page);
  await shell.goto("quickcheck/?leadtime=3&deployfreq=4&a=tide");
  const replaced = page.getByRole("region", { name: say("delivery", "comparison-link-replaces") });
  await expect(replaced.getByRole("row")).toHaveCount(2);
  await expect(replaced.getByRole("row").nth(1)).toContainText("Less than one day (21.1 hours, deployments.csv)");
  await expect(replaced.getByRole("row").nth(1)).toContainText(say("delivery", "long-3"));
  await page.getByRole("button", { name: say("delivery", "comparison-link-use") }).click();
  await shell.saved();
  await shell.undo.click();
  await shell.saved();
  expect((await keptAssessment(page, "tide")).delivery.lead_time).toEqual(measured);
});
