// What a page says on paper: how many sheets, and how large its text is printed.
import { inflateSync } from "node:zlib";

/** The streams of a PDF that hold text, as they are written out. */
const streams = (pdf) => {
  const found = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    if (pdf.subarray(at - 3, at).toString("latin1") === "end") continue;
    const start = at + "stream\n".length;
    const end = pdf.indexOf("endstream", start);
    try {
      found.push(inflateSync(pdf.subarray(start, end), { finishFlush: 2 }).toString("latin1"));
    } catch {
      // A font or a picture.
    }
  }
  return found.filter((text) => text.includes(" Tf") && text.includes("BT"));
};

const times = ([a, b, c, d, e, f], [k, l, m, n, o, p]) => [
  a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p,
];

/** How large each run of text is printed, in points, with how many characters have that size. */
export const textSizes = (pdf) => {
  const sizes = new Map();
  for (const stream of streams(pdf)) {
    let now = [1, 0, 0, 1, 0, 0];
    let text = now;
    let size = 0;
    const kept = [];
    for (const line of stream.split("\n")) {
      const words = line.trim().split(/\s+/);
      const last = words.at(-1);
      const matrix = () => words.slice(-7, -1).map(Number);
      if (last === "q") kept.push(now);
      else if (last === "Q") now = kept.pop() ?? [1, 0, 0, 1, 0, 0];
      else if (last === "cm") now = times(matrix(), now);
      else if (last === "BT") text = [1, 0, 0, 1, 0, 0];
      else if (last === "Tm") text = matrix();
      else if (last === "Tf") size = Number(words.at(-2));
      else if (last === "Tj" || last === "TJ") {
        const [, , c, d] = times(text, now);
        const points = Math.round(size * Math.hypot(c, d) * 10) / 10;
        sizes.set(points, (sizes.get(points) ?? 0) + line.length);
      }
    }
  }
  return sizes;
};

/** The size in which most of the text is printed, in points. */
export const bodySize = (pdf) => [...textSizes(pdf)].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];

/** The pages of a PDF: each is an object of its own. */
export const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
