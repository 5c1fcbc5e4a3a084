// What happens when parts of the site do not arrive, or the app falls over.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { answered, entriesOf } from "./documents.mjs";
import { violations } from "./look.mjs";
import { Home, Question, Results, Shell, Start } from "./pages.mjs";
import { DIST } from "./places.mjs";
import { downloadJson, expect, keep, kept, keptAssessment, ROOT, SUB_PATH, test } from "./support.mjs";
import { say } from "./words.mjs";

/** The screen that stands in for the app when it cannot run. */
class Crash {
  constructor(page) {
    this.page = page;
    this.region = page.getByRole("region", { name: say("pages", "crash-title") });
    this.heading = page.getByRole("heading", { name: say("pages", "crash-title") });
    this.reload = page.getByRole("button", { name: say("pages", "crash-reload") });
    this.save = page.getByRole("button", { name: say("pages", "crash-download") });
    this.copy = page.getByRole("textbox", { name: say("pages", "crash-everything") });
  }

  async stands(sentence) {
    await expect(this.heading).toBeVisible();
    await expect(this.heading).toBeFocused();
    await expect(this.says(sentence)).toBeVisible();
  }

  says(sentence) {
    return this.region.getByText(sentence);
  }
}

const NOT_ARRIVED = "A part of the app did not arrive.";
const FAULT = "There is a fault in the app.";

/** Counts how often a page of the site was asked for. */
const countLoads = (page) => {
  const loads = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && !request.url().endsWith("/404.html")) loads.push(request.url());
  });
  return loads;
};

const panic = (page, detail = "a test panicked") =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent("waymark:panic", { detail })), detail);

const ANSWERS_INSTEAD = {
  "F27 is not there": { status: 404, body: "no" },
  "F28 is a web page": { status: 200, contentType: "text/html", body: "<p>Welcome" },
  "F29 is damaged": { status: 200, contentType: "application/wasm", body: "xxxxxxxx" },
};
for (const [name, answer] of Object.entries(ANSWERS_INSTEAD)) {
  test(`${name}: one more try, then a screen with the saved data`, async ({ page, faults }) => {
    faults.expect(/404|wasm|MIME|preload/i);
    const entries = entriesOf(answered());
    await keep(page, { ...entries, "other:x": "1" });
    const loads = countLoads(page);
    await page.route("**/*.wasm", (route) => route.fulfill(answer));
    await page.goto("assess/?a=tide");
    const crash = new Crash(page);
    await crash.stands(NOT_ARRIVED);
    await expect(crash.says(FAULT)).toBeHidden();
    const { name: file, document } = await downloadJson(page, () => crash.save.click());
    expect(file).toMatch(/^waymark-rescue-\d{4}-\d\d-\d\d\.json$/);
    expect(document.entries).toEqual(entries);
    await page.getByText(say("pages", "crash-copy")).click();
    await expect(crash.copy).toHaveValue(/waymark:assessment:tide/);
    expect(await violations(page)).toEqual([]);
    expect(loads).toHaveLength(2);

    await page.unroute("**/*.wasm");
    await crash.reload.click();
    await expect(new Shell(page).steps).toBeVisible();
    await expect(crash.region).toBeHidden();
    expect((await keptAssessment(page, "tide")).answers).toEqual(answered().answers);
  });
}

test("F27 a file that is missing once is fetched again without a word", async ({ page, faults }) => {
  faults.expect(/404|preload/);
  let misses = 0;
  await page.route("**/*.wasm", (route) => {
    misses += 1;
    return misses === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue();
  });
  const home = new Home(page);
  await home.goto();
  await expect(home.start).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("waymark:retried"))).toBe(null);
});

test("F31 an old page whose files are gone finds the new ones", async ({ page, request, faults }) => {
  faults.expect(/404|MIME|preload/);
  const current = await (await request.get("assess/")).text();
  const old = current.replace(/([a-z]+)-[0-9a-f]{16}/g, "$1-0000000000000000");
  expect(old).not.toBe(current);
  await keep(page, entriesOf(answered()));
  let visits = 0;
  await page.route("**/assess/*", (route) => {
    visits += 1;
    return visits === 1 ? route.fulfill({ status: 200, contentType: "text/html", body: old }) : route.continue();
  });
  await page.goto("assess/?a=tide#x");
  await expect(new Shell(page).steps).toBeVisible();
  expect(page.url()).toBe(`${ROOT}assess/?a=tide#x`);
});

test("F01 F27 without storage there is no second try, and the screen says why there is no data", async ({ page, faults }) => {
  faults.expect(/404|preload/);
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    }
  });
  const loads = countLoads(page);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("");
  const crash = new Crash(page);
  await crash.stands(NOT_ARRIVED);
  await crash.save.click();
  await expect(crash.copy).toHaveValue(/does not let the page read its storage/);
  expect(loads).toHaveLength(1);
});

test("F27 without the questions there is no app, and the data is safe", async ({ page, faults }) => {
  faults.expect(/404|preload/);
  await page.route("**/catalogue-*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await keep(page, entriesOf(answered()));
  await page.goto("");
  const crash = new Crash(page);
  await expect(crash.heading).toBeVisible();
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toHaveProperty("waymark:assessment:tide");
});

/** Whether the app came in one part, as a debug build does. */
const isWhole = () => readdirSync(join(DIST, "assets"), { recursive: true }).filter((name) => name.endsWith(".wasm")).length < 2;

/** The file that reads what the browser keeps. */
const READER = "pack_reader.wasm";

test("F27 without what reads the answers there is no app, and nothing of them is lost", async ({ page, faults }) => {
  test.skip(isWhole(), "a debug build is in one part");
  faults.expect(/404|preload|split/);
  const entries = entriesOf(answered());
  await keep(page, entries);
  await page.route(`**/${READER}`, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("assess/?a=tide");
  const crash = new Crash(page);
  await crash.stands(NOT_ARRIVED);
  await expect(crash.says(FAULT)).toBeHidden();
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toEqual(entries);
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect(await kept(page)).toEqual(entries);

  await page.unroute(`**/${READER}`);
  await crash.reload.click();
  await expect(new Shell(page).steps).toBeVisible();
  await expect(crash.region).toBeHidden();
  expect((await keptAssessment(page, "tide")).answers).toEqual(answered().answers);
});

test("a first visit does without what reads the answers, the next one fetches it", async ({ page }) => {
  test.skip(isWhole(), "a debug build is in one part");
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1)));
  const start = new Start(page);
  const question = new Question(page);
  await start.goto("start/");
  await start.team.fill("Tide");
  await start.begin.click();
  await question.level(4).check();
  await question.saved();
  expect(asked).not.toContain(READER);
  await page.reload();
  await expect(question.level(4)).toBeChecked();
  expect(asked).toContain(READER);
});

test("F27 without the practices everything else works, and one can try again", async ({ page, faults }) => {
  faults.expect(/404|preload/);
  await page.route("**/guidance-*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await keep(page, entriesOf(answered()));
  // From one page to another, so that the second try is made from elsewhere.
  const home = new Home(page);
  await home.goto();
  await home.row("Tide").getByRole("link", { name: "Tide", exact: true }).click();
  const results = new Results(page);
  await expect(results.row("CALMS", "Culture")).toBeVisible();
  await expect(results.alert).toContainText("The practices could not be loaded. Your answers are safe.");
  // Another page tries again by itself.
  await results.step("Roadmap");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.unroute("**/guidance-*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results.heading).toHaveText("Three things to try");
});

test("F27 without the second part of the app one can answer, and try again", async ({ page, faults }) => {
  test.skip(isWhole(), "a debug build is in one part");
  faults.expect(/404|preload|split|wasm/i);
  await page.route("**/pack_results.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(5).check();
  await question.saved();
  await question.step("Results");
  await expect(question.alert).toContainText("This page could not be loaded. Your answers are safe.");
  await page.unroute("**/pack_results.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(new Results(page).row("CALMS", "Culture")).toBeVisible();
});

test("F32 a slow connection is no error", async ({ page, faults }) => {
  faults.expect(/preload/);
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("start/", { waitUntil: "commit" });
  await expect(page.getByText(say("pages", "loading"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start an assessment");
  await expect(new Crash(page).region).toBeHidden();
  arrive();
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
  await expect(page.getByText(say("pages", "loading"))).toBeHidden();
});

test("F33 without a connection everything that has arrived goes on working", async ({ page, context, faults }) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await keep(page, entriesOf(answered()));
  const results = new Results(page);
  await results.gotoStep("review", "tide");
  await results.step("Roadmap");
  await expect(results.heading).toHaveText("Three things to try");
  // What people usually open next comes when the page is at rest.
  const awaited = ["pack_delivery", "words-delivery", "style-delivery", "pack_home", "words-home", "pack_list"];
  const arrived = () =>
    page.evaluate((names) => {
      const here = performance.getEntriesByType("resource").filter((entry) => entry.responseEnd > 0);
      return names.filter((name) => here.some((entry) => entry.name.includes(name)));
    }, awaited);
  await expect.poll(arrived).toEqual(awaited);
  await context.setOffline(true);
  for (const step of ["Answer", "Delivery", "Results", "Roadmap"]) {
    await results.step(step);
    await expect(results.steps.getByRole("link", { name: step })).toHaveAttribute("aria-current", "page");
    await expect(results.heading).toBeFocused();
  }
  await results.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  const home = new Home(page);
  await expect(home.row("Tide")).toBeVisible();
  // What reads the sample has not arrived.
  await home.openSample.click();
  const failed = page.getByRole("alert").filter({ hasText: say("first", "shell-page-failed") });
  await expect(failed.getByRole("button", { name: say("first", "shell-try-again") })).toBeVisible();
});

test("F34 a browser without WebAssembly is told so", async ({ page, faults }) => {
  faults.expect(/preload/);
  await page.addInitScript(() => {
    delete window.WebAssembly;
  });
  await page.goto("");
  await new Crash(page).stands("This browser cannot run WebAssembly");
});

test.describe("F34 without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every page says what Waymark is and what it needs", async ({ page, faults }) => {
    faults.expect(/preload/);
    for (const path of ["", "start/", "assess/", "review/", "results/", "roadmap/", "delivery/", "settings/", "about/"]) {
      await page.goto(path);
      // Playwright looks for no role or text in this element.
      await expect(page.locator("noscript p")).toContainText("it needs JavaScript");
      await expect(page.locator("noscript p")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
      await expect(page.getByText(say("pages", "loading"))).toBeHidden();
    }
  });
});

test("F35 after a panic the app is out of reach, saves nothing more, and hands the data out", async ({ page, faults }) => {
  faults.expect(/a test panicked/);
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  const before = await kept(page);
  await panic(page);
  const crash = new Crash(page);
  await crash.stands(FAULT);
  await expect(crash.says(NOT_ARRIVED)).toBeHidden();
  await page.getByText(say("pages", "crash-report")).click();
  await expect(crash.region).toContainText("a test panicked");
  await page.keyboard.press("Tab");
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect(await kept(page)).toEqual(before);
  await crash.reload.click();
  await expect(home.row("Tide")).toBeVisible();
  await expect(crash.region).toBeHidden();
});

test("F35 an open dialog does not bury the screen", async ({ page }) => {
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(shell.dialog).toBeVisible();
  await panic(page);
  const crash = new Crash(page);
  await crash.stands(FAULT);
  await downloadJson(page, () => crash.save.click());
});

test("F36 foreign and harmless errors do not stop the app, its own do", async ({ page, faults }) => {
  faults.expect(/./);
  const home = new Home(page);
  await home.goto();
  await expect(home.start).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed" }));
    Promise.reject(new DOMException("no", "NotAllowedError"));
    Promise.reject("text");
  });
  await home.start.click();
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
  const crash = new Crash(page);
  await expect(crash.region).toBeHidden();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("our own");
    });
  });
  await crash.stands(FAULT);
});

test("F50 an address that is none answers 404 and shows the way", async ({ page, faults }) => {
  faults.expect(/404/);
  for (const root of [ROOT, SUB_PATH]) {
    const response = await page.goto(`${root}nowhere`);
    expect(response.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("pages", "not-found-heading"));
    await page.getByRole("link", { name: "Go to the start of Waymark" }).click();
    await expect(page).toHaveURL(root);
    await expect(new Home(page).start).toBeVisible();
  }
  await page.goto(`${SUB_PATH}nothing/here`);
  await page.getByRole("link", { name: "try one level up" }).click();
  await expect(new Home(page).start).toBeVisible();
});

test("an assessment that is not here is said, with the way to those that are", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  for (const step of ["assess", "review", "results", "roadmap", "delivery"]) {
    await shell.gotoStep(step, "nobody%22%3E%3Cscript%3E");
    await expect(shell.heading).toHaveText(say("first", "shell-no-assessment"));
  }
  await page.getByRole("link", { name: say("first", "shell-to-assessments") }).click();
  await expect(new Home(page).row("Tide")).toBeVisible();
});

test("every file is fetched once, and nothing can leave the site", async ({ page, faults }) => {
  faults.expect(/Content Security Policy|left the site: https:\/\/example\.com|Fetch API/);
  const urls = [];
  page.on("request", (request) => urls.push(request.url()));
  const home = new Home(page);
  await home.goto();
  await expect(home.start).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(urls.toSorted()).toEqual([...new Set(urls)].toSorted());
  const escape = () => fetch("https://example.com/").then(() => "out", () => "refused");
  expect(await page.evaluate(escape)).toBe("refused");
});
