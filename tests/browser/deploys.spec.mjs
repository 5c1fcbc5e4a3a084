// What happens while files arrive late, damaged, slowly or not at all, and when another version is published.
import { answered, entriesOf } from "./documents.mjs";
import { countLoads, Crash, FAULT, isPastTheCache, LOOP, NOT_ARRIVED, panic, tellPastTheCache } from "./falls.mjs";
import { Home, Library, Question, Results, Shell } from "./pages.mjs";
import { isWhole } from "./places.mjs";
import { downloadJson, expect, keep, kept, keptAssessment, ROOT, test } from "./support.mjs";
import { say } from "./words.mjs";

/** What a page that shows each file looks like once it is here. */
const FILES = {
  "catalogue-": { path: "", is: (page) => new Home(page).start },
  "words-first-": { path: "", is: (page) => new Home(page).start },
  "field-": { path: "library/", is: (page) => new Library(page).search },
  "guidance-": { path: "roadmap/?a=tide", is: (page) => page.getByRole("heading", { name: "Three practices to try", level: 1 }) },
  "reading-": { path: "library/", is: (page) => new Library(page).search },
  "words-results-": { path: "results/?see=dimensions&a=tide", is: (page) => new Results(page).row("CALMS", "Culture") },
  "style-results-": { path: "results/?see=dimensions&a=tide", is: (page) => new Results(page).row("CALMS", "Culture") },
  "pack_results": { path: "results/?see=dimensions&a=tide", is: (page) => new Results(page).row("CALMS", "Culture") },
  "chunk_": { path: "results/?see=dimensions&a=tide", is: (page) => new Results(page).row("CALMS", "Culture") },
};
const matching = (name) => new RegExp(`/${name}[^/]*\\.(json|txt|css|wasm)$`);
const isCode = (name) => /^(pack|chunk)/.test(name);

const FAULTS = {
  "is missing": (route) => route.fulfill({ status: 404, body: "" }),
  "is cut off": (route) => route.abort("connectionreset"),
  "is another, shorter file": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
};
const COMPLAINTS = /404|split|wasm|ERR_CONNECTION_RESET|no style|Failed to fetch|RangeError|style/i;

for (const [name, { path, is }] of Object.entries(FILES)) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    // A shorter style sheet is a style sheet.
    if (name.startsWith("style") && fault.startsWith("is another")) continue;
    test(`F27 F29 where ${name} in the cache ${fault}, it is fetched past the cache without a word`, async ({ page, faults }) => {
      test.skip(isCode(name) && isWhole(), "a debug build is in one part");
      faults.expect(COMPLAINTS);
      await keep(page, entriesOf(answered()));
      await tellPastTheCache(page);
      const loads = countLoads(page);
      let faulty = 0;
      let isMended = false;
      await page.route(matching(name), (route) => {
        // What is fetched past the cache is in the cache from then on.
        isMended ||= isPastTheCache(route);
        if (isMended) return route.continue();
        faulty += 1;
        return answer(route);
      });
      await page.goto(path);
      await expect(is(page).first()).toBeVisible();
      await expect(new Shell(page).alert).toHaveCount(0);
      expect(loads).toHaveLength(1);
      expect(faulty).toBeGreaterThan(0);
    });
  }
}

const GIVEN_UP = {
  "guidance-": say("first", "shell-guidance-failed"),
  "reading-": say("first", "shell-page-failed"),
  "words-results-": say("first", "shell-page-failed"),
  "style-results-": say("first", "shell-page-failed"),
  "pack_results": say("first", "shell-page-failed"),
};
for (const [name, sentence] of Object.entries(GIVEN_UP)) {
  test(`F27 without ${name} one is told, and can ask again past the cache`, async ({ page, faults }) => {
    test.skip(isCode(name) && isWhole(), "a debug build is in one part");
    faults.expect(COMPLAINTS);
    await keep(page, entriesOf(answered()));
    await tellPastTheCache(page);
    await page.route(matching(name), FAULTS["is missing"]);
    const { path, is } = FILES[name];
    await page.goto(path);
    const shell = new Shell(page);
    await expect(shell.alert).toContainText(sentence);
    await page.unroute(matching(name));
    let isMended = false;
    await page.route(matching(name), (route) => {
      isMended ||= isPastTheCache(route);
      return isMended ? route.continue() : FAULTS["is missing"](route);
    });
    await page.getByRole("button", { name: say("first", "shell-try-again") }).click();
    await expect(is(page).first()).toBeVisible();
    await expect(shell.alert).toHaveCount(0);
  });
}

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`F27 F29 the questions: what ${fault} is one silent reload, then no fault of the app`, async ({ page, faults }) => {
    faults.expect(COMPLAINTS);
    const entries = entriesOf(answered());
    await keep(page, entries);
    const loads = countLoads(page);
    await page.route(matching("catalogue-"), answer);
    await page.goto("");
    const crash = new Crash(page);
    await crash.stands(NOT_ARRIVED);
    await expect(crash.says(FAULT)).toBeHidden();
    expect(loads).toHaveLength(2);
    expect(await page.evaluate(() => sessionStorage.getItem("waymark:crashes"))).toBe(null);
    const { document } = await downloadJson(page, () => crash.save.click());
    expect(document.entries).toMatchObject(entries);
    await page.unroute(matching("catalogue-"));
    await crash.reload.click();
    await expect(new Home(page).row("Tide")).toBeVisible();
  });
}

/** Lets the first request for a file hang, and answers the others; what is handed back waits for it. */
const hangOnce = async (page, pattern) => {
  let count = 0;
  await page.route(pattern, (route) => {
    count += 1;
    return count === 1 ? undefined : route.continue();
  });
  return () => expect.poll(() => count).toBeGreaterThan(0);
};

/** Lets time pass until it is said. Each part of a page waits for a time of its own, from when it is shown. */
const grow = (page, slow) =>
  expect(async () => {
    await page.clock.fastForward(10_000);
    await expect(slow).toBeVisible({ timeout: 500 });
  }).toPass();

for (const name of ["guidance-", "words-results-", "style-results-", "pack_results", "chunk_"]) {
  test(`F32 where ${name} hangs one is told after a while, and can ask again`, async ({ page, faults }) => {
    test.skip(isCode(name) && isWhole(), "a debug build is in one part");
    faults.expect(COMPLAINTS);
    await keep(page, entriesOf(answered()));
    await page.clock.install();
    const isHanging = await hangOnce(page, matching(name));
    const { path, is } = FILES[name];
    await page.goto(path);
    await isHanging();
    await expect(page.locator(".loading:visible")).toHaveCount(1);
    // A part that the reader needs, too, is waited for before the app stands: the page itself says so then.
    const slow = page.getByText(say("first", "shell-slow")).filter({ visible: true });
    await expect(slow).toHaveCount(0);
    await grow(page, slow);
    // It is no error.
    await expect(new Shell(page).alert).toHaveCount(0);
    await page.getByRole("button", { name: say("first", "shell-try-again") }).click();
    await expect(is(page).first()).toBeVisible();
    await expect(slow).toHaveCount(0);
  });
}

for (const [name, pattern] of [["the app", "**/*_bg.wasm"], ["its script", "**/assets/app-*/*.js"], ["the questions", matching("catalogue-")]]) {
  test(`F32 where ${name} hangs at the start one is told after a while, and can ask again`, async ({ page, faults }) => {
    faults.expect(COMPLAINTS);
    await keep(page, entriesOf(answered()));
    await page.clock.install();
    const isHanging = await hangOnce(page, pattern);
    await page.goto("", { waitUntil: "commit" });
    await isHanging();
    await expect(page.getByText(say("pages", "loading"))).toBeVisible();
    const slow = page.getByText(say("pages", "slow"));
    await expect(slow).toBeHidden();
    await grow(page, slow);
    await expect(new Crash(page).region).toBeHidden();
    await page.getByRole("button", { name: say("pages", "slow-again") }).click();
    await expect(new Home(page).row("Tide")).toBeVisible();
    await expect(slow).toBeHidden();
  });
}

const BOOT = /\/boot\.js/;
const NEVER_STARTS = {
  "is missing": (route) => route.fulfill({ status: 404, body: "" }),
  "is broken": (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "(() => {" }),
  hangs: () => {},
};
for (const [fault, answer] of Object.entries(NEVER_STARTS)) {
  test(`F27 where the script that starts it all ${fault}, the page says so after a while`, async ({ page, faults }) => {
    faults.expect(/404|SyntaxError|Unexpected/);
    let isHere = false;
    await page.route(BOOT, (route) => (isHere ? route.continue() : answer(route)));
    await page.goto("start/", { waitUntil: "commit" });
    const note = page.getByText("Waymark has not started.");
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expect(note).toBeHidden();
    // It waits by the style alone, which needs no script.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(note).toBeVisible();
    isHere = true;
    await note.getByRole("link", { name: "Load the page again" }).click();
    await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
    await expect(note).toHaveCount(0);
  });
}

test("F28 a host that gives late parts no type of WebAssembly shows every page", async ({ page, faults }) => {
  // The app itself is compiled once it is here whole, which the console is told.
  faults.expect(/instantiateStreaming/);
  await keep(page, entriesOf(answered()));
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  const results = new Results(page);
  await results.gotoSection("dimensions", "tide");
  await expect(results.row("CALMS", "Culture")).toBeVisible();
  await results.step("Roadmap");
  await expect(results.heading).toHaveText("Three practices to try");
});

/** Another build's page in the place of this one's. */
const publishAnother = (page) =>
  page.route("**/{assess,results}/*", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const other = html.replace(/(boot\.js\?[^"]*v=[\d.]+)-[0-9a-f]{16}/, "$1-0000000000000000");
    expect(other).not.toBe(html);
    await route.fulfill({ response, body: other });
  });

test("F31 where a new version took a late part away one is told, and the reload saves first", async ({ page, faults }) => {
  test.skip(isWhole(), "a debug build is in one part");
  faults.expect(COMPLAINTS);
  await keep(page, entriesOf(answered()));
  await page.route("**/pack_results.wasm", FAULTS["is missing"]);
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await publishAnother(page);
  await question.level(5).check();
  await question.step("Results");
  await expect(question.alert).toContainText(say("first", "shell-outdated"));
  await expect(page.getByRole("button", { name: say("first", "shell-try-again") })).toHaveCount(0);
  // Nothing is forced.
  const loads = countLoads(page);
  await question.step("Answer");
  await expect(question.level(5)).toBeChecked();
  await question.step("Results");
  await expect(question.alert).toContainText(say("first", "shell-outdated"));
  expect(loads).toEqual([]);
  await page.unrouteAll();
  await page.getByRole("button", { name: say("first", "shell-reload") }).click();
  await expect(new Results(page).sections).toBeVisible();
  expect(loads).toHaveLength(1);
  const answers = Object.values((await keptAssessment(page, "tide")).answers);
  expect(answers.filter(({ level }) => level === 5)).toHaveLength(1);
});

test("F31 where only the questions changed an old page finds the new ones in one silent reload", async ({ page, request, faults }) => {
  faults.expect(/404/);
  const current = await (await request.get("assess/")).text();
  const old = current.replace(/(catalogue-)[0-9a-f]{16}/g, "$10000000000000000");
  expect(old).not.toBe(current);
  await keep(page, entriesOf(answered()));
  const loads = countLoads(page);
  let visits = 0;
  await page.route("**/assess/*", (route) => {
    visits += 1;
    return visits === 1 ? route.fulfill({ status: 200, contentType: "text/html", body: old }) : route.continue();
  });
  await page.goto("assess/?a=tide");
  await expect(new Shell(page).steps).toBeVisible();
  expect(loads).toHaveLength(2);
  expect(await page.evaluate(() => sessionStorage.getItem("waymark:retried"))).toBe(null);
});

test("F31 a page that stays old for good is loaded twice, and no more", async ({ page, request, faults }) => {
  faults.expect(/404|MIME/);
  const current = await (await request.get("assess/")).text();
  const old = current.replace(/([a-z]+)-[0-9a-f]{16}/g, "$1-0000000000000000");
  await page.route("**/assess/*", (route) => route.fulfill({ status: 200, contentType: "text/html", body: old }));
  const loads = countLoads(page);
  await page.goto("assess/?a=tide");
  await new Crash(page).stands(NOT_ARRIVED);
  expect(loads).toHaveLength(2);
});

test("F33 without a connection the screen with the data stays, and no page of the browser’s takes its place", async ({ page, faults }) => {
  faults.expect(COMPLAINTS);
  const entries = entriesOf(answered());
  await keep(page, entries);
  let visits = 0;
  // The page is in the cache, and nothing else can be had.
  await page.route("**/assess/*", (route) => {
    visits += 1;
    return visits === 1 ? route.continue() : route.abort("internetdisconnected");
  });
  await page.route("**/*.wasm", (route) => route.abort("internetdisconnected"));
  faults.expect(/ERR_INTERNET_DISCONNECTED/);
  const loads = countLoads(page);
  await page.goto("assess/?a=tide");
  const crash = new Crash(page);
  await crash.stands(NOT_ARRIVED);
  expect(loads).toHaveLength(1);
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toMatchObject(entries);
  await page.unrouteAll();
  await crash.reload.click();
  await expect(new Shell(page).steps).toBeVisible();
});

test("F34 a browser that takes the policy of the page to forbid WebAssembly is told so at once", async ({ page, faults }) => {
  faults.expect(/Content Security Policy/);
  await page.route("**/start/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace("'wasm-unsafe-eval'", "'unknown'") });
  });
  const loads = countLoads(page);
  await page.goto("start/");
  const crash = new Crash(page);
  await crash.stands("This browser is too old for Waymark, or its WebAssembly is switched off.");
  await expect(crash.says(NOT_ARRIVED)).toBeHidden();
  expect(loads).toHaveLength(1);
});

test("F35 a report of a fall can be read and copied, tells no assessment, and is sent nowhere", async ({ page, context, faults }) => {
  faults.expect(/a test trapped/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keep(page, entriesOf(answered()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.level(5).check();
  // What people open next may be on its way, and tells nothing.
  const telling = [];
  page.on("request", (request) => {
    const isFile = request.method() === "GET" && request.url().startsWith(`${ROOT}assets/`) && !request.url().includes("?");
    if (!isFile) telling.push(request.url());
  });
  await page.evaluate((root) => {
    const error = new WebAssembly.RuntimeError("a test trapped");
    error.stack = `RuntimeError: a test trapped\n    at ${root}assets/app.wasm:1`;
    setTimeout(() => {
      throw error;
    });
  }, ROOT);
  const crash = new Crash(page);
  await crash.stands(FAULT);
  const report = await crash.report();
  expect(report).toMatch(/^Waymark \d+\.\d+\.\d+-[0-9a-f]{16}\npanic: \/assess\/\n/);
  expect(report).toContain(await page.evaluate(() => navigator.userAgent));
  expect(report).toContain("RuntimeError: a test trapped\n    at assets/app.wasm:1");
  expect(report).not.toContain("tide");
  expect(report).not.toContain(ROOT);
  await page.getByRole("button", { name: say("pages", "crash-report-copy") }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(report);
  expect(await page.evaluate(() => String(getSelection()))).toContain("a test trapped");
  expect(telling).toEqual([]);
});

test("F36 errors of extensions, user scripts and injected scripts are not the app’s", async ({ page, faults }) => {
  faults.expect(/foreign|uncaught: (Object|null)/);
  const home = new Home(page);
  await home.goto();
  await expect(home.start).toBeVisible();
  await page.evaluate((root) => {
    const stacks = [
      "at chrome-extension://abc/content.js:1:1",
      "f@webkit-masked-url://hidden/:1:1",
      "at https://example.com/injected.js:1:1",
      "at <anonymous>:1:1",
      `at ${root}:1:1`,
      "",
    ];
    for (const stack of stacks) {
      const error = new TypeError("foreign");
      error.stack = stack;
      dispatchEvent(new ErrorEvent("error", { error }));
      Promise.reject(error);
    }
    Promise.reject({ message: "foreign" });
    Promise.reject(null);
  }, ROOT);
  await home.start.click();
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
  await expect(new Crash(page).region).toBeHidden();
});

const TRAPS = {
  "a trap": () => new WebAssembly.RuntimeError("ours"),
  "an error with its script in the stack": () => {
    const error = new Error("ours");
    error.stack = `f@${document.querySelector("link[rel=modulepreload]").href}:1:1`;
    return error;
  },
  "a stack overflow as Safari tells it": () => {
    const error = new RangeError("ours");
    error.stack = "<?>.wasm-function[12]@[wasm code]";
    return error;
  },
};
for (const [name, make] of Object.entries(TRAPS)) {
  test(`F35 F36 ${name} stops the app`, async ({ page, faults }) => {
    faults.expect(/ours/);
    await new Home(page).goto();
    await page.evaluate(`(() => { Promise.reject((${make})()); })()`);
    await new Crash(page).stands(FAULT);
  });
}

/** Lets the app fall as soon as it stands, so often. */
const fallAtOnce = (page) =>
  page.addInitScript(() => {
    addEventListener("waymark:started", () => {
      if (!sessionStorage.getItem("test:calm")) dispatchEvent(new CustomEvent("waymark:panic", { detail: "it fell again" }));
    });
  });

test("F37 what falls three times in a row is left alone, and one starts without the data", async ({ page }) => {
  const entries = entriesOf(answered());
  await keep(page, entries);
  await fallAtOnce(page);
  await page.goto("assess/?a=tide");
  const crash = new Crash(page);
  await crash.stands(FAULT);
  await expect(crash.aside).toBeHidden();
  await crash.reload.click();
  await crash.stands(FAULT);
  await crash.reload.click();
  await crash.stands(LOOP);
  expect(await crash.report()).toContain("it fell again");
  // It stays, wherever one goes, and the app is not even fetched.
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("");
  await crash.stands(LOOP);
  const { document } = await downloadJson(page, () => crash.save.click());
  expect(document.entries).toMatchObject(entries);

  await page.evaluate(() => sessionStorage.setItem("test:calm", "1"));
  await crash.aside.click();
  const home = new Home(page);
  await expect(home.start).toBeVisible();
  await expect(page.getByText(say("first", "shell-aside"))).toBeVisible();
  await expect(home.row("Tide")).toHaveCount(0);
  // What is entered now touches nothing that is kept.
  await home.start.click();
  await page.getByRole("textbox", { name: say("first", "start-team") }).fill("Ebb");
  await page.getByRole("button", { name: say("first", "start-begin") }).click();
  await expect(new Shell(page).steps).toBeVisible();
  expect(await kept(page)).toEqual(entries);

  // Whoever reloads from the screen tries once more with the data, and opens nothing of it.
  await page.goto("assess/?a=tide");
  await crash.stands(LOOP);
  await crash.reload.click();
  await expect(home.row("Tide")).toBeVisible();
  expect(page.url()).toBe(ROOT);
  expect((await keptAssessment(page, "tide")).answers).toEqual(answered().answers);
});

test("F37 falls that are far apart are no loop", async ({ page }) => {
  await page.clock.install();
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  const crash = new Crash(page);
  await home.goto();
  for (let count = 0; count < 4; count += 1) {
    await expect(home.row("Tide")).toBeVisible();
    await page.clock.fastForward(10_000);
    await panic(page);
    await crash.stands(FAULT);
    await crash.reload.click();
  }
  await expect(home.row("Tide")).toBeVisible();
});
