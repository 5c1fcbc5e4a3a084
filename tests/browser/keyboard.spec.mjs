// The whole way with the keyboard alone.
import { answered, assessment, entriesOf, fileOf, questions } from "./documents.mjs";
import { Home, Question, Review, Roadmap, Shell, Start } from "./pages.mjs";
import { choose, expect, keep, test } from "./support.mjs";
import { say } from "./words.mjs";

/** Presses Tab until an element has the keyboard, and sees that it shows. */
const tabTo = async (page, locator, key = "Tab") => {
  await expect(locator).toBeVisible();
  const has = () => locator.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await has()); presses += 1) await page.keyboard.press(key);
  await expect(locator).toBeFocused();
  // A radio or a checkbox may show it on the label around it.
  const shows = await locator.evaluate((element) =>
    [element, element.closest("label")].some((shown) => {
      const style = shown && getComputedStyle(shown);
      return style && (style.outlineStyle !== "none" || style.boxShadow !== "none");
    }),
  );
  expect(shows, `the focus on ${locator} shows`).toBe(true);
};

const press = async (page, locator) => {
  await tabTo(page, locator);
  await page.keyboard.press("Enter");
};

test("from the first page to the roadmap without a mouse", async ({ page }) => {
  const home = new Home(page);
  const start = new Start(page);
  const question = new Question(page);
  const review = new Review(page);
  const roadmap = new Roadmap(page);
  await home.goto();
  await press(page, home.start);
  await expect(start.heading).toHaveText("Start an assessment");
  // Where one begins by writing, the keyboard is in the first field.
  await expect(start.team).toBeFocused();
  await page.keyboard.type("Tide");
  await tabTo(page, start.questionnaire("Three Ways"));
  await page.keyboard.press("Space");
  await expect(start.questionnaire("Three Ways")).not.toBeChecked();
  // Enter anywhere in the form begins.
  await tabTo(page, start.team, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/assess\//);
  await expect(question.heading).toBeFocused();

  // Arrows move within the answers; nothing goes on by itself.
  const prompt = await question.heading.textContent();
  await tabTo(page, question.level(1));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(question.level(2)).toBeChecked();
  await expect(question.heading).toHaveText(prompt);
  await press(page, question.next);
  await expect(question.heading).not.toHaveText(prompt);
  await expect(question.heading).toBeFocused();

  // Single keys answer and move.
  await page.keyboard.press("d");
  await expect(question.dontKnow).toBeChecked();
  await page.keyboard.press("4");
  await expect(question.level(4)).toBeChecked();
  await page.keyboard.press("p");
  await expect(question.heading).toHaveText(prompt);
  await expect(question.heading).toBeFocused();
  await expect(question.level(2)).toBeChecked();
  await page.keyboard.press("n");
  await expect(question.level(4)).toBeChecked();
  // In a text they are letters.
  await tabTo(page, question.note);
  await page.keyboard.type("n 1 d p 5");
  await expect(question.note).toHaveValue("n 1 d p 5");
  await expect(question.level(4)).toBeChecked();
  // Before the notes, right after the answers.
  await tabTo(page, question.next, "Shift+Tab");

  const count = questions("calms").length;
  for (let at = 2; at < count; at += 1) {
    await page.keyboard.press("n");
    await expect(page).toHaveURL(new RegExp(`q=${questions("calms")[at]}$`));
    await page.keyboard.press(String(1 + (at % 4)));
    await expect(question.level(1 + (at % 4))).toBeChecked();
  }
  await page.keyboard.press("n");
  // Delivery was chosen, too, and nothing is said of it yet.
  await expect(review.heading).toHaveText("Delivery performance");
  await expect(review.heading).toBeFocused();
  await press(page, page.getByRole("main").getByRole("link", { name: say("delivery", "to-review") }));
  await expect(review.heading).toHaveText("Review your answers");
  await expect(review.heading).toBeFocused();
  await expect(page.getByText(say("results", "review-complete"))).toBeVisible();

  await press(page, review.toResults);
  await expect(page).toHaveURL(/\/results\//);
  await expect(review.heading).toBeFocused();
  await press(page, page.getByRole("link", { name: say("results", "see-dimensions"), exact: true }));
  await expect(review.heading).toBeFocused();
  const working = page.locator("summary").filter({ hasText: "Show working for Culture" });
  await press(page, working);
  await expect(page.getByText(/÷ 3 =/).first()).toBeVisible();
  await press(page, page.getByRole("link", { name: say("results", "see-summary"), exact: true }));
  await press(page, page.getByRole("link", { name: say("results", "to-roadmap") }));
  await expect(roadmap.heading).toHaveText("Three practices to try");
  await expect(roadmap.heading).toBeFocused();

  // A card that moves takes the keyboard along.
  const [first] = await roadmap.titles();
  const more = roadmap.more(roadmap.card(first));
  await press(page, more);
  await press(page, roadmap.tool(roadmap.card(first), "Move down"));
  await expect(roadmap.message("is now 2 of 3")).toBeVisible();
  await expect(more).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, roadmap.tool(roadmap.card(first), "Move down"));
  await expect(roadmap.message("is now 3 of 3")).toBeVisible();
  await expect(more).toBeFocused();
});

test("the first Tab skips to the content", async ({ page }) => {
  const home = new Home(page);
  await home.goto();
  const skip = page.getByRole("link", { name: say("first", "shell-skip") });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(home.start).toBeFocused();
});

test("single keys can be switched off", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const shell = new Shell(page);
  const question = new Question(page);
  await shell.goto("settings/");
  const keys = page.getByRole("checkbox", { name: /^Answer with single keys/ });
  await tabTo(page, keys);
  await page.keyboard.press("Space");
  await expect(keys).not.toBeChecked();
  await question.gotoStep("assess", "tide");
  const prompt = await question.heading.textContent();
  for (const key of ["4", "d", "n"]) await page.keyboard.press(key);
  await expect(question.heading).toHaveText(prompt);
  await expect(question.clear).toBeDisabled();
  await expect(question.goesOn).toBeVisible();
  await expect(page.getByText(/^Keys: /)).toHaveCount(0);
});

test("a modifier makes a single key the browser's own", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await page.keyboard.press("Control+4");
  await page.keyboard.press("Alt+2");
  await expect(question.clear).toBeDisabled();
});

test("a row's menu closes with Escape and gives the keyboard back", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  const more = home.row("Tide").getByText(say("home", "more"));
  const copy = home.item(home.row("Tide"), "Duplicate");
  await press(page, more);
  await expect(copy).toBeVisible();
  await tabTo(page, copy);
  await page.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  await expect(more).toBeFocused();
});

test("the keyboard stays where the rest of the questions was asked for", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const review = new Review(page);
  await review.gotoStep("review", "tide");
  await press(page, page.getByRole("button", { name: say("results", "review-deepen") }));
  await expect(page.getByRole("button", { name: say("results", "review-deepen") })).toHaveCount(0);
  await expect(page.locator("body:focus")).toHaveCount(0);
  await expect(page.locator(":focus")).toBeInViewport();
});

for (const [step, path] of [["Results", "results"], ["Review", "review"], ["Roadmap", "roadmap"]]) {
  test(`the first way to ${step}, while the page is still loading, ends on its heading`, async ({ page }) => {
    await keep(page, entriesOf(answered()));
    const shell = new Shell(page);
    await page.goto(new URL("assess/?a=tide", shell.root).href, { waitUntil: "commit" });
    await shell.steps.getByRole("link", { name: step, exact: true }).press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${path}/`));
    await page.waitForLoadState("networkidle");
    await shell.arrived();
    await expect(shell.heading).toBeFocused();
  });
}

test("whoever changes a detail on the way from the list is back there when it is done", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  const start = new Start(page);
  await home.goto();
  await home.choose(home.row("Tide"), say("home", "details"));
  await start.done.click();
  await expect(home.row("Tide")).toBeVisible();
  await start.goto("start/?a=tide");
  await start.done.click();
  await expect(page).toHaveURL(/\/assess\//);
});

/** Presses Tab a number of times; the keyboard never reaches what lies behind the dialog. */
const staysInside = async (page, dialog, presses = 12) => {
  for (let at = 0; at < presses; at += 1) {
    await page.keyboard.press("Tab");
    const outside = await dialog.evaluate(
      (dialog) => document.activeElement !== document.body && !dialog.contains(document.activeElement),
    );
    expect(outside, "the keyboard left the dialog").toBe(false);
  }
};

test("dialogs hold the keyboard and give it back", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  const erase = page.getByRole("button", { name: say("settings", "erase") });
  await press(page, erase);
  await expect(shell.dialog).toHaveAccessibleName("Delete everything that Waymark keeps here?");
  await staysInside(page, shell.dialog);
  await page.keyboard.press("Escape");
  await expect(shell.dialog).toBeHidden();
  await expect(erase).toBeFocused();

  const home = new Home(page);
  await home.goto();
  await tabTo(page, home.openFile);
  await choose(page, () => page.keyboard.press("Enter"), fileOf("nothing of ours"));
  await expect(home.dialog).toHaveAccessibleName("This file could not be opened");
  await staysInside(page, home.dialog);
  await tabTo(page, home.dialog.getByRole("button", { name: "Close" }));
  await page.keyboard.press("Enter");
  await expect(home.dialog).toBeHidden();
  await expect(home.openFile).toBeFocused();

  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  const [first, second] = await roadmap.titles();
  const more = roadmap.more(roadmap.card(first));
  const dismiss = roadmap.tool(roadmap.card(first), "Dismiss");
  await press(page, more);
  await press(page, dismiss);
  await expect(roadmap.whyNot).toBeFocused();
  await staysInside(page, roadmap.dialog);
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, dismiss);
  await page.keyboard.type("Not now");
  await page.keyboard.press("Enter");
  await expect(roadmap.dialog).toBeHidden();
  // The card went with its practice, so the keyboard is on the one that took its place.
  await expect(roadmap.now.getByRole("heading", { name: second, exact: true })).toBeFocused();
});

/** Holds back the frames of a page that is slow to draw; `drawn` lets all of them come. */
const holdFrames = async (page) => {
  await page.evaluate(() => {
    const held = [];
    window.requestAnimationFrame = (act) => held.push(act);
    window.draw = () => {
      while (held.length > 0) held.shift()(performance.now());
    };
  });
  return { drawn: () => page.evaluate(() => window.draw()) };
};

test("whoever has gone on before a slow page is drawn stays where they are", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto("settings/");
  const { drawn } = await holdFrames(page);
  await home.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  // A menu closes when the keyboard leaves it.
  await home.row("Tide").getByText(say("home", "more"), { exact: false }).click();
  await drawn();
  await expect(home.item(home.row("Tide"), say("home", "duplicate"))).toBeVisible();
  await page.keyboard.press("Escape");

  // What is typed goes to where one began to type it.
  await home.start.click();
  const start = new Start(page);
  await start.scope.click();
  await page.keyboard.type("Boo");
  await drawn();
  await page.keyboard.type("king");
  await expect(start.scope).toHaveValue("Booking");

  // Whoever has not gone on is led along.
  await home.main.getByRole("link", { name: say("first", "page-settings") }).click();
  await expect(home.heading).toHaveText(say("first", "page-settings"));
  await drawn();
  await expect(home.heading).toBeFocused();
});

test("a key answers the next question before a slow page has given its heading the keyboard", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await expect(question.goesOn).toBeVisible();
  const { drawn } = await holdFrames(page);
  await question.next.focus();
  await page.keyboard.press("n");
  await expect(page).toHaveURL(new RegExp(`q=${questions("calms")[1]}$`));
  await page.keyboard.press("2");
  await expect(question.level(2)).toBeChecked();
  await drawn();
  await expect(question.heading).toBeFocused();
});
