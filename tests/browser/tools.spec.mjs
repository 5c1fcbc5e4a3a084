// The calculators: what is entered, what comes of it, and that it outlives a reload.
import { answered, assessment, entriesOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Roadmap, Shell } from "./pages.mjs";
import { downloadJson, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

/** A page with numbered lines of fields. */
class Sheet extends Shell {
  constructor(page) {
    super(page);
    this.example = page.getByRole("button", { name: say("tools", "sheet-example") });
    this.empty = page.getByRole("button", { name: say("tools", "sheet-clear") });
  }

  /** The number that stands beside a name. */
  figure(name) {
    const term = this.page.getByRole("term").filter({ hasText: new RegExp(`^${name}`) });
    return this.page.getByRole("definition").and(term.locator("xpath=following-sibling::dd[1]"));
  }
}

class ValueStream extends Sheet {
  constructor(page) {
    super(page);
    this.start = page.getByRole("button", { name: say("tools", "value-stream-example") });
    this.begin = page.getByRole("button", { name: say("tools", "value-stream-begin") });
    this.add = page.getByRole("button", { name: say("tools", "value-stream-add") });
    this.picture = page.getByRole("img", { name: /^Value stream/ }).filter({ visible: true });
  }

  step(number) {
    return this.page.getByRole("group", { name: new RegExp(`^Step ${number} of `) });
  }

  /** The names of the steps in their order. */
  async names() {
    return this.page.getByRole("textbox", { name: say("tools", "value-stream-name"), exact: true }).evaluateAll((fields) => fields.map((f) => f.value));
  }
}

test("the tools are listed, each with what it is for", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto();
  await shell.main.getByRole("link", { name: "Tools" }).click();
  await expect(shell.heading).toHaveText("Tools");
  for (const [name, path] of [
    ["Value stream", "value-stream"],
    ["Error budget", "error-budget"],
    ["Toil", "toil"],
    ["Cloud cost", "cost"],
    ["Return on investment", "return-on-investment"],
  ]) {
    await page.getByRole("main").getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/tools/${path}/$`));
    await expect(shell.heading).toHaveText(name);
    await expect(shell.heading).toBeFocused();
    await page.getByRole("link", { name: say("tools", "sheet-to-tools") }).click();
  }
});

test("what brings numbers in is found among the tools", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("tools/");
  const readers = page.getByRole("region", { name: say("tools", "readers") });
  for (const [name, path] of [
    ["page-history", "/delivery/history/"],
    ["page-quick-check", "/quickcheck/"],
  ]) {
    await readers.getByRole("link", { name: say("first", name) }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(shell.heading).toHaveText(say("first", name));
    await page.goBack();
    await expect(readers).toBeVisible();
  }
});

test("eight steps stand abreast in rows, and the form comes before a picture of nothing", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.begin.click();
  const top = async (locator) => (await locator.boundingBox()).y;
  const picture = page.getByRole("heading", { name: say("tools", "value-stream-picture") });
  expect(await top(stream.step(1))).toBeLessThan(await top(picture));
  for (let steps = 1; steps < 8; steps += 1) await stream.add.click();
  await expect(stream.step(8)).toBeVisible();
  for (let step = 1; step <= 8; step += 1) {
    const field = (name) => stream.step(step).getByRole("textbox", { name: say("tools", name), exact: true });
    await field("value-stream-name").fill(`Step ${step}`);
    await field("value-stream-step-wait").fill("2");
    await field("value-stream-step-process").fill("1");
  }
  const { width, height } = await stream.picture.boundingBox();
  expect(width).toBeGreaterThan(1_000);
  expect(height).toBeLessThan(640);
  // Whoever comes back sees the picture first.
  await stream.saved();
  await page.reload();
  await expect(stream.step(8)).toBeVisible();
  expect(await top(picture)).toBeLessThan(await top(stream.step(1)));
});

test("the keyboard stays with what took the place of what was pressed", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.start.press("Enter");
  await expect(page.getByRole("heading", { name: say("tools", "value-stream-picture") })).toBeFocused();
  await page.getByRole("button", { name: say("tools", "value-stream-clear") }).press("Enter");
  await expect(stream.begin).toBeFocused();
  for (const path of ["toil", "error-budget", "cost", "return-on-investment"]) {
    const sheet = new Sheet(page);
    await sheet.goto(`tools/${path}/`);
    await sheet.example.press("Enter");
    await expect(sheet.message(say("tools", "sheet-example-in"))).toBeVisible();
    await expect(sheet.example).toBeFocused();
    await expect(sheet.example).toBeInViewport();
    await sheet.empty.press("Enter");
    await expect(sheet.message(say("tools", "sheet-cleared"))).toBeVisible();
    await expect(sheet.empty).toBeFocused();
  }
});

test("what follows from a number is said once the typing rests, with its name", async ({ page }) => {
  const sheet = new Sheet(page);
  await sheet.goto("tools/error-budget/");
  await page.getByRole("textbox", { name: say("tools", "error-budget-days") }).fill("30");
  const result = page.getByRole("complementary").or(page.getByRole("region", { name: say("tools", "error-budget-result") }));
  const told = result.getByRole("status");
  await told.evaluate((region) => {
    window.told = [];
    new MutationObserver(() => window.told.push(region.textContent.trim())).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole("textbox", { name: say("tools", "error-budget-objective") }).pressSequentially("99.95");
  await expect(told).toHaveText("21.6 min of trouble in 30 days");
  expect(await page.evaluate(() => window.told)).toEqual(["21.6 min of trouble in 30 days"]);

  await sheet.goto("tools/cost/");
  await expect(page.getByRole("main").locator("output")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Cloud cost" }).fill("12000");
  await page.getByRole("textbox", { name: say("tools", "cost-deployments") }).fill("80");
  await expect(page.getByRole("region", { name: say("tools", "cost-result") }).getByRole("status")).toHaveText(
    `${say("tools", "cost-ratio-per-deployment")}: 150`,
  );
});

test("the example of a value stream comes to 87.6 %, and says why not to 93 %", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.start.click();
  await expect(page.getByRole("heading", { name: say("tools", "value-stream-picture") })).toBeFocused();
  await expect(stream.figure("Lead time")).toHaveText("17.1 working days");
  await expect(stream.figure("Worked on").first()).toHaveText("2.1 working days");
  await expect(stream.figure("Flow efficiency")).toHaveText("12.4 %");
  await expect(stream.figure("Bottleneck")).toHaveText("Deployment, 32.1 %");
  await expect(page.getByText("lies still for the other 87.6 %")).toBeVisible();
  await expect(stream.picture).toHaveAccessibleDescription(/Change board: waits 5 days, worked on 1 hour\./);

  await page.getByText(say("tools", "value-stream-ninety-three")).click();
  const readings = page.getByRole("region", { name: say("tools", "value-stream-readings") });
  await expect(readings.getByRole("row", { name: /^Its four steps/ })).toContainText("87.6 %");
  await expect(readings.getByRole("row", { name: /^1 working day of 15/ })).toContainText("93.3 %");

  const waits = page.getByRole("region", { name: say("tools", "value-stream-what-if-table") });
  await expect(waits.getByRole("row", { name: /^Deployment/ })).toContainText("12.1 working days");
  await expect(page.getByText("Deploy by one command")).toBeVisible();

  // The sums can be followed.
  await page.getByText("Show working").click();
  await expect(page.getByText("Flow efficiency: 17 ÷ 137 = 12.4 %")).toBeVisible();
});

test("steps are added, changed, moved and removed by keyboard, each with a way back", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.begin.click();
  const first = stream.step(1);
  await expect(first.getByRole("textbox", { name: say("tools", "value-stream-name"), exact: true })).toBeFocused();
  await page.keyboard.type("Code review");
  await first.getByLabel(say("tools", "value-stream-kind")).selectOption("Review");
  await first.getByRole("textbox", { name: say("tools", "value-stream-who") }).fill("Ines");
  await first.getByRole("textbox", { name: say("tools", "value-stream-step-wait") }).fill("2");
  await first.getByLabel(say("tools", "value-stream-wait-unit")).selectOption("days");
  await first.getByRole("textbox", { name: "Worked on" }).fill("1,5");
  await first.getByRole("textbox", { name: say("tools", "value-stream-accurate") }).fill("95");
  await expect(stream.figure("Lead time")).toHaveText("2.2 working days");
  await expect(stream.figure("Right through all steps")).toHaveText("95 %");

  // A wrong number puts back what stood there before.
  await first.getByRole("textbox", { name: say("tools", "value-stream-accurate") }).blur();
  await first.getByRole("textbox", { name: say("tools", "value-stream-accurate") }).fill("130");
  await expect(first.getByRole("textbox", { name: say("tools", "value-stream-accurate") })).toHaveAttribute("aria-invalid", "true");
  await expect(stream.figure("Right through all steps")).toHaveText("95 %");
  await first.getByRole("textbox", { name: say("tools", "value-stream-accurate") }).fill("90");
  await expect(stream.figure("Right through all steps")).toHaveText("90 %");

  await stream.add.press("Enter");
  await expect(stream.step(2).getByRole("textbox", { name: say("tools", "value-stream-name"), exact: true })).toBeFocused();
  await page.keyboard.type("Deployment");
  await stream.step(2).getByRole("button", { name: /^Move up/ }).press("Enter");
  await expect(stream.message("“Deployment” is now 1 of 2.")).toBeVisible();
  expect(await stream.names()).toEqual(["Deployment", "Code review"]);
  await expect(stream.step(1).getByRole("button", { name: /^Move down/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => stream.names()).toEqual(["Code review", "Deployment"]);
  await expect(stream.step(2).getByRole("button", { name: /^Move up/ })).toBeFocused();

  await stream.step(1).getByRole("button", { name: /^Delete/ }).press("Enter");
  await expect(stream.message("“Code review” is deleted.")).toBeVisible();
  expect(await stream.names()).toEqual(["Deployment"]);
  await expect(stream.step(1).getByRole("textbox", { name: say("tools", "value-stream-name"), exact: true })).toBeFocused();
  await stream.undo.click();
  expect(await stream.names()).toEqual(["Code review", "Deployment"]);

  await page.reload();
  await expect.poll(() => stream.names()).toEqual(["Code review", "Deployment"]);
  await expect(stream.step(1).getByRole("textbox", { name: say("tools", "value-stream-step-wait") })).toHaveValue("2");
  await expect(stream.step(1).getByLabel(say("tools", "value-stream-wait-unit"))).toHaveValue("days");
  expect(JSON.parse((await kept(page))["waymark:tools"]).value_stream.steps[0]).toEqual({
    name: "Code review",
    kind: "review",
    who: "Ines",
    wait: { amount: 2, unit: "days" },
    process: { amount: 1.5, unit: "hours" },
    complete_and_accurate: 90,
  });

  // Another clock: a day of six hours.
  await page.getByRole("textbox", { name: say("tools", "value-stream-hours-per-day") }).fill("6");
  await expect(stream.figure("Lead time")).toHaveText("2.3 working days");
});

test("other times for one step can be tried without changing it", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.start.click();
  const trial = page.getByRole("group", { name: say("tools", "value-stream-try") });
  await expect(trial.getByLabel(say("tools", "value-stream-try-step"))).toHaveValue("3");
  await trial.getByRole("textbox", { name: say("tools", "value-stream-try-wait") }).fill("1");
  await trial.getByLabel(say("tools", "value-stream-try-wait-unit")).selectOption("days");
  await expect(trial.getByRole("status")).toHaveText(
    "With these times for “Deployment”, the lead time is 13.1 working days, 4 working days less than now. Flow efficiency goes from 12.4 % to 16.2 %.",
  );
  await trial.getByLabel(say("tools", "value-stream-try-step")).selectOption("Code review");
  await expect(trial.getByRole("textbox", { name: say("tools", "value-stream-try-wait") })).toHaveValue("2");
  await expect(stream.figure("Lead time")).toHaveText("17.1 working days");
});

test("a value stream belongs to its assessment, and its bottleneck counts in the roadmap", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/?a=tide");
  await expect(stream.steps).toBeVisible();
  await stream.start.click();
  await stream.saved();
  expect((await keptAssessment(page, "tide")).value_stream.steps).toHaveLength(4);

  await page.getByRole("link", { name: say("tools", "value-stream-to-roadmap") }).click();
  const roadmap = new Roadmap(page);
  await roadmap.arrived();
  const remark = page.getByRole("region", { name: say("roadmap", "bottleneck-bottleneck") });
  await expect(remark).toContainText("“Deployment” takes the largest part of the lead time, 32 %.");
  await remark.getByRole("link", { name: say("roadmap", "bottleneck-to-stream") }).click();
  await expect(page).toHaveURL(/\/tools\/value-stream\/\?a=tide$/);
  await page.reload();
  await expect.poll(() => stream.names()).toEqual(["Code review", "QA testing", "Change board", "Deployment"]);
});

test("a value stream without an assessment can be copied into one", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.start.click();
  await page.getByText(say("tools", "value-stream-whose")).click();
  await page.getByLabel(say("tools", "value-stream-move-into")).selectOption({ index: 0 });
  await page.getByRole("button", { name: say("tools", "value-stream-copy-in"), exact: true }).click();
  await stream.saved();
  expect((await keptAssessment(page, "tide")).value_stream.steps).toHaveLength(4);
  await stream.undo.click();
  await stream.saved();
  expect((await keptAssessment(page, "tide")).value_stream).toBeUndefined();
});

test("an address that names no assessment says so", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/?a=nobody");
  await expect(stream.heading).toHaveText(say("first", "shell-no-assessment"));
});

test("an error budget: minutes, buffer, what is left, and the alerts of its window", async ({ page }) => {
  const sheet = new Sheet(page);
  await sheet.goto("tools/error-budget/");
  await page.getByRole("textbox", { name: say("tools", "error-budget-objective") }).fill("99.9");
  await page.getByRole("textbox", { name: say("tools", "error-budget-days") }).fill("30");
  await expect(sheet.figure("Without service, at most")).toHaveText("43.2 min");
  await page.getByRole("textbox", { name: say("tools", "error-budget-promise") }).fill("99.5");
  await expect(sheet.figure("Distance to the agreement")).toHaveText("172.8 min (2.88 h) more before it is broken");

  await page.getByRole("textbox", { name: say("tools", "error-budget-bad-minutes") }).fill("36");
  await page.getByRole("textbox", { name: say("tools", "error-budget-elapsed") }).fill("10");
  await expect(sheet.figure("Left")).toHaveText("16.7 %");
  await expect(page.getByText("Low", { exact: true })).toBeVisible();
  await expect(sheet.figure("Burn rate so far")).toHaveText("2.5×");

  const alerts = page.getByRole("region", { name: say("tools", "error-budget-alert-table") });
  for (const rate of ["14.4×", "6×", "1×"]) await expect(alerts.getByRole("cell", { name: rate, exact: true })).toBeVisible();
  await page.getByRole("textbox", { name: say("tools", "error-budget-days") }).fill("28");
  // Four weeks: the ticket's rate would lie under 1, so it is held there, and that is said.
  for (const rate of ["13.4×", "5.6×", "1×"]) await expect(alerts.getByRole("cell", { name: rate, exact: true })).toBeVisible();
  await expect(page.getByText("would fire above 0.933× in a window of 28 days")).toBeVisible();

  await page.getByRole("radio", { name: say("tools", "error-budget-basis-requests") }).check();
  await page.getByRole("textbox", { name: say("tools", "error-budget-requests") }).fill("1000000");
  await page.getByRole("textbox", { name: say("tools", "error-budget-bad-requests") }).fill("437");
  await expect(sheet.figure("Failed requests, at most")).toHaveText("1,000");
  await expect(sheet.figure("Used so far")).toHaveText("43.7 % (437 of 1,000)");

  // 100 % promises everything.
  await page.getByRole("textbox", { name: say("tools", "error-budget-objective") }).fill("100");
  await expect(page.getByText("leaves no budget")).toBeVisible();

  await sheet.saved();
  await page.reload();
  await expect(page.getByRole("textbox", { name: say("tools", "error-budget-bad-requests") })).toHaveValue("437");
  await sheet.empty.click();
  await expect(page.getByText("Write an objective and a window")).toBeVisible();
  await sheet.undo.click();
  await expect(page.getByRole("textbox", { name: say("tools", "error-budget-days") })).toHaveValue("28");
});

test("an error budget that is burning away is not called plentiful", async ({ page }) => {
  const sheet = new Sheet(page);
  await sheet.goto("tools/error-budget/");
  await page.getByRole("textbox", { name: say("tools", "error-budget-objective") }).fill("99.9");
  await page.getByRole("textbox", { name: say("tools", "error-budget-days") }).fill("30");
  await page.getByRole("textbox", { name: say("tools", "error-budget-bad-minutes") }).fill("25");
  await expect(page.getByText("Plentiful", { exact: true })).toBeVisible();
  await page.getByRole("textbox", { name: say("tools", "error-budget-elapsed") }).fill("12");
  await expect(page.getByText("Burning away", { exact: true })).toBeVisible();
  await expect(sheet.figure("Burn rate so far")).toHaveText("1.45×");
  await expect(sheet.figure("Gone in")).toHaveText("8.74 days");
  // Four times the even pace now: gone in three days.
  await page.getByRole("textbox", { name: say("tools", "error-budget-error-rate") }).fill("0.4");
  await expect(page.getByText("Burning away", { exact: true })).toBeVisible();
  await expect(sheet.figure("Burn rate now")).toHaveText("4×");
  await page.getByRole("textbox", { name: say("tools", "error-budget-error-rate") }).fill("");
  // On day 20 the same minutes last the window.
  await page.getByRole("textbox", { name: say("tools", "error-budget-elapsed") }).fill("20");
  await expect(page.getByText("Plentiful", { exact: true })).toBeVisible();
  await expect(sheet.figure("Gone in")).toHaveText(say("tools", "error-budget-lasts"));
});

test("toil: traits, the share against half, and what pays back first", async ({ page }) => {
  const sheet = new Sheet(page);
  await sheet.goto("tools/toil/");
  await page.getByRole("textbox", { name: say("tools", "toil-total") }).fill("40");
  await page.getByRole("button", { name: say("tools", "toil-add") }).press("Enter");
  const line = page.getByRole("group", { name: "Work 1 of 1" });
  await expect(line.getByRole("textbox", { name: say("tools", "toil-name") })).toBeFocused();
  await page.keyboard.type("Restarting the import");
  await line.getByRole("textbox", { name: say("tools", "toil-hours") }).fill("22");
  // Without a trait it is work, not toil.
  await expect(page.getByRole("paragraph").filter({ hasText: "0 % of the month is toil" })).toBeVisible();
  await line.getByRole("checkbox", { name: say("tools", "toil-manual") }).check();
  await line.getByRole("checkbox", { name: say("tools", "toil-automatable") }).check();
  await expect(line).toContainText("2 of 6");
  await expect(page.getByRole("paragraph").filter({ hasText: "55 % of the month is toil" })).toBeVisible();
  await expect(page.getByText("Above 50 %")).toBeVisible();
  await line.getByRole("textbox", { name: say("tools", "toil-upkeep") }).fill("2");
  await line.getByRole("textbox", { name: say("tools", "toil-build") }).fill("60");
  const paybacks = page.getByRole("region", { name: say("tools", "toil-payback") }).getByRole("row");
  await expect(paybacks.filter({ hasText: "Restarting the import" })).toContainText("month 3");

  await sheet.example.click();
  await expect(paybacks).toHaveCount(5);
  await expect(paybacks.nth(1)).toContainText("Creating accounts");
  await page.reload();
  await expect(paybacks).toHaveCount(5);
  await page.getByRole("button", { name: /^Delete ?: Renewing certificates by hand$/ }).press("Enter");
  await expect(paybacks).toHaveCount(4);
  await sheet.undo.click();
  await expect(paybacks).toHaveCount(5);
});

test("cloud cost: ratios with their divisions, and none where there is nothing to divide by", async ({ page }) => {
  const sheet = new Sheet(page);
  await sheet.goto("tools/cost/");
  await page.getByRole("textbox", { name: "Cloud cost" }).fill("12000");
  await page.getByRole("textbox", { name: say("tools", "cost-deployments") }).fill("0");
  await expect(page.getByText(say("tools", "cost-nothing-to-divide-by"))).toBeVisible();
  await page.getByRole("textbox", { name: say("tools", "cost-deployments") }).fill("80");
  await expect(page.getByText("12,000 ÷ 80 = 150")).toBeVisible();
  await page.getByRole("textbox", { name: /idle or unused/ }).fill("12001");
  await expect(page.getByText(say("tools", "cost-over"))).toBeVisible();
  await page.getByRole("textbox", { name: /idle or unused/ }).fill("1800");
  await expect(page.getByText("1,800 ÷ 12,000 = 15 %")).toBeVisible();

  const { document } = await downloadJson(page, () => page.getByRole("button", { name: say("tools", "sheet-save") }).click());
  expect(document).toEqual({ format: "waymark-tools", schema: 1, cost: { spend: 12000, deployments: 80, idle: 1800 } });
});

class Return extends Sheet {
  constructor(page) {
    super(page);
    this.result = page.getByRole("region", { name: say("tools", "roi-result") });
    this.picture = page.getByRole("img", { name: new RegExp(`^${say("tools", "roi-curve-title")}`) }).filter({ visible: true });
    this.swings = page.getByRole("region", { name: say("tools", "roi-swings") }).getByRole("listitem");
  }

  goto() {
    return super.goto("tools/return-on-investment/");
  }

  /** The group of an input's three numbers. */
  input(key) {
    return this.page.getByRole("group", { name: say("tools", `roi-input-${key}`), exact: true });
  }

  number(key, which = "likely") {
    return this.input(key).getByRole("textbox", { name: say("tools", `roi-${which}`) });
  }
}

/** The numbers that DORA's own calculator begins with. */
const PUBLISHED = {
  people: 500,
  salary: 176000,
  revenue: 100000000,
  "outage-hour": 100000,
  "deployments-now": 50,
  "fail-rate-now": 5,
  "recovery-now": 4,
  "features-now": 50,
  "deployments-then": 56,
  "fail-rate-then": 6,
  "recovery-then": 4,
  "features-then": 56,
  "time-saved": 12.5,
  success: 33,
  lift: 0.5,
  licence: 250,
  extra: 80,
  training: 9600,
  infrastructure: 100000,
  drop: 15,
  "drop-months": 3,
};

test("return on investment: DORA's published example typed in by keyboard, and nothing before it is complete", async ({ page }) => {
  const sheet = new Return(page);
  await sheet.goto();
  await expect(sheet.result).toContainText(say("tools", "roi-needs"));
  // From field to field by Tab alone: likely, low, high.
  await sheet.number("people").focus();
  for (const [key, number] of Object.entries(PUBLISHED)) {
    await expect(sheet.number(key)).toBeFocused();
    if (key === "drop-months") await expect(sheet.result).toContainText("Still missing: Months of learning.");
    await page.keyboard.type(String(number));
    for (let fields = 0; fields < 3; fields += 1) await page.keyboard.press("Tab");
  }
  await expect(sheet.result.getByRole("status")).toHaveText("A return of 39.2 % in the first year");
  for (const [name, money] of [
    ["roi-investment", "8,365,000"],
    ["roi-hard", "5,065,000"],
    ["roi-dip", "3,300,000"],
    ["roi-value", "11,646,000"],
    ["roi-time", "11,000,000"],
    ["roi-features", "990,000"],
    ["roi-downtime", "−344,000"],
    ["roi-benefit", "3,281,000"],
    ["roi-payback", "8.6 months of value (0.718 years)"],
  ]) {
    await expect(sheet.figure(say("tools", name))).toHaveText(money);
  }
  await expect(sheet.result).toContainText(say("tools", "roi-no-range"));
  await expect(sheet.picture).toHaveAccessibleDescription(/−5,065,000 at the start, −8,365,000 after 3 months, .* back at zero in month 11\.6\./);

  await sheet.saved();
  await page.reload();
  await expect(sheet.number("salary")).toHaveValue("176000");
  await expect(sheet.result.getByText("A return of 39.2 % in the first year").first()).toBeVisible();
});

test("return on investment: a low and a high show how sure it is, and are refused out of order", async ({ page }) => {
  const sheet = new Return(page);
  await sheet.goto();
  await sheet.example.click();
  await expect(sheet.figure(say("tools", "roi-case-likely"))).toHaveText("5.7 %");
  await expect(sheet.figure(say("tools", "roi-worse"))).toContainText("−");
  await expect(sheet.swings).toHaveCount(5);
  await expect(sheet.swings.first()).toContainText(say("tools", "roi-input-time-saved"));

  await sheet.number("time-saved", "low").fill("6");
  await expect(sheet.input("time-saved")).toContainText(say("tools", "roi-crossed"));
  await expect(sheet.result).toContainText("Low, likely and high are not in order: Working time saved, %.");
  await expect(sheet.picture).toHaveCount(0);
  await sheet.number("time-saved", "low").fill("5");
  await expect(sheet.figure(say("tools", "roi-case-likely"))).toHaveText("5.7 %");

  await sheet.number("time-saved").fill("101");
  await expect(sheet.number("time-saved")).toHaveAttribute("aria-invalid", "true");
  await sheet.number("time-saved").fill("5");

  const { document } = await downloadJson(page, () => page.getByRole("button", { name: say("tools", "sheet-save") }).click());
  expect(document.return_on_investment.time_saved).toEqual({ low: 5, likely: 5, high: 12 });
  await sheet.empty.click();
  await expect(sheet.result).toContainText(say("tools", "roi-needs"));
  await sheet.undo.click();
  await expect(sheet.number("people")).toHaveValue("40");
});

test("return on investment: what a team measured is taken from its assessment, with a way back", async ({ page }) => {
  const delivery = {
    deployment_frequency: { code: 4, exact: 2, unit: "per_week", source: "deployments.csv" },
    change_fail_rate: { percent: 8 },
    recovery: { code: 5 },
  };
  await keep(page, entriesOf({ ...assessment(), delivery }));
  const sheet = new Return(page);
  await sheet.goto();
  await page.getByText(say("tools", "roi-take"), { exact: true }).click();
  await page.getByLabel(say("tools", "roi-take-from")).selectOption({ index: 0 });
  await page.getByRole("button", { name: say("tools", "roi-take-in"), exact: true }).click();
  await expect(sheet.number("deployments-now")).toHaveValue("104.357");
  await expect(sheet.input("deployments-now")).toContainText("deployments.csv");
  await expect(sheet.number("fail-rate-now")).toHaveValue("8");
  // An answer option is a range, and no number.
  await expect(sheet.number("recovery-now")).toHaveValue("");
  await sheet.undo.click();
  await expect(sheet.number("deployments-now")).toHaveValue("");
});

test("sheets that cannot be read are moved aside, never thrown away", async ({ page }) => {
  const broken = JSON.stringify({ format: "waymark-tools", schema: 1, cost: { spend: -1 } });
  await keep(page, { "waymark:tools": broken });
  const sheet = new Sheet(page);
  await sheet.goto("tools/cost/");
  await expect(page.getByText("cannot be read by this version")).toBeVisible();
  expect((await kept(page))["waymark:tools"]).toBe(broken);
  await page.getByRole("textbox", { name: "Cloud cost" }).fill("5");
  await expect(page.getByText("cannot be read by this version")).toBeHidden();
  const after = await kept(page);
  expect(after["waymark:unreadable:tools"]).toBe(broken);
  expect(JSON.parse(after["waymark:tools"]).cost).toEqual({ spend: 5 });
});

for (const path of ["", "value-stream/", "error-budget/", "toil/", "cost/", "return-on-investment/"]) {
  for (const width of [320, 1280, 1920]) {
    test(`tools/${path} at ${width}: nothing for axe to find, nothing to scroll sideways`, async ({ page }) => {
      const sheet = new Sheet(page);
      await sheet.goto(`tools/${path}`);
      await expectSound(page, "empty", { colorScheme: "dark", width });
      const fill = page.getByRole("button", { name: /^(Fill in|Start with) the example$/ });
      if (await fill.count()) await fill.first().click();
      await expectSound(page, "filled", { colorScheme: "light", width });
      await expectSound(page, "filled", { colorScheme: "dark", width });
    });
  }
}

test("the value stream on paper: the picture and the fields, nothing to press", async ({ page }) => {
  const stream = new ValueStream(page);
  await stream.goto("tools/value-stream/");
  await stream.start.click();
  await expect(stream.picture).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(stream.picture).toHaveCount(1);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText("Flow efficiency: 17 ÷ 137 = 12.4 %")).toBeVisible();
});
