// Hands out what the browser keeps, without WebAssembly.

const savedData = async () => {
  let entries = {};
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index);
    if (key.startsWith(SITE)) entries[PREFIX + key.slice(SITE.length)] = localStorage.getItem(key);
  }
  for (const { name, text } of await newerDocuments()) {
    // What is under no more than the prefix says that everything was erased. It comes first.
    if (name === PREFIX) entries = {};
    else if (text === null) delete entries[name];
    else entries[name] = text;
  }
  const saved = new Date().toISOString();
  return JSON.stringify({ format: "waymark-rescue", schema: 1, saved, entries }, null, 2);
};

const savedDataOrReason = async () => {
  try {
    return await savedData();
  } catch (error) {
    // A page from an old cache has no words for it.
    const { unreadable = "{error}" } = byId("crash-text").dataset;
    return unreadable.replace("{error}", () => String(error));
  }
};

const download = async () => {
  try {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await savedData()], { type: "application/json" }));
    link.download = `waymark-rescue-${new Date().toISOString().slice(0, 10)}.json`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 40_000);
  } catch {
    byId("crash-copy").open = true;
  }
};
