// The words of the interface, from the same files as the app's, so that a test does not know them twice.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const AREAS = new Map();

/** The messages of an area: `words/en/home.ftl`. */
const area = (name) => {
  if (!AREAS.has(name)) {
    const bundle = new FluentBundle("en-GB", { useIsolating: false });
    const file = resolve(import.meta.dirname, "../../words/en", `${name}.ftl`);
    const wrong = bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
    if (wrong.length > 0) throw new AggregateError(wrong, `${name}.ftl`);
    AREAS.set(name, bundle);
  }
  return AREAS.get(name);
};

/** What a message says: `say("home", "open-sample")`, with what it takes, if anything. */
export const say = (name, id, given = {}) => {
  const bundle = area(name);
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`${name}.ftl has no message ${id}`);
  const wrong = [];
  const words = bundle.formatPattern(message.value, given, wrong);
  if (wrong.length > 0) throw new AggregateError(wrong, `${name}.ftl: ${id}`);
  return words;
};
