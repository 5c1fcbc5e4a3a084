// What every browser test builds on: `test` fails on anything the console complains about (a broken
// Content-Security-Policy included), on any uncaught error, and on any request that leaves the site.
//
// A test that provokes a fault says which complaints belong to it:
//
//   test("…", async ({ page, faults }) => { faults.expect(/404/); … });
import { test as base, expect } from "@playwright/test";

export { expect };

/** Where the same build is served under a sub-path. */
export const SUB_PATH = "http://127.0.0.1:4174/team/waymark/";

const ORIGINS = ["http://127.0.0.1:4173", "http://127.0.0.1:4174"];
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
