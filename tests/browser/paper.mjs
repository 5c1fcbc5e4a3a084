// What a page says on paper: how many sheets, and how large its text is printed.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** A stream of a PDF as it is written out, from where it begins; nothing for a font or a picture. */
const unpacked = (pdf, at) => {
  const start = pdf.indexOf("stream\n", at) + "stream\n".length;
  try {
    const text = inflateSync(pdf.subarray(start, pdf.indexOf("endstream", start)), { finishFlush: 2 }).toString("latin1");
    return text.includes(" Tf") && text.includes("BT") ? text : "";
  } catch {
    return "";
  }
};

/** The streams of a PDF that hold text, as they are written out. */
const streams = (pdf) => {
  const found = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    if (pdf.subarray(at - 3, at).toString("latin1") !== "end") found.push(unpacked(pdf, at));
  }
  return found.filter(Boolean);
};

const times = ([a, b, c, d, e, f], [k, l, m, n, o, p]) => [
  a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p,
];

/** The runs of text of a stream: how large each is printed and how far above the foot, in points, and how long it is. */
const runs = (stream) => {
  const found = [];
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
      const [, , c, d, , y] = times(text, now);
      found.push({ size: Math.round(size * Math.hypot(c, d) * 10) / 10, y, length: line.length });
    }
  }
  return found;
};

/** How large each run of text is printed, in points, with how many characters have that size. */
export const textSizes = (pdf) => {
  const sizes = new Map();
  for (const { size, length } of streams(pdf).flatMap(runs)) sizes.set(size, (sizes.get(size) ?? 0) + length);
  return sizes;
};

/** The margins above and below, in points (style/print.css). */
const MARGIN = (15 / 25.4) * 72;

/** Each page in its order: how much of its height text takes, from 0 to 1, how large its last line is, in points, and its runs of text. */
export const sheets = (pdf) => {
  const whole = pdf.toString("latin1");
  const objects = [...whole.matchAll(/\/Type\s*\/Page\b/g)].map(({ index }) =>
    whole.slice(whole.lastIndexOf(" obj", index), whole.indexOf("endobj", index)),
  );
  return objects.map((page) => {
    const height = Number(page.match(/\/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+([\d.]+)/)[1]);
    const [, id] = page.match(/\/Contents\s+(\d+) 0 R/);
    const stream = unpacked(pdf, whole.search(new RegExp(`(^|\\n)${id} 0 obj`)));
    // The number of the page stands in the margin.
    const inside = runs(stream).filter(({ y }) => y > MARGIN);
    const last = inside.reduce((low, run) => (run.y < low.y ? run : low), { y: height - MARGIN, size: 0 });
    return { full: (height - MARGIN - last.y) / (height - 2 * MARGIN), last: last.size, inside };
  });
};

/** The size in which most of the text is printed, in points. */
export const bodySize = (pdf) => [...textSizes(pdf)].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];

/** The pages of a PDF: each is an object of its own. */
export const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What a tool of poppler says of a PDF; nothing where this machine has none. */
export const poppler = (tool, ...of) => {
  const path = `/usr/bin/${tool}`;
  return existsSync(path) ? execFileSync(path, of, { encoding: "utf8" }) : undefined;
};
