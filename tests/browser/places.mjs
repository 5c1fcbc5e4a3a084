// Where the build under test lies and where it is served.
import { resolve } from "node:path";

/** The finished build. */
export const DIST = resolve(import.meta.dirname, process.env.WAYMARK_DIST ?? "../../dist");

const port = Number(process.env.WAYMARK_PORT ?? 4173);

/** At the root of a host. */
export const ROOT = `http://127.0.0.1:${port}/`;

/** The same build under a sub-path. */
export const SUB_PATH = `http://127.0.0.1:${port + 1}/team/waymark/`;
