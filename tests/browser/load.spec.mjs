// What happens when parts of the site do not arrive, or the app falls over.
import { createServer } from "node:http";
import { answered, entriesOf } from "./documents.mjs";
import { countLoads, Crash, FAULT, NOT_ARRIVED, panic } from "./falls.mjs";
import { violations } from "./look.mjs";
import { Home, Question, Results, Shell, Start } from "./pages.mjs";
import { isWhole } from "./places.mjs";
import { downloadJson, expect, keep, kept, keptAssessment, ROOT, SUB_PATH, test } from "./support.mjs";
import { say } from "./words.mjs";

const ANSWERS_INSTEAD = {
  "F27 is not there": { status: 404, body: "no" },
  "F28 is a web page": { status: 200, contentType: "text/html", body: "<p>Welcome" },
  "F29 is damaged": { status: 200, contentType: "application/wasm", body: "xxxxxxxx" },
};
for (const [name, answer] of Object.entries(ANSWERS_INSTEAD)) {
  test(`${name}: one more try, then a screen with the saved data`, async ({ page, faults }) => {
    faults.expect(/404|wasm|MIME/i);
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
  faults.expect(/404/);
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
  faults.expect(/404|MIME/);
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
  faults.expect(/404/);
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
  faults.expect(/404/);
  await page.route("**/catalogue-*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await keep(page, entriesOf(answered()));
  await page.goto("");
  const crash = new Crash(page);
  await expect(crash.heading).toBeVisible();
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toHaveProperty("waymark:assessment:tide");
});

/** The file that reads what the browser keeps. */
const READER = "pack_reader.wasm";

test("F27 without what reads the answers there is no app, and nothing of them is lost", async ({ page, faults }) => {
  test.skip(isWhole(), "a debug build is in one part");
  faults.expect(/404|split/);
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
  faults.expect(/404/);
  await page.route("**/guidance-*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await keep(page, entriesOf(answered()));
  // From one page to another, so that the second try is made from elsewhere.
  const home = new Home(page);
  await home.goto();
  await home.row("Tide").getByRole("link", { name: "Tide", exact: true }).click();
  const results = new Results(page);
  await expect(page.getByRole("img", { name: /^CALMS: / })).toBeVisible();
  await expect(results.alert).toContainText("The practices could not be loaded. Your answers are safe.");
  // Another page tries again by itself.
  await results.step("Roadmap");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.unroute("**/guidance-*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results.heading).toHaveText("Three practices to try");
});

test("F27 without the second part of the app one can answer, and try again", async ({ page, faults }) => {
  test.skip(isWhole(), "a debug build is in one part");
  faults.expect(/404|split|wasm/i);
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
  await expect(new Results(page).sections).toBeVisible();
});

test("what stands is left alone when another part of the app comes", async ({ page }) => {
  test.skip(isWhole(), "a debug build is in one part");
  let comes;
  const held = new Promise((resolve) => (comes = resolve));
  await page.route("**/pack_results.wasm", async (route) => {
    await held;
    await route.continue();
  });
  // One after the other: by then the one before it is here.
  const after = page.waitForRequest("**/pack_roadmap.wasm");
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.goesOn.focus();
  comes();
  await after;
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(question.goesOn).toBeFocused();
});

test("F32 a slow connection is no error", async ({ page }) => {
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
  // Firefox tells only where it was that something did not arrive.
  faults.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|console error: Error \(\S+__wasm_split\.js\)/);
  await keep(page, entriesOf(answered()));
  const results = new Results(page);
  await results.gotoStep("review", "tide");
  await results.step("Roadmap");
  await expect(results.heading).toHaveText("Three practices to try");
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

test("F34 a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript(() => {
    delete window.WebAssembly;
  });
  await page.goto("");
  await new Crash(page).stands("This browser is too old for Waymark, or its WebAssembly is switched off.");
});

test("F34 a browser whose WebAssembly is too old is told which would do, and nothing is fetched twice", async ({ page }) => {
  await page.addInitScript(() => {
    // It knows no more than the first version did.
    WebAssembly.validate = () => false;
  });
  const loads = countLoads(page);
  const entries = entriesOf(answered());
  await keep(page, entries);
  await page.goto("");
  const crash = new Crash(page);
  await crash.stands("Waymark needs Chrome or Edge 105, Firefox 121, Safari 16, or newer.");
  await expect(crash.says(NOT_ARRIVED)).toBeHidden();
  expect(loads).toHaveLength(1);
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toEqual(entries);
});

for (const [scheme, theme] of [["dark", undefined], ["light", "dark"]]) {
  // Firefox cannot be told of a scheme, nor that it prints.
  const tag = "@chromium";
  test(`a browser that cannot choose between colours has the light ones: ${scheme}, ${theme}`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript(() => {
      const supports = CSS.supports;
      CSS.supports = (...asked) => !asked.join().includes("light-dark") && supports.apply(CSS, asked);
    });
    const entries = entriesOf(answered());
    if (theme) entries["waymark:preferences"] = JSON.stringify({ theme });
    await keep(page, entries);
    await page.goto("results/?see=dimensions&a=tide");
    await expect(new Results(page).row("CALMS", "Culture")).toBeVisible();
    const tokens = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return [style.colorScheme, ...["--paper", "--ink", "--band-low"].map((name) => style.getPropertyValue(name))];
      });
    await expect.poll(tokens).toEqual(["light", "#f6f8f4", "#15211c", "#f4efdf"]);
    await page.emulateMedia({ media: "print" });
    await expect.poll(async () => (await tokens())[1]).toBe("#ffffff");
  });
}

test("inside a page of another origin the app does not start, and says where it would", async ({ page, faults }) => {
  // A real host of its own: what Playwright answers in its place counts as a page from afar, and such a page may show
  // nothing of this machine.
  const frame = `<!doctype html><iframe src="${ROOT}settings/" width="800" height="600"></iframe>`;
  const outside = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(frame));
  await new Promise((listening) => outside.listen(0, "127.0.0.1", listening));
  const elsewhere = `http://127.0.0.1:${outside.address().port}/`;
  // The page that a person is on, and its icon.
  faults.expect(new RegExp(`left the site: ${elsewhere}`));
  await page.goto(elsewhere);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { name: say("pages", "crash-title") })).toBeVisible();
  await expect(inside.getByText("Another site shows Waymark inside its own page")).toBeVisible();
  await expect(inside.getByRole("button", { name: say("settings", "erase") })).toHaveCount(0);
  const [alone] = await Promise.all([
    page.context().waitForEvent("page"),
    inside.getByRole("link", { name: "Open it in a tab of its own" }).click(),
  ]);
  await expect(alone).toHaveURL(`${ROOT}settings/`);
  await expect(alone.getByRole("button", { name: say("settings", "erase") })).toBeVisible();
  outside.close();
  outside.closeAllConnections();
});

// Playwright does not take the scripts from a Firefox that it speaks to through WebDriver BiDi.
test.describe("F34 without scripts", { tag: "@chromium" }, () => {
  test.use({ javaScriptEnabled: false });

  test("every page says what Waymark is and what it needs", async ({ page }) => {
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

test("F36 harmless errors do not stop the app, its own do", async ({ page, faults }) => {
  faults.expect(/./);
  const home = new Home(page);
  await home.goto();
  await expect(home.start).toBeVisible();
  // A link means another file once the address is another.
  const own = await page.evaluate(() => document.querySelector("link[rel=modulepreload]").href);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed" }));
    Promise.reject(new DOMException("no", "NotAllowedError"));
    Promise.reject("text");
  });
  await home.start.click();
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
  const crash = new Crash(page);
  await expect(crash.region).toBeHidden();
  await page.evaluate((own) => {
    const error = new RangeError("our own");
    error.stack += `\n    at ${own}:1:1`;
    setTimeout(() => {
      throw error;
    });
  }, own);
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

test("a page asks for all that it preloads", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  for (const path of ["", "start/", "assess/?a=tide", "results/?a=tide", "teams/", "about/"]) {
    const place = new URL(path, ROOT).href;
    const html = await (await page.request.get(place)).text();
    const links = html.matchAll(/<link[^>]* rel="preload"[^>]* href="([^"]+)"[^>]*>/g);
    const preloaded = [...links].map(([, href]) => new URL(href, place).href);
    expect(preloaded.length, path).toBeGreaterThan(2);
    // The links still name the files, and bring none: what is asked for is what the page needs.
    const named = html.replaceAll(' rel="preload"', ' rel="named"');
    await page.route(place, (route) => route.fulfill({ contentType: "text/html", body: named }));
    const asked = [];
    const hear = (request) => asked.push(request.url());
    page.on("request", hear);
    await new Shell(page).goto(path);
    await expect.poll(() => preloaded.filter((url) => !asked.includes(url)), path).toEqual([]);
    page.off("request", hear);
  }
});

test("every file is fetched once, and nothing can leave the site", async ({ page, faults }) => {
  faults.expect(/Content.Security.Policy|left the site: https:\/\/example\.com|Fetch API/);
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
