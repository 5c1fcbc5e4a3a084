// Join links as a coach hands them out, written after the layout in src/exchange/link/join/mod.rs and not with its code.
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { bytesOf, crc32, keyOf } from "./codes.mjs";
import { questions } from "./documents.mjs";
import { ROOT } from "./places.mjs";

const ANONYMITY = ["nobody", "coach", "initials"];

const versionOf = (questionnaire) => {
  const file = new URL(`../../questionnaires/${questionnaire}.toml`, import.meta.url);
  return Number(readFileSync(file, "utf8").match(/^version = (\d+)$/m)?.[1] ?? 1);
};

/** A workshop that asks the first questions of a questionnaire that ships, each of five levels. */
export const workshopOf = (questionnaire = "calms", count = 4, changes = {}) => ({
  id: "0badcafe",
  name: "garden",
  anonymity: "nobody",
  asks_roles: false,
  questionnaire: { id: questionnaire, version: versionOf(questionnaire) },
  questions: questions(questionnaire, { quick: false })
    .slice(0, count)
    .map((id) => ({ id, levels: 5, reversed: false })),
  ...changes,
});

const numberOf = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...numberOf(number >>> 7)]);

const textOf = (text) => {
  const bytes = [...Buffer.from(text, "utf8")];
  return [...numberOf(bytes.length), ...bytes];
};

/** The link to a workshop. `file` is the text of an author's file that travels along, with `all` that it asks. */
export const linkOf = (workshop, { root = ROOT, file, all } = {}) => {
  const { id, name, anonymity, asks_roles, questionnaire } = workshop;
  const entries = all ?? questions(questionnaire.id, { quick: false });
  const places = workshop.questions.map((question) => entries.indexOf(question.id));
  const isListed = places.every((place, at) => at === 0 || places[at - 1] < place);
  const bits = new Array(Math.ceil(entries.length / 8)).fill(0);
  for (const place of places) bits[place >> 3] |= 1 << (place & 7);
  const sorted = places.toSorted((one, other) => one - other);
  const content = [
    ...bytesOf(parseInt(id, 16)),
    ...bytesOf(keyOf(workshop)),
    ANONYMITY.indexOf(anonymity) | (asks_roles ? 4 : 0) | (isListed ? 0 : 8),
    ...textOf(questionnaire.id),
    ...numberOf(questionnaire.version),
    ...textOf(name),
    ...numberOf(entries.length),
    ...bits,
    ...(isListed ? [] : places.map((place) => sorted.indexOf(place))),
    ...(file === undefined ? [] : deflateRawSync(file)),
  ];
  const [, ...length] = bytesOf(content.length);
  const start = [1, file === undefined ? 0 : 1, ...length];
  const bytes = [...start, ...bytesOf(crc32([...start, ...content])), ...content];
  return new URL(`join/#j=${Buffer.from(bytes).toString("base64url")}w`, root).href;
};
