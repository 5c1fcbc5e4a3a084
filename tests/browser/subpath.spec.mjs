// The same build under a sub-path of a host, beside other projects (F50).
import { answered, assessment, entriesOf } from "./documents.mjs";
import { Home, Question, Results, Review, Roadmap, Shell, Start } from "./pages.mjs";
import { CLOCK, expect, keep, SUB_PATH, test } from "./support.mjs";
import { say } from "./words.mjs";

const PAGES = ["", "start/", "assess/", "review/", "results/", "roadmap/", "delivery/", "settings/", "about/"];

/** Every address that the page links to within its own host. */
const links = (page) =>
  page.getByRole("link").evaluateAll((links) => links.map(({ href }) => href).filter((href) => href.startsWith(location.origin)));

test("from the list to the roadmap, all below the path", async ({ page }) => {
  const visited = [];
  page.on("framenavigated", (frame) => visited.push(frame.url()));
  const home = new Home(page, SUB_PATH);
  const start = new Start(page, SUB_PATH);
  const question = new Question(page, SUB_PATH);
  await home.goto();
  await home.start.click();
  await start.team.fill("Tide");
  await start.questionnaire("Three Ways").uncheck();
  await start.begin.click();
  await question.level(2).check();
  await question.goOn();
  await question.level(4).check();
  await question.saved();
  await page.reload();
  await expect(question.level(4)).toBeChecked();
  await question.step("Review");
  await new Review(page, SUB_PATH).toResults.click();
  const results = new Results(page, SUB_PATH);
  await results.see(say("results", "see-dimensions"));
  await expect(results.row("CALMS", "Culture")).toContainText("5.0");
  await results.see(say("results", "see-summary"));
  await page.getByRole("link", { name: say("results", "to-roadmap") }).click();
  await expect(new Roadmap(page, SUB_PATH).cards.first()).toBeVisible();
  await home.page.getByRole("link", { name: say("first", "shell-name"), exact: true }).click();
  await expect(home.row("Tide")).toBeVisible();
  for (const url of visited) expect(url).toContain(SUB_PATH);
});

test("every address opens by itself, answers 200, and links below the path only", async ({ page }) => {
  await keep(page, entriesOf(answered()), SUB_PATH);
  const shell = new Shell(page, SUB_PATH);
  for (const path of PAGES) {
    const needsOne = ["assess/", "review/", "results/", "roadmap/", "delivery/"].includes(path);
    const response = await shell.goto(needsOne ? `${path}?a=tide` : path);
    expect(response.status(), path).toBe(200);
    await expect(shell.main).toBeVisible();
    if (needsOne) await expect(shell.steps).toBeVisible();
    for (const href of await links(page)) expect(href, path).toContain(SUB_PATH);
    expect((await page.reload()).status(), path).toBe(200);
    await expect(shell.main).toBeVisible();
  }
});

test("an address may end in index.html, or lack its last stroke", async ({ page }) => {
  const shell = new Shell(page, SUB_PATH);
  await shell.goto("library/index.html");
  await expect(shell.main.getByRole("link", { name: "Library" })).toHaveAttribute("aria-current", "page");
  await shell.goto("settings");
  await expect(shell.heading).toHaveText("Settings");
});

test("what is fetched later is found from every page", async ({ page }) => {
  const home = new Home(page, SUB_PATH);
  await home.goto("about/");
  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await home.openSample.click();
  await expect(page).toHaveURL(/\/team\/waymark\/results\/\?a=sample/);
});

test("back and forward go through the pages", async ({ page }) => {
  await keep(page, entriesOf(answered()), SUB_PATH);
  const shell = new Shell(page, SUB_PATH);
  await shell.gotoStep("review", "tide");
  const heading = await shell.heading.textContent();
  await shell.step("Roadmap");
  await expect(shell.heading).toHaveText("Three practices to try");
  await page.goBack();
  await expect(shell.heading).toHaveText(heading);
  await page.goForward();
  await expect(shell.heading).toHaveText("Three practices to try");
});

for (const [root, entries] of [
  ["with a clock", { [CLOCK]: "7" }],
  // As where the browser has no IndexedDB.
  ["without one", {}],
]) {
  test(`F50 what a deployment at the root of the host keeps ${root} stays its own`, async ({ page }) => {
    const root = { ...entriesOf(answered()), "waymark:preferences": '{"theme":"dark"}', ...entries };
    await page.goto(`${SUB_PATH}404.html`);
    await page.evaluate((root) => {
      for (const [name, text] of Object.entries(root)) localStorage.setItem(name, text);
    }, root);
    const home = new Home(page, SUB_PATH);
    await home.goto();
    await expect(home.start).toBeVisible();
    await expect(home.rows).toHaveCount(0);
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(root);
  });
}

test("F17 F50 two tabs below a path hear each other, and nothing of a deployment elsewhere", async ({ page, context }) => {
  await keep(page, entriesOf(assessment()), SUB_PATH);
  const tabs = [page, await context.newPage()].map((page) => new Question(page, SUB_PATH));
  const [one, other] = tabs;
  for (const tab of tabs) {
    await tab.gotoStep("assess", "tide");
    await tab.saved();
  }
  await page.evaluate(() => localStorage.setItem("waymark:erased", "by one at the root"));
  await one.level(4).check();
  await expect(other.level(4)).toBeChecked();
  await expect(other.message(say("first", "shell-erased"))).toHaveCount(0);
});
