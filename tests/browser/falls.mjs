// The screen that stands in for the app when it cannot run, and how the app falls.
import { expect } from "./support.mjs";
import { say } from "./words.mjs";

/** The screen. */
export class Crash {
  constructor(page) {
    this.page = page;
    this.region = page.getByRole("region", { name: say("pages", "crash-title") });
    this.heading = page.getByRole("heading", { name: say("pages", "crash-title") });
    this.reload = page.getByRole("button", { name: say("pages", "crash-reload") });
    // The page behind may have a button of that name.
    this.save = this.region.getByRole("button", { name: say("pages", "crash-download") });
    this.aside = page.getByRole("button", { name: say("pages", "crash-aside") });
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

  /** What one may pass on. */
  async report() {
    await this.page.getByText(say("pages", "crash-report"), { exact: true }).click();
    return this.page.locator("#crash-detail").textContent();
  }
}

export const NOT_ARRIVED = "A part of the app did not arrive.";
export const FAULT = "There is a fault in the app.";
export const LOOP = "Waymark stopped three times in a row.";

/** Counts how often a page of the site was asked for. */
export const countLoads = (page) => {
  const loads = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && !request.url().endsWith("/404.html")) loads.push(request.url());
  });
  return loads;
};

export const panic = (page, detail = "a test panicked") =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent("waymark:panic", { detail })), detail);

/** Makes requests tell whether they go past the cache, which a route is not told; to be asked by `isPastTheCache`. */
export const tellPastTheCache = (page) =>
  page.addInitScript(() => {
    const fetching = window.fetch;
    window.fetch = (url, options) =>
      fetching(url, options?.cache === "reload" ? { ...options, headers: { ...options.headers, "past-the-cache": "1" } } : options);
  });

export const isPastTheCache = (route) => "past-the-cache" in route.request().headers();
