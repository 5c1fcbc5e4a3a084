// The crash screen: works without WebAssembly.

const CRASHES = "waymark:crashes";
const ASIDE = "waymark:aside";
const CALM_AFTER_MS = 10_000;

// Two crashes in a row: the app starts, but opens no document of its own accord. Three: reading or listing
// the data may be what crashes, so the app does not start.
const SAFE = 2;
const LOOP = 3;
const crashes = () => Number(remembered(CRASHES)) || 0;
if (crashes() >= SAFE) page.dataset.safeMode = "";

// A person asked to start without the data, this once.
const isAside = remembered(ASIDE) !== null;
forget(ASIDE);
if (isAside) page.dataset.aside = "";

// What a person may pass on: nothing of the address but the page, for the rest names what is kept.
const report = (kind, detail) => {
  const [said, stack = ""] = [String(detail), detail?.stack];
  const lines = [
    `Waymark ${build}`,
    `${kind}: /${location.pathname.slice(root.pathname.length)}`,
    navigator.userAgent,
    new Date().toISOString(),
    (stack.includes(said) ? stack : `${said}\n${stack}`).replaceAll(root.href, ""),
  ];
  return lines.join("\n");
};

const copyReport = () => {
  // Selected, so that it can be copied by hand where the browser does not do it.
  getSelection().selectAllChildren(byId("crash-detail"));
  attempt(() => navigator.clipboard.writeText(byId("crash-detail").textContent).catch(() => {}));
};

let crashed = false;
const crash = async (kind, detail) => {
  if (crashed) return;
  crashed = true;
  const count = crashes() + 1;
  const shown = kind === "panic" && count >= LOOP ? "loop" : kind;
  page.dataset.crashed = shown;
  if (kind === "panic") remember(CRASHES, String(count));
  await parsed;

  const screen = byId("crash");
  byId("app").inert = true;
  // An open dialog would keep everything else out of reach, this screen too.
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  showLine("loading", false);
  for (const part of screen.querySelectorAll("[data-crash]")) part.hidden = part.dataset.crash !== shown;
  byId("crash-detail").textContent = report(shown, detail);
  byId("crash-report").hidden = !detail;
  byId("crash-reload").addEventListener("click", () => {
    forget(RETRIED);
    // Whoever asks for it gets one more try with the data.
    if (shown === "loop") remember(CRASHES, String(SAFE));
    location.reload();
  });
  byId("crash-download").addEventListener("click", download);
  byId("crash-copy").addEventListener("toggle", async () => {
    byId("crash-text").value = await savedDataOrReason();
    byId("crash-text").select();
  });
  byId("crash-report-copy")?.addEventListener("click", copyReport);
  byId("crash-aside")?.addEventListener("click", () => {
    remember(ASIDE, "1");
    location.reload();
  });
  screen.hidden = false;
  byId("crash-title").focus();
};

// Ours are the errors that passed through our own files, and the traps of WebAssembly, which some browsers
// tell no file of. All others are not ours to die of: an extension's, a user script's, those of a script
// that something put into the page, a refused permission, or the browser's own notes.
const isOurs = (error) =>
  error instanceof WebAssembly.RuntimeError ||
  (error instanceof Error &&
    !(error instanceof DOMException) &&
    [new URL(".", address("js")).href, "wasm-function["].some((own) => String(error.stack).includes(own)));

// The panic hook says first and best what happened. The last two catch what bypasses it: a stack overflow,
// no more memory.
addEventListener("waymark:panic", (event) => crash("panic", event.detail));
for (const [name, told] of [["error", "error"], ["unhandledrejection", "reason"]]) {
  addEventListener(name, (event) => attempt(() => isOurs(event[told])) && crash("panic", event[told]));
}
