// Where the site lies. A classic script knows its own address, which says so and, in the query, which files
// to start: boot.js?js=…&wasm=…

const script = new URL(document.currentScript.src);
const root = new URL(".", script);
const page = document.documentElement;
page.dataset.base = root.pathname.slice(0, -1);

// What the names of this deployment begin with, for others may lie at other paths of the same host.
const SITE = root.pathname === "/" ? "waymark:" : `waymark${root.pathname}:`;

// The address of a file to start.
const address = (name) => new URL(script.searchParams.get(name), root).href;
