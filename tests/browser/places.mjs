// Where the build under test is served.
const port = Number(process.env.WAYMARK_PORT ?? 4173);

/** At the root of a host. */
export const ROOT = `http://127.0.0.1:${port}/`;

/** The same build under a sub-path. */
export const SUB_PATH = `http://127.0.0.1:${port + 1}/team/waymark/`;
