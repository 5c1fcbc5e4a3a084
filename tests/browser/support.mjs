// What every browser test builds on: `test` fails on anything the console complains about (a broken
// Content-Security-Policy included), on any uncaught error, and on any request that leaves the site.
//
// A test that provokes a fault says which complaints belong to it:
//
//   test("…", async ({ page, faults }) => { faults.expect(/404/); … });
import { readFile } from "node:fs/promises";
import { test as base, expect } from "@playwright/test";
import { MADE_UP, ROOT, SUB_PATH } from "./places.mjs";

export { expect, ROOT, SUB_PATH };

const ORIGINS = [ROOT, SUB_PATH, ...MADE_UP.map(({ root }) => root)].map((place) => new URL(place).origin);
const INSIDE = ["blob:", "data:"];

/** Collects the faults of all pages of a context; for a second context, call it yourself. */
export const watch = (context, faults) => {
  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      faults.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => faults.add(`uncaught: ${error.error().stack ?? error.error()}`));
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

export const test = base.extend({
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

/** Keeps entries in the browser's storage before the app starts. */
export const keep = async (page, entries, root = ROOT) => {
  // A page of the same origin in which nothing runs.
  await page.goto(new URL("404.html", root).href);
  await page.evaluate((entries) => {
    for (const [name, text] of Object.entries(entries)) localStorage.setItem(name, text);
  }, entries);
};

/** Everything in the browser's storage. */
export const kept = (page) => page.evaluate(() => ({ ...localStorage }));

/** The kept assessment of an id. */
export const keptAssessment = async (page, id) => {
  const text = (await kept(page))[`waymark:assessment:${id}`];
  return text === undefined ? undefined : JSON.parse(text).assessments[0];
};

/** Runs an action that saves a file; its name and its bytes. */
export const download = async (page, action) => {
  const [file] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Runs an action that saves a document, and reads it. */
export const downloadJson = async (page, action) => {
  const { name, bytes } = await download(page, action);
  return { name, document: JSON.parse(bytes.toString("utf8")) };
};
