// The browser tests run against a finished build, served once at a root, once under a sub-path, and in
// two made-up languages. WAYMARK_DIST names another build than dist/, WAYMARK_LANGUAGES the folder of
// those languages, WAYMARK_PORT the first of the five ports; WAYMARK_ABILITIES adds what the app asks of a
// browser, as `cargo xtask test` does. WAYMARK_BROWSERS names the browsers, with commas between; WAYMARK_RESULTS
// a file for what each test came to, from which docs/faults.md is written. WAYMARK_TRACES is for which tests a trace
// is kept: "retain-on-failure", "on"; of none where it is not said, for taking it down is two fifths of a run.
import { defineConfig, devices } from "@playwright/test";
import { ABILITIES, CHROMIUM, DIST, FIREFOX, MADE_UP, ROOT, SUB_PATH } from "./places.mjs";

// What every browser is asked: the main path, storage, the past, tabs, files, links, and being without a
// connection. Not paper: only Chromium's protocol shows a page as it is printed.
const EVERYWHERE = ["main-path", "storage", "mirror", "tabs", "exchange", "hostile", "links", "leaving", "load", "offline", "past"];
const everywhere = {
  testMatch: EVERYWHERE.map((name) => `${name}.spec.mjs`),
  // What only the protocol of one browser can bring about.
  grepInvert: /@chromium/,
};

const TRACES = process.env.WAYMARK_TRACES ?? "off";

/** A Firefox as people have it, through WebDriver BiDi; elsewhere Playwright's own. */
const firefox = () => {
  const { userAgent, ...desktop } = devices["Desktop Firefox"];
  if (!FIREFOX) return desktop;
  return {
    ...desktop,
    channel: "moz-firefox",
    launchOptions: {
      executablePath: FIREFOX,
      // Its list of what was saved takes the keyboard from the page.
      firefoxUserPrefs: { "browser.download.alwaysOpenPanel": false },
    },
    // It paints pictures so slowly that they take most of the time of a test.
    trace: { mode: TRACES, screenshots: false },
  };
};

const BROWSERS = {
  chromium: {
    use: {
      ...devices["Desktop Chrome"],
      launchOptions: {
        executablePath: CHROMIUM,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
      },
    },
  },
  firefox: { ...everywhere, use: firefox() },
  webkit: { ...everywhere, use: devices["Desktop Safari"] },
};

const browsers = (process.env.WAYMARK_BROWSERS ?? "chromium").split(",");

const server = (place, folder = DIST) => {
  const { port, pathname } = new URL(place);
  return {
    command: `node server.mjs --root ${folder} --port ${port} --base ${pathname}`,
    url: place,
    reuseExistingServer: false,
  };
};

// wasm-bindgen's runner, which xtask names to cargo, serves a page that runs the tests.
const abilities = () => ({
  command: "cargo test --target=wasm32-unknown-unknown --features=app --test wasm",
  cwd: "../..",
  url: ABILITIES,
  env: { NO_HEADLESS: "1", WASM_BINDGEN_TEST_ADDRESS: new URL(ABILITIES).host },
  // The runner writes the glue of a debug build before it serves.
  timeout: 600_000,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  outputDir: ".results",
  reporter: [["list"], ...(process.env.WAYMARK_RESULTS ? [["json", { outputFile: process.env.WAYMARK_RESULTS }]] : [])],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // How long a state is waited for on a machine whose cores are all busy; a test that passes ends when it is there.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: ROOT,
    // Tests look at single requests, which a worker would answer; offline.spec.mjs allows it.
    serviceWorkers: "block",
    trace: TRACES,
  },
  projects: browsers.map((name) => {
    if (!(name in BROWSERS)) throw new Error(`WAYMARK_BROWSERS: ${name} is none of ${Object.keys(BROWSERS).join(", ")}`);
    return { name, ...BROWSERS[name] };
  }),
  webServer: [server(ROOT), server(SUB_PATH), ...MADE_UP.map(({ root, folder }) => server(root, folder)), ...(ABILITIES ? [abilities()] : [])],
});
