// Whoever outgrows a browser goes on elsewhere: from the tables, DuckDB makes the scores that Waymark makes, and the
// statements of docs/analysis.md give what they say. No page is opened.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "@playwright/test";
import { documented, generate, waymark } from "./tables.mjs";

const CHOSEN = ["calms", "three-ways", "ci-cd", "sre", "devsecops", "platform", "value-stream", "five-dimensions", "lifecycle"];

test.describe.configure({ mode: "serial" });

/** What all tests here read: made once, as it takes a while. */
const made = {};

const rows = async (sql) => (await made.database.runAndReadAll(sql)).getRowObjectsJson();
const numbers = (row, ...names) => Object.fromEntries(names.map((name) => [name, row[name] === null ? null : Number(row[name])]));

/** Whether two figures are the same: both missing, or less than a billionth apart. */
const isSame = (one, other) => (one === null || other === null ? one === other : Math.abs(one - other) < 1e-9);

/** Things by what they have in common. */
const grouped = (all, keyOf) => {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

const teamOf = ({ team, scope }) => `${team.trim().toLowerCase()}|${scope.toLowerCase()}`;

/** The visits of each team and application, the newest first. */
const visitsByTeam = () => {
  return [...grouped(made.real, teamOf).values()].map((visits) => visits.toSorted((a, b) => b.date.localeCompare(a.date)));
};

test.beforeAll(async ({}, information) => {
  test.setTimeout(300_000);
  const [documents, tables] = ["documents", "tables"].map((name) => join(information.project.outputDir, "analysis", name));
  // What ships, from the table of entries itself.
  waymark("tables", "questionnaires/sample.json", "--into", tables);
  made.database = await (await DuckDBInstance.create(":memory:")).connect();
  await made.database.run(`SET file_search_path = '${tables.replaceAll("'", "''")}'`);
  const listed = CHOSEN.map((id) => `'${id}'`).join(", ");
  const shipped = await rows(`SELECT DISTINCT question FROM read_csv('entries.csv', header = true) WHERE questionnaire IN (${listed}) ORDER BY question`);
  const questions = shipped.map(({ question }) => question);
  made.all = generate(documents, { teams: 200, answered: 100, questions, questionnaires: CHOSEN });
  made.real = made.all.filter(({ sample }) => !sample);

  const began = performance.now();
  const told = waymark("tables", documents, "--into", tables);
  made.seconds = (performance.now() - began) / 1000;
  expect(told).toContain("1,600 assessments");
  made.tables = tables;
  const files = made.all.map(({ id }) => join(documents, `${id}.json`));
  made.rollup = JSON.parse(waymark("rollup", documents, "--json"));
  const report = JSON.parse(waymark("score", "--json", ...files));
  made.scores = new Map(report.assessments.map((one) => [one.id, one.questionnaires]));

  made.documented = documented();
  await made.database.run(readFileSync(join(tables, "schema.sql"), "utf8"));
  await made.database.run(made.documented.DuckDB);
  await made.database.run(made.documented["The scores, made anew"]);
});

test.afterAll(() => made.database?.closeSync());

test("every row arrives in the database with what was typed", async () => {
  const [{ assessments, answers, note }] = await rows(
    "SELECT (SELECT count(*) FROM assessments) AS assessments, (SELECT count(*) FROM answers WHERE state IN ('answered', 'dont_know', 'not_applicable')) AS answers, (SELECT max(note) FROM answers) AS note",
  );
  expect(numbers({ assessments, answers }, "assessments", "answers")).toEqual({ assessments: 1600, answers: 160_000 });
  expect(note).toBe('They said: "twice a week, perhaps",\nand nobody; not one, knew more.');
  const states = await rows("SELECT DISTINCT state FROM answers ORDER BY state");
  expect(states.map(({ state }) => state)).toEqual(["answered", "dont_know", "not_answered", "not_applicable", "not_asked"]);
  const bytes = ["assessments", "answers", "scores", "delivery", "actions"].map((name) => `${name} ${(statSync(join(made.tables, `${name}.csv`)).size / 2 ** 20).toFixed(1)}`);
  console.log(`1,600 assessments as tables: ${made.seconds.toFixed(1)} s in a build for tests; MiB: ${bytes.join(", ")}`);
});

test("SQL makes the scores that Waymark makes", async () => {
  const dimensions = await rows("SELECT *, answered / nullif(applicable, 0) AS coverage FROM remade_dimensions");
  const wholes = await rows("SELECT *, answered / nullif(applicable, 0) AS coverage FROM remade_questionnaires");
  const wrong = [];
  const compare = (row, told) => {
    const { score, coverage } = numbers(row, "score", "coverage");
    if (!isSame(score, told.score) || !isSame(coverage, told.coverage)) wrong.push({ row, told });
  };
  for (const row of dimensions) compare(row, made.scores.get(row.assessment)[row.questionnaire].dimensions[row.dimension]);
  for (const row of wholes) compare(row, made.scores.get(row.assessment)[row.questionnaire]);
  expect(wrong.slice(0, 3)).toEqual([]);
  // Every one of them, or what is left out would be right as well.
  expect(wholes.length).toBe(1600 * CHOSEN.length);
  const scored = [...made.scores.values()].flatMap((one) => Object.values(one).flatMap(({ dimensions: of }) => Object.values(of)));
  expect(dimensions.filter(({ score }) => score !== null).length).toBe(scored.filter(({ score }) => score !== null).length);
  const table = await rows("SELECT assessment, questionnaire, dimension, score, coverage FROM scores WHERE part = 'dimension'");
  for (const row of table) compare(row, made.scores.get(row.assessment)[row.questionnaire].dimensions[row.dimension]);
  expect(wrong.slice(0, 3)).toEqual([]);
});

test("the latest score of each team and dimension is that of its newest visit", async () => {
  const found = await rows(made.documented["The latest score of each team and dimension"]);
  const expected = visitsByTeam().flatMap(([{ id, date }]) =>
    Object.entries(made.scores.get(id)).flatMap(([questionnaire, { dimensions }]) =>
      Object.entries(dimensions).map(([dimension, { score }]) => ({ date, questionnaire, dimension, score })),
    ),
  );
  expect(found.length).toBe(expected.length);
  const told = (row) => `${row.date} ${row.questionnaire} ${row.dimension} ${row.score === null ? "" : Number(row.score).toFixed(9)}`;
  expect(found.map(told).toSorted()).toEqual(expected.map(told).toSorted());
  const names = found.map(({ team_name }) => team_name.toLowerCase());
  expect(names).toEqual(names.toSorted());
});

test("where teams lie and what would help most of them is what the rollup says", async () => {
  const wrong = [];
  const found = await rows(made.documented["Where teams lie"]);
  for (const row of found) {
    const { whole, dimensions } = made.rollup.questionnaires[row.questionnaire];
    const told = row.dimension === null ? whole : dimensions[row.dimension];
    const isTold = ["teams", "lowest", "median", "highest"].every((name) => isSame(Number(row[name]), told[name]));
    if (!isTold) wrong.push({ row, told });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  const spreads = Object.values(made.rollup.questionnaires).flatMap(({ whole, dimensions }) => [whole, ...Object.values(dimensions)]);
  expect(found.length).toBe(spreads.filter(({ teams }) => teams >= 5).length);
  const practices = await rows(made.documented["The practices that would help most teams"]);
  const told = made.rollup.practices.map(({ practice, teams }) => ({ practice, teams }));
  expect(practices.map((row) => ({ practice: row.practice, teams: Number(row.teams) }))).toEqual(told);
  expect(told.length).toBeGreaterThan(20);
});

test("a trend compares only what was answered at both visits", async () => {
  const found = await rows(made.documented["The trend over visits"]);
  const entries = grouped(await rows("SELECT * FROM entries"), ({ questionnaire, dimension }) => `${questionnaire}/${dimension}`);
  const expected = new Map();
  for (const visits of visitsByTeam()) {
    visits.forEach((now, at) => {
      const before = visits[at + 1];
      for (const [key, of] of entries) {
        if (!CHOSEN.includes(of[0].questionnaire)) continue;
        const level = (visit, { question }) => visit?.answers[question]?.level;
        const both = of.filter((entry) => level(now, entry) && level(before, entry));
        const weights = both.reduce((sum, { weight }) => sum + Number(weight), 0);
        const moved = both.reduce((sum, entry) => sum + Number(entry.weight) * 2.5 * (level(now, entry) - level(before, entry)), 0);
        expected.set(`${teamOf(now)} ${now.date} ${key}`, { shared: both.length || null, moved: both.length ? moved / weights : null });
      }
    });
  }
  expect(found.length).toBe(expected.size);
  const wrong = found.filter((row) => {
    const told = expected.get(`${row.team_name.toLowerCase()}|${row.application} ${row.date} ${row.questionnaire}/${row.dimension}`);
    const { moved, shared } = numbers(row, "moved", "shared");
    return !told || told.shared !== shared || !isSame(moved, told.moved);
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(found.filter(({ moved }) => moved !== null).length).toBeGreaterThan(10_000);
});

test("don't know and weak spots are counted over the latest visits, and not for fewer than five teams", async () => {
  const latest = visitsByTeam().map(([visit]) => visit);
  const said = new Map();
  const asked = await rows("SELECT assessment, question FROM answers WHERE asked_by IS NOT NULL");
  const ids = new Map(latest.map((visit) => [visit.id, visit]));
  for (const { assessment, question } of asked) {
    const visit = ids.get(assessment);
    if (visit) said.set(question, [...(said.get(question) ?? []), visit.answers[question] ?? {}]);
  }
  const unknown = await rows(made.documented["The share of don't know"]);
  const weak = await rows(made.documented["Common weak spots"]);
  for (const row of unknown) {
    const applicable = said.get(row.question).filter(({ not_applicable }) => !not_applicable);
    expect(Number(row.teams)).toBe(applicable.length);
    expect(isSame(Number(row.dont_know), applicable.filter(({ dont_know }) => dont_know).length / applicable.length)).toBe(true);
  }
  for (const row of weak) {
    const levels = said.get(row.question).flatMap(({ level }) => level ?? []);
    const scores = levels.map((level) => (level - 1) * 2.5).toSorted((a, b) => a - b);
    const middle = (scores[Math.floor((scores.length - 1) / 2)] + scores[Math.ceil((scores.length - 1) / 2)]) / 2;
    expect(Number(row.teams)).toBe(scores.length);
    expect(isSame(Number(row.under_five), scores.filter((score) => score < 5).length / scores.length)).toBe(true);
    expect(Number(row.median)).toBe(middle);
    expect(Number(row.teams)).toBeGreaterThanOrEqual(5);
  }
  expect(Math.min(unknown.length, weak.length)).toBeGreaterThanOrEqual(100);
});
