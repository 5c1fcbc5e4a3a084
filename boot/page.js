// The page around the app, as it stands in the file.

const byId = (id) => document.getElementById(id);

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
const showLine = (id, shown) => {
  const line = byId(id);
  if (line) line.hidden = !shown;
};
