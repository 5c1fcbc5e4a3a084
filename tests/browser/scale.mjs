// The figures of a hundred times the portfolio that a browser opens: 160,000 assessments as tables, and what DuckDB
// makes of them. `cargo xtask scale` runs it; no page is opened.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { documented, generate } from "./tables.mjs";

const [program, folder, teams] = process.argv.slice(2);
assert.ok(Number(teams) > 0, "node scale.mjs WAYMARK FOLDER TEAMS");

const CHOSEN = ["calms", "three-ways", "sre"];

/** How long something took, in seconds, and what it gave. */
const timed = async (name, act) => {
  const began = performance.now();
  const given = await act();
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return given;
};
const waymark = (...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 30 });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [documents, tables] = ["documents", "tables"].map((name) => join(folder, name));
waymark("tables", "../../questionnaires/sample.json", "--into", tables);
const database = await (await DuckDBInstance.create(join(folder, "waymark.duckdb"))).connect();
await database.run(`SET file_search_path = '${tables.replaceAll("'", "''")}'`);
const rows = async (sql) => (await database.runAndReadAll(sql)).getRowObjectsJson();
const count = async (sql) => Number((await rows(sql))[0].count);

const asked = CHOSEN.map((id) => `'${id}'`).join(", ");
const questions = await rows(`SELECT DISTINCT question FROM read_csv('entries.csv', header = true) WHERE questionnaire IN (${asked}) ORDER BY question`);
const all = await timed("documents made", () =>
  generate(documents, { teams: Number(teams), answered: 60, questions: questions.map(({ question }) => question), questionnaires: CHOSEN }),
);
console.log((await timed("tables written", () => waymark("tables", documents, "--into", tables))).trim());
const sizes = ["assessments", "answers", "scores", "actions"].map((name) => `${name} ${(statSync(join(tables, `${name}.csv`)).size / 2 ** 20).toFixed(0)}`);
console.log(`MiB: ${sizes.join(", ")}`);
const rollup = JSON.parse(await timed("rolled up", () => waymark("rollup", documents, "--json")));

const statements = documented();
await database.run(readFileSync(join(tables, "schema.sql"), "utf8"));
await timed("tables loaded into DuckDB", () => database.run(statements.DuckDB));
await database.run(statements["The scores, made anew"]);

assert.equal(await count("SELECT count(*) AS count FROM assessments"), all.length);
const remade = `SELECT assessment, questionnaire, dimension, score FROM remade_dimensions
  UNION ALL SELECT assessment, questionnaire, NULL, score FROM remade_questionnaires`;
const beside = `FROM (${remade}) r FULL JOIN scores s ON r.assessment = s.assessment AND r.questionnaire = s.questionnaire
  AND r.dimension IS NOT DISTINCT FROM s.dimension`;
const different = "(r.score IS NULL) <> (s.score IS NULL) OR abs(r.score - s.score) > 1e-9 OR r.assessment IS NULL OR s.assessment IS NULL";
const compared = await count(`SELECT count(*) AS count ${beside}`);
assert.equal(await timed("scores made anew", () => count(`SELECT count(*) AS count ${beside} WHERE ${different}`)), 0);

const isNear = (one, other) => Math.abs(Number(one) - other) < 1e-9;
const spreads = await timed("where teams lie", () => rows(statements["Where teams lie"]));
for (const row of spreads) {
  const { whole, dimensions } = rollup.questionnaires[row.questionnaire];
  const told = row.dimension === null ? whole : dimensions[row.dimension];
  for (const name of ["teams", "lowest", "median", "highest"]) assert.ok(isNear(row[name], told[name]), `${row.questionnaire} ${row.dimension} ${name}`);
}
assert.ok(spreads.length > 10);
const practices = await rows(statements["The practices that would help most teams"]);
assert.deepEqual(practices.map(({ practice, teams: of }) => [practice, Number(of)]), rollup.practices.map(({ practice, teams: of }) => [practice, of]));
console.log(`${all.length} assessments: ${compared} scores, ${spreads.length} spreads and ${practices.length} practices are the same in SQL`);
database.closeSync();
rmSync(folder, { recursive: true, force: true });
