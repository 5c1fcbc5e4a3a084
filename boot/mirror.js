// The second copy of what the browser keeps, in IndexedDB. A browser that dies takes its last writes to
// localStorage along, those of up to a minute; what IndexedDB has called done is on the disk.
//
// This only carries. Which copy is the newer one decides the app (src/storage/newest.rs), and so it does what
// is kept of the past (src/storage/past).
//
// Each deployment of a host has a database of its own, so that the names in it are those of the app.

const DOCUMENTS = "documents";
const PAST = "past";
// Nobody waits longer for an IndexedDB that does not answer: the app does without.
const READ_WITHIN_MS = 2_000;
const WRITE_WITHIN_MS = 5_000;

const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let opening = null;
const opened = () => {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(SITE.slice(0, -1), 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DOCUMENTS, { keyPath: "name" });
      request.result.createObjectStore(PAST, { keyPath: ["kind", "of", "at"] });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // Whoever wants it gone does not wait for this page.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
  return opening;
};

const transaction = async (mode, ask) => {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const begun = database.transaction([DOCUMENTS, PAST], mode, { durability: "strict" });
    const request = ask(begun);
    begun.oncomplete = () => resolve(request?.result);
    begun.onabort = () => reject(begun.error);
  });
};

// What is asked of the database in one transaction, once that is on the disk. A connection that was lost is
// made anew, once.
const transact = (mode, ask) =>
  transaction(mode, ask).catch(() => {
    opening = null;
    return transaction(mode, ask);
  });

const documents = () => transact("readonly", (transaction) => transaction.objectStore(DOCUMENTS).getAll());

// Under way before the app is: it has long been read when the app asks.
let found;
let works = false;
const reading = documents().then(
  (records) => {
    found = records;
    works = true;
  },
  () => {},
);

let queue = [];
let flying = 0;
let tell = () => {};

// All that was changed in one go, in one transaction.
const flush = async () => {
  const changes = queue;
  queue = [];
  flying += 1;
  tell();
  const write = (transaction) => {
    for (const change of changes) change(transaction);
    // It need not wait for this page, which may be gone in a moment.
    transaction.commit?.();
  };
  const written = transact("readwrite", write).then(() => true, () => false);
  works = Boolean(await Promise.race([written, after(WRITE_WITHIN_MS)]));
  flying -= 1;
  tell();
  return works;
};

let flushing;
const change = (act) => {
  if (queue.push(act) === 1) flushing = Promise.resolve().then(flush);
  return flushing;
};

// What is newer here than in localStorage, in the order of their names, for whoever has to do without the app.
const newerDocuments = async () => {
  const clock = Number(localStorage.getItem(own("waymark:written")));
  const records = await Promise.race([documents().catch(() => []), after(READ_WITHIN_MS)]);
  return (records ?? []).filter(({ at }) => at > clock);
};

globalThis.waymarkMirror = {
  read: () => Promise.race([reading, after(READ_WITHIN_MS)]).then(() => found),
  put: (name, text, at) => change((of) => of.objectStore(DOCUMENTS).put({ name, text, at })),
  forget: (name) => change((of) => of.objectStore(DOCUMENTS).delete(name)),
  erase: (name, at) =>
    change((of) => {
      for (const store of [DOCUMENTS, PAST]) of.objectStore(store).clear();
      of.objectStore(DOCUMENTS).put({ name, text: null, at });
    }),
  keepPast: (kind, of, at, text) => change((all) => all.objectStore(PAST).put({ kind, of, at, text })),
  forgetPast: (kind, of, at) => change((all) => all.objectStore(PAST).delete([kind, of, at])),
  // Everything of a kind, or of one assessment: in a key, a list comes after every text and every number.
  past: async (kind, of) => {
    const key = of ? [kind, of] : [kind];
    const range = IDBKeyRange.bound(key, [...key, []]);
    return Promise.race([transact("readonly", (all) => all.objectStore(PAST).getAll(range)), after(READ_WITHIN_MS)]);
  },
  isBehind: () => works && (flying > 0 || queue.length > 0),
  follow: (told) => (tell = told),
};
