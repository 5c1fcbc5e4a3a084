// Every page in languages that nobody speaks: a word that people read and that does not stand in words/
// stays English there and is named, and pages hold words that are longer, and lines from right to left.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { answered, assessment, entriesOf, samples } from "./documents.mjs";
import { overflow, show } from "./look.mjs";
import { Shell } from "./pages.mjs";
import { DIST, MADE_UP, PAGES } from "./places.mjs";
import { expect, keep, test } from "./support.mjs";

const WIDTHS = [390, 1280];
const SAMPLE = samples().at(-1).id;

/** What nothing in the library holds. */
const NOWHERE = "zzzz";

/** What else differs: what can be looked up and read, one of each kind, and what other answers bring. */
const FURTHER = [
  "library/?kind=question",
  "library/?kind=practice",
  "library/?kind=insight",
  "library/?kind=term",
  `library/?find=${NOWHERE}`,
  "library/?questionnaire=calms",
  "library/?question=after-an-incident",
  "library/?practice=error-budget-policy",
  "library/?insight=tools-ahead-of-culture",
  "library/?term=toil",
  "learn/?article=small-start",
  "worksheet/?questionnaire=calms&depth=quick",
  "quickcheck/?leadtime=4&deployfreq=3&changefailure=15&ci=333",
  ...PAGES.filter(({ needsAssessment }) => needsAssessment).flatMap(({ path }) => [
    `${path}?a=nothing`,
    `${path}?a=tide`,
    `${path}?a=nobody`,
  ]),
];

const kept = entriesOf(...samples(), answered(), assessment({ id: "nothing", delivery: {} }));

/** Text as it is compared: one space for each gap, without the content's own markup and capitals. */
const plain = (text) => text.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ").trim().toLowerCase();

/** Every text of the bundled content, of the kept assessments, and of DORA's own lists. It stays as it was written. */
const content = (() => {
  const texts = [];
  const gather = (value) => {
    // A source is a title with an address.
    if (typeof value === "string") texts.push(plain(value), ...plain(value).split(/,? ?(?=https?:)/));
    else if (value && typeof value === "object") for (const [, inner] of Object.entries(value)) gather(inner);
  };
  const assets = resolve(DIST, "assets");
  for (const name of readdirSync(assets).filter((name) => name.endsWith(".json"))) {
    gather(JSON.parse(readFileSync(resolve(assets, name), "utf8")));
  }
  gather(Object.values(kept).map((text) => JSON.parse(text)));
  // What DORA calls industries and sizes is what its links and its figures say.
  const editions = resolve(import.meta.dirname, "../../src/delivery/editions");
  for (const name of readdirSync(editions)) {
    const file = readFileSync(resolve(editions, name), "utf8");
    texts.push(...[...file.matchAll(/^name = "(.*)"$/gm)].map(([, text]) => plain(text)));
  }
  return { whole: new Set(texts), all: texts.join("\n") };
})();

/** What is called the same in every language, and what this test looks for. */
const NAMES = new Set(["waymark", "github", "gitlab", "jira", NOWHERE]);

/** What stands between the texts of a list, the longest parts first. */
const BETWEEN = [/[“”]/, /: /, /[;·→()]/, /, /, /\. /, / [+−]?[\d.]*\d\.\d+\b/];

/** Whether a text, or each text of a list, is content. */
const isContent = (text) => {
  const bare = text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (!/[a-z]{2}/.test(bare) || NAMES.has(bare)) return true;
  if (content.whole.has(text.trim()) || content.whole.has(bare)) return true;
  // Addresses, files, sites.
  if (/^(https?:\/\/\S+|[\w-]+\.(csv|json|toml|dev|com|google|org))$/.test(bare)) return true;
  // Three words may be a part of a sentence, with a count behind it; two may be there by accident.
  const unnumbered = bare.replaceAll(/^\d+\. |[^\p{L}]+$/gu, "");
  if (unnumbered.split(" ").length > 2 && content.all.includes(unnumbered)) return true;
  return BETWEEN.some((mark) => {
    const items = bare.split(mark);
    return items.length > 1 && items.every(isContent);
  });
};

/** Everything on the page that people see or hear, without what is hidden from both. */
const spoken = (page) =>
  page.evaluate(() => {
    const ATTRIBUTES = ["aria-label", "aria-description", "placeholder", "title", "alt", "data-label"];
    const texts = [document.title];
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) || element.closest("svg");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (!isShown(node)) continue;
        for (const name of ATTRIBUTES) if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
      } else if (isShown(node.parentElement) && !node.parentElement.closest("style, script, code, pre, textarea")) {
        // Words that stand side by side in one element are one text.
        let before = node.previousSibling;
        while (before?.nodeType === Node.COMMENT_NODE) before = before.previousSibling;
        if (before?.nodeType === Node.TEXT_NODE) texts.push(texts.pop() + node.data);
        else texts.push(node.data);
      }
    }
    return texts;
  });

/** The parts of a text that are in Latin letters as English writes them, and are no content. */
const forgotten = (text) =>
  text
    // Words of a made-up language have letters of their own.
    .split(/\p{L}*[åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžõôÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽא-ת][\p{L}’'-]*/u)
    .map(plain)
    .filter((part) => !isContent(part));

/** Opens everything that can be opened. */
const unfold = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.open = true;
  });

for (const { tag, root } of MADE_UP) {
  for (const path of [...PAGES.map(({ path }) => `${path}?a=${SAMPLE}`), ...FURTHER]) {
    test(`${tag}: /${path}`, async ({ page }) => {
      await keep(page, kept, root);
      await new Shell(page, root).goto(path);
      await unfold(page);
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", tag);
      await expect(html).toHaveAttribute("dir", tag === "ar-XB" ? "rtl" : "ltr");
      const texts = await spoken(page);
      expect(texts.join("")).toMatch(tag === "ar-XB" ? /[א-ת]{3}/ : /õô/);
      expect.soft([...new Set(texts.flatMap(forgotten))], "not in words/").toEqual([]);
      for (const width of WIDTHS) {
        await show(page, { width });
        expect.soft(await overflow(page), `sideways at ${width}`).toEqual([]);
      }
    });
  }
}
