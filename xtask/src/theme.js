// Stands inside every page, so that the first paint has the theme that the person chose.
try {
  const theme = JSON.parse(localStorage.getItem("waymark:preferences")).theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
