// Draws the icons of the installed app from public/icon.svg: `node icons.mjs` writes them below public/icons/.
// `offline.spec.mjs` draws them again and compares.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM } from "./places.mjs";

const PUBLIC = resolve(import.meta.dirname, "../../public");
const TOKENS = readFileSync(resolve(import.meta.dirname, "../../style/tokens.css"), "utf8");

/** Where the icons lie. */
export const ICONS = resolve(PUBLIC, "icons");

/** Each with its edge, the part of it that the drawing takes, and whether the ground has round corners. */
export const DRAWINGS = [
  { file: "icon-192.png", edge: 192, part: 0.72, isRound: true },
  { file: "icon-512.png", edge: 512, part: 0.72, isRound: true },
  // Systems cut it to a shape of theirs and leave no more than the middle four fifths for sure.
  { file: "maskable-512.png", edge: 512, part: 0.56, isRound: false },
  { file: "apple-touch-icon.png", edge: 180, part: 0.7, isRound: false },
];

/** An icon as a PNG, drawn on a page. */
export const drawn = async (page, { edge, part, isRound }) => {
  const svg = readFileSync(resolve(PUBLIC, "icon.svg"), "utf8");
  const [, paper] = TOKENS.match(/--paper: light-dark\((#[0-9a-f]{6}),/);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: edge, height: edge });
  // The ground is no background of the body's, which would fill the corners, too.
  await page.setContent(`<!doctype html><style>
    body { margin: 0 }
    div { block-size: ${edge}px; display: grid; place-items: center; background: ${paper}; border-radius: ${isRound ? "20%" : 0} }
    svg { inline-size: ${edge * part}px }
  </style><div>${svg}</div>`);
  return page.screenshot({ omitBackground: true });
};

if (process.argv[1] === import.meta.filename) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  mkdirSync(ICONS, { recursive: true });
  for (const drawing of DRAWINGS) writeFileSync(resolve(ICONS, drawing.file), await drawn(page, drawing));
  await browser.close();
}
