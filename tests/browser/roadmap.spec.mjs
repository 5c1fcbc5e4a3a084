// The roadmap: whether it can be read to its end, and acted on from where one stands.
import { answered, assessment, entriesOf, levels, questions, samples } from "./documents.mjs";
import { Roadmap } from "./pages.mjs";
import { expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const SAMPLE = samples().at(-1).id;
const START = say("roadmap", "card-start");
const FINISH = say("roadmap", "card-finish");
const OPEN = say("roadmap", "card-open");
const PIN_TO_NOW = say("roadmap", "card-pin-to-now");

/** The roadmap of a quick round of CALMS. */
const ofQuick = async (page, changes) => {
  await keep(page, entriesOf(answered(changes)));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  await roadmap.titles();
  return roadmap;
};

/** The element that has the keyboard, in a word; the body is nowhere. */
const focused = (page) => page.evaluate(() => document.activeElement?.tagName);

const LENGTHS = [
  { of: "CALMS quick", kept: () => entriesOf(answered()), id: "tide" },
  { of: "the sample", kept: () => entriesOf(...samples()), id: SAMPLE },
];

for (const { of, kept, id } of LENGTHS) {
  for (const { width, height, most } of [
    { width: 1366, height: 768, most: 3_600 },
    { width: 390, height: 844, most: 6_200 },
  ]) {
    test(`the roadmap of ${of} is short enough to be read to its end at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await keep(page, kept());
      const roadmap = new Roadmap(page);
      await roadmap.gotoStep("roadmap", id);
      await roadmap.titles();
      await expect(page.getByRole("heading", { name: say("roadmap", "way-on") })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
      const words = (await page.locator("main").innerText()).split(/\s+/).length;
      expect(words).toBeLessThanOrEqual(700);
    });
  }
}

test("who and until when are in view on a laptop without a scroll", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const roadmap = await ofQuick(page);
  const card = roadmap.cards.first();
  for (const field of [card.getByRole("textbox", { name: say("roadmap", "card-owner") }), card.getByLabel(say("roadmap", "card-due"))]) {
    await expect(field).toBeInViewport({ ratio: 1 });
  }
  await expect(roadmap.tool(card, START)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("one action is planned with three clicks", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const card = roadmap.cards.first();
  await card.getByRole("textbox", { name: say("roadmap", "card-owner") }).click();
  await page.keyboard.type("Ines");
  await card.getByLabel(say("roadmap", "card-due")).fill("2027-02-12");
  await roadmap.tool(card, START).click();
  await expect(card).toContainText(say("terms", "status-started"));
  await roadmap.saved();
  const [planned] = Object.values((await keptAssessment(page, "tide")).roadmap.cards);
  expect(planned).toMatchObject({ owner: "Ines", due: "2027-02-12", status: "started" });
});

test("a card has two verbs in view and the rest in a menu", async ({ page }) => {
  const roadmap = await ofQuick(page);
  for (const card of await roadmap.cards.all()) {
    await expect(card.getByRole("button").filter({ visible: true })).toHaveCount(2);
    await expect(roadmap.more(card)).toBeVisible();
  }
  const second = roadmap.cards.nth(1);
  await roadmap.more(second).click();
  for (const verb of ["move-up", "move-down", "pin", "finish", "defer", "dismiss"]) {
    await expect(roadmap.tool(second, say("roadmap", `card-${verb}`))).toBeVisible();
  }
  await expect(second.getByRole("link", { name: /^Read about it/ })).toBeVisible();
});

test("the menu of a card closes on Escape, when the keyboard or a press leaves it, and on choosing", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const card = roadmap.cards.nth(1);
  const more = roadmap.more(card);
  const [up, down, pin] = ["Move up", "Move down", "Pin"].map((words) => roadmap.tool(card, words));

  // Arrows walk through it, and Escape closes it from anywhere in it.
  await more.focus();
  await page.keyboard.press("ArrowDown");
  await expect(up).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(down).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(more).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(up).toBeHidden();
  await expect(more).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(up).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(up).toBeHidden();

  // The keyboard leaves it, forwards and back.
  await page.keyboard.press("Enter");
  await expect(up).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(up).toBeHidden();
  await more.focus();
  await page.keyboard.press("ArrowDown");
  await card.getByRole("link", { name: /^Read about it/ }).focus();
  await page.keyboard.press("Tab");
  await expect(up).toBeHidden();

  // A press elsewhere, and a choice.
  await more.click();
  await expect(pin).toBeVisible();
  await roadmap.heading.click();
  await expect(pin).toBeHidden();
  await more.click();
  await pin.click();
  await expect(pin).toBeHidden();
  await expect(more).toBeFocused();
  await expect(card).toContainText(say("roadmap", "card-pinned"));
});

test("what is shown of a card comes after the button that shows it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const roadmap = await ofQuick(page);
  const card = roadmap.cards.nth(1);
  const open = roadmap.tool(card, OPEN);
  await open.focus();
  const before = await open.boundingBox();
  await page.keyboard.press("Enter");
  const close = roadmap.tool(card, say("roadmap", "card-close"));
  await expect(close).toBeFocused();
  const firstStep = card.getByRole("textbox", { name: say("roadmap", "card-first-step") });
  await expect(firstStep).toBeVisible();
  expect((await close.boundingBox()).y).toBeCloseTo(before.y, 0);
  expect((await firstStep.boundingBox()).y).toBeGreaterThan(before.y);
});

test("a status is chosen, not run through, and can be taken back", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const [first] = await roadmap.titles();
  const card = roadmap.card(first);
  await roadmap.tool(card, START).focus();
  await page.keyboard.press("Enter");
  await expect(roadmap.message(`“${first}”: started.`)).toBeVisible();
  await expect(roadmap.tool(card, FINISH)).toBeFocused();
  await roadmap.choose(card, say("roadmap", "card-not-started"));
  await expect(roadmap.message(`“${first}”: not started.`)).toBeVisible();
  // A double click is one press.
  await roadmap.tool(card, START).dblclick();
  await expect(roadmap.tool(card, FINISH)).toBeVisible();
  await expect(roadmap.cards).toHaveCount(3);
  await roadmap.tool(card, FINISH).click();
  await expect(roadmap.message(`“${first}” is done.`)).toBeVisible();
  await expect(card).toHaveCount(0);
  await roadmap.undo.click();
  await expect(roadmap.tool(card, FINISH)).toBeVisible();
});

test("after every decision the keyboard is on what took the place", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const titleOf = (name) => page.getByRole("heading", { level: 3, name, exact: true });
  const rowOf = (name) => page.locator("summary").filter({ has: titleOf(name) });

  // From Now: put off, left out, done.
  let [first, second, third] = await roadmap.titles();
  await roadmap.choose(roadmap.card(second), say("roadmap", "card-defer"));
  await expect(roadmap.card(second)).toHaveCount(0);
  await expect(roadmap.cards.nth(1).getByRole("heading", { level: 3 })).toBeFocused();
  [first, second, third] = await roadmap.titles();
  await roadmap.choose(roadmap.card(third), say("roadmap", "card-dismiss"));
  await roadmap.whyNot.fill("Not before the move.");
  await page.keyboard.press("Enter");
  await expect(roadmap.card(third)).toHaveCount(0);
  await expect(roadmap.cards.nth(2).getByRole("heading", { level: 3 })).toBeFocused();
  await roadmap.choose(roadmap.card(first), FINISH);
  await expect(roadmap.card(first)).toHaveCount(0);
  await expect(roadmap.cards.first().getByRole("heading", { level: 3 })).toBeFocused();

  // From Next: into Now, and put off.
  const next = page.getByRole("region", { name: "Next", exact: true });
  const titles = () => next.getByRole("heading", { level: 3 }).allTextContents();
  let [soon, then] = await titles();
  await rowOf(soon).click();
  await roadmap.tool(roadmap.row(soon), PIN_TO_NOW).click();
  await expect(roadmap.card(soon)).toHaveCount(1);
  await expect(titleOf(soon)).toBeFocused();
  [soon, then] = await titles();
  await rowOf(soon).click();
  await roadmap.choose(roadmap.row(soon), say("roadmap", "card-defer"));
  await expect(next.getByRole("heading", { level: 3, name: soon, exact: true })).toHaveCount(0);
  await expect(rowOf((await titles())[0])).toBeFocused();

  // From what is settled.
  await page.getByText("One dismissed").click();
  await page.getByRole("button", { name: new RegExp(`^Take up again ?: ${third}`) }).click();
  await expect(page.getByText("One dismissed")).toBeHidden();
  await expect.poll(() => focused(page)).not.toBe("BODY");
});

test("a card that goes with its owner leaves the keyboard at what took its place", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const row = page.getByRole("region", { name: "Next", exact: true }).getByRole("listitem").first();
  const title = await row.getByRole("heading", { level: 3 }).textContent();
  await row.getByRole("heading", { level: 3 }).click();
  await roadmap.tool(row, PIN_TO_NOW).click();
  const owner = roadmap.card(title).getByRole("textbox", { name: say("roadmap", "card-owner") });
  await owner.fill("Ines");
  await roadmap.choose(roadmap.card(title), say("roadmap", "card-unpin"));
  await expect(roadmap.card(title)).toHaveCount(1);
  await owner.fill("");
  await owner.press("Tab");
  await expect(roadmap.card(title)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe("H3");
});

test("Next and Later are titles that open", async ({ page }) => {
  const roadmap = await ofQuick(page);
  for (const column of ["Next", "Later"]) {
    const list = page.getByRole("region", { name: column, exact: true });
    const rows = list.getByRole("heading", { level: 3 }).filter({ visible: true });
    await expect(rows).toHaveCount(5);
    // A line below each says why it waits or what it would lift.
    for (const row of await list.getByRole("listitem").filter({ visible: true }).all()) {
      await expect(row).toHaveText(/Lifts .+\.|Waits for .+\.|rests on the same single answer\.|Deferred/);
    }
    await expect(list.getByRole("button").filter({ visible: true })).toHaveCount(0);
  }
  const next = page.getByRole("region", { name: "Next", exact: true });
  const row = next.getByRole("listitem").first();
  await row.getByRole("heading", { level: 3 }).click();
  await expect(row.getByRole("heading", { name: say("roadmap", "card-first-step") })).toBeVisible();
  await expect(row).toContainText(/“[^”]+” stands at level \d, “[^”]+”: /);
  await expect(row.getByRole("button").filter({ visible: true })).toHaveCount(1);
  await expect(roadmap.tool(row, PIN_TO_NOW)).toBeEnabled();
});

test("what keeps a practice out of Now is said where it is asked for", async ({ page }) => {
  const roadmap = await ofQuick(page);
  for (const title of await roadmap.titles()) await roadmap.choose(roadmap.card(title), say("roadmap", "card-pin"));
  const row = page.getByRole("region", { name: "Next", exact: true }).getByRole("listitem").first();
  await row.getByRole("heading", { level: 3 }).click();
  await expect(roadmap.tool(row, PIN_TO_NOW)).toBeDisabled();
  await expect(roadmap.tool(row, PIN_TO_NOW)).toHaveAccessibleDescription(say("roadmap", "card-now-is-full"));
});

test("a dismissal without a reason is refused aloud", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const [first] = await roadmap.titles();
  await roadmap.choose(roadmap.card(first), "Dismiss");
  const alert = roadmap.dialog.getByRole("alert");
  await expect(alert).toBeEmpty();
  await page.keyboard.press("Enter");
  await expect(alert).toHaveText(say("roadmap", "dismiss-missing"));
  await expect(roadmap.whyNot).toBeFocused();
  await roadmap.whyNot.fill("Not now");
  await expect(alert).toBeEmpty();
});

test("phases are told once somebody asks", async ({ page }) => {
  await ofQuick(page);
  await expect(page.getByText(say("roadmap", "phase-pilot-is"))).toHaveCount(0);
  await page.getByRole("heading", { name: say("roadmap", "timeline") }).click();
  for (const phase of ["map", "pilot", "expand", "scale"]) {
    await expect(page.getByText(say("roadmap", `phase-${phase}-is`))).toBeVisible();
  }
});

test("the roadmap ends with a way on", async ({ page }) => {
  const roadmap = await ofQuick(page);
  const end = page.getByRole("region", { name: say("roadmap", "way-on") });
  for (const name of ["copy", "save", "print", "assess-again"]) {
    await expect(end.getByRole("button", { name: say("roadmap", name) })).toBeVisible();
  }
  await end.getByRole("button", { name: say("roadmap", "assess-again") }).click();
  await expect(page).toHaveURL(/\/assess\/\?a=(?!tide)/);
  await page.goBack();
  await roadmap.titles();
  await end.getByRole("link", { name: say("roadmap", "to-results") }).click();
  await expect(page).toHaveURL(/\/results\/\?a=tide/);
});

test("a roadmap with nothing left to lift has its way on too", async ({ page }) => {
  const answers = levels(questions("calms"), [5]);
  await keep(page, entriesOf(assessment({ answers })));
  const roadmap = new Roadmap(page);
  await roadmap.gotoStep("roadmap", "tide");
  await expect(roadmap.heading).toHaveText(say("roadmap", "complete"));
  const end = page.getByRole("region", { name: say("roadmap", "way-on") });
  await expect(end.getByRole("button", { name: say("roadmap", "assess-again") })).toBeVisible();
  await expect(end.getByRole("button", { name: say("roadmap", "print") })).toHaveCount(0);
});
