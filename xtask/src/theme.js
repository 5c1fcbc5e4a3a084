// Stands inside every page, so that the first paint has the theme that the person chose.
try {
  // Below a path of the host, as boot/place.js has it; the icon lies where the site does.
  const { pathname } = new URL(".", document.querySelector("link[rel=icon]").href);
  const key = pathname === "/" ? "waymark:preferences" : `waymark${pathname}:preferences`;
  const theme = JSON.parse(localStorage.getItem(key)).theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
// A browser that cannot choose between two colours has the light ones, after the others.
if (!CSS.supports("color", "light-dark(red, red)")) {
  document.head.append(Object.assign(document.getElementById("light"), { rel: "stylesheet" }));
}
