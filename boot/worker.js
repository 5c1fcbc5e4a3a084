// The worker that keeps the site for use without a connection (sw.js), the notice of a new version, and the
// browser's offer to install the app. All of it may be missing or refused, and nothing waits for it.

const REST_MS = 3_000;
const HOUR_MS = 3_600_000;

// A site that is published without a worker names none.
const workers = script.searchParams.has("sw") && attempt(() => navigator.serviceWorker);
if (workers) page.dataset.keeps = "";
const sw = address("sw");
// A page below another deployment's path may be under the worker of that one.
const mine = () => (workers.controller?.scriptURL === sw ? workers.controller : undefined);

const notice = () => document.getElementById("renewal");

// The app saves first; where it cannot, it keeps the page.
const renew = () => {
  if (dispatchEvent(new Event("waymark:renew", { cancelable: true }))) location.reload();
};

const ask = (worker, what, hear) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => hear(data);
  worker?.postMessage(what, [port2]);
};

// A worker that came after this page is of the build that was published last.
const compare = () =>
  ask(mine(), "build?", (newest) => {
    if (notice()) notice().hidden = newest === build;
  });

const hear = ({ data, ports }) => {
  if (data === "build?") ports[0].postMessage(build);
  if (data === "renew" && notice()?.hidden === false) renew();
};

const follow = async () => {
  const registration = await workers.register(sw, { scope: root.pathname });
  // A worker that is about to be replaced would be kept from going, and tidies nothing.
  if (!registration.installing && !registration.waiting) mine()?.postMessage("tidy");
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
};

// What the app has the worker do as soon as there is one, and what that tells: "whole", what all of it weighs,
// or a failure.
let wanted;
const keep = () => {
  if (!wanted || !mine()) return;
  ask(mine(), wanted, (told) => {
    page.dataset.kept = told ? (told.isWhole ? "whole" : told.size) : "failed";
    dispatchEvent(new Event("waymark:kept"));
  });
  wanted = "";
};

// Called once the app has started: the first question waits for none of it.
const keepForLater = () => {
  if (!workers) return;
  workers.addEventListener("message", hear);
  workers.addEventListener("controllerchange", () => {
    compare();
    keep();
  });
  addEventListener("pageshow", (event) => event.persisted && compare());
  addEventListener("waymark:keep", ({ detail }) => {
    wanted = detail;
    keep();
  });
  document.getElementById("renewal-use")?.addEventListener("click", () => {
    mine()?.postMessage("renew");
    renew();
  });
  document.getElementById("renewal-later")?.addEventListener("click", () => {
    notice().hidden = true;
  });
  setTimeout(() => crashed || follow().catch(() => {}), REST_MS);
};

let installer;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  installer = event;
  page.dataset.installable = "";
  dispatchEvent(new Event("waymark:installable"));
});
addEventListener("waymark:install", () => installer?.prompt());
