// Where the build under test lies and where it is served.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The path of a program if this machine has it. The same places are tried by xtask/src/tools.rs, which installs what is missing. */
const installed = (path) => (existsSync(path) ? path : undefined);

/** The system's browsers; nothing where Playwright's own is to be used. The shell without a window takes half the time. */
export const CHROMIUM = installed("/usr/bin/chromium-headless-shell") ?? installed("/usr/bin/chromium");
export const FIREFOX = installed("/usr/bin/firefox-esr");

/** The finished build. */
export const DIST = resolve(import.meta.dirname, process.env.WAYMARK_DIST ?? "../../dist");

/** Whether the app came in one part, as a debug build does. */
export const isWhole = () => readdirSync(join(DIST, "assets"), { recursive: true }).filter((name) => name.endsWith(".wasm")).length < 2;

const port = Number(process.env.WAYMARK_PORT ?? 4173);

/** At the root of a host. */
export const ROOT = `http://127.0.0.1:${port}/`;

/** The same build under a sub-path. */
export const SUB_PATH = `http://127.0.0.1:${port + 1}/team/waymark/`;

/** The same app in languages that are made up, beside the build: accented and longer, and right to left. */
export const MADE_UP = ["en-XA", "ar-XB"].map((tag, at) => ({
  tag,
  folder: resolve(process.env.WAYMARK_LANGUAGES ?? resolve(DIST, "../target/languages"), tag),
  root: `http://127.0.0.1:${port + 2 + at}/`,
}));

/** The tests of `tests/wasm/`, where cargo is to serve them: that builds for minutes, so only when asked for. */
export const ABILITIES = process.env.WAYMARK_ABILITIES ? `http://127.0.0.1:${port + 4}/` : undefined;

/** Every page of the site, as pages.toml lists them: its path, and whether it needs an assessment. */
export const PAGES = readFileSync(resolve(import.meta.dirname, "../../pages.toml"), "utf8")
  .split("[[page]]")
  .slice(1)
  .map((page) => ({ path: page.match(/^path = "(.*)"$/m)[1], needsAssessment: /^needs_assessment = true$/m.test(page) }));
