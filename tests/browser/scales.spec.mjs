// An author's questionnaire may ask on three to seven levels, by agreement, and turned round. The
// example that authors begin with has one question of each kind.
import { assessment, documentOf, entriesOf, ownFileOf } from "./documents.mjs";
import { Question, Results, Review, Roadmap, Shell, Start } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const THREE = "spare-parts";
const AGREEMENT = "owner-known";
const REVERSED = "fear-of-change";
const LOWER_IS_BETTER = "On this question the lower answer is the better one.";

const FIVE = {
  "dependency-age": { level: 4 },
  "security-findings": { level: 3 },
  "knowledge-when-someone-is-away": { level: 2 },
  "finding-documentation": { level: 3 },
};

/** An assessment of the example, with the example itself. */
const upkeep = (answers = {}) => ({
  ...entriesOf(assessment({ depth: "full", questionnaires: [{ id: "upkeep", version: 1 }], answers })),
  "waymark:questionnaire:upkeep": JSON.stringify({
    ...documentOf(),
    questionnaires: [ownFileOf("public/questionnaire-example.toml")],
  }),
});

const everything = {
  ...FIVE,
  [THREE]: { level: 3 },
  [AGREEMENT]: { level: 4 },
  [REVERSED]: { level: 6 },
};

const gotoQuestion = async (question, id) => {
  await question.goto(`assess/?a=tide&q=${id}`);
  await expect(question.clear).toBeVisible();
};

const levelsOffered = (page) => page.getByRole("radio", { name: /^Level \d: / });

test("as many levels, keys and targets are offered as the ladder has", async ({ page }) => {
  await keep(page, upkeep());
  const question = new Question(page);
  for (const [id, count] of [
    [THREE, 3],
    [AGREEMENT, 5],
    [REVERSED, 7],
  ]) {
    await gotoQuestion(question, id);
    await expect(levelsOffered(page)).toHaveCount(count);
    await expect(page.getByText(LOWER_IS_BETTER)).toHaveCount(id === REVERSED ? 1 : 0);
    await expect(page.getByText(`1 to ${count} choose a level`)).toBeVisible();
    // How far people agree has no target, and nothing to show for it.
    await expect(question.target).toHaveCount(id === THREE ? 1 : 0);
    await expect(question.addEvidence).toHaveCount(id === THREE ? 1 : 0);
    await page.keyboard.press(String(count + 1));
    await expect(question.clear).toBeDisabled();
    await page.keyboard.press(String(count));
    await expect(question.level(count)).toBeChecked();
    if (id === THREE) {
      await expect(question.target.getByRole("option")).toHaveCount(count + 1);
      await question.target.selectOption(String(count - 1));
    }
    await question.saved();
  }
  const { answers, targets } = await keptAssessment(page, "tide");
  expect(answers).toMatchObject({ [THREE]: { level: 3 }, [AGREEMENT]: { level: 5 }, [REVERSED]: { level: 7 } });
  expect(targets.questions).toEqual({ [THREE]: 2 });
});

test("a reversed question says so, to the ear as well", async ({ page }) => {
  await keep(page, upkeep());
  const question = new Question(page);
  await gotoQuestion(question, REVERSED);
  const answers = page.getByRole("group", { name: "There are parts of this product" });
  await expect(answers).toHaveAccessibleDescription(`${LOWER_IS_BETTER} ${say("first", "assess-how")}`);
  await expect(question.level(1)).toHaveAccessibleName(/Strongly disagree/);
  await expect(question.level(7)).toHaveAccessibleName(/Strongly agree/);
  await page.getByRole("radio", { name: say("question", "dimension-on-a-page") }).check();
  await expect(page.getByText(LOWER_IS_BETTER)).toHaveCount(1);
});

test("the review reads a level on its own ladder", async ({ page }) => {
  await keep(page, upkeep(everything));
  const review = new Review(page);
  await review.gotoStep("review", "tide");
  const row = (title) => page.getByRole("listitem").filter({ hasText: title });
  await expect(row("Parts without makers")).toContainText("Level 3 of 3");
  await expect(row("Parts left alone")).toContainText("Level 6 of 7 (lower is better)");
  await expect(row("Somebody answers for it")).toContainText("Level 4");
  await expect(row("Somebody answers for it")).not.toContainText("of 5");
});

/** The value of a sum as it is written. */
const valueOf = (sum) => {
  expect(sum).toMatch(/^[\d.()+−×÷ ]+$/);
  return Number(new Function(`return ${sum.replaceAll("−", "-").replaceAll("×", "*").replaceAll("÷", "/")}`)());
};

test("the working can be worked out again from what it shows", async ({ page }) => {
  await keep(page, upkeep(everything));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const working = await results.working("People");
  const worths = await working.getByText(/^level \d of \d/).allTextContents();
  expect(worths).toEqual([
    "level 2 of 5: (2 − 1) ÷ 4 × 10 = 2.5",
    "level 3 of 5: (3 − 1) ÷ 4 × 10 = 5.0",
    "level 4 of 5: (4 − 1) ÷ 4 × 10 = 7.5",
    "level 6 of 7 (lower is better): (7 − 6) ÷ 6 × 10 = 1.6667",
  ]);
  const counted = worths.map((worth) => {
    const [sum, is] = worth.split(": ")[1].split(" = ");
    expect(valueOf(sum)).toBeCloseTo(Number(is), 4);
    return is;
  });
  const [sum, score] = (await working.getByText(/^\(.+\) ÷ 4 = /).textContent()).split(" = ");
  expect(sum).toBe(`(${counted.join(" + ")}) ÷ 4`);
  expect(valueOf(sum)).toBeCloseTo(Number(score), 1);
  expect(await results.scoreOf(results.row("Upkeep", "People"))).toBe(Number(score));
  await expect(working).toContainText("(levels − level) ÷ (levels − 1) × 10");
});

test("where every ladder has five levels, the working needs no more than the sum", async ({ page }) => {
  await keep(page, upkeep({ "dependency-age": { level: 4 }, "security-findings": { level: 3 } }));
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  const working = await results.working("Materials");
  await expect(working).toContainText("(7.5×2 + 5.0) ÷ 3 = 6.7");
  await expect(working.getByText(/^level \d of \d/)).toHaveCount(0);
  await expect(working).not.toContainText("levels − level");
});

test("the roadmap leads a reversed question down", async ({ page }) => {
  await keep(page, upkeep({ [REVERSED]: { level: 6 }, [THREE]: { level: 1 } }));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  const card = roadmap.card("Make updates routine");
  await expect(card).toContainText("“Parts without makers” is at level 1 of 3, “Nobody has looked”; level 2 reads “Known and listed”");
  const step = (name) =>
    card.locator("div").filter({ has: page.getByRole("heading", { level: 4, name, exact: true }) }).last();
  await expect(step("Where we are")).toContainText("Level 6 of 7 (lower is better) Parts left alone");
  await expect(step("Where we want to be")).toContainText("Level 5 of 7 (lower is better) Parts left alone");
  await expect(step("Where we want to be")).toContainText("Level 2 of 3 Parts without makers");
  await card.getByText("Show working").click();
  await expect(card).toContainText(
    "“Parts left alone”: level 6 of 7 (lower is better) scores 1.6667, its target, level 1, 10.0: g = 0.8333",
  );
});

test("a level that its ladder does not have is no answer", async ({ page }) => {
  await keep(page, upkeep({ ...FIVE, [THREE]: { level: 5 } }));
  const start = new Start(page);
  await start.goto("start/?a=tide");
  await expect(page.getByRole("checkbox", { name: /^Upkeep/ })).toHaveAccessibleName(
    /4 of 7 questions answered already/,
  );
  const review = new Review(page);
  await review.gotoStep("review", "tide");
  await expect(review.section("Not answered yet")).toHaveText("Not answered yet (3)");
});

test("a reversed question can be looked up and printed", async ({ page }) => {
  await keep(page, upkeep());
  const shell = new Shell(page);
  for (const path of [`library/?question=${REVERSED}`, "worksheet/?questionnaire=upkeep&depth=full"]) {
    await shell.goto(path);
    await expect(page.getByText(LOWER_IS_BETTER)).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: /Level 7.*Strongly agree/s })).toHaveCount(1);
  }
});
