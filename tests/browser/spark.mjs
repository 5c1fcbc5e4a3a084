// Whoever outgrows one machine goes on elsewhere: a cluster of Apache Spark gives, for the statements of
// docs/analysis.md, the rows that DuckDB gives. `cargo xtask spark` runs it; no page is opened.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { documented, generate, program, waymark } from "./tables.mjs";

const [python, folder] = process.argv.slice(2);
assert.ok(folder, "node spark.mjs PYTHON FOLDER");

const CHOSEN = ["calms", "three-ways", "sre"];
/** The statements that make views; the others are asked for their rows. */
const VIEWS = ["DuckDB", "The scores, made anew"];
/** Each table in full: what was typed arrives as it was, line ends and quotes and all. */
const WHOLE = ["assessments", "answers", "scores", "delivery", "actions", "evidence", "entries", "events"];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [documents, tables] = ["documents", "tables"].map((name) => join(folder, name));
waymark("tables", "questionnaires/sample.json", "--into", tables);
const database = await (await DuckDBInstance.create(":memory:")).connect();
await database.run(`SET file_search_path = '${tables.replaceAll("'", "''")}'`);
const rows = async (sql) => (await database.runAndReadAll(sql)).getRowObjectsJson();
const questions = await rows("SELECT DISTINCT question FROM read_csv('entries.csv', header = true) WHERE questionnaire IN ('calms', 'three-ways', 'sre') ORDER BY question");
generate(documents, { teams: 200, answered: 60, questions: questions.map(({ question }) => question), questionnaires: CHOSEN });
console.log(waymark("tables", documents, "questionnaires/sample.json", "--into", tables).trim());

const statements = documented();
const split = (sql) => sql.split(";").map((one) => one.trim()).filter((one) => one !== "");
const views = VIEWS.flatMap((heading) => split(statements[heading])).filter((one) => one.startsWith("CREATE VIEW"));
const asked = Object.fromEntries([
  ...WHOLE.map((name) => [name, `SELECT * FROM ${name}`]),
  ...["remade_dimensions", "remade_questionnaires"].map((name) => [name, `SELECT * FROM ${name}`]),
  ...Object.keys(statements).filter((heading) => !VIEWS.includes(heading)).map((heading) => [heading, split(statements[heading])[0]]),
]);

await database.run(readFileSync(join(tables, "schema.sql"), "utf8"));
await database.run(statements.DuckDB);
await database.run(statements["The scores, made anew"]);

writeFileSync(join(folder, "asked.json"), JSON.stringify({ asked, views: views.map((one) => one.replace("CREATE VIEW", "CREATE TEMPORARY VIEW")) }));
writeFileSync(
  join(folder, "spark.py"),
  `${program("python")}
with open(os.environ["ASKED"], encoding="utf-8") as told:
    told = json.load(told)
for view in told["views"]:
    spark.sql(view)
given = {name: [row.asDict() for row in spark.sql(sql).collect()] for name, sql in told["asked"].items()}
workers = len(spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()) - 1
with open(os.environ["GIVEN"], "w", encoding="utf-8") as file:
    json.dump({"given": given, "workers": workers}, file, default=str)
spark.stop()
`,
);
const began = performance.now();
execFileSync(python, [join(folder, "spark.py")], {
  stdio: ["ignore", "ignore", "inherit"],
  env: {
    ...process.env,
    TABLES: tables,
    ASKED: join(folder, "asked.json"),
    GIVEN: join(folder, "given.json"),
    // Two workers with a core each, every one a process of its own, as on two machines.
    PYSPARK_SUBMIT_ARGS: "--master local-cluster[2,1,1024] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4 pyspark-shell",
    SPARK_HOME: execFileSync(python, ["-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"], { encoding: "utf8" }).trim(),
    SPARK_LOCAL_IP: "127.0.0.1",
  },
});
const seconds = (performance.now() - began) / 1000;
const { given, workers } = JSON.parse(readFileSync(join(folder, "given.json"), "utf8"));
assert.equal(workers, 2, "the cluster has two workers");

/** A value as both engines have it. */
const told = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  return value !== "" && !Number.isNaN(Number(value)) ? Number(Number(value).toFixed(9)) : String(value);
};
const lines = (all) => all.map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, told(value)]))).toSorted();

let compared = 0;
for (const [name, sql] of Object.entries(asked)) {
  const ours = lines(await rows(sql));
  const theirs = lines(given[name]);
  assert.equal(theirs.length, ours.length, `${name}: as many rows`);
  ours.forEach((line, at) => assert.equal(theirs[at], line, `${name}, row ${at + 1}`));
  compared += ours.length;
}
assert.ok(compared > 100_000, `only ${compared} rows were compared`);
console.log(`${compared} rows of ${Object.keys(asked).length} statements are the same in Spark on ${workers} workers and in DuckDB; Spark took ${seconds.toFixed(0)} s`);
database.closeSync();
