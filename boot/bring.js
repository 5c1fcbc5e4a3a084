// Brings the files that follow the app. The app and the loader of its late code call it, so that every file
// has the same second try.

// What is on its way, each by what stops it.
const underWay = new Set();
// What did not come, or not whole: it is next asked for past every cache.
const lost = new Set();

// Tries to get something by its address; where that fails, once more past the cache, and again whenever a
// person has it stopped.
const tried = async (url, get) => {
  for (;;) {
    const isLast = lost.has(url);
    const stop = new AbortController();
    underWay.add(stop);
    try {
      const got = await get(isLast ? "reload" : "default", stop.signal);
      lost.delete(url);
      return got;
    } catch (error) {
      if (isLast && !stop.signal.aborted) throw error;
      lost.add(url);
    } finally {
      underWay.delete(stop);
    }
  }
};

const asked = async (url, cache, signal) => {
  const response = await fetch(url, { cache, signal });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
};

// What `take` makes of a file. What it refuses did not come whole.
const taken = (url, take) => tried(url, async (cache, signal) => take(await asked(url, cache, signal)));

// The text of a file, which the caller may have found damaged before.
const text = (url, isDamaged) => {
  if (isDamaged) lost.add(url);
  return taken(url, (response) => response.text());
};

// Applies a style sheet. The policy of the page wants it linked, and a link looks into the cache: what it
// did not bring is fetched past the cache first.
const linked = (url) =>
  tried(url, async (cache, signal) => {
    if (cache === "reload") await asked(url, cache, signal).then((response) => response.text());
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = url;
    try {
      await new Promise((applied, failed) => {
        link.onload = applied;
        link.onerror = signal.onabort = () => failed(new Error(`no style from ${url}`));
        document.head.append(link);
      });
    } catch (error) {
      link.remove();
      throw error;
    }
  });

// A person asks again for what takes long.
const askAgain = () => underWay.forEach((stop) => stop.abort());

// What brings the faces of the maps, and begins with that.
const face = () => import(address("face"));

globalThis.waymark = { askAgain, face, linked, taken, text };
