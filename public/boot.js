// Starts Waymark, and catches its fall.
//
// A classic script, so that it knows its own URL. That says where the site lies and, in the query, which
// files to start: boot.js?js=…&wasm=…
// Its name never changes, so that a page from an old cache still finds it and can recover.
(() => {
  "use strict";

  const script = new URL(document.currentScript.src);
  const root = new URL(".", script);
  const page = document.documentElement;
  page.dataset.base = root.pathname.slice(0, -1);

  const PREFIX = "waymark:";
  const RETRIED = "waymark:retried";
  const CRASHES = "waymark:crashes";
  const CALM_AFTER_MS = 10_000;

  // Storage may be blocked, null or full; starting must not depend on it.
  const attempt = (action, otherwise = null) => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  const remembered = (key) => attempt(() => sessionStorage.getItem(key));
  const remember = (key, value) =>
    attempt(() => {
      sessionStorage.setItem(key, value);
      return sessionStorage.getItem(key) === value;
    }, false);
  const forget = (key) => attempt(() => sessionStorage.removeItem(key));

  // Two crashes in a row: the app starts, but opens no document of its own accord.
  const crashes = Number(remembered(CRASHES)) || 0;
  if (crashes >= 2) page.dataset.safeMode = "";

  const parsed =
    document.readyState === "loading"
      ? new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }))
      : Promise.resolve();

  // The icon's address is relative, and the address bar moves from page to page without a load.
  parsed.then(() => {
    const icon = document.querySelector("link[rel=icon]");
    if (icon) icon.href = icon.href;
  });

  // Hidden in the page itself: without this script nothing would be loading.
  const showLoading = (shown) => {
    const line = document.getElementById("loading");
    if (line) line.hidden = !shown;
  };

  // ---- The crash screen: works without WebAssembly.

  const savedData = () => {
    const entries = {};
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (key.startsWith(PREFIX)) entries[key] = localStorage.getItem(key);
    }
    const saved = new Date().toISOString();
    return JSON.stringify({ format: "waymark-rescue", schema: 1, saved, entries }, null, 2);
  };

  const savedDataOrReason = () => {
    try {
      return savedData();
    } catch (error) {
      // A page from an old cache has no words for it.
      const { unreadable = "{error}" } = document.getElementById("crash-text").dataset;
      return unreadable.replace("{error}", () => String(error));
    }
  };

  const download = () => {
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([savedData()], { type: "application/json" }));
      link.download = `waymark-rescue-${new Date().toISOString().slice(0, 10)}.json`;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 40_000);
    } catch {
      document.getElementById("crash-copy").open = true;
    }
  };

  let crashed = false;
  const crash = async (kind, detail) => {
    if (crashed) return;
    crashed = true;
    page.dataset.crashed = kind;
    if (kind === "panic") remember(CRASHES, String(crashes + 1));
    await parsed;

    const byId = (id) => document.getElementById(id);
    const screen = byId("crash");
    byId("app").inert = true;
    // An open dialog would keep everything else out of reach, this screen too.
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    showLoading(false);
    for (const part of screen.querySelectorAll("[data-crash]")) part.hidden = part.dataset.crash !== kind;
    byId("crash-detail").textContent = String(detail);
    byId("crash-report").hidden = !detail;
    byId("crash-reload").addEventListener("click", () => {
      forget(RETRIED);
      location.reload();
    });
    byId("crash-download").addEventListener("click", download);
    byId("crash-copy").addEventListener("toggle", () => {
      byId("crash-text").value = savedDataOrReason();
      byId("crash-text").select();
    });
    screen.hidden = false;
    byId("crash-title").focus();
  };

  // The panic hook says first and best what happened, and the app itself what it cannot start without.
  // The last two catch what bypasses it: a stack overflow, no more memory. Foreign errors are not ours
  // to die of: a browser extension's, a refused permission, or the browser's own notes, which carry no
  // error object.
  const ours = (error) =>
    error instanceof Error &&
    !(error instanceof DOMException) &&
    !String(error.stack).includes("-extension://");
  addEventListener("waymark:panic", (event) => crash("panic", event.detail));
  addEventListener("waymark:absent", (event) => crash("load", event.detail));
  addEventListener("error", (event) => ours(event.error) && crash("panic", event.error));
  addEventListener("unhandledrejection", (event) => ours(event.reason) && crash("panic", event.reason));

  // ---- Starting.

  const address = (name) => new URL(script.searchParams.get(name), root).href;

  // A published change can leave an old page in a cache that names files which are gone. Fetch
  // everything past the cache and reload, once: the guard lives until a start succeeds, and without
  // a guard there is no second try.
  const retry = async (error) => {
    if (remembered(RETRIED) || !remember(RETRIED, "1")) return crash("load", error);
    const urls = [location.href.split("#")[0], script.href, address("js"), address("wasm")];
    await Promise.allSettled(urls.map((url) => fetch(url, { cache: "reload" })));
    location.reload();
  };

  const start = async () => {
    if (typeof WebAssembly !== "object") return crash("unsupported", "");
    parsed.then(() => showLoading(true));
    // Both are under way before the page is parsed; a slow one is waited for as long as it takes.
    const wasm = fetch(address("wasm")).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
      return response;
    });
    try {
      const [glue, response] = await Promise.all([import(address("js")), wasm, parsed]);
      await glue.default({ module_or_path: response });
    } catch (error) {
      if (crashed) return;
      if (error instanceof WebAssembly.RuntimeError) return crash("panic", error);
      return retry(error);
    }
    if (crashed) return;
    forget(RETRIED);
    setTimeout(() => crashed || forget(CRASHES), CALM_AFTER_MS);
  };
  start();
})();
