// One set of answers, many lenses: a further questionnaire is partly answered when it is chosen.
import { answered, entriesOf, levels, questions } from "./documents.mjs";
import { Question, Results, Shell, Start } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const calms = () => answered({ depth: "full", answers: levels(questions("calms", { quick: false })) });

/** How many questions of a questionnaire CALMS asks too. */
const sharedWithCalms = (questionnaire) => {
  const known = new Set(questions("calms", { quick: false }));
  const ids = questions(questionnaire, { quick: false });
  return { known: ids.filter((id) => known.has(id)).length, all: ids.length, open: ids.find((id) => !known.has(id)) };
};

test("the results offer further questionnaires with what is known, and adding one asks only for the rest", async ({
  page,
}) => {
  await keep(page, entriesOf(calms()));
  const results = new Results(page);
  await results.gotoSection("questionnaires", "tide");
  const further = page.getByRole("region", { name: say("results", "further") });
  const { known, all } = sharedWithCalms("ci-cd");
  const offer = further.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "CI and CD" }) });
  await expect(offer).toContainText(`${known} of ${all} answered, ${all - known} to go`);

  await offer.getByRole("button", { name: "Add CI and CD" }).click();
  await expect(results.message("CI and CD is added.")).toContainText(`${all - known} questions left to answer`);
  await expect(offer).toHaveCount(0);
  // Scored at once from the answers that are there.
  await expect(page.getByRole("region", { name: say("results", "together") })).toBeVisible();
  await results.see(say("results", "see-dimensions"));
  await expect(results.row("CI and CD", "CI and CD")).toContainText(/\d\.\d/);

  await results.step("Review");
  const open = page.getByRole("link", { name: /^Answer ?: / });
  await expect(open).toHaveCount(all - known);
  await results.saved();
  const kept = await keptAssessment(page, "tide");
  expect(kept.questionnaires.map(({ id }) => id)).toEqual(["calms", "ci-cd"]);
});

test("adding a questionnaire is undone without a trace", async ({ page }) => {
  await keep(page, entriesOf(calms()));
  const results = new Results(page);
  await results.gotoSection("questionnaires", "tide");
  await page.getByRole("button", { name: "Add Lifecycle" }).click();
  await results.undo.click();
  await expect(page.getByRole("button", { name: "Add Lifecycle" })).toBeVisible();
  await results.saved();
  expect((await keptAssessment(page, "tide")).questionnaires.map(({ id }) => id)).toEqual(["calms"]);
});

test("an answer that two questionnaires ask for is given once", async ({ page }) => {
  const { open } = sharedWithCalms("ci-cd");
  await keep(page, entriesOf({ ...calms(), questionnaires: [{ id: "calms" }, { id: "ci-cd" }, { id: "lifecycle" }] }));
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${open}`);
  await question.level(4).check();
  await question.saved();
  expect((await keptAssessment(page, "tide")).answers[open]).toEqual({ level: 4 });
});

test("a new assessment chooses among all questionnaires and says what they share", async ({ page }) => {
  const start = new Start(page);
  await start.goto("start/");
  await expect(start.questionnaire("CALMS")).toBeChecked();
  await page.getByText(say("first", "start-further")).click();
  await expect(start.questionnaire("CI and CD")).not.toBeChecked();
  const choice = page.getByRole("group", { name: say("first", "start-questionnaires") });
  await expect(choice.getByRole("checkbox")).toHaveCount(20);
  await expect(choice).toContainText(/\d+ questions, \d+ of them in your other choices too\./);
  await start.team.fill("Tide");
  await start.questionnaire("CALMS").uncheck();
  await start.questionnaire("Three Ways").uncheck();
  await start.questionnaire("GitOps").check();
  await start.begin.click();
  await expect(page).toHaveURL(/assess\/\?a=/);
  await expect(new Question(page).level(1)).toBeVisible();
});

test("an assessment of a further questionnaire opens by its address, and says when it could not be fetched", async ({
  page,
  faults,
}) => {
  faults.expect(/field-/);
  await keep(page, entriesOf(answered({ questionnaires: [{ id: "gitops" }] })));
  await page.route(/field-/, (route) => route.abort());
  const shell = new Shell(page);
  await page.goto(new URL("assess/?a=tide", shell.root).href);
  await expect(shell.alert).toContainText("could not be loaded");
  await page.unroute(/field-/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(new Question(page).level(1)).toBeVisible();
});
