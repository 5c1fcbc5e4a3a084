// The browser tests run against a finished build, served once at a root, once under a sub-path, and in
// two made-up languages. WAYMARK_DIST names another build than dist/, WAYMARK_LANGUAGES the folder of
// those languages, WAYMARK_PORT the first of the five ports; WAYMARK_ABILITIES adds what the app asks of a
// browser, as `cargo xtask test` does.
import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { ABILITIES, DIST, MADE_UP, ROOT, SUB_PATH } from "./places.mjs";

// The same place is tried by xtask/src/tools.rs, which installs what is missing.
const system = "/usr/bin/chromium";

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
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: ROOT,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: existsSync(system) ? system : undefined,
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
  webServer: [server(ROOT), server(SUB_PATH), ...MADE_UP.map(({ root, folder }) => server(root, folder)), ...(ABILITIES ? [abilities()] : [])],
});
