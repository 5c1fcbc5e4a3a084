// Documents for the tests to begin with.
import { readFileSync } from "node:fs";

const repository = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The question ids of a questionnaire in their order; only the quick ones, or all. */
export const questions = (questionnaire, { quick = true } = {}) =>
  [...repository(`questionnaires/${questionnaire}.toml`).matchAll(/\{ id = "([^"]+)"([^}]*)\}/g)]
    .filter(([, , rest]) => !quick || rest.includes("quick = true"))
    .map(([, id]) => id);

/** The two assessments of the made-up team, as they are shipped. */
export const samples = () => JSON.parse(repository("questionnaires/sample.json")).assessments;

/** An answer with the same level to each question; a list of levels is gone through again and again. */
export const levels = (ids, given = [3]) =>
  Object.fromEntries(ids.map((id, at) => [id, { level: given[at % given.length] }]));

/** An assessment of the quick round of CALMS without an answer, and with what is asked of it. */
export const assessment = (changes = {}) => ({
  id: "tide",
  team: "Tide",
  date: "2026-10-05",
  depth: "quick",
  questionnaires: [{ id: "calms", version: 1 }],
  answers: {},
  revision: 1,
  updated: "2026-10-05T09:00:00.000Z",
  ...changes,
});

/** An assessment in which every question of the quick round has a level. */
export const answered = (changes = {}) =>
  assessment({ answers: levels(questions("calms"), [2, 1, 3, 2, 4]), ...changes });

/** A document of assessments. */
export const documentOf = (...assessments) => ({ format: "waymark", schema: 1, assessments });

/** An author's questionnaire file of the repository, as documents carry it. */
export const ownFileOf = (path) => {
  const text = repository(path);
  const [, id] = text.match(/^id = "(.+)"$/m);
  const [, title] = text.match(/^title = "(.+)"$/m);
  return { id, title, version: 1, text };
};

/** The storage entries under which assessments are kept. */
export const entriesOf = (...assessments) =>
  Object.fromEntries(
    assessments.map((assessment) => [
      `waymark:assessment:${assessment.id}`,
      JSON.stringify(documentOf(assessment)),
    ]),
  );

/** A file as `setInputFiles` takes it. */
export const fileOf = (content, name = "waymark.json", mimeType = "application/json") => ({
  name,
  mimeType,
  buffer: Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});
