// The made-up team that one can look at before starting.
import { Home, Question, Results, Shell } from "./pages.mjs";
import { expect, kept, test } from "./support.mjs";
import { say } from "./words.mjs";

test("the sample opens at its results, says that it is one, and can be deleted", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  await home.openSample.click();
  await expect(page).toHaveURL(/\/results\/\?a=sample-harbour-/);
  await expect(page.getByText("This is a sample. The team is made up.")).toBeVisible();
  await expect(home.heading).toBeFocused();
  for (const name of ["CALMS", "Three Ways"]) {
    await expect(page.getByRole("img", { name: new RegExp(`^${name}: November 2026`) })).toBeVisible();
  }
  await expect(page.getByRole("region", { name: say("results", "insights") }).getByRole("article")).not.toHaveCount(0);
  await new Results(page).see(say("results", "see-changes"));
  await expect(page.getByRole("region", { name: say("results", "changes-title") })).toBeVisible();

  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await expect(home.rows).toHaveCount(2);
  await expect(home.rows.filter({ hasText: "sample" })).toHaveCount(2);
  await home.choose(home.row("Harbour sample", "12 November 2025"), "Delete");
  await expect(home.rows).toHaveCount(1);
  await home.choose(home.row("Harbour sample"), "Delete");
  await expect(home.list).toContainText("There is nothing here yet.");
  await page.reload();
  await expect(home.list).toContainText("There is nothing here yet.");
  expect(Object.keys(await kept(page)).filter((name) => name.includes("assessment"))).toEqual([]);
});

test("a sample that does not arrive is said, and may be asked for again", async ({ page, faults }) => {
  faults.expect(/404/);
  // It is asked for once more past the cache before anybody is told.
  await page.route(/sample-[0-9a-f]+\.json$/, (route) => route.fulfill({ status: 404 }), { times: 2 });
  const home = new Home(page);
  await home.goto();
  await home.openSample.click();
  await expect(home.message(say("home", "sample-failed"))).toBeVisible();
  await home.openSample.click();
  await expect(page).toHaveURL(/\/results\/\?a=sample-harbour-/);
});

test("a sample that arrives late calls nobody back who has gone on", async ({ page }) => {
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route(/sample-[0-9a-f]+\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  const home = new Home(page);
  await home.goto();
  const asked = page.waitForRequest(/sample-[0-9a-f]+\.json$/);
  await home.openSample.click();
  await asked;
  await expect(page.getByText(say("first", "shell-page-loading"))).toBeVisible();
  await page.getByRole("link", { name: say("first", "home-start") }).click();
  const arrived = page.waitForResponse(/sample-[0-9a-f]+\.json$/);
  arrive();
  await (await arrived).finished();
  // It is kept, and saved when it is here.
  await expect.poll(async () => Object.keys(await kept(page)).filter((name) => name.includes("sample-harbour")).length).toBe(2);
  await expect(page).toHaveURL(/\/start\/$/);
});

test("opened again, it keeps what was changed in it", async ({ page }) => {
  const home = new Home(page);
  const question = new Question(page);
  await home.goto();
  await home.openSample.click();
  await question.step("Answer");
  await question.level(5).check();
  await question.note.fill("Tried it here");
  await question.saved();
  await question.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await home.openSample.click();
  await question.step("Answer");
  await expect(question.note).toHaveValue("Tried it here");
});

test("every page of the sample says that it is one", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto();
  await new Home(page).openSample.click();
  for (const step of ["Review", "Results", "Roadmap", "Delivery", "Answer"]) {
    await shell.step(step);
    await expect(shell.steps.getByRole("link", { name: step })).toHaveAttribute("aria-current", "page");
    await expect(page.getByText(say("first", "shell-sample"))).toBeVisible();
    await expect(shell.heading).toBeFocused();
  }
});
