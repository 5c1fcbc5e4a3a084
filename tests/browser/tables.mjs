// Made-up assessments for the tables, and what the command line makes of them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** Runs the command line, as the build has built it. */
export const waymark = (...words) =>
  execFileSync(
    process.env.CARGO ?? "cargo",
    ["run", "--quiet", "--no-default-features", "--features", "cli", "--bin", "waymark", "--", ...words],
    { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 1 << 28 },
  );

/** The statements of docs/analysis.md, by the heading that they stand under; several under one are joined. */
export const documented = () => {
  const text = readFileSync(join(REPOSITORY, "docs/analysis.md"), "utf8");
  const found = {};
  for (const part of text.split(/^##+ /m).slice(1)) {
    const sql = [...part.matchAll(/^```sql\n(.*?)^```$/gms)].map(([, block]) => block);
    if (sql.length > 0) found[part.split("\n", 1)[0]] = sql.join("\n");
  }
  return found;
};

/** The first program of docs/analysis.md in a language. */
export const program = (language) => {
  const text = readFileSync(join(REPOSITORY, "docs/analysis.md"), "utf8");
  return text.split(`\`\`\`${language}\n`)[1].split("```")[0];
};

/** The same numbers between 0 and 1 at every run. */
const dice = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** What a team may say to a question: mostly a level. */
const said = (roll) => {
  const kind = roll();
  if (kind < 0.06) return { dont_know: true };
  if (kind < 0.12) return { not_applicable: "not here" };
  const answer = { level: 1 + Math.floor(roll() * 5) };
  if (kind < 0.2) answer.note = 'They said: "twice a week, perhaps",\nand nobody; not one, knew more.';
  return answer;
};

/**
 * Assessments of `teams` teams, eight of each, with `answered` answers each, in files of a folder. Every fifth is a
 * quick round, one in forty is made up, and a team's name is not always written in the same case.
 */
export const generate = (folder, { teams, answered, questions, questionnaires }) => {
  mkdirSync(folder, { recursive: true });
  const roll = dice(14);
  const all = [];
  for (let team = 0; team < teams; team += 1) {
    for (let visit = 0; visit < 8; visit += 1) {
      const name = `Team ${String(team).padStart(3, "0")}`;
      // Which hundred differs, so that some are asked and not answered.
      const from = Math.floor(roll() * (questions.length - answered));
      const assessment = {
        id: `${team}-${visit}`,
        team: roll() < 0.1 ? ` ${name.toUpperCase()} ` : name,
        scope: team % 7 === 0 && visit % 2 === 0 ? "Till" : "Shop",
        kind: team % 3 === 0 ? "platform" : "product",
        date: `${2019 + visit}-${String(1 + (team % 12)).padStart(2, "0")}-01`,
        depth: roll() < 0.2 ? "quick" : "full",
        sample: roll() < 0.025,
        questionnaires: questionnaires.map((id) => ({ id, version: 1 })),
        answers: Object.fromEntries(questions.slice(from, from + answered).map((id) => [id, said(roll)])),
        journal: visit % 3 === 0 ? [{ date: `${2019 + visit}-12-24`, text: `A "new" lead,\nteam ${team}` }] : [],
      };
      all.push(assessment);
      const file = join(folder, `${assessment.id}.json`);
      writeFileSync(file, JSON.stringify({ format: "waymark", schema: 1, assessments: [assessment] }));
    }
  }
  return all;
};
