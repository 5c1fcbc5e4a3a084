// What a list of links or of controls tells by itself: two that do different things are called different things.
import { answered, entriesOf, samples } from "./documents.mjs";
import { Shell } from "./pages.mjs";
import { expect, keep, test } from "./support.mjs";
import { readFileSync } from "node:fs";

const SAMPLE = samples().at(-1).id;

/** Two assessments of a team, two of the sample, and tools that are filled in. */
const ENTRIES = {
  ...entriesOf(...samples(), answered({ id: "before", date: "2025-10-05" }), answered({ previous: "before" })),
  "waymark:tools": readFileSync(new URL("../fixtures/frozen/waymark-tools-1.json", import.meta.url), "utf8"),
};

const PLACES = [
  "",
  "start/",
  `assess/?a=${SAMPLE}`,
  `review/?a=${SAMPLE}`,
  `results/?a=${SAMPLE}`,
  `results/?a=${SAMPLE}&see=all`,
  `roadmap/?a=${SAMPLE}`,
  `delivery/?a=${SAMPLE}`,
  "delivery/history/",
  "library/",
  "tools/",
  "tools/value-stream/",
  "tools/error-budget/",
  "tools/toil/",
  "tools/cost/",
  "tools/return-on-investment/",
  "settings/",
];

/** Controls with their names and, of links, where they lead, as a screen reader is told. */
const controls = async (page) => {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send("Accessibility.getFullAXTree");
  const of = ({ properties = [] }, name) => properties.find((property) => property.name === name)?.value.value;
  const isControl = ({ ignored, role, name }) =>
    // The browser's own, within its field for a day.
    !ignored && ["link", "button", "DisclosureTriangle"].includes(role?.value) && !name.value.startsWith("Show date picker");
  return nodes.filter(isControl).map((node) => ({ name: node.name.value, to: of(node, "url") ?? `${node.nodeId}` }));
};

for (const path of PLACES) {
  test(`/${path}`, async ({ page }) => {
    await keep(page, ENTRIES);
    await new Shell(page).goto(path);
    // What is folded is read, too, once it is opened.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("main details")) details.open = true;
    });
    const leads = new Map();
    for (const { name, to } of await controls(page)) leads.set(name, (leads.get(name) ?? new Set()).add(to));
    const alike = [...leads].filter(([, to]) => to.size > 1).map(([name, to]) => `${name} ×${to.size}`);
    expect(alike).toEqual([]);
  });
}
