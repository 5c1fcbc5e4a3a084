// Brings the faces of the maps, and puts them to use where that moves nothing.
//
// `cargo xtask finish` writes into the first line what each face is called and where it lies, and publishes
// this beside the site's other files. The boot script imports it once the app is at rest: the first question
// waits for none of it, and headings have long been read in the faces that stand in. Where a worker has kept them,
// it does so at once, before the app has taken the place of the first words.

const FACES = [];
const FAMILY = "Waymark Map";

/** What says whether the page has moved. */
const MARKS = "#app :is(a, button, h1, h2, h3, h4, p, li, dt, dd, td, label, summary, input, svg, figure)";
/** A smaller way is none that anybody sees. */
const LEAST_PX = 2;

const whole = async ([file]) => {
  const url = new URL(file, import.meta.url);
  const ask = async (cache) => {
    const response = await fetch(url, { cache, priority: "low" });
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response.arrayBuffer();
  };
  return ask("default").catch(() => ask("reload"));
};

let coming;
const bring = () => {
  // After a failure it may be tried again.
  coming ??= Promise.all(FACES.map(whole)).catch((error) => {
    coming = undefined;
    throw error;
  });
  return coming;
};

/** The files of the faces in the order semibold, italic, for pictures that carry them. */
export const bytes = bring;

const edges = (of) => {
  const { left, top, bottom } = of.getBoundingClientRect();
  return [left, top, bottom];
};

/** Where everything lies; of what is written in the faces, where its words do. */
const places = () =>
  [...document.querySelectorAll(MARKS)].map((element) => {
    if (!element.matches("h1, h2, h3")) return edges(element);
    const words = document.createRange();
    words.selectNodeContents(element);
    return [...edges(element), ...edges(words)];
  });

const isElsewhere = (before) =>
  places().some((place, at) => place.some((edge, side) => Math.abs(edge - before[at][side]) >= LEAST_PX));

let begun;
/** Where a page makes way for another, and the first words for the app. */
const CHANGING = ["app", "main"];

/** Puts the faces to use: now if nothing moves by it, else when the page makes way for another, or is printed. */
const begin = async () => {
  const files = await bring();
  const faces = await Promise.all(
    FACES.map(([, weight, style], at) => new FontFace(FAMILY, files[at], { weight, style }).load()),
  );
  const use = () => faces.forEach((face) => document.fonts.add(face));
  // Both measurings and what lies between them are one frame, of which nothing is painted but the end.
  const before = places();
  use();
  if (!isElsewhere(before)) return;
  faces.forEach((face) => document.fonts.delete(face));
  const isAnother = new MutationObserver(() => {
    isAnother.disconnect();
    use();
  });
  CHANGING.forEach((id) => isAnother.observe(document.getElementById(id), { childList: true }));
  addEventListener("beforeprint", use, { once: true });
};

/** Brings the faces and puts them to use, once. */
export const show = () => {
  begun ??= begin().catch((error) => {
    begun = undefined;
    throw error;
  });
  return begun;
};

// A person who saves data goes on in those that stand in; a picture that is saved asks for them all the same.
if (!navigator.connection?.saveData) show().catch(() => {});
