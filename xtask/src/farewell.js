// Published as sw.js by `cargo xtask build --without-worker`: takes away the worker of an earlier build, and
// what it kept. Browsers look for a newer worker with each page that they open, and so find this one.
"use strict";

const { pathname } = new URL(self.registration.scope);
const PREFIX = pathname === "/" ? "waymark:" : `waymark${pathname}:`;

const leave = async () => {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`${PREFIX}build:`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));
