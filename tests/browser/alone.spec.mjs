// What each person answers alone: its sides are mixed and not named, and it is shown as one person's view.
import { assessment, entriesOf, levels, questions } from "./documents.mjs";
import { Question, Results, Shell, Start } from "./pages.mjs";
import { expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

const IDS = questions("perceptions");
const perceptions = (changes = {}) =>
  entriesOf(assessment({ questionnaires: [{ id: "perceptions", version: 1 }], ...changes }));

test("one question of each side in turn, below the questionnaire's name, and no side's", async ({ page }) => {
  await keep(page, perceptions());
  const question = new Question(page);
  await question.goto("assess/?a=tide");
  const main = page.getByRole("main");
  // As they stand in the file: six of one side, then five of the other.
  const [culture, wellBeing] = [IDS.slice(0, 6), IDS.slice(6)];
  const mixed = culture.flatMap((id, at) => [id, wellBeing[at]]).filter(Boolean);
  for (const [at, id] of mixed.entries()) {
    await expect(main.getByText(`Perceptions, question ${at + 1} of ${mixed.length}`, { exact: true })).toBeVisible();
    await expect(main).not.toContainText("Well-being");
    await expect(main).not.toContainText("Culture");
    await expect(page.getByText(say("first", "assess-alone"))).toHaveCount(1);
    await expect(page.getByText(say("first", "assess-reversed"))).toHaveCount(0);
    if (at === 0) await expect(question.heading).toHaveText("“On my team, information is actively sought.”");
    if (at === 1) await expect(question.heading).toHaveText("“I feel burned out from my work.”");
    await expect(page.locator(`input[type=radio][name="${id}"]`).first()).toBeAttached();
    if (at < mixed.length - 1) await question.goOn();
  }
  await expect(question.toReview).toBeVisible();
});

test("its agreement is said in words before anything else of the app is here", async ({ page }) => {
  await keep(page, perceptions());
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${IDS[0]}`);
  await expect(question.level(1)).toHaveAccessibleName(/Strongly disagree/);
  await expect(question.level(7)).toHaveAccessibleName(/Strongly agree/);
  await expect(page.getByRole("group", { name: "information is actively sought" })).toHaveAccessibleDescription(
    say("first", "assess-alone"),
  );
});

test("all on one page are one part, named like the questionnaire", async ({ page }) => {
  await keep(page, perceptions());
  const question = new Question(page);
  await question.goto("assess/?a=tide");
  await page.getByRole("radio", { name: say("question", "dimension-on-a-page") }).check();
  await expect(question.heading).toHaveText("Perceptions");
  await expect(page.getByRole("heading", { level: 2, name: /^“/ })).toHaveCount(IDS.length);
  await expect(question.toReview).toBeVisible();
});

test("the start page says that it is answered alone, and gives no time for a team", async ({ page }) => {
  const start = new Start(page);
  await start.goto("start/?with=perceptions");
  await expect(start.questionnaire("Perceptions")).toBeChecked();
  await expect(start.questionnaire("Perceptions")).toHaveAccessibleName(new RegExp(say("first", "start-alone")));
  await start.page.getByRole("checkbox", { name: new RegExp(`^${say("first", "start-delivery")}`) }).uncheck();
  await expect(start.depths).toContainText("for one person");
  await expect(start.depths).not.toContainText("for a team");
});

test("the results say whose view they are", async ({ page }) => {
  await keep(page, perceptions({ answers: levels(IDS, [6, 5, 3]) }));
  const results = new Results(page);
  await results.gotoStep("results", "tide");
  await expect(page.getByText(say("results", "alone"))).toHaveCount(1);
});

test("the worksheet is one to a person: no names, no sides, no notes", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("worksheet/?questionnaire=perceptions");
  const sheet = page.getByRole("article", { name: say("paper", "form") });
  await expect(sheet).toContainText(say("paper", "how-alone"));
  for (const words of ["people", "notes"]) {
    await expect(sheet).not.toContainText(say("paper", words));
  }
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(sheet.getByRole("heading", { level: 3 }).nth(1)).toContainText("I feel burned out");
  await shell.goto("worksheet/?questionnaire=calms");
  await expect(sheet).toContainText(say("paper", "people"));
});
