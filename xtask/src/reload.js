// Live reload while `cargo xtask serve` runs; no build for publishing contains it.
// An external script, because the Content-Security-Policy holds here too.
const stamp = new URL("build-stamp.txt", import.meta.url);
const known = new URL(import.meta.url).searchParams.get("stamp");

const look = async () => {
  try {
    const response = await fetch(stamp, { cache: "no-store" });
    if (response.ok && (await response.text()) !== known) return location.reload();
  } catch {
    // The server is being restarted.
  }
  setTimeout(look, 500);
};
look();
