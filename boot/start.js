// Starts the app.

const RETRIED = "waymark:retried";

// A published change can leave an old page in a cache that names files which are gone. Fetch
// everything past the cache and reload, once: the guard lives until a start succeeds, and without
// a guard there is no second try.
const retry = async (error) => {
  if (crashed) return;
  if (remembered(RETRIED) || !remember(RETRIED, "1")) return crash("load", error);
  const [reached] = await Promise.allSettled([here(), script.href, address("js"), address("wasm")].map(fresh));
  if (crashed) return;
  if (reached.status === "fulfilled") return location.reload();
  // Without a connection the browser's own page would take the place of the one that hands out the data.
  forget(RETRIED);
  crash("load", error);
};

// The app is here and finds that something else is not.
addEventListener("waymark:absent", (event) => retry(event.detail));

addEventListener("waymark:started", () => {
  forget(RETRIED);
  keepForLater();
  setTimeout(() => face().catch(() => {}), REST_MS);
  // Without the data nothing is known about what crashes with it.
  setTimeout(() => crashed || isAside || forget(CRASHES), CALM_AFTER_MS);
});

// A program that names a reference, of all that the app needs what browsers learnt last: one that is too
// old is not told that a file is damaged. It is made, too: a browser that does not know what the policy of
// the page calls the permission for it refuses that.
const NEWEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]);
const isNew = () => WebAssembly.validate(NEWEST) && new WebAssembly.Module(NEWEST);

// A page of another origin that shows this one inside itself could lead a person's clicks. One of the
// same origin needs no clicks for that, and lets its address be read.
const isAlone = () => top.location.href;

// Slowness is no error; whoever has waited enough may ask again.
const offerToAskAgain = () => {
  showLine("slow", true);
  byId("slow-again")?.addEventListener("click", () => {
    forget(RETRIED);
    showLine("slow", false);
    retry(new Error("given up waiting"));
  }, { once: true });
};

const start = async () => {
  if (!attempt(isAlone)) return crash("framed", "");
  if (!attempt(isNew)) return crash("unsupported", "");
  if (crashes() >= LOOP && !isAside) return crash("loop", "");
  parsed.then(() => showLine("loading", true));
  setTimeout(offerToAskAgain, PATIENCE_MS);
  // Both are under way before the page is parsed; a slow one is waited for as long as it takes.
  const wasm = asked(address("wasm"));
  try {
    const [glue, response] = await Promise.all([import(address("js")), wasm, parsed]);
    await glue.default({ module_or_path: response });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return crash("panic", error);
    return retry(error);
  }
};
start();

// A worker that answers for the site has kept the faces: they are here as soon as the app, and used from its first
// paint.
if (workers && mine()) face().catch(() => {});
