// Which build this page is of, and whether it is still the published one.

const PATIENCE_MS = 10_000;

const build = script.searchParams.get("v");

// Fetched past every cache, which puts the answer into it.
const fresh = async (url) => {
  const response = await fetch(url, { cache: "reload", signal: AbortSignal.timeout(PATIENCE_MS) });
  const said = await response.text();
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return said;
};

const here = () => location.href.split("#")[0];

// A page says which build it is of where it starts the boot script.
waymark.isOutdated = async () => {
  const [, published] = /boot\.js\?[^"]*\bv=([^"&]+)/.exec(await fresh(here())) ?? [];
  return Boolean(published) && published !== build;
};
