// What every browser test builds on: `test` fails on anything the console complains about (a broken
// Content-Security-Policy included), on any uncaught error, and on any request that leaves the site.
//
// A test that provokes a fault says which complaints belong to it:
//
//   test("…", async ({ page, faults }) => { faults.expect(/404/); … });
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { MADE_UP, ROOT, SUB_PATH } from "./places.mjs";

export { expect, ROOT, SUB_PATH };

/** Where a test may ask for something; one with a host of its own adds that. */
export const ORIGINS = [ROOT, SUB_PATH, ...MADE_UP.map(({ root }) => root)].map((place) => new URL(place).origin);
const INSIDE = ["blob:", "data:"];

/** Whether a worker drives a Firefox as people have it: Playwright hears less of that than of its own. */
const isPlainFirefox = ({ project }) => Boolean(project.use.channel?.startsWith("moz-firefox"));

/**
 * Has a browser tell of each question for files that a page of a context will ask. Where nothing listens from the start,
 * Playwright asks it to when the waiting begins, and at times the press that is to bring the question comes before that.
 */
const hearOfFiles = (context) => {
  if (!isPlainFirefox(test.info())) context.on("page", (page) => page.on("filechooser", () => {}));
};

/** What a browser complains about without a fault of the app. */
const NO_FAULTS = [
  // Playwright's own, as the settings of the tests have it.
  /^Service Worker registration blocked by Playwright$/,
  // Of a machine that is busy for a few seconds. That a page asks for all that it preloads is a test of load.spec.mjs.
  /preloaded (using|with) link preload (but|was) not used within a few seconds/,
];

/** Collects the faults of all pages of a context, and hears of files; for a second context, call it yourself. */
export const watch = (context, faults) => {
  hearOfFiles(context);
  context.on("console", (message) => {
    if (NO_FAULTS.some((pattern) => pattern.test(message.text()))) return;
    if (["error", "warning", "assert"].includes(message.type())) {
      faults.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => faults.add(`uncaught: ${error.error()} ${error.error().stack}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!INSIDE.includes(url.protocol) && !ORIGINS.includes(url.origin)) faults.add(`left the site: ${url}`);
  });
};

class Faults {
  #seen = [];
  #expected = [];

  /** Complaints that match belong to this test. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  add(fault) {
    this.#seen.push(fault);
  }

  get unexpected() {
    return this.#seen.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
  }
}

/** The folder to which the browser of a worker saves. */
const savedBy = ({ project, workerIndex }) => join(project.outputDir, `saved-${workerIndex}`);

export const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use, worker) =>
      use(isPlainFirefox(worker) ? { ...launchOptions, downloadsPath: savedBy(worker) } : launchOptions),
    { scope: "worker" },
  ],
  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      watch(context, faults);
      await use(faults);
      expect(faults.unexpected, "faults in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

/** What the names of a deployment begin with on its host; at the root as everywhere in the app. */
const siteAt = (pathname) => (pathname === "/" ? "waymark:" : `waymark${pathname}:`);

/** Keeps entries in the browser's storage before the app starts, under the names that they have at its path. */
export const keep = async (page, entries, root = ROOT) => {
  // A page of the same origin in which nothing runs.
  await page.goto(new URL("404.html", root).href);
  const site = siteAt(new URL(root).pathname);
  const named = Object.entries(entries).map(([name, text]) => [name.replace(/^waymark:/, site), text]);
  await page.evaluate((named) => {
    for (const [name, text] of named) localStorage.setItem(name, text);
  }, named);
};

/** When something was last written to the browser's storage: it stands beside what is kept. */
export const CLOCK = "waymark:written";

/** Everything in the browser's storage but the clock; what is of the deployment at `root` under the names that the app knows. */
export const kept = async (page, root = ROOT) => {
  const site = siteAt(new URL(root).pathname);
  const all = Object.entries(await page.evaluate(() => ({ ...localStorage })));
  const named = all.map(([name, text]) => [name.startsWith(site) ? `waymark:${name.slice(site.length)}` : name, text]);
  const { [CLOCK]: _, ...kept } = Object.fromEntries(named);
  return kept;
};

/** The kept assessment of an id. */
export const keptAssessment = async (page, id, root) => {
  const text = (await kept(page, root))[`waymark:assessment:${id}`];
  return text === undefined ? undefined : JSON.parse(text).assessments[0];
};

/** The files of Waymark in a folder, once none is half there: Firefox fills another file, and gives it its name then. */
const savedIn = async (folder) => {
  const names = await readdir(folder);
  return names.some((name) => name.endsWith(".part")) ? [] : names.filter((name) => name.startsWith("waymark"));
};

/** Firefox gives the saving of a blob no number, and Playwright leaves out what has none: so the folder is looked into. */
const savedByFirefox = async (action) => {
  const folder = savedBy(test.info());
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await action();
  await expect.poll(() => savedIn(folder), "what was saved").toHaveLength(1);
  const [name] = await savedIn(folder);
  return { name, bytes: await readFile(join(folder, name)) };
};

/** Runs an action that saves a file; its name and its bytes. */
export const download = async (page, action) => {
  if (isPlainFirefox(test.info())) return savedByFirefox(action);
  const [file] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Runs an action that saves a document, and reads it. */
export const downloadJson = async (page, action) => {
  const { name, bytes } = await download(page, action);
  return { name, document: JSON.parse(bytes.toString("utf8")) };
};

/** Runs an action that asks for a file; the field that asks. */
const askedInFirefox = async (page, action) => {
  const asked = await page.evaluateHandle(() => {
    const field = new Promise((resolve) => {
      const listen = (event) => {
        if (event.target.type !== "file") return;
        event.preventDefault();
        removeEventListener("click", listen, true);
        resolve(event.target);
      };
      addEventListener("click", listen, true);
    });
    return { field };
  });
  await action();
  return asked.evaluateHandle(({ field }) => field);
};

/** Files as they lie on disk: those that a test made in memory are written there. */
const onDisk = (files) =>
  Promise.all(
    [files].flat().map(async (file) => {
      if (typeof file === "string") return file;
      const path = test.info().outputPath(file.name);
      await writeFile(path, file.buffer);
      return path;
    }),
  );

/** Runs an action that asks for files, and chooses: one or several, made in memory or by their paths. */
export const choose = async (page, action, files) => {
  if (isPlainFirefox(test.info())) {
    // From the disk, for megabytes take minutes on the way through its protocol.
    const paths = await onDisk(files);
    // Playwright has Firefox leave its window for files open, and a second does not open above it.
    return (await askedInFirefox(page, action)).setInputFiles(paths);
  }
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), action()]);
  return chooser.setFiles(files);
};

/** Lets a context read what was copied; Firefox knows no such leave. */
export const allowClipboard = async (context) => {
  if (!isPlainFirefox(test.info())) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
};

/** What was copied: pasted with the keys where a page may not read it. */
export const copied = async (page) => {
  if (!isPlainFirefox(test.info())) return page.evaluate(() => navigator.clipboard.readText());
  const beside = await page.context().newPage();
  await beside.goto(new URL("404.html", ROOT).href);
  await beside.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { ariaLabel: "Copied" })));
  const field = beside.getByRole("textbox", { name: "Copied" });
  await field.press("Control+V");
  await expect(field).not.toHaveValue("");
  const text = await field.inputValue();
  await beside.close();
  await page.bringToFront();
  return text;
};
