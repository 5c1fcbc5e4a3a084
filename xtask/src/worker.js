// Keeps the site for use without a connection.
//
// `cargo xtask finish` writes what one build consists of into the first four lines below, and publishes this
// as sw.js. Every file is listed with the hash of what it holds, so that nothing but the files of this build
// comes into its cache: no page that a host shows for an address that is none, nothing that was cut off, no
// file of another build. Pages name the files of their own build by their content, and each build has a cache
// of its own, so two builds never mix.
"use strict";

const BUILD = "";
const FILES = {};
// Those that every page needs.
const FIRST = [];
// What all of them weigh when they are sent, in bytes.
const SIZE = 0;

const { scope } = self.registration;
const { pathname } = new URL(scope);
// Other sites may lie at other paths of the same host, and caches belong to the host.
const PREFIX = pathname === "/" ? "waymark:" : `waymark${pathname}:`;
const CACHE = `${PREFIX}build:${BUILD}`;
// Under it stands that the person asked for everything; nothing is served from it.
const ASKED = `${scope}sw.js`;
const PATIENCE_MS = 3_000;
const LANES = 3;

const urlOf = (file) => new URL(file, scope).href;
const isPage = (file) => file === "" || file.endsWith("/");
/** Whether an address names what it holds, so that it never holds anything else. */
const isLasting = (address) => /^assets\/.*-[0-9a-f]{16}\b|^boot\.js\?.*\bv=[^&]*-[0-9a-f]{16}\b/.test(address);

/** The file of this build at an address below the root of the site; nothing where there is none. */
const fileAt = (address) => {
  const [path] = address.split(/[?#]/);
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  return [address, path, folder, `${folder}/`].find((name) => Object.hasOwn(FILES, name));
};

// ---- Getting and keeping.

/** The caches of this deployment, that of this build first. */
const ours = async () => {
  const names = await caches.keys();
  return [CACHE, ...names.filter((name) => name.startsWith(`${PREFIX}build:`) && name !== CACHE)];
};

const find = async (url, names) => {
  for (const cacheName of names) {
    // A damaged cache is as good as none.
    const kept = await caches.match(url, { cacheName, ignoreVary: true }).catch(() => undefined);
    if (kept) return kept;
  }
};

/** A file of this build from the network, byte for byte, or a failure. */
const get = async (file) => {
  const ask = (cache) =>
    fetch(urlOf(file), { cache, integrity: FILES[file], redirect: "error", priority: "low" });
  // What the browser has kept of another build, or damaged, must not stand in the way.
  const response = await ask(isLasting(file) ? "default" : "no-cache").catch(() => ask("reload"));
  const isHtml = (response.headers.get("content-type") ?? "").startsWith("text/html");
  if (response.status !== 200 || isHtml !== isPage(file)) throw new TypeError(`${response.status} for ${file}`);
  return response;
};

const keep = async (file, response) => (await caches.open(CACHE)).put(urlOf(file), response);

/** Keeps files, those that are kept already or by an earlier build without fetching them again. */
const fill = async (files) => {
  const names = await ours();
  const queue = [...files];
  const lane = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const url = urlOf(file);
      if (await find(url, [CACHE])) continue;
      const earlier = isLasting(file) ? await find(url, names) : undefined;
      await keep(file, earlier ?? (await get(file)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const kept = await Promise.all([...files].map((file) => find(urlOf(file), [CACHE])));
  if (!kept.every(Boolean)) throw new TypeError("not all of it was kept");
};

/** What a person has who asks to be spared: what every page needs, and the pages that are open. */
const visited = async () => {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.map(({ url }) => (url.startsWith(scope) ? fileAt(url.slice(scope.length)) : undefined));
  return Object.keys(FILES).filter((file) => FIRST.includes(file) || open.includes(file));
};

const isSpared = async () => navigator.connection?.saveData === true && !(await find(ASKED, await ours()));

// ---- Answering.

const patience = () => new Promise((over) => setTimeout(over, PATIENCE_MS));

/** What lies at an address now, or in this build where the network is gone, slow or broken. */
const fresh = async (request, file) => {
  // Not what the browser kept: that may be of a build whose other files are gone.
  const network = fetch(request, { cache: "no-cache" });
  try {
    const response = await Promise.race([network, patience()]);
    if (response && response.status < 500) return response;
  } catch {
    // The cache answers.
  }
  const kept = await find(urlOf(file), [CACHE]);
  if (!kept) return network;
  const url = new URL(request.url);
  const isFolder = isPage(file) && !/\/(index\.html)?$/.test(url.pathname);
  return isFolder ? Response.redirect(urlOf(file) + url.search) : kept;
};

/** What an address names by its content: kept, by whichever build, or from the network. */
const lasting = async (event) => {
  const { request } = event;
  const kept = request.cache === "reload" ? undefined : await find(request.url, await ours());
  if (kept) return kept;
  const file = request.url.slice(scope.length);
  if (!Object.hasOwn(FILES, file)) return fetch(request);
  const response = await get(file);
  // Where there is no room, it is not kept.
  event.waitUntil(keep(file, response.clone()).catch(() => {}));
  return response;
};

/** A page that answered is kept where not all are. */
const answered = async (event, file) => {
  const response = await fresh(event.request, file);
  if (event.request.mode === "navigate" && !(await find(urlOf(file), [CACHE]))) {
    event.waitUntil(fill([file]).catch(() => {}));
  }
  return response;
};

// ---- The builds before.

const buildOf = (page) =>
  new Promise((told) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => told(data);
    page.postMessage("build?", [port2]);
  });

/** Removes what earlier builds kept, unless a page is open that is of one, or that does not say. */
const tidy = async () => {
  const names = (await ours()).slice(1);
  if (names.length === 0) return;
  const pages = (await self.clients.matchAll()).filter(({ url }) => fileAt(url.slice(scope.length)) !== undefined);
  const builds = await Promise.all(pages.map(buildOf));
  const old = names.filter((name) => !builds.some((build) => name === `${PREFIX}build:${build}`));
  // What a newer worker is filling is none of them.
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(old.map((name) => caches.delete(name)));
};

const state = async () => {
  const kept = await Promise.all(Object.keys(FILES).map((file) => find(urlOf(file), [CACHE])));
  return { build: BUILD, isWhole: kept.every(Boolean), size: SIZE };
};

const askedForAll = async () => {
  await (await caches.open(CACHE)).put(ASKED, new Response());
  await fill(Object.keys(FILES));
};

/** What a page asks; it waits for the answer at a port. */
const REQUESTS = {
  "build?": () => BUILD,
  "state?": state,
  all: () => askedForAll().then(state),
  tidy,
  // The person wants the new version: in all pages.
  renew: async () => {
    for (const page of await self.clients.matchAll()) page.postMessage("renew");
  },
};

addEventListener("install", (event) => {
  // Pages go on with their own build: the worker only answers them, so it need not wait for them to close.
  self.skipWaiting();
  const files = async () => ((await isSpared()) ? visited() : Object.keys(FILES));
  event.waitUntil(files().then(fill));
});

addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

addEventListener("message", (event) => {
  const act = Object.hasOwn(REQUESTS, event.data) ? REQUESTS[event.data] : undefined;
  if (!act) return;
  const answer = Promise.resolve(act()).catch(() => undefined);
  event.waitUntil(answer.then((told) => event.ports[0]?.postMessage(told)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const address = request.url.slice(scope.length).split("#")[0];
  const file = fileAt(address);
  if (isLasting(address)) event.respondWith(lasting(event));
  else if (file !== undefined) event.respondWith(answered(event, file));
});
