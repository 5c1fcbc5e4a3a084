// A static file server like the hosts that Waymark is published on: it only serves files.
//
//   node server.mjs --root ../../dist --port 4173 --base /
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

export const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The file behind a path, or what to answer instead. */
const find = async (path, root, base) => {
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base)) return { missing: true };
  const file = normalize(join(root, decodeURIComponent(path.slice(base.length))));
  if (file !== root && !file.startsWith(root + sep)) return { missing: true };
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { file };
  if (!found?.isDirectory()) return { missing: true };
  if (!path.endsWith("/")) return { redirect: `${path}/` };
  const index = join(file, "index.html");
  return (await stat(index).catch(() => null)) ? { file: index } : { missing: true };
};

/** Answers a request with a file of the folder `root`, which lies under the path `base`. */
export const answer = async (request, response, { root, base, caching = "max-age=600" }) => {
  const url = new URL(request.url, "http://localhost");
  const { file, redirect } = await find(url.pathname, root, base).catch(() => ({}));
  if (redirect) {
    response.writeHead(301, { location: redirect + url.search }).end();
  } else if (file) {
    // Ten minutes for every file, as on GitHub Pages.
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": caching });
    createReadStream(file).pipe(response);
  } else {
    response.writeHead(404, { "content-type": TYPES[".html"] });
    response.end(await readFile(join(root, "404.html")).catch(() => "Not found"));
  }
};

const serve = async () => {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "../../dist" },
      port: { type: "string", default: "4173" },
      base: { type: "string", default: "/" },
    },
  });
  const root = resolve(import.meta.dirname, values.root);
  const { base } = values;
  if (!base.startsWith("/") || !base.endsWith("/")) throw new Error(`--base ${base}: begin and end it with /`);
  await stat(join(root, "index.html")).catch(() => {
    throw new Error(`${root} is no finished build: run \`cargo xtask build\``);
  });
  createServer((request, response) => answer(request, response, { root, base })).listen(Number(values.port), "127.0.0.1", () => {
    console.log(`${root} on http://127.0.0.1:${values.port}${base}`);
  });
};

if (process.argv[1] === import.meta.filename) await serve();
