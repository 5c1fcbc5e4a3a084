// Names and files that mean harm, or are merely odd (F41, F42).
import { answered, assessment, documentOf, entriesOf, fileOf, levels, questions } from "./documents.mjs";
import { Home, Question, Results, Shell, Start } from "./pages.mjs";
import { PAGES } from "./places.mjs";
import { download, expect, keep, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const MARKUP = `<img src=x onerror="window.harmed = 1"></text><script>window.harmed = 1</script>&amp;'"`;
const NAMES = {
  markup: MARKUP,
  emoji: "🧭👩🏽‍💻 Team 🏳️‍🌈",
  "right to left": "צוות המגדלור \u202e txt.exe",
  "one long word": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3),
};
const STEPS = ["assess", "review", "results", "roadmap", "delivery", "start"];


/** Whether nothing stands out sideways. */
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const [kind, name] of Object.entries(NAMES)) {
  test(`F41 a team named with ${kind} is shown as written, on every page`, async ({ page }) => {
    const ids = questions("calms");
    const answers = { ...levels(ids, [2]), [ids[0]]: { level: 1, note: name }, [ids[1]]: { not_applicable: name } };
    const roadmap = { cards: { "blameless-review": { pinned: true, owner: name, first_step: name } } };
    await keep(page, entriesOf(assessment({ team: name, scope: name, participants: name, answers, roadmap })));
    await page.setViewportSize({ width: 320, height: 800 });
    const home = new Home(page);
    await home.goto();
    await expect(home.rows).toContainText(name);
    expect(await fits(page), "home").toBe(true);
    for (const step of STEPS) {
      await home.gotoStep(step, "tide");
      await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
      expect(await fits(page), step).toBe(true);
    }
    expect(await page.evaluate(() => window.harmed)).toBeUndefined();
    expect(await page.title()).toContain(name.replaceAll(/\s+/g, " "));
  });
}

test("a name is limited while it is typed", async ({ page }) => {
  const start = new Start(page);
  await start.goto("start/");
  await start.team.focus();
  await start.team.pressSequentially("x".repeat(100));
  await expect(start.team).toHaveValue("x".repeat(80));
});

/** The pages on which somebody may write, and those that show it. */
const WRITTEN = PAGES.map(({ path, needsAssessment }) => (needsAssessment ? `${path}?a=tide` : path));

/** Puts a text into every field of a page for text, past the limit of what one can type. */
const fill = (page, text) =>
  page.evaluate((text) => {
    const fields = [...document.querySelectorAll("main :is(textarea, input[type=text], input[type=search], input[type=url])")];
    const free = fields.filter((field) => field.inputMode !== "decimal" && !field.readOnly);
    for (const field of free) {
      field.removeAttribute("maxlength");
      field.value = text;
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    return free.length;
  }, text);

test("P10 a word of 10,000 letters in every free field makes no page wider", async ({ page }) => {
  // Every page, twice.
  test.slow();
  const word = "w".repeat(10_000);
  const [first] = questions("calms");
  const days = (amount) => ({ amount, unit: "days" });
  const steps = [1, 2].map((wait) => ({ name: word, who: word, wait: days(wait), process: days(1) }));
  const evidence = [{ title: word, url: `https://wiki.example/${word}` }];
  const answers = { ...levels(questions("calms"), [2]), [first]: { level: 1, note: word, evidence } };
  const roadmap = { cards: { "blameless-review": { pinned: true, owner: word, first_step: word } } };
  await keep(page, entriesOf(assessment({ team: word, scope: word, participants: word, answers, roadmap, value_stream: { hours_per_day: 8, days_per_week: 5, steps } })));
  const shell = new Shell(page);
  let filled = 0;
  for (const path of [...WRITTEN, "tools/value-stream/?a=tide"]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await shell.goto(path);
      await expect(shell.heading).not.toBeEmpty();
      await page.waitForLoadState("networkidle");
      expect(await fits(page), `${path} at ${width}`).toBe(true);
      filled += await fill(page, word);
      await expect.poll(() => fits(page), `${path} at ${width}, filled`).toBe(true);
    }
  }
  expect(filled).toBeGreaterThan(10);
});

test("P7 no free field takes a text without end, and a search for one is answered", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const shell = new Shell(page);
  for (const path of WRITTEN) {
    await shell.goto(path);
    await expect(shell.heading).not.toBeEmpty();
    await page.waitForLoadState("networkidle");
    const unlimited = await page.evaluate(() => {
      const fields = document.querySelectorAll("main :is(textarea, input[type=text], input[type=search], input[type=url])");
      return [...fields].filter((field) => !field.readOnly && field.maxLength < 0).map((field) => field.id);
    });
    expect(unlimited, path).toEqual([]);
  }
  // As long as an address may be that a server takes.
  await shell.goto(`library/?find=${"ab%20".repeat(2_000)}`);
  const refused = say("library", "search-too-long", { most: "200" });
  await expect(page.getByRole("alert").filter({ hasText: refused })).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeVisible();
  expect(await fits(page)).toBe(true);
});

test("F41 an imported name of 10,000 characters breaks no page", async ({ page }) => {
  const name = "wide ".repeat(1_000) + "w".repeat(5_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(documentOf(answered({ team: name }))));
  expect(await fits(page), "preview").toBe(true);
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(1);
  expect(await fits(page), "home").toBe(true);
  await home.saved();
  for (const step of STEPS) {
    await home.gotoStep(step, "tide");
    expect(await fits(page), step).toBe(true);
  }
  expect((await keptAssessment(page, "tide")).team).toBe(name);
});

test("a note of 20,000 characters and a hundred pieces of evidence are kept", async ({ page }) => {
  const [first] = questions("calms");
  const evidence = Array.from({ length: 100 }, (_, at) => ({ title: `Piece ${at}`, url: `https://wiki.example/${at}` }));
  await keep(page, entriesOf(assessment({ answers: { [first]: { level: 2, note: "n".repeat(20_000), evidence } } })));
  const question = new Question(page);
  await question.goto(`assess/?a=tide&q=${first}`);
  await expect(page.getByRole("link", { name: /^Piece / })).toHaveCount(100);
  await question.level(3).check();
  await question.saved();
  const answer = (await keptAssessment(page, "tide")).answers[first];
  expect(answer).toEqual({ level: 3, note: "n".repeat(20_000), evidence });
});

test("F41 evidence is a link only where a link is harmless", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.addEvidence.click();
  await question.evidenceTitle.fill("The board");
  const link = page.getByRole("link", { name: "The board" });
  for (const place of [
    "javascript:window.harmed=1",
    " JAVASCRIPT:window.harmed=1",
    "java\tscript:window.harmed=1",
    "data:text/html,<script>window.harmed=1</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "the board in the corridor",
  ]) {
    await question.evidencePlace.fill(place);
    await expect(question.evidencePlace).toHaveValue(place);
    await expect(link).toHaveCount(0);
  }
  for (const place of ["https://wiki.example/board", "mailto:ines@example.org"]) {
    await question.evidencePlace.fill(place);
    await expect(link).toHaveAttribute("href", place);
  }
});

test("F41 odd but possible documents open, and no page falls over them", async ({ page }) => {
  const [first, second] = questions("calms");
  const odd = [
    assessment({ id: "no-name", team: "", date: undefined }),
    assessment({ id: "nothing-asked", team: "Nothing asked", questionnaires: [] }),
    assessment({ id: "unknown-lens", team: "Unknown lens", questionnaires: [{ id: "gone", version: 9 }, { id: "calms" }] }),
    assessment({ id: "level-seven", team: "Level seven", answers: { [first]: { level: 7 }, [second]: { level: 6 } } }),
    assessment({ id: "own-previous", team: "Own previous", previous: "own-previous", answers: { [first]: { level: 3 } } }),
    assessment({ id: "lost-previous", team: "Lost previous", previous: "nobody", answers: { [first]: { level: 3 } } }),
    assessment({ id: "odd-target", team: "Odd target", targets: { questions: { [first]: 7 }, dimensions: { "x/y": 3 } } }),
    assessment({ id: "odd plan/&?#%", team: "Odd id", roadmap: { cards: { nothing: { pinned: true } }, order: ["nothing"] } }),
    assessment({ id: "__proto__", team: "Proto", constructor: { prototype: 1 }, answers: { __proto__x: { level: 1 } } }),
    assessment({ id: "far-away", team: "Far away", date: "9999-12-31", answers: levels(questions("calms"), [5]) }),
  ];
  await keep(page, {});
  const home = new Home(page);
  await home.goto();
  await home.openFileOf(fileOf(documentOf(...odd)));
  await home.dialog.getByRole("button", { name: say("home", "import-add") }).click();
  await expect(home.rows).toHaveCount(odd.length);
  await home.saved();
  const shell = new Shell(page);
  for (const { id, team } of odd) {
    await test.step(team, async () => {
      await shell.gotoStep("results", encodeURIComponent(id));
      for (const step of ["Review", "Roadmap", "Delivery", "Answer", "Results"]) {
        await shell.step(step);
        await expect(shell.steps.getByRole("link", { name: step })).toHaveAttribute("aria-current", "page");
        await expect(shell.heading).not.toBeEmpty();
      }
      await expect(page.getByRole("region", { name: say("pages", "crash-title") })).toBeHidden();
    });
  }
});

test("F41 a picture saved as SVG is whole by itself, and one saved as PNG is a PNG", async ({ page, browser }) => {
  await keep(page, entriesOf(answered({ team: MARKUP })));
  const results = new Results(page);
  await results.gotoStep("results", "tide");
  const svg = await download(page, () => page.getByRole("button", { name: say("charts", "save-svg") }).click());
  expect(svg.name).toMatch(/^waymark-[\p{L}\p{N}-]+\.svg$/u);
  // The faces it carries are letters in any order.
  const text = svg.bytes.toString("utf8").replaceAll(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, "");
  expect(text).not.toMatch(/class=|var\(|<script|<foreignObject|<image|href=/i);
  // The team's name stands in it as words, and in no tag.
  expect(text).toContain("onerror=");
  expect(text.replaceAll(/>[^<]*</g, "><")).not.toMatch(/on\w+=/i);
  expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');

  // Alone in a browser, from a file: it is drawn, in colours, and asks for nothing.
  const alone = await browser.newContext();
  const picture = await alone.newPage();
  const requests = [];
  picture.on("request", (request) => requests.push(request.url()));
  await picture.setContent(`<img alt="map" src="data:image/svg+xml;base64,${svg.bytes.toString("base64")}">`);
  const size = await picture.getByRole("img", { name: "map" }).evaluate(async (image) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  expect(Math.min(...size)).toBeGreaterThan(300);
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
  await alone.close();

  const png = await download(page, () => page.getByRole("button", { name: say("charts", "save-png") }).click());
  expect(png.name).toMatch(/\.png$/);
  expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(png.bytes.length).toBeGreaterThan(10_000);
});
