// The delivery page: five short questions where they were promised, their scores, and what few people need.
import { answered, assessment, entriesOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Question, Review, Shell } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

/** The delivery page. */
class Delivery extends Shell {
  constructor(page, root) {
    super(page, root);
    this.standing = page.getByRole("complementary", { name: say("delivery", "standing") });
    this.toReview = page.getByRole("main").getByRole("link", { name: say("delivery", "to-review") });
    this.toResults = page.getByRole("main").getByRole("link", { name: say("delivery", "to-results") });
    this.percent = page.getByRole("textbox", { name: say("delivery", "prompt-change-fail-rate") });
  }

  metric(key) {
    return this.page.getByRole("region", { name: say("terms", `metric-${key}`) });
  }

  clear(key) {
    return this.metric(key).getByRole("button", { name: say("first", "assess-clear") });
  }

  dontKnow(key) {
    return this.metric(key).getByRole("radio", { name: say("first", "assess-dont-know") });
  }

  /** A part of the page that opens. */
  further(name) {
    return this.page.getByRole("region", { name: say("delivery", name) });
  }
}

const all = {
  lead_time: { code: 4 },
  deployment_frequency: { code: 4 },
  recovery: { code: 5 },
  change_fail_rate: { percent: 10 },
  rework_rate: { percent: 15 },
};

/** How tall the page is, and how many words are to be seen on it. */
const measured = (page) =>
  page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    words: document.querySelector("main").innerText.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
  }));

for (const [width, height, most] of [
  [1366, 768, { height: 2_600, words: 420 }],
  [390, 844, { height: 3_800, words: 420 }],
]) {
  test(`the five questions are short at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await keep(page, entriesOf(answered({ delivery: {} })));
    const delivery = new Delivery(page);
    await delivery.gotoStep("delivery", "tide");
    const found = await measured(page);
    expect.soft(found.height, "height").toBeLessThanOrEqual(most.height);
    expect.soft(found.words, "words").toBeLessThanOrEqual(most.words);
    // What few people need is a heading, and opens.
    const rules = delivery.further("comparison-other-rules");
    await expect(rules.getByText("Nearest cluster of 2024")).toBeHidden();
    await rules.getByText(say("delivery", "comparison-other-rules")).click();
    await expect(rules.getByText("Nearest cluster of 2024")).toBeVisible();
  });
}

test("delivery comes after the last question while nothing is said of it, and the results after the review", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: {}, position: "incident-follow-up" })));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  // The last question of the round, wherever it is.
  await question.progress.getByRole("link").last().click();
  while ((await question.next.getAttribute("href")).includes("/assess/")) await question.goOn();
  await expect(question.next).toHaveText("Next: Delivery");
  await question.next.click();
  const delivery = new Delivery(page);
  await expect(delivery.heading).toHaveText(say("delivery", "title"));
  await delivery.arrived();
  await delivery.toReview.click();
  const review = new Review(page);
  await expect(review.heading).toHaveText(say("results", "review-title"));
  // Nothing is said yet, so the way leads back, and the results are beside it.
  await expect(review.toResults).toBeVisible();
  await page.getByRole("link", { name: say("results", "review-on-to-delivery") }).click();
  await delivery.metric("lead-time").getByRole("radio", { name: say("delivery", "long-5") }).check();
  await delivery.toReview.click();
  await expect(page.getByRole("link", { name: say("results", "review-on-to-delivery") })).toHaveCount(0);
  await review.toResults.click();
  await expect(page).toHaveURL(/\/results\/\?a=tide/);
});

test("the delivery step is marked on the pages below it", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: {} })));
  const shell = new Shell(page);
  const step = shell.steps.getByRole("link", { name: say("first", "page-delivery") });
  for (const path of ["delivery/history/", "quickcheck/"]) {
    await shell.goto(`${path}?a=tide`);
    await expect(step).toHaveAttribute("aria-current", "true");
  }
  await shell.gotoStep("delivery", "tide");
  await expect(step).toHaveAttribute("aria-current", "page");
});

test("where only delivery is looked at, nothing is said of questions, and its details are a link away", async ({ page }) => {
  await keep(page, entriesOf(assessment({ questionnaires: [], delivery: {} })));
  const shell = new Shell(page);
  await shell.gotoStep("assess", "tide");
  await expect(page.getByText(say("question", "one-at-a-time"))).toHaveCount(0);
  await expect(page.getByRole("link", { name: "its details" })).toHaveAttribute("href", /\/start\/\?a=tide$/);
  await page.getByRole("link", { name: say("question", "to-delivery") }).click();
  const delivery = new Delivery(page);
  await expect(delivery.toResults).toBeVisible();
  await expect(delivery.toReview).toHaveCount(0);
});

test("nothing is shown of what is not answered, and a score and DORA’s level are told apart", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: {} })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await expect(delivery.standing).toContainText(say("delivery", "standing-none"));
  await expect(delivery.standing.getByRole("row")).toHaveCount(0);
  await delivery.metric("lead-time").getByRole("radio", { name: say("delivery", "long-5") }).check();
  // Its heading and the one metric: of one alone there is no mean.
  await expect(delivery.standing.getByRole("row")).toHaveCount(2);
  await expect(delivery.standing.getByRole("row").nth(1)).toContainText("8.0");
  await expect(delivery.standing).toContainText("4 metrics are not answered yet.");
  for (const [key, option] of [["deployment-frequency", "often-6"], ["recovery", "long-6"]]) {
    await delivery.metric(key).getByRole("radio", { name: say("delivery", option) }).check();
  }
  await delivery.percent.fill("5");
  await expect(delivery.standing.getByRole("heading", { name: say("delivery", "dora-level") })).toBeVisible();
  await expect(delivery.standing).toContainText("Nearest to Elite of DORA’s 2023 clusters");
  // No name of a level stands in the table of scores.
  await expect(delivery.standing.getByRole("table")).not.toContainText(/Low|Medium|High|Elite/);
});

test("what an answer takes the place of can be had back, and the keyboard stays", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: { change_fail_rate: { percent: 12 }, lead_time: { code: 3 } } })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await delivery.dontKnow("change-fail-rate").press("Space");
  await expect(delivery.percent).toHaveValue("");
  await delivery.undo.click();
  await expect(delivery.percent).toHaveValue("12");

  await delivery.clear("lead-time").press("Enter");
  await expect(delivery.clear("lead-time")).toBeFocused();
  await expect(delivery.clear("lead-time")).toHaveAttribute("aria-disabled", "true");
  await delivery.saved();
  expect((await keptAssessment(page, "tide")).delivery).toEqual({ change_fail_rate: { percent: 12 } });
  // Nothing to clear, nothing to say.
  await delivery.clear("rework-rate").press("Enter");
  await expect(delivery.clear("rework-rate")).toBeFocused();
});

test("a wrong number is heard, and each field says of which metric it is", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: all })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await delivery.percent.fill("120");
  await expect(page.getByRole("alert")).toHaveText(say("delivery", "percent-wrong"));
  await delivery.percent.fill("12");
  await expect(page.getByRole("alert")).toHaveCount(0);
  for (const key of ["lead-time", "recovery"]) {
    await delivery.metric(key).getByText(say("delivery", "exact")).click();
  }
  const name = (metric) => new RegExp(`^${say("delivery", "number")} ?: ${say("terms", `metric-${metric}`)}$`);
  for (const metric of ["lead-time", "recovery"]) {
    await expect(page.getByRole("textbox", { name: name(metric) })).toBeVisible();
  }
});

test("a number that was read is rounded where it is shown, and kept as it is", async ({ page }) => {
  const exact = { code: 5, exact: 21.087354444444443, unit: "hours", source: "deployments.csv" };
  await keep(page, entriesOf(answered({ delivery: { lead_time: exact, change_fail_rate: { percent: 7.978723404255319 } } })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await expect(delivery.metric("lead-time").getByRole("textbox", { name: /^Number/ })).toHaveValue("21.087");
  await expect(delivery.metric("lead-time")).toContainText("21.1 hours counts as");
  await expect(delivery.percent).toHaveValue("7.979");
  await delivery.standing.getByText(say("delivery", "working")).click();
  await expect(page.getByRole("main")).not.toContainText(/\d\.\d{5,}/);
  await delivery.saved();
  expect((await keptAssessment(page, "tide")).delivery.lead_time).toEqual(exact);
});

test("adding delivery to an assessment leads to its heading", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await page.getByRole("button", { name: say("delivery", "add") }).press("Enter");
  await expect(delivery.metric("lead-time")).toBeVisible();
  await expect(delivery.heading).toBeFocused();
});

test("on paper the answers stand beside their scores, and nothing is there to press", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: all })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  await page.emulateMedia({ media: "print" });
  await expect(delivery.standing).toContainText("Less than one day");
  for (const role of ["radio", "textbox", "combobox", "button"]) {
    await expect(page.getByRole("main").getByRole(role)).toHaveCount(0);
  }
});

test("every part is accessible and fits a narrow screen", async ({ page }) => {
  await keep(page, entriesOf(answered({ delivery: all })));
  const delivery = new Delivery(page);
  await delivery.gotoStep("delivery", "tide");
  for (const [width, colorScheme] of [[320, "dark"], [1366, "light"]]) {
    await expectSound(page, "answered", { colorScheme, width });
    await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
    await expectSound(page, "opened", { colorScheme, width });
  }
});
