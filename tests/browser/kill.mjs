// Kills the whole browser while somebody works, opens it again, and counts what is still there.
//
//   node kill.mjs --kills 50 --seed 1
//
// It serves the finished build itself (WAYMARK_DIST, WAYMARK_PORT). A browser is killed at a random moment
// from one second after the last change on; half of its lives are a single change, half a session with an
// answer every one to three seconds. One profile on the disk is opened again and again, five lives long.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as after } from "node:timers/promises";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { assessment, entriesOf, questions } from "./documents.mjs";
import { CHROMIUM, DIST, ROOT } from "./places.mjs";
import { say } from "./words.mjs";

const EXECUTABLE = CHROMIUM ?? chromium.executablePath();
const IDS = questions("calms");
const LIVES_OF_A_PROFILE = 5;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** A browser whose processes form a group of their own. */
const launch = async (profile) => {
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const browser = spawn(EXECUTABLE, [...flags, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = once(browser, "exit");
  let address;
  for await (const line of createInterface({ input: browser.stderr })) {
    address = line.match(/^DevTools listening on (ws:.*)$/)?.[1];
    if (address) break;
  }
  if (!address) throw new Error("the browser does not start");
  browser.stderr.resume();
  const connection = await chromium.connectOverCDP(address);
  const page = connection.contexts()[0].pages()[0];
  const kill = async () => {
    process.kill(-browser.pid, "SIGKILL");
    await gone;
    await connection.close().catch(() => {});
  };
  const close = async () => {
    const session = await connection.newBrowserCDPSession();
    await Promise.all([gone, session.send("Browser.close").catch(() => {})]);
  };
  return { page, kill, close };
};

/** What the browser's localStorage holds of the assessment, as a page sees it in which nothing runs. */
const ofLocalStorage = async (page) => {
  await page.goto(new URL("404.html", ROOT).href);
  return page.evaluate(() => localStorage.getItem("waymark:assessment:tide"));
};

const answersOf = (text) => (text ? JSON.parse(text).assessments[0].answers : {});

/** How many of the answers are there as they were given. */
export const survived = (given, there) =>
  Object.entries(given).filter(([id, { level, note }]) => there[id]?.level === level && there[id]?.note === note).length;

/** Measures, in the page, how long it takes from a change until the header says that it is saved. */
const measure = (page) =>
  page.evaluate(() => {
    window.waits = [];
    let changes = [];
    for (const name of ["input", "change"]) {
      addEventListener(name, () => changes.push(performance.now()), { capture: true });
    }
    new MutationObserver(() => {
      if (document.querySelector(".save-state").dataset.state !== "saved") return;
      window.waits.push(...changes.map((since) => performance.now() - since));
      changes = [];
    }).observe(document.querySelector(".save-state"), { attributes: true });
  });

const saved = (page) => page.locator('.save-state[data-state="saved"]').waitFor();

/** Opens a question of the assessment. */
const open = async (page, id) => {
  await page.goto(new URL(`assess/?a=tide&q=${id}`, ROOT).href);
  await saved(page);
};

/** Gives the answer to the question on screen, and every third time a note. */
const answer = async (page, number, random) => {
  const level = 1 + Math.floor(random() * 5);
  await page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) }).check();
  if (number % 3 > 0) return { level };
  const note = `Note ${number}`;
  await page.getByRole("textbox", { name: say("question", "note") }).fill(note);
  return { level, note };
};

/** Goes to the next question. */
const goOn = async (page) => {
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  await page.getByRole("link", { name: /^Next: / }).click();
  await page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, before);
};

/** A profile in which an assessment is kept, as a browser leaves it that was closed. */
export const begin = async () => {
  const profile = await mkdtemp(join(tmpdir(), "waymark-kill-"));
  const { page, close } = await launch(profile);
  await page.goto(new URL("404.html", ROOT).href);
  const entries = Object.entries(entriesOf(assessment()));
  await page.evaluate((entries) => entries.forEach(([name, text]) => localStorage.setItem(name, text)), entries);
  await open(page, IDS[0]);
  await close();
  return profile;
};

/** One life of a browser on a profile: some answers, then it is killed once `moment` has come. */
export const live = async (profile, given, { answers, pause, moment, random }) => {
  const { page, kill } = await launch(profile);
  let at = Math.floor(random() * (IDS.length - answers));
  await open(page, IDS[at]);
  await measure(page);
  for (let number = 0; number < answers; number += 1, at += 1) {
    if (number > 0) {
      await pause();
      await goOn(page);
    }
    const { [IDS[at]]: before } = given;
    // A note stays when only the level changes.
    given[IDS[at]] = { note: before?.note, ...(await answer(page, Object.keys(given).length + number, random)) };
  }
  await moment(page);
  const waits = await page.evaluate(() => window.waits);
  await kill();
  return waits;
};

/** Opens the profile again and counts: in localStorage as the browser left it, and once the app is there. */
export const reopen = async (profile, given) => {
  const { page, kill } = await launch(profile);
  const alone = survived(given, answersOf(await ofLocalStorage(page)));
  await open(page, IDS[0]);
  const text = await page.evaluate(() => localStorage.getItem("waymark:assessment:tide"));
  const both = survived(given, answersOf(text));
  await kill();
  return { alone, both };
};

export const end = (profile) => rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** The value that so much of the sorted numbers do not pass. */
const quantile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * part) - 1];

const run = async ({ kills, seed }) => {
  const random = chance(seed);
  const totals = { kills: 0, survived: 0, answers: 0, lost: 0, lostAlone: 0 };
  const waits = [];
  let profile;
  let given;
  for (let number = 0; number < kills; number += 1) {
    if (number % LIVES_OF_A_PROFILE === 0) {
      if (profile) await end(profile);
      [profile, given] = [await begin(), {}];
    }
    const isSession = number % 2 === 1;
    const delay = 1_000 + 14_000 * random() ** 2;
    const answers = isSession ? 8 + Math.floor(random() * 5) : 1;
    const pause = () => after(1_000 + 2_000 * random());
    waits.push(...(await live(profile, given, { answers, pause, moment: () => after(delay), random })));
    const { alone, both } = await reopen(profile, given);
    const all = Object.keys(given).length;
    totals.kills += 1;
    totals.survived += Number(both === all);
    totals.answers += answers;
    totals.lost += all - both;
    totals.lostAlone += all - alone;
    const what = isSession ? `${answers} answers` : "one answer";
    console.log(`${number + 1}: ${what}, killed after ${(delay / 1000).toFixed(1)} s: ${both} of ${all} there, ${alone} in localStorage alone`);
  }
  await end(profile);
  console.log(`${totals.survived} of ${totals.kills} kills survived without a loss; seed ${seed}`);
  console.log(`${totals.answers} answers given, ${totals.lost} lost; localStorage alone had lost ${totals.lostAlone}`);
  console.log(`from a change to both copies: median ${quantile(waits, 0.5).toFixed(0)} ms, 95 % within ${quantile(waits, 0.95).toFixed(0)} ms (${waits.length})`);
  return totals.survived === totals.kills;
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { kills: { type: "string", default: "50" }, seed: { type: "string", default: "1" } } });
  const { port, pathname } = new URL(ROOT);
  const server = spawn(process.execPath, ["server.mjs", "--root", DIST, "--port", port, "--base", pathname], { cwd: import.meta.dirname });
  await once(server.stdout, "data");
  try {
    process.exitCode = (await run({ kills: Number(values.kills), seed: Number(values.seed) })) ? 0 : 1;
  } finally {
    server.kill();
  }
}
