// From nothing to a roadmap and back, with the mouse.
import { answered, assessment, entriesOf, levels, questions } from "./documents.mjs";
import { Home, Question, Results, Review, Roadmap, Start } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

test("an assessment begins once it has a team, a day and something to look at", async ({ page }) => {
  const home = new Home(page);
  const start = new Start(page);
  await home.goto();
  await expect(home.list).toContainText("There is nothing here yet.");
  await expect(page.getByText(/It takes about \d+ minutes for one person, 56 for a team/)).toBeVisible();
  await home.start.click();
  await expect(start.heading).toHaveText("Start an assessment");

  await start.begin.click();
  await expect(start.team).toBeFocused();
  await expect(start.team).toHaveAttribute("aria-invalid", "true");
  await expect(start.team).toHaveAccessibleDescription(/Name the team, so that you find this again\./);

  await start.team.fill("Tide");
  await expect(start.team).not.toHaveAttribute("aria-invalid");
  await start.date.fill("");
  await start.begin.click();
  await expect(start.date).toBeFocused();
  await expect(start.date).toHaveAccessibleDescription(/Choose a day/);

  await start.date.fill("2026-10-05");
  for (const name of ["CALMS", "Three Ways", "Delivery performance"]) await start.questionnaire(name).uncheck();
  await start.begin.click();
  await expect(page.getByRole("group", { name: say("first", "start-questionnaires") })).toContainText(say("first", "start-nothing-chosen"));
  await expect(start.heading).toHaveText("Start an assessment");

  await start.questionnaire("CALMS").check();
  await expect(start.depths.getByRole("radio", { name: /^Quick/ })).toBeChecked();
  await expect(start.depths).toContainText(/15 questions: about \d+ minutes for one person, 30 for a team/);
  await expect(start.depths).toContainText(/43 questions: about \d+ minutes for one person, 86 for a team/);
  await start.begin.click();
  await expect(page).toHaveURL(/\/assess\/\?a=/);
  await expect(page).toHaveTitle(/: Tide · Waymark$/);
  await expect(new Question(page).steps).toBeVisible();
});

test("the form begins with the team, says what it needs, and its step on is in view", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const home = new Home(page);
  const start = new Start(page);
  await home.goto();
  await home.start.click();
  await expect(start.team).toBeFocused();
  await expect(start.team).toHaveAttribute("aria-required", "true");
  await expect(page.getByText(say("first", "start-needed"))).toHaveCount(1);
  await expect(start.begin).toBeInViewport({ ratio: 1 });
  await expect(start.saveState).toHaveText(say("first", "shell-nothing"));
});

test("whoever looks at delivery alone is led straight to it", async ({ page }) => {
  const start = new Start(page);
  await start.goto("start/");
  await start.team.fill("Tide");
  for (const name of ["CALMS", "Three Ways"]) await start.questionnaire(name).uncheck();
  await start.begin.click();
  await expect(page).toHaveURL(/\/delivery\//);
});

test("the about page leads to its sections, and no two of its links say the same", async ({ page }) => {
  const home = new Home(page);
  await home.goto("about/");
  const contents = page.getByRole("navigation", { name: say("settings", "about-contents") });
  const links = contents.getByRole("link");
  await expect(links).toHaveCount(9);
  for (const link of await links.all()) {
    await link.click();
    const place = new URL(page.url()).hash;
    await expect(page.getByRole("main").locator(place)).toHaveText(await link.innerText());
    await expect(page.getByRole("main").locator(place)).toBeInViewport();
  }
  const names = await page.getByRole("main").getByRole("link").allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  const words = (await page.getByRole("main").innerText()).split(/\s+/).length;
  expect(words).toBeLessThan(720);
  // What is folded away has an address that opens it.
  await page.goto(`${page.url().split("#")[0]}#scores-more`);
  await page.reload();
  await expect(page.getByText(/^A dimension is the weighted mean/)).toBeVisible();
});

test("answers of every kind outlive a reload, and one comes back to the same question", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");

  await question.level(3).check();
  await question.goOn();
  await question.dontKnow.check();
  await question.goOn();
  await question.notApplicable.check();
  await question.reason.fill("Nobody is on call for it.");
  await question.goOn();
  const prompt = await question.heading.textContent();
  await question.level(2).check();
  await question.note.fill("Eleven scripts, one after the other.\nMarek knows the order.");
  await question.addEvidence.click();
  await question.evidenceTitle.fill("The list in the wiki");
  await question.evidencePlace.fill("https://wiki.example/deploy");
  await question.target.selectOption("4");
  await question.saved();

  await page.reload();
  await expect(question.heading).toHaveText(prompt);
  await expect(question.level(2)).toBeChecked();
  await expect(question.note).toHaveValue("Eleven scripts, one after the other.\nMarek knows the order.");
  await expect(question.evidenceTitle).toHaveValue("The list in the wiki");
  const evidence = page.getByRole("link", { name: "The list in the wiki" });
  await expect(evidence).toHaveAttribute("href", "https://wiki.example/deploy");
  await expect(evidence).toHaveAttribute("rel", /noopener/);
  await expect(question.target).toHaveValue("4");

  await question.back.click();
  await expect(question.notApplicable).toBeChecked();
  await expect(question.reason).toHaveValue("Nobody is on call for it.");
  await question.back.click();
  await expect(question.dontKnow).toBeChecked();
  await question.back.click();
  await expect(question.level(3)).toBeChecked();

  // Left here, and come back to from the list.
  const first = await question.heading.textContent();
  await question.saved();
  await question.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await new Home(page).row("Tide").getByRole("link", { name: /^Continue/ }).click();
  await expect(question.heading).toHaveText(first);

  // An answer can be taken away, and the taking away taken back.
  await question.clear.click();
  await expect(question.level(3)).not.toBeChecked();
  await expect(question.clear).toBeDisabled();
  await question.undo.click();
  await expect(question.level(3)).toBeChecked();
});

test("a dimension on a page asks the same questions", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await page.getByRole("radio", { name: say("question", "dimension-on-a-page") }).check();
  await expect(question.heading).toHaveText("Culture");
  const cards = page.getByRole("main").getByRole("group", { name: /\?$/ });
  await expect(cards).toHaveCount(3);
  // The answers stand below their prompt, and not in a column beside it; both measured at once, for the page may scroll.
  const prompt = await page.getByRole("heading", { level: 2, name: /\?$/ }).first().elementHandle();
  const { beside, below } = await cards.first().evaluate((levels, prompt) => {
    const [{ left, top }, above] = [levels, prompt].map((element) => element.getBoundingClientRect());
    return { beside: Math.abs(left - above.left), below: top - above.bottom };
  }, prompt);
  expect(beside).toBeLessThan(2);
  expect(below).toBeGreaterThanOrEqual(0);
  await cards.nth(1).getByRole("radio", { name: /^Level 4: / }).check();
  await cards.nth(2).getByRole("radio", { name: "Don’t know" }).check();
  await question.saved();
  await page.reload();
  await expect(cards.nth(1).getByRole("radio", { name: /^Level 4: / })).toBeChecked();
  await expect(cards.nth(2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await question.next.click();
  await expect(question.heading).toHaveText("Automation");
  await expect(question.heading).toBeFocused();
});

test("the review lists what is missing, with a way to each", async ({ page }) => {
  const [first, second, third, ...rest] = questions("calms");
  const answers = {
    ...levels(rest.slice(1)),
    [first]: { dont_know: true },
    [second]: { not_applicable: "We have one goal only." },
  };
  await keep(page, entriesOf(assessment({ answers })));
  const review = new Review(page);
  const question = new Question(page);
  await review.gotoStep("review", "tide");
  await expect(page.getByText("2 questions without an answer, 1 answered with don’t know, 1 not applicable")).toBeVisible();
  await expect(review.section("Not answered yet (2)")).toBeVisible();
  await expect(review.section("Don’t know (1)")).toBeVisible();
  await expect(review.section("Not applicable (1)")).toBeVisible();
  await expect(review.section(`Answered (${rest.length - 1})`)).toBeVisible();
  await expect(page.getByText("We have one goal only.")).toBeVisible();

  await review.jump("After an incident").click();
  await expect(page).toHaveURL(new RegExp(`q=${first}$`));
  await expect(question.dontKnow).toBeChecked();
  await page.goBack();
  await review.jump("Shared goals").click();
  await expect(question.reason).toHaveValue("We have one goal only.");
  await page.goBack();
  await review.jump("Telling of a mistake").click();
  await expect(page).toHaveURL(new RegExp(`q=${third}$`));
  await question.level(4).check();
  await question.step("Review");
  await expect(review.section("Not answered yet (1)")).toBeVisible();
  await review.toResults.click();
  await expect(page).toHaveURL(/\/results\/\?a=tide$/);
});

/** A sum as it stands on the page, worked out anew. */
const recompute = (text) => {
  const [, terms, weights, shown] = text.match(/\((.*)\) ÷ ([\d.]+) = ([\d.]+)/);
  const parts = terms.split(" + ").map((term) => term.split("×").map(Number));
  const total = parts.reduce((sum, [value, weight = 1]) => sum + value * weight, 0);
  expect(parts.reduce((sum, [, weight = 1]) => sum + weight, 0), text).toBe(Number(weights));
  const decimals = shown.split(".")[1].length;
  const power = 10 ** decimals;
  expect((Math.round((total / Number(weights)) * power + 1e-6) / power).toFixed(decimals), text).toBe(shown);
  return { values: parts.map(([value]) => value), score: Number(shown) };
};

test("every score can be worked out from what is shown", async ({ page }) => {
  await keep(page, entriesOf(answered({ date: "2026-10-05" })));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const dimensions = ["Culture", "Automation", "Lean", "Measurement", "Sharing"];
  const shown = [];
  for (const name of dimensions) {
    const row = results.row("CALMS", name);
    await expect(row).toContainText("3 of 3");
    await expect(row).toContainText(/Low|Medium|High|Elite/);
    const working = await results.working(name);
    const { values, score } = recompute(await working.getByText(/^\(.* ÷ \d/).textContent());
    expect(score, name).toBe(await results.scoreOf(row));
    // The sum adds what the answers listed below it count: level 1 is 0, level 5 is 10.
    const cited = await working.getByRole("listitem").allTextContents();
    expect(cited.map((text) => (Number(text.match(/Level\s*(\d)/)[1]) - 1) * 2.5), name).toEqual(values);
    shown.push(score);
  }
  const working = await results.working("CALMS");
  const { values, score } = recompute(await working.getByText(/^\(.* ÷ \d/).textContent());
  expect(values.map((value) => Math.round(value * 10 + 1e-6) / 10)).toEqual(shown);
  expect(score).toBe(await results.scoreOf(results.row("CALMS", "CALMS")));
  const lowest = dimensions.filter((_, at) => shown[at] === Math.min(...shown));
  expect(lowest).toEqual(["Culture", "Lean"]);
  for (const name of lowest) await expect(results.row("CALMS", name)).toContainText(say("results", "lowest-tag"));
  await results.see(say("results", "see-summary"));
  await expect(results.heading).toHaveText("Sharing stands highest, Culture and Lean lowest at 2.5.");
});

test("what is unknown lowers the coverage, what does not apply leaves it, neither moves the score", async ({ page }) => {
  const [first, second, third] = questions("calms");
  const given = { [first]: { level: 5 }, [second]: { dont_know: true }, [third]: { not_applicable: "" } };
  await keep(page, entriesOf(assessment({ answers: given })));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const row = results.row("CALMS", "Culture");
  expect(await results.scoreOf(row)).toBe(10);
  await expect(row).toContainText("1 of 2, 1 don’t know, 1 not applicable");
  await expect(results.row("CALMS", "Lean")).toContainText(say("charts", "no-score"));
  await expect(page.getByText(say("charts", "provisional")).first()).toBeVisible();
});

test("the roadmap proposes three practices, and keeps what the team decides", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  await expect(roadmap.heading).toHaveText("Three practices to try");
  await expect(roadmap.cards).toHaveCount(3);
  const [first, second, third] = await roadmap.titles();

  await roadmap.choose(roadmap.card(first), "Move down");
  await expect(roadmap.message(`“${first}” is now 2 of 3.`)).toBeVisible();
  expect(await roadmap.titles()).toEqual([second, first, third]);
  await roadmap.undo.click();
  expect(await roadmap.titles()).toEqual([first, second, third]);
  await roadmap.choose(roadmap.card(third), "Move up");
  await expect(roadmap.cards.nth(1)).toContainText(third);

  await roadmap.choose(roadmap.card(third), "Pin");
  await expect(roadmap.card(third)).toContainText(say("roadmap", "card-pinned"));

  // The reason is asked for, and the dialog says so.
  await roadmap.choose(roadmap.card(second), "Dismiss");
  await expect(roadmap.dialog).toHaveAccessibleName(`Dismiss “${second}”`);
  await roadmap.dialog.getByRole("button", { name: say("roadmap", "card-dismiss") }).click();
  await expect(roadmap.whyNot).toBeFocused();
  await expect(roadmap.whyNot).toHaveAccessibleDescription(/Write a few words/);
  await roadmap.whyNot.fill("Not before the move.");
  await roadmap.dialog.getByRole("button", { name: say("roadmap", "card-dismiss") }).click();
  await expect(roadmap.dialog).toBeHidden();
  await expect(roadmap.card(second)).toHaveCount(0);
  await expect(roadmap.cards).toHaveCount(3);
  await roadmap.undo.click();
  await expect(roadmap.card(second)).toBeVisible();
  await roadmap.choose(roadmap.card(second), "Dismiss");
  await roadmap.whyNot.fill("Not before the move.");
  await roadmap.dialog.getByRole("button", { name: say("roadmap", "card-dismiss") }).click();
  await expect(roadmap.card(second)).toHaveCount(0);

  const card = roadmap.card(third);
  const open = roadmap.tool(card, say("roadmap", "card-open"));
  await open.click();
  await card.getByRole("textbox", { name: say("roadmap", "card-owner") }).fill("Ines");
  await card.getByLabel(say("roadmap", "card-due")).fill("2026-12-12");
  await card.getByRole("textbox", { name: say("roadmap", "card-first-step") }).fill("Ask Marek on Tuesday.");
  await roadmap.saved();
  const titles = await roadmap.titles();

  await page.reload();
  await expect(roadmap.cards).toHaveCount(3);
  expect(await roadmap.titles()).toEqual(titles);
  await expect(card).toContainText(say("roadmap", "card-pinned"));
  await expect(card.getByRole("textbox", { name: say("roadmap", "card-owner") })).toHaveValue("Ines");
  await expect(card.getByLabel(say("roadmap", "card-due"))).toHaveValue("2026-12-12");
  // Whether it is the first, which is open, follows from what was dismissed.
  if ((await roadmap.titles()).indexOf(third) > 0) await open.click();
  await expect(card.getByRole("textbox", { name: say("roadmap", "card-first-step") })).toHaveValue("Ask Marek on Tuesday.");
  await page.getByText("One dismissed").click();
  await expect(page.getByText("Not before the move.")).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`^Take up again ?: ${second}`) }).click();
  await expect(page.getByText("One dismissed")).toBeHidden();
});

test("a card says where the team is and what comes next, and its place can be worked out again", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  const [first] = await roadmap.titles();
  const card = roadmap.card(first);
  await expect(card).toContainText(/“[^”]+” is at level 1, “[^”]+”; level 2 reads “[^”]+”\./);

  await card.getByText("Show working").click();
  const needs = await card.getByRole("listitem").filter({ hasText: "g = " }).allTextContents();
  expect(needs.length).toBeGreaterThan(0);
  const worth = needs.map((row) => {
    const [, score, wanted, gap] = row.match(/scores ([\d.]+), its target, level \d, ([\d.]+): g = ([\d.]+)/);
    expect((wanted - score) / 10).toBeCloseTo(Number(gap), 4);
    return ((1 + Number(gap)) ** 2 - 1) / 3;
  });
  const met = await card.getByRole("listitem").filter({ hasText: "is its target or above, need 0.0" }).count();
  const mean = worth.reduce((sum, need) => sum + need, 0) / (worth.length + met);
  const sum = await card.getByText(/^Priority: /).textContent();
  const [, shown, push, size, priority] = sum.match(/^Priority: ([\d.]+) × \(1 \+ ([\d.]+)\) ÷ √(\d) [=≈] ([\d.]+)$/);
  expect(mean).toBeCloseTo(Number(shown), 3);
  expect((mean * (1 + Number(push))) / Math.sqrt(Number(size))).toBeCloseTo(Number(priority), 3);
});

test("delivery performance: answers, an exact number, and where that puts the team", async ({ page }) => {
  await keep(page, entriesOf(assessment({ delivery: {} })));
  const results = new Results(page);
  await results.gotoStep("delivery", "tide");
  const leadTime = page.getByRole("region", { name: say("terms", "metric-lead-time") });
  await leadTime.getByRole("radio", { name: say("delivery", "long-5") }).check();
  const often = page.getByRole("region", { name: say("terms", "metric-deployment-frequency") });
  await often.getByText(say("delivery", "exact")).click();
  await often.getByRole("textbox", { name: say("delivery", "number") }).fill("3");
  await expect(often.getByRole("status")).toContainText("3 per week counts as “Between once per day and once per week”.");
  const fails = page.getByRole("textbox", { name: say("delivery", "prompt-change-fail-rate") });
  await fails.fill("130");
  await expect(fails).toHaveAttribute("aria-invalid", "true");
  await fails.fill("12,5 %");
  await expect(fails).not.toHaveAttribute("aria-invalid");
  await page.getByRole("region", { name: say("terms", "metric-recovery") }).getByRole("radio", { name: "Don’t know" }).check();
  const standing = page.getByRole("complementary", { name: say("delivery", "standing") });
  await expect(standing.getByRole("row", { name: /^Lead time/ })).toContainText("8.0");
  await expect(standing.getByRole("row", { name: /^Change fails/ })).toContainText("8.8");
  await expect(standing).toContainText(/of DORA’s 2023 clusters/);
  await results.saved();
  await page.reload();
  await expect(leadTime.getByRole("radio", { name: say("delivery", "long-5") })).toBeChecked();
  expect((await keptAssessment(page, "tide")).delivery).toEqual({
    lead_time: { code: 5 },
    deployment_frequency: { code: 4, exact: 3, unit: "per_week" },
    recovery: { dont_know: true },
    change_fail_rate: { percent: 12.5 },
  });
});

test("the list shows the score; renaming, a copy, deletion with a way back", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  const start = new Start(page);
  await home.goto();
  await expect(home.row("Tide")).toContainText(/CALMS\s*3\.5\s*Low/);
  await expect(home.row("Tide")).toContainText("15 of 15 answered");
  await expect(home.row("Tide").getByRole("link", { name: /^Open the results/ })).toBeVisible();

  await home.choose(home.row("Tide"), "Edit details");
  await expect(start.heading).toHaveText(say("first", "start-edit-title"));
  await start.team.fill("Tide and Ebb");
  await start.scope.fill("Booking");
  await start.done.click();
  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  const row = home.row("Tide and Ebb");
  await expect(row).toContainText("Booking");

  await home.choose(row, "Duplicate");
  await expect(home.rows).toHaveCount(2);
  await expect(home.row("Tide and Ebb, copy")).toBeVisible();
  await home.choose(home.row("Tide and Ebb, copy"), "Delete");
  await expect(home.row("Tide and Ebb, copy")).toHaveCount(0);
  await expect(home.message("Tide and Ebb, copy deleted.")).toBeVisible();
  await home.undo.click();
  await expect(home.row("Tide and Ebb, copy")).toBeVisible();
  await home.saved();
  await page.reload();
  await expect(home.rows).toHaveCount(2);
  await home.choose(home.row("Tide and Ebb, copy"), "Delete");
  await page.reload();
  await expect(home.rows).toHaveCount(1);
});

test("assessed again: the last answers are marked, and the results name what changed", async ({ page }) => {
  await keep(page, entriesOf(answered({ date: "2025-10-05" })));
  const home = new Home(page);
  const question = new Question(page);
  await home.goto();
  await home.assessAgain(home.row("Tide"));
  await expect(page).toHaveURL(/\/assess\//);
  await expect(question.level(2)).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Level 2: .* last time/ })).toBeVisible();
  await question.level(4).check();
  await question.step("Results");
  const results = new Results(page);
  await expect(page.getByRole("listitem").filter({ hasText: "Before, October 2025" })).toBeVisible();
  await results.see(say("results", "see-changes"));
  const changes = page.getByRole("region", { name: say("results", "changes-title") });
  await expect(changes).toContainText("Since October 2025, 1 answer rose, of 15 questions with a level both times.");
  await expect(changes.getByRole("listitem")).toHaveCount(1);
  await expect(changes.getByRole("listitem")).toContainText(/Level 2.*to\s*Level 4/);
  await expect(changes.getByRole("link", { name: /^After an incident/ })).toBeVisible();
  await results.see(say("results", "see-dimensions"));
  await expect(results.row("CALMS", "Culture")).toContainText("+1.7");
  const working = await results.working("Culture");
  await expect(working).toContainText("Since October 2025: +1.7");
  await expect(working).toContainText("before: (2.5 + 0.0 + 5.0) ÷ 3 = 2.5");
  await expect(working).toContainText("now: (7.5 + 0.0 + 5.0) ÷ 3 = 4.2");
});

test("going deeper and answering lower moves nothing: the same questions are compared", async ({ page }) => {
  const quick = questions("calms");
  const all = questions("calms", { quick: false });
  const before = assessment({ answers: levels(quick, [4]) });
  const now = assessment({
    id: "tide-again",
    previous: "tide",
    depth: "full",
    answers: { ...levels(all, [2]), ...levels(quick, [4]) },
  });
  await keep(page, entriesOf(before, now));
  const results = new Results(page);
  await results.gotoStep("results", "tide-again");
  await expect(results.heading).not.toHaveText(/Up|Down|Where it was/);
  await expect(page.getByText(/\bfell\b/)).toHaveCount(0);
  await expect(page.getByText("15 of the 43 questions asked now have a level both times")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Before," })).toHaveCount(0);
  await results.see(say("results", "see-changes"));
  const changes = page.getByRole("region", { name: say("results", "changes-title") });
  await expect(changes).toContainText("Since earlier that day, no level changed, of 15 questions with a level both times.");
  await expect(changes).toContainText("28 questions are answered for the first time.");
});

test("a score of one answer is provisional and has no band", async ({ page }) => {
  const [first, second, third] = questions("calms");
  const aside = { not_applicable: "We are one person." };
  const answers = { [first]: { level: 5 }, [second]: aside, [third]: aside };
  await keep(page, entriesOf(assessment({ answers })));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const row = results.row("CALMS", "Culture");
  await expect(row.getByRole("cell").nth(1)).toHaveText("10.0");
  await expect(row.getByRole("cell").nth(2)).toHaveText(say("charts", "provisional"));
  await results.see(say("results", "see-summary"));
  await expect(results.heading).toHaveText(say("results", "headline-too-little"));
});
