// The browser tests run against a finished dist/, served once at a root and once under a sub-path.
import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

// The same place is tried by xtask/src/tools.rs, which installs what is missing.
const system = "/usr/bin/chromium";

const server = (port, base) => ({
  command: `node server.mjs --root ../../dist --port ${port} --base ${base}`,
  url: `http://127.0.0.1:${port}${base}`,
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
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: "http://127.0.0.1:4173/",
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
  webServer: [server(4173, "/"), server(4174, "/team/waymark/")],
});
