// Walks through the app as seven people would, takes a picture of each step, and prints how many clicks, how many
// words and how much height it took. It serves the finished build itself (WAYMARK_DIST, WAYMARK_PORT).
//
//   node walks.mjs --out ../../target/walks [--dark]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { assessment, entriesOf, levels, questions, samples } from "./documents.mjs";
import { atRest } from "./look.mjs";
import { pagesOf } from "./paper.mjs";
import { CHROMIUM, DIST } from "./places.mjs";
import { Site } from "./site.mjs";
import { say } from "./words.mjs";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };

const { values: given } = parseArgs({ options: { out: { type: "string", default: "../../target/walks" }, dark: { type: "boolean" } } });
await mkdir(given.out, { recursive: true });

const site = new Site();
site.publish(DIST);
await site.start();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });

/** A person with a browser of their own, who counts clicks and keys. */
class Walker {
  clicks = 0;
  keys = 0;
  #taken = 0;

  static async of(name, viewport, kept = {}) {
    const walker = new Walker();
    walker.name = name;
    walker.context = await browser.newContext({ viewport, colorScheme: given.dark ? "dark" : "light", serviceWorkers: "block" });
    walker.page = await walker.context.newPage();
    await walker.page.goto(site.at("/404.html"));
    await walker.page.evaluate((kept) => Object.entries(kept).forEach((entry) => localStorage.setItem(...entry)), kept);
    return walker;
  }

  async goto(path) {
    await this.page.goto(site.at(`/${path}`));
    await this.arrived();
  }

  async arrived() {
    await this.page.locator("[data-state]").first().waitFor();
    await this.page.waitForFunction(() => document.querySelectorAll(".loading").length === 0);
    await this.page.waitForLoadState("networkidle");
    await atRest(this.page);
  }

  async click(locator) {
    await locator.click();
    this.clicks += 1;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    this.keys += 1;
  }

  /** A picture of what is on screen. */
  async picture(of, whole = false) {
    this.#taken += 1;
    const name = `${this.name}-${String(this.#taken).padStart(2, "0")}-${of}.png`;
    await this.page.screenshot({ path: join(given.out, name), fullPage: whole });
  }

  /** How long the page is, in px, and how many words one sees on it. */
  async length() {
    await this.arrived();
    return this.page.evaluate(() => ({
      words: document.getElementById("main").innerText.match(/\S+/g)?.length ?? 0,
      height: document.documentElement.scrollHeight,
    }));
  }

  /** How far down something begins. */
  async depth(locator) {
    const { y } = await locator.first().boundingBox();
    return Math.round(y + (await this.page.evaluate(() => scrollY)));
  }

  /** How many sheets of A4 the page takes. */
  async sheets(format = "A4") {
    await this.arrived();
    return pagesOf(await this.page.pdf({ format, printBackground: true, preferCSSPageSize: true }));
  }

  button(area, id) {
    return this.page.getByRole("button", { name: say(area, id) });
  }
}

const rows = [];
const tell = (what, ...figures) => {
  rows.push([what, ...figures]);
  console.log([what, ...figures].join(" | "));
};

const level = (page, level) => page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) });
const heading = (page) => page.getByRole("heading", { level: 1 });

/** Answers what is asked until the last question is behind one; how far one had to scroll. */
const answerAll = async (walker, act) => {
  let scrolled = 0;
  for (;;) {
    const before = await heading(walker.page).textContent();
    await act(walker);
    scrolled = Math.max(scrolled, await walker.page.evaluate(() => scrollY));
    const next = walker.page.getByRole("link", { name: /^Next: / });
    if ((await next.count()) === 0) return scrolled;
    await walker.goOn(next);
    await walker.page.waitForFunction((before) => document.querySelector("h1").textContent !== before, before);
    // Behind the last question comes delivery.
    if (!walker.page.url().includes("/assess/")) return scrolled;
  }
};

/** From nothing to the first question, through a quick round, to the results and the roadmap. */
const firstTime = async (name, viewport, withKeys) => {
  const walker = await Walker.of(name, viewport);
  const { page } = walker;
  await walker.goto("");
  await walker.picture("home");
  await walker.click(page.getByRole("link", { name: say("first", "home-start") }));
  await walker.arrived();
  await page.getByRole("textbox", { name: say("first", "start-team") }).fill("Tide");
  const ways = page.getByRole("checkbox", { name: /^Three Ways/ });
  if (await ways.isChecked()) await walker.click(ways);
  await walker.picture("start");
  await walker.click(page.getByRole("button", { name: say("first", "start-begin") }));
  await level(page, 3).waitFor();
  await walker.arrived();
  tell(`${name}: to the first question, clicks with the team's name`, walker.clicks);
  await walker.picture("question");
  walker.clicks = 0;
  walker.goOn = async (next) => (withKeys ? walker.press("n") : walker.click(next));
  const act = async () => (withKeys ? walker.press("2") : walker.click(level(page, 2)));
  const scrolled = await answerAll(walker, act);
  tell(`${name}: a quick round`, `${walker.clicks} clicks`, `${walker.keys} keys`, `scrolled ${scrolled} px`);
  await walker.picture("last-question");
  const id = new URL(page.url()).searchParams.get("a");
  for (const [step, path] of [["delivery", "delivery/"], ["review", "review/"], ["results", "results/"], ["roadmap", "roadmap/"]]) {
    await walker.goto(`${path}?a=${id}`);
    const { words, height } = await walker.length();
    tell(`${name}: ${step} of a quick round`, `${words} words`, `${height} px`);
    await walker.picture(step);
  }
  await walker.context.close();
};

const sampleOf = () => entriesOf(...samples());
const LAST = samples().at(-1).id;

/** A year of a department's visits: so many, five of each team. */
const many = (count) =>
  Array.from({ length: count }, (_, at) =>
    assessment({
      id: `visit-${at}`,
      team: `Team ${1 + Math.floor(at / 5)}`,
      date: `2026-${String(1 + 2 * (at % 5)).padStart(2, "0")}-12`,
      answers: levels(questions("calms"), [1 + (at % 4), 2, 3, 2 + (at % 3), 4]),
    }),
  );

const lengths = async (name, viewport) => {
  const pages = [
    ["home, empty", {}, ""],
    ["home, 1 assessment", entriesOf(...many(1)), ""],
    ["home, 25 assessments", entriesOf(...many(25)), ""],
    ["home, 500 assessments", entriesOf(...many(500)), ""],
    ["start", {}, "start/"],
    ["a question", entriesOf(...many(1)), "assess/?a=visit-0"],
    ["review of a quick round", entriesOf(...many(1)), "review/?a=visit-0"],
    ["results of a quick round", entriesOf(...many(1)), "results/?a=visit-0"],
    ["results of the sample", sampleOf(), `results/?a=${LAST}`],
    ["roadmap of a quick round", entriesOf(...many(1)), "roadmap/?a=visit-0"],
    ["roadmap of the sample", sampleOf(), `roadmap/?a=${LAST}`],
    ["delivery, unanswered", entriesOf(...many(1)), "delivery/?a=visit-0"],
    ["delivery of the sample", sampleOf(), `delivery/?a=${LAST}`],
    ["value stream, empty", {}, "tools/value-stream/"],
    ["about", {}, "about/"],
    ["worksheet of CALMS", {}, "worksheet/"],
  ];
  for (const [what, kept, path] of pages) {
    const walker = await Walker.of(name, viewport, kept);
    await walker.goto(path);
    const { words, height } = await walker.length();
    tell(`${what} at ${viewport.width}`, `${words} words`, `${height} px`);
    await walker.picture(what.replaceAll(/\W+/g, "-"));
    await walker.context.close();
  }
};

const forward = async () => {
  for (const viewport of [LAPTOP, PHONE]) {
    const walker = await Walker.of(`forward-${viewport.width}`, viewport, sampleOf());
    await walker.goto(`results/?a=${LAST}`);
    const signpost = walker.page.locator("main .signpost").first();
    tell(`results of the sample at ${viewport.width}: the way on begins at`, `${await walker.depth(signpost)} px`);
    await walker.goto(`roadmap/?a=${LAST}`);
    const owner = walker.page.getByRole("textbox", { name: new RegExp(`^${say("roadmap", "card-owner")}`) });
    if (await owner.count()) tell(`roadmap of the sample at ${viewport.width}: who looks after the first begins at`, `${await walker.depth(owner)} px`);
    await walker.context.close();
  }
};

const paper = async () => {
  const walker = await Walker.of("paper", LAPTOP, sampleOf());
  for (const [what, path] of [
    ["worksheet of CALMS as it opens", "worksheet/"],
    ["results of the sample", `results/?a=${LAST}`],
    ["all results of the sample on one page", `results/?a=${LAST}&see=all`],
    ["roadmap of the sample", `roadmap/?a=${LAST}`],
    ["delivery of the sample", `delivery/?a=${LAST}`],
    ["about", "about/"],
  ]) {
    await walker.goto(path);
    tell(`on paper: ${what}`, `${await walker.sheets("A4")} A4`, `${await walker.sheets("Letter")} Letter`);
  }
  await walker.context.close();
};

/** What a room sees: a question, a dimension on a page, the results, the roadmap. */
const projected = async () => {
  const walker = await Walker.of("projector", PROJECTOR, sampleOf());
  for (const [what, path] of [["question", `assess/?a=${LAST}`], ["results", `results/?a=${LAST}`], ["roadmap", `roadmap/?a=${LAST}`]]) {
    await walker.goto(path);
    await walker.picture(what);
    if (what !== "question") continue;
    await walker.page.getByRole("radio", { name: say("question", "dimension-on-a-page") }).click();
    await walker.arrived();
    await walker.picture("dimension");
  }
  await walker.context.close();
};

/** What an author, a keeper of data, a coach of many teams and someone with other tools' files see. */
const others = async () => {
  const walker = await Walker.of("others", LAPTOP, sampleOf());
  for (const [what, path] of [
    ["own-questionnaires", "questionnaires/"],
    ["settings", "settings/"],
    ["tools", "tools/"],
    ["history", "delivery/history/"],
    ["quick-check", "quickcheck/"],
    ["other-tools", "other-tools/"],
    ["teams", "teams/"],
    ["compare", `compare/?a=${LAST}`],
    ["report", `report/?a=${LAST}`],
    ["export", `export/?a=${LAST}`],
    ["library", "library/"],
    ["about", "about/"],
  ]) {
    await walker.goto(path);
    await walker.picture(what);
  }
  await walker.context.close();
};

try {
  await firstTime("team-lead", LAPTOP, false);
  await firstTime("keyboard", LAPTOP, true);
  await firstTime("phone", PHONE, false);
  await lengths("lengths-laptop", LAPTOP);
  await lengths("lengths-phone", PHONE);
  await forward();
  await paper();
  await projected();
  await others();
} finally {
  await browser.close();
  await site.stop();
}
