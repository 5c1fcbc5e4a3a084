// What the worker keeps: the site without a host, one build after another, several deployments on one host.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answered, entriesOf } from "./documents.mjs";
import { Crash } from "./falls.mjs";
import { DRAWINGS, ICONS, drawn } from "./icons.mjs";
import { linkOf, workshopOf } from "./joins.mjs";
import { Home, Question, Results, Shell } from "./pages.mjs";
import { DIST, MADE_UP, PAGES } from "./places.mjs";
import { Site } from "./site.mjs";
import { downloadJson, expect, keep, keptAssessment, ORIGINS, test as base } from "./support.mjs";
import { say } from "./words.mjs";

/** Another build of the same app; its words tell which one a page is of. */
const [{ folder: OTHER, tag: OTHER_TAG }] = MADE_UP;

/**
 * What browsers say of a host that does not answer: Chromium, and Firefox of a page, of a file, and of one that is
 * still being read from the worker when the page is left (as itself, or as what the loader of the app tells of it).
 */
const NO_HOST =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|NS_ERROR_CONNECTION_REFUSED|NetworkError|A ServiceWorker intercepted the request|console error: Error \(\S+__wasm_split\.js\)/;

const test = base.extend({
  site: async ({ faults }, use) => {
    faults.expect(NO_HOST);
    const site = new Site();
    await site.start();
    ORIGINS.push(new URL(site.at()).origin);
    await use(site);
    await site.stop();
  },
});
test.use({ serviceWorkers: "allow" });

/** Waits until everything of a page's deployment is kept: only then does its worker answer the page. */
const isKept = (page) =>
  page.waitForFunction(() => {
    const root = new URL(`${document.documentElement.dataset.base}/`, location.href);
    return navigator.serviceWorker.controller?.scriptURL === new URL("sw.js", root).href;
  });

/** The name of the build that a folder holds. */
const buildOf = (folder) => readFileSync(join(folder, "sw.js"), "utf8").match(/^const BUILD = "([^"]+)";$/m)[1];

const cacheOf = (folder, path = "") => `waymark${path}:build:${buildOf(folder)}`;

/** Waits until a worker of a build answers the page. */
const isAnsweredBy = (page, folder) =>
  page.evaluate(async (build) => {
    const { serviceWorker: workers } = navigator;
    for (;;) {
      const replaced = new Promise((done) => workers.addEventListener("controllerchange", done, { once: true }));
      const told = new Promise((hear) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => hear(data);
        workers.controller?.postMessage("build?", [port2]);
      });
      if ((await Promise.race([told, replaced])) === build) return;
      await replaced;
    }
  }, buildOf(folder));

/** Waits until these caches are there, and no others. */
const hasCaches = (page, names) =>
  expect.poll(async () => (await page.evaluate(() => caches.keys())).toSorted()).toEqual(names.toSorted());

const language = (page) => page.locator("html").getAttribute("lang");

/** The address of a page, of an assessment where it needs one. */
const addressOf = ({ path, needsAssessment }) => (needsAssessment ? `${path}?a=tide` : path);

/** Opens every page without a host, and sees that nothing of it is missing. */
const openAll = async (page, root) => {
  const shell = new Shell(page, root);
  for (const one of PAGES) {
    await shell.goto(addressOf(one));
    await expect(page.locator("main").getByRole("alert"), one.path).toHaveCount(0);
    await expect(page.getByRole("button", { name: say("first", "shell-try-again") }), one.path).toHaveCount(0);
  }
};

for (const path of ["/", "/team/waymark/"]) {
  // Where the browser keeps nothing by itself, only the worker can answer; what it keeps must not be in the way.
  for (const caching of ["no-store", "max-age=600"]) {
    test(`F33 after one visit every page opens without a host, ${path} ${caching}`, async ({ page, site }) => {
      test.setTimeout(300_000);
      site.caching = caching;
      site.publish(DIST, path);
      const root = site.at(path);
      await keep(page, entriesOf(answered()), root);
      await new Home(page, root).goto();
      await isKept(page);
      await site.stop();
      await openAll(page, root);
      // What comes late to a page that was opened, and what lies beside the pages.
      const home = new Home(page, root);
      await home.goto();
      await home.openSample.click();
      await expect(page).toHaveURL(/\/results\/\?a=sample/);
      await home.arrived();
      for (const file of ["third-party-licences.txt", "questionnaire-example.toml", "waymark.webmanifest", "icons/icon-192.png"]) {
        expect(await page.evaluate(async (url) => (await fetch(url)).status, `${root}${file}`), file).toBe(200);
      }
      // An invitation that somebody scans where there is no network.
      await page.goto(linkOf(workshopOf(), { root }));
      await expect(page.getByRole("button", { name: say("join", "begin"), exact: true })).toBeVisible();
      // Without its stroke, and as the file that it is.
      for (const address of ["settings?x=1", "settings/index.html"]) {
        await page.goto(`${root}${address}`);
        await expect(new Shell(page).saveState).toBeVisible();
        await expect(new Shell(page).heading).toHaveText(say("settings", "title"));
      }
      // What is no page is none, with a worker, too.
      await expect(page.goto(`${root}nowhere/`)).rejects.toThrow(NO_HOST);
    });
  }
}

test("F33 a host that breaks, or says nothing, does not keep a page from opening", async ({ page, site, faults }) => {
  faults.expect(/503/);
  site.publish(DIST);
  const shell = new Shell(page, site.at());
  await shell.goto();
  await isKept(page);
  site.answer(/./, (_, response) => response.writeHead(503).end("<p>Busy"));
  expect((await shell.goto("about/")).status()).toBe(200);
  site.heal();
  // Nobody answers.
  site.answer(/./, () => {});
  expect((await shell.goto("settings/")).status()).toBe(200);
});

test("F33 nothing is fetched for later before the first question can be answered", async ({ page, site }) => {
  site.publish(DIST);
  await page.goto(site.at("/start/"));
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();
  await isKept(page);
  const worker = site.asked.indexOf("/sw.js");
  const first = [/^\/boot\.js/, /waymark_bg\.wasm$/, /\/catalogue-/, /\/words-first-/];
  for (const file of first) {
    const at = site.asked.findIndex((path) => file.test(path));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(worker);
  }
});

const DAMAGES = {
  "F27 is not there": (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("<p>none"),
  "F28 is a web page": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Welcome"),
  "F29 is cut off": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("Waymark"),
  "F30 is of another build": (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(OTHER, "about/index.html"))),
};
for (const [name, act] of Object.entries(DAMAGES)) {
  test(`${name}: the worker keeps no such file, and tries again with the next page`, async ({ page, site, faults }) => {
    faults.expect(/404|integrity/);
    await page.addInitScript(() => {
      // Firefox has no workers in the blank page of a new tab.
      if (!globalThis.ServiceWorkerContainer) return;
      const { register } = ServiceWorkerContainer.prototype;
      globalThis.states = [];
      ServiceWorkerContainer.prototype.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => globalThis.states.push(worker.state));
        return registration;
      };
    });
    site.publish(DIST);
    site.answer(name.startsWith("F30") ? /^\/about\/$/ : /\/words-tools-/, act);
    const shell = new Shell(page, site.at());
    await shell.goto();
    await expect.poll(() => page.evaluate(() => globalThis.states)).toContain("redundant");
    const texts = await page.evaluate(async (name) => {
      const cache = await caches.open(name);
      const responses = await cache.matchAll();
      return Promise.all(responses.map(async (one) => [one.url, one.status, await one.text()]));
    }, cacheOf(DIST));
    for (const [url, status, text] of texts) {
      const { pathname } = new URL(url);
      const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      expect(status).toBe(200);
      if (!/\.(wasm|png)$/.test(file)) expect(text, file).toBe(readFileSync(join(DIST, file), "utf8"));
    }
    site.heal();
    await page.reload();
    await isKept(page);
    await site.stop();
    await shell.goto("tools/");
    await expect(page.getByRole("button", { name: say("first", "shell-try-again") })).toHaveCount(0);
  });
}

test("F20 F31 two builds in turn never mix, and the old one stays for as long as a page is of it", async ({ page, context, site }) => {
  test.setTimeout(300_000);
  site.publish(DIST);
  await keep(page, entriesOf(answered()), site.at());
  const old = new Home(page, site.at());
  await old.goto();
  await isKept(page);

  // Of the new build, everything but its words has come when the host goes.
  site.publish(OTHER);
  let asked;
  const wordsAsked = new Promise((done) => (asked = done));
  site.answer(/\/words-settings-/, () => asked());
  const newer = await context.newPage();
  await newer.goto(site.at("/about/"));
  expect(await language(newer)).toBe(OTHER_TAG);
  await wordsAsked;
  await site.stop();
  await newer.goto(site.at("/about/"));
  expect(await language(newer)).toBe("en");
  await expect(newer.getByRole("heading", { level: 1 })).toHaveText(say("pages", "about-heading"));
  await new Shell(newer).arrived();

  site.heal();
  await site.start();
  await newer.goto(site.at("/about/"));
  expect(await language(newer)).toBe(OTHER_TAG);
  await isAnsweredBy(newer, OTHER);
  await hasCaches(newer, [cacheOf(DIST), cacheOf(OTHER)]);
  await site.stop();
  await newer.reload();
  expect(await language(newer)).toBe(OTHER_TAG);
  await expect(newer.getByRole("heading", { level: 1 })).not.toHaveText(say("pages", "about-heading"));
  await new Shell(newer).arrived();

  // The first page goes on with its own words and its own code.
  await old.main.getByRole("link", { name: say("first", "page-library") }).click();
  await expect(old.heading).toHaveText(say("first", "page-library"));
  await old.arrived();
  await expect(page.locator("main").getByRole("alert")).toHaveCount(0);
  expect(await language(page)).toBe("en");

  await page.close();
  await site.start();
  await newer.reload();
  await hasCaches(newer, [cacheOf(OTHER)]);
});

/** The notice of a new version, in English: that of the page that is old. */
const notice = (page) => page.getByRole("status").filter({ hasText: say("pages", "renewal-ready") });

test("a new version is offered, never forced, and taken in every tab with what was entered", async ({ page, context, site }) => {
  site.publish(DIST);
  await keep(page, entriesOf(answered()), site.at());
  const second = await context.newPage();
  const [question, settings] = [new Question(page, site.at()), new Shell(second, site.at())];
  await question.gotoStep("assess", "tide");
  await settings.goto("settings/");
  await isKept(page);
  await expect(notice(page)).toBeHidden();

  site.publish(OTHER);
  const third = await context.newPage();
  await third.goto(site.at("/about/"));
  await isAnsweredBy(third, OTHER);
  await expect(notice(page)).toBeVisible();
  await expect(notice(second)).toBeVisible();
  // The page that is new has nothing to offer.
  await expect(third.locator("#renewal")).toBeHidden();

  // In one tab it may wait.
  await second.getByRole("button", { name: say("pages", "renewal-later") }).click();
  await expect(notice(second)).toBeHidden();
  expect(await language(second)).toBe("en");
  expect(await language(page)).toBe("en");
  await question.note.fill("Typed at the last moment");
  await page.getByRole("button", { name: say("pages", "renewal-use") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", OTHER_TAG);
  await expect.poll(async () => Object.values((await keptAssessment(page, "tide")).answers).map(({ note }) => note)).toContain(
    "Typed at the last moment",
  );
  expect(await language(second)).toBe("en");
});

test("a new version takes every tab that does not put it off", async ({ page, context, site }) => {
  site.publish(DIST);
  const second = await context.newPage();
  for (const one of [page, second]) await new Shell(one, site.at()).goto("settings/");
  await isKept(page);
  site.publish(OTHER);
  const third = await context.newPage();
  await third.goto(site.at("/about/"));
  await isAnsweredBy(third, OTHER);
  await expect(notice(second)).toBeVisible();
  await page.getByRole("button", { name: say("pages", "renewal-use") }).click();
  for (const one of [page, second]) await expect(one.locator("html")).toHaveAttribute("lang", OTHER_TAG);
});

test("F03 a page that cannot save is not left for a new version", async ({ page, context, site }) => {
  site.publish(DIST);
  await keep(page, entriesOf(answered()), site.at());
  const question = new Question(page, site.at());
  await question.gotoStep("assess", "tide");
  await isKept(page);
  site.publish(OTHER);
  const third = await context.newPage();
  await third.goto(site.at("/about/"));
  await isAnsweredBy(third, OTHER);
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await question.note.fill("Only here");
  await page.getByRole("button", { name: say("pages", "renewal-use") }).click();
  await expect(question.alert).toBeVisible();
  await expect(notice(page)).toBeVisible();
  expect(await language(page)).toBe("en");
  await expect(question.note).toHaveValue("Only here");
});

/** Publishes a site as `cargo xtask build --without-worker` does. */
const withdraw = (site, path = "/") => {
  const farewell = readFileSync(new URL("../../xtask/src/farewell.js", import.meta.url));
  const page = readFileSync(join(DIST, "about/index.html"), "utf8").replace("&amp;sw=sw.js", "");
  site.answer(new RegExp(`^${path}sw\\.js$`), (_, response) => response.writeHead(200, { "content-type": "text/javascript" }).end(farewell));
  site.answer(new RegExp(`^${path}about/$`), (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
};

const registrations = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).toSorted());

test("F33 a worker that is taken away is gone, with what it kept and nothing else", async ({ page, site }) => {
  site.publish(DIST);
  const shell = new Shell(page, site.at());
  await shell.goto();
  await isKept(page);
  await page.evaluate(() => caches.open("other:build:1"));
  withdraw(site);
  await shell.goto("about/");
  await expect.poll(() => registrations(page)).toEqual([]);
  await hasCaches(page, ["other:build:1"]);
  await shell.goto("about/");
  expect(await page.evaluate(() => document.documentElement.dataset.keeps)).toBe(undefined);
  await site.stop();
  // What a worker fails to answer is not refused.
  await expect(page.goto(site.at("/about/"))).rejects.toThrow(/CONNECTION_REFUSED/);
});

test("F50 deployments beside and inside each other keep their own, and go by themselves", async ({ page, site }) => {
  test.setTimeout(300_000);
  const places = { "/": DIST, "/repo/": OTHER, "/repo2/": DIST };
  for (const [path, folder] of Object.entries(places)) site.publish(folder, path);
  const nameOf = (path) => cacheOf(places[path], path === "/" ? "" : path);
  for (const path of Object.keys(places)) {
    await page.goto(site.at(path));
    await expect(new Shell(page).saveState).toBeVisible();
    await isKept(page);
  }
  await hasCaches(page, Object.keys(places).map(nameOf));
  expect(await registrations(page)).toEqual(Object.keys(places).toSorted());

  const isWhole = async (path) => {
    await page.goto(site.at(`${path}tools/`));
    await expect(new Shell(page).saveState).toBeVisible();
    expect(await language(page), path).toBe(places[path] === DIST ? "en" : OTHER_TAG);
    await new Shell(page).arrived();
  };
  await site.stop();
  for (const path of Object.keys(places)) await isWhole(path);

  // Another project of the host goes past the worker of the one at the root.
  await site.start();
  let mode;
  site.answer(/^\/project\//, ({ headers }, response) => {
    mode = headers["sec-fetch-mode"];
    response.writeHead(200, { "content-type": "text/html" }).end('<link rel="icon" href="data:,"><h1>Another');
  });
  await page.goto(site.at("/project/settings/"));
  // Had the worker asked, it would be "same-origin".
  expect(mode).toBe("navigate");

  withdraw(site, "/repo2/");
  await page.goto(site.at("/repo2/about/"));
  await expect.poll(() => registrations(page)).toEqual(["/", "/repo/"]);
  await hasCaches(page, ["/", "/repo/"].map(nameOf));
  await site.stop();
  for (const path of ["/", "/repo/"]) await isWhole(path);
});

test("F50 deployments of one host see, show and erase what is their own", async ({ page, site }) => {
  for (const path of ["/", "/repo/", "/repo2/"]) site.publish(DIST, path);
  const everything = () => page.evaluate(() => Object.keys(localStorage).toSorted());
  await keep(page, { ...entriesOf(answered({ team: "Root" })), "waymark:preferences": '{"theme":"dark"}', other: "1" }, site.at());
  const root = new Home(page, site.at());
  await root.goto();
  await root.saved();
  const inside = new Home(page, site.at("/repo/"));
  await inside.goto();
  await expect(inside.start).toBeVisible();
  await expect(inside.rows).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  await keep(page, { ...entriesOf(answered({ team: "Inside" })), "waymark:preferences": '{"theme":"light"}' }, inside.root);
  await inside.goto();
  await expect(inside.teams).toHaveText(["Inside"]);
  await inside.saved();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.evaluate(() => dispatchEvent(new CustomEvent("waymark:panic", { detail: "a test panicked" })));
  const { document } = await downloadJson(page, () => new Crash(page).save.click());
  expect(JSON.parse(document.entries["waymark:assessment:tide"]).assessments[0].team).toBe("Inside");
  expect(Object.keys(document.entries).filter((name) => !name.startsWith("waymark:"))).toEqual([]);

  const settings = new Shell(page, inside.root);
  await settings.goto("settings/");
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await settings.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(settings.message(say("settings", "erased"))).toBeVisible();
  expect((await everything()).filter((name) => name.startsWith("waymark/"))).toEqual(["waymark/repo/:erased", "waymark/repo/:written"]);
  expect(await everything()).toEqual(expect.arrayContaining(["other", "waymark:assessment:tide", "waymark:preferences"]));
  await root.goto();
  await expect(root.teams).toHaveText(["Root"]);
  await root.saved();

  // So are the second copies.
  await page.evaluate(() => localStorage.clear());
  await inside.goto();
  await expect(inside.start).toBeVisible();
  await expect(inside.rows).toHaveCount(0);
  await root.goto();
  await expect(root.teams).toHaveText(["Root"]);
});

test("F01 a browser that refuses the worker starts and works without", async ({ page, site }) => {
  site.publish(DIST);
  const home = new Home(page, site.at());
  await page.addInitScript(() => {
    // Firefox has no workers in the blank page of a new tab.
    if (!globalThis.ServiceWorkerContainer) return;
    ServiceWorkerContainer.prototype.register = async () => {
      globalThis.isRefused = true;
      throw new DOMException("no", "SecurityError");
    };
  });
  await home.goto();
  await expect.poll(() => page.evaluate(() => globalThis.isRefused)).toBe(true);
  await home.start.click();
  await expect(page.getByRole("button", { name: say("first", "start-begin") })).toBeVisible();

  const none = await page.context().newPage();
  await none.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await new Shell(none, site.at()).goto("settings/");
  await expect(none.getByRole("heading", { name: say("settings", "offline") })).toHaveCount(0);
  await expect(none.getByRole("button", { name: say("settings", "erase") })).toBeVisible();
});

test.describe("where the browser asks to save data", () => {
  /** Asks to save data, in pages and in the worker. */
  const spare = async (page, site) => {
    const ask = `Object.defineProperty(navigator, "connection", { value: { saveData: true } });\n`;
    await page.addInitScript(ask);
    site.answer(/^\/sw\.js$/, (_, response) =>
      response.writeHead(200, { "content-type": "text/javascript" }).end(ask + readFileSync(join(DIST, "sw.js"), "utf8")),
    );
  };

  test("only what was opened is kept, until one asks for everything", async ({ page, context, site }) => {
    await spare(page, site);
    site.publish(DIST);
    const settings = new Shell(page, site.at());
    await settings.goto("start/");
    await isKept(page);
    expect(site.asked.filter((path) => path.endsWith("/")).toSorted()).not.toContain("/tools/");
    await settings.goto("settings/");
    const offline = page.locator("section").filter({ has: page.getByRole("heading", { name: say("settings", "offline") }) });
    await expect(offline.getByRole("status")).toHaveText(say("settings", "offline-part"));
    await site.stop();
    for (const path of ["settings/", "start/"]) await settings.goto(path);
    const lost = await context.newPage();
    await expect(lost.goto(site.at("/tools/"))).rejects.toThrow(NO_HOST);
    await settings.goto("settings/");
    const fetchAll = offline.getByRole("button", { name: /^Fetch everything \(up to \d(\.\d)? MB\)$/ });
    await fetchAll.click();
    await expect(offline.getByRole("status")).toHaveText(say("settings", "offline-failed"));
    await site.start();
    await fetchAll.click();
    await expect(offline.getByRole("status")).toHaveText(say("settings", "offline-whole"));
    await expect(fetchAll).toHaveCount(0);
    await site.stop();
    await settings.goto("tools/");
    await settings.goto("settings/");
    await expect(offline.getByRole("status")).toHaveText(say("settings", "offline-whole"));
  });
});

test("the page of settings says that everything is kept", async ({ page, site }) => {
  site.publish(DIST);
  const settings = new Shell(page, site.at());
  await settings.goto("settings/");
  const status = page.getByRole("status").filter({ hasText: "connection" });
  await expect(status).toHaveText(say("settings", "offline-waiting"));
  await expect(status).toHaveText(say("settings", "offline-whole"));
});

// Only Chromium's protocol says what it reads in the manifest, and whether that is enough.
for (const path of ["/", "/team/waymark/"]) {
  test(`F50 the app can be installed from ${path}`, { tag: "@chromium" }, async ({ page, site, context }) => {
    site.publish(DIST, path);
    await page.goto(site.at(path));
    await isKept(page);
    const browser = await context.newCDPSession(page);
    const { url, data, errors } = await browser.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(url).toBe(site.at(`${path}waymark.webmanifest`));
    const manifest = JSON.parse(data);
    const absolute = (address) => new URL(address, url).href;
    expect(absolute(manifest.start_url)).toBe(site.at(path));
    expect(absolute(manifest.scope)).toBe(site.at(path));
    for (const { src } of manifest.icons) expect((await page.request.get(absolute(src))).status(), src).toBe(200);
    for (const shortcut of manifest.shortcuts) expect((await page.request.get(absolute(shortcut.url))).status()).toBe(200);
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
}

test("where the browser offers to install the app, so does the page of settings", async ({ page, site }) => {
  site.publish(DIST);
  await new Shell(page, site.at()).goto("settings/");
  const install = page.getByRole("button", { name: say("settings", "install") });
  await expect(page.getByRole("heading", { name: say("settings", "offline") })).toBeVisible();
  await expect(install).toHaveCount(0);
  const isPrevented = await page.evaluate(() => {
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    offer.prompt = () => (globalThis.prompted = true);
    return !dispatchEvent(offer);
  });
  expect(isPrevented).toBe(true);
  await install.click();
  expect(await page.evaluate(() => globalThis.prompted)).toBe(true);
});

// Only Chromium, which draws them, shows a page without the ground beneath it.
test("the icons of the installed app are drawn from the icon of the pages", { tag: "@chromium" }, async ({ page }) => {
  for (const drawing of DRAWINGS) {
    const kept = readFileSync(join(ICONS, drawing.file)).toString("base64");
    const anew = (await drawn(page, drawing)).toString("base64");
    const difference = await page.evaluate(async (images) => {
      const pixels = async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
      };
      const [one, other] = await Promise.all(images.map(pixels));
      if (one.length !== other.length) return Infinity;
      return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0) / one.length;
    }, [kept, anew]);
    // Browsers soften edges differently.
    expect(difference, drawing.file).toBeLessThan(1);
  }
});
