// A host of a test's own: it publishes one build after another, fails as it is told to, and can be stopped.
import { createServer } from "node:http";
import { answer } from "./server.mjs";

export class Site {
  #server = createServer((request, response) => this.#answer(request, response));
  #port = 0;
  #folders = new Map();
  #faults = [];
  /** The paths that were asked for, in their order. */
  asked = [];

  /** Tells browsers to keep nothing by themselves, so that a test sees what the worker keeps. */
  caching = "no-store";

  /** The address of what lies under a path. */
  at(base = "/") {
    return `http://127.0.0.1:${this.#port}${base}`;
  }

  /** Puts a build under a path, in the place of the one before. */
  publish(folder, base = "/") {
    this.#folders.set(base, folder);
  }

  /** Answers what matches by itself: `act` takes the request and the response. */
  answer(pattern, act) {
    this.#faults.unshift({ pattern, act });
  }

  /** Answers as a host does again. */
  heal() {
    this.#faults = [];
  }

  async start() {
    await new Promise((done) => this.#server.listen(this.#port, "127.0.0.1", done));
    this.#port = this.#server.address().port;
  }

  /** Takes the host off the network, in the middle of whatever it is answering. */
  async stop() {
    if (!this.#server.listening) return;
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request, response) {
    const { pathname } = new URL(request.url, this.at());
    this.asked.push(pathname);
    const fault = this.#faults.find(({ pattern }) => pattern.test(request.url));
    if (fault) return fault.act(request, response);
    // The longest path that fits, so that one site may lie inside another.
    const bases = [...this.#folders.keys()].filter((base) => pathname.startsWith(base) || `${pathname}/` === base);
    const base = bases.toSorted((one, other) => other.length - one.length)[0];
    if (base === undefined) return response.writeHead(404).end();
    return answer(request, response, { root: this.#folders.get(base), base, caching: this.caching });
  }
}
