// Deployment history: files in, mapped, measured, taken over. Nothing leaves the browser.
import { assessment, entriesOf, fileOf } from "./documents.mjs";
import { expectSound } from "./look.mjs";
import { Shell } from "./pages.mjs";
import { choose, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

test.use({ timezoneId: "UTC" });

const csv = (name, ...lines) => fileOf(`${lines.join("\n")}\n`, name, "text/csv");

const DEPLOYMENTS = csv(
  "deployments.csv",
  "deployment_id,service,environment,finished_at,status,unplanned",
  "d1,shop,production,2026-03-02T10:00:00Z,success,no",
  "s1,shop,staging,2026-03-03T10:00:00Z,success,no",
  "d2,shop,production,2026-03-04T11:00:00+01:00,success,yes",
  "f1,shop,production,2026-03-05T10:00:00Z,failed,no",
  "d3,shop,production,2026-03-10T10:00:00Z,success,no",
  "d4,shop,production,2026-03-12T10:00:00Z,success,no",
);
// Two, four and 26 hours, and one that was committed after it was deployed.
const CHANGES = csv(
  "changes.csv",
  "change_id,deployment_id,committed_at",
  "c1,d1,2026-03-02T08:00:00Z",
  "c2,d2,2026-03-04T06:00:00Z",
  "c3,d3,2026-03-09T08:00:00Z",
  "c4,d3,2026-03-11T08:00:00Z",
);
// One is over five hours after its deployment, one is open, one is nobody's.
const INCIDENTS = csv(
  "incidents.csv",
  "incident_id,service,created_at,resolved_at,deployment_id,change_related",
  "i1,shop,2026-03-04T11:00:00Z,2026-03-04T15:00:00Z,d2,yes",
  "i2,shop,2026-03-10T11:00:00Z,,d3,yes",
  "i3,shop,2026-03-11T11:00:00Z,2026-03-11T12:00:00Z,,no",
);
const ALL = [DEPLOYMENTS, CHANGES, INCIDENTS];

/** What Excel writes in Germany: semicolons, an old encoding, times by the clock on the wall. */
const GERMAN = fileOf(
  Buffer.from(
    [
      "Kennung;Ausgerollt am;Ergebnis;Prüfer",
      "1;2026-03-02 10:00;geglückt;Jörg",
      "2;2026-03-09 10:00;geglückt;Jörg",
      "3;2026-03-10 10:00;zurückgerollt;Jörg",
      "",
    ].join("\r\n"),
    "latin1",
  ),
  "Auslieferungen.csv",
  "text/csv",
);

class History extends Shell {
  constructor(page, root) {
    super(page, root);
    this.choose = page.getByRole("button", { name: say("history", "choose") });
    this.example = page.getByRole("button", { name: say("history", "example") });
    this.given = page.getByRole("list", { name: say("history", "given") });
    this.metrics = page.getByRole("table", { name: say("history", "result-metrics") });
    this.looked = page.getByRole("region", { name: say("history", "mapping-look") });
    this.result = page.getByRole("region", { name: say("history", "result-title") });
    this.take = page.getByRole("button", { name: say("history", "result-take") });
    this.cancel = page.getByRole("button", { name: "Cancel" });
  }

  async give(...files) {
    await choose(this.page, () => this.choose.click(), files);
  }

  metric(name) {
    return this.metrics.getByRole("row", { name: new RegExp(`^${name}`) });
  }

  /** What was left out of a kind of file. */
  leftOut(kind) {
    return this.page.getByRole("region", { name: `${kind}: what was left out` });
  }

  columns(kind) {
    return this.page.getByRole("region", { name: kind, exact: true });
  }

  /** The choice of the file that holds a kind. */
  role(kind) {
    return this.page.getByRole("group", { name: say("history", "which") }).getByLabel(kind, { exact: true });
  }

  /** A word of a column, to be chosen. */
  word(question, name) {
    return this.page.getByRole("group", { name: question }).getByRole("checkbox", { name });
  }
}

test("the five metrics of three files are those that one counts by hand", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await history.give(...ALL);
  await expect(history.metric("Lead time for changes")).toContainText("4 hours");
  await expect(history.metric("Lead time for changes")).toContainText("Less than one day (option 5 of 6)");
  await expect(history.metric("Lead time for changes")).toContainText("1 of zero or less left out");
  // One complete week is too little: four deployments, ten days from the first to the last.
  await expect(history.metric("Deployment frequency")).toContainText("2.1 per week");
  await expect(history.metric("Change fail rate")).toContainText("50 %");
  await expect(history.metric("Change fail rate")).toContainText("2 of 4 deployments");
  await expect(history.metric("Change fail rate")).toContainText("between 15 and 85 %");
  await expect(history.metric("Failed deployment recovery time")).toContainText("at least 5 hours");
  await expect(history.metric("Failed deployment recovery time")).toContainText("1 still open");
  await expect(history.metric("Deployment rework rate")).toContainText("25 %");
  await expect(history.result).toContainText("Only 4 deployments counted");
  await expect(history.leftOut("Deployments").getByRole("row", { name: /^Not production 1 3/ })).toBeVisible();
  await expect(history.leftOut("Deployments").getByRole("row", { name: /^Not a success 1 5/ })).toBeVisible();
  await expect(history.leftOut("Changes").getByRole("row", { name: /^Deployed no later than committed 1 5/ })).toBeVisible();
  const byWeek = page.getByRole("img", { name: /^Deployments and failures by week/ }).first();
  await expect(byWeek).toBeVisible();
  await expect(byWeek).toHaveAccessibleDescription(/4 deployments over 2 weeks, 2 of them failed/);
  // The faces come whenever a page is at rest.
  const ofFaces = /\/assets\/(face-|waymark-map-)/;
  expect(requests.filter((url) => !url.startsWith("blob:") && !ofFaces.test(url))).toEqual([]);
});

test("files can be dropped anywhere on the page", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  const dragged = await page.evaluateHandle(
    (files) => {
      const dragged = new DataTransfer();
      for (const { name, text } of files) dragged.items.add(new File([text], name));
      return dragged;
    },
    ALL.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  await history.heading.dispatchEvent("dragover", { dataTransfer: dragged });
  await history.heading.dispatchEvent("drop", { dataTransfer: dragged });
  await expect(history.metric("Change fail rate")).toContainText("50 %");
});

test("services, days and words are changed without giving the files again", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.example.click();
  await expect(history.result).toContainText("deployments of checkout");
  await history.looked.getByLabel("Service").selectOption({ label: "all of them as one" });
  await expect(history.result).toContainText("2 services are measured as one");
  await history.looked.getByLabel("Service").selectOption({ index: 1 });
  await expect(history.result).toContainText("deployments of search");

  await page.getByRole("button", { name: "Last 3 months" }).click();
  await expect(page.getByLabel(say("history", "mapping-from"))).toHaveValue("2026-04-04");
  await expect(history.result).toContainText("4 April 2026 to 3 July 2026");
  await page.getByLabel(say("history", "mapping-to")).fill("2026-04-01");
  await expect(page.getByText(say("history", "mapping-wrong-days"))).toBeVisible();
  await expect(history.result).toBeHidden();
  await page.getByRole("button", { name: say("history", "mapping-everything") }).click();
  await expect(history.result).toContainText("7 January 2026 to 3 July 2026");

  await page.getByRole("checkbox", { name: /^production/ }).uncheck();
  await expect(page.getByText(say("history", "mapping-nothing-chosen"))).toBeVisible();
  await expect(history.result).toContainText("No deployment counts, so there is nothing to measure.");
  await expect(history.metric("Lead time for changes")).toContainText(say("history", "result-not-measured"));
});

test("a German Excel file is mapped by hand, and its mapping is remembered until it is forgotten", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(GERMAN);
  await expect(history.given).toContainText("CSV with semicolons in an old encoding, 4 columns");
  // Nobody knows what it holds until somebody says so, and nothing is wrong yet.
  await expect(history.given).toContainText(say("history", "unused"));
  await history.role("Deployments").selectOption({ label: "Auslieferungen.csv" });
  const columns = history.columns("Deployments");
  await expect(columns.getByLabel(say("history", "mapping-preset"))).toHaveValue("");
  await expect(columns).toContainText("Choose the column for “Deployment” and “Finished at”.");
  await expect(columns.getByRole("alert")).toBeEmpty();
  await columns.getByLabel("Deployment", { exact: true }).selectOption("Kennung");
  await columns.getByLabel(say("events", "field-finished-at")).selectOption("Ausgerollt am");
  await expect(columns).toContainText("First values: 2026-03-02 10:00");
  await columns.getByLabel("Status").selectOption("Ergebnis");
  await history.word("Which statuses are a success?", "geglückt (2)").check();
  await expect(history.result).toContainText("2 deployments of 3 rows, 2 March 2026 to 10 March 2026.");
  await expect(history.result).toContainText("3 points in time without an offset");
  // By New York's clocks the days are the same, but the moments are not.
  await history.looked.getByLabel(say("history", "mapping-zone")).selectOption("America/New_York");
  await expect(history.result).toContainText("2 deployments of 3 rows, 2 March 2026 to 10 March 2026.");

  await page.reload();
  await history.arrived();
  await history.give(GERMAN);
  await expect(history.result).toContainText("2 deployments of 3 rows");
  await expect(history.looked.getByLabel(say("history", "mapping-zone"))).toHaveValue("America/New_York");
  await expect(columns).toContainText(say("history", "mapping-remembered"));
  await columns.getByRole("button", { name: say("history", "mapping-forget") }).click();
  await expect(columns).toContainText("Choose the column");
  await expect(history.result).toBeHidden();
  expect(JSON.parse((await kept(page))["waymark:mappings"]).mappings).toEqual([]);
});

test("what cannot be placed is told beside the number, with a way to say what it is", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  const elsewhere = csv(
    "incidents.csv",
    "incident_id,service,created_at,resolved_at,change_related",
    "i1,Shop Front,2026-03-04T11:00:00Z,2026-03-04T15:00:00Z,yes",
    "i2,Shop Front,2026-03-10T11:00:00Z,2026-03-10T15:00:00Z,yes",
  );
  await history.give(DEPLOYMENTS, elsewhere);
  const rate = history.metric("Change fail rate");
  await expect(rate).toContainText(say("history", "result-not-measured"));
  await expect(rate).toContainText("2 of 2 incidents could not be placed");
  await expect(rate).toContainText("such as “Shop Front” (the deployments have services such as “shop”)");
  await expect(history.leftOut("Incidents").getByRole("row", { name: /^A service that no deployment has 2/ })).toContainText("“Shop Front” (2)");
  // There is nothing to take over.
  await expect(page.getByRole("checkbox", { name: /^Change fail rate/ })).toHaveCount(0);
  await page.getByLabel("Shop Front").selectOption({ label: "shop" });
  await expect(rate).toContainText("50 %");
  await expect(page.getByRole("checkbox", { name: /^Change fail rate/ })).toHaveCount(1);
});

test("a deployment that was rolled back counts, and counts as failed, if a person says so", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(DEPLOYMENTS);
  await expect(history.result).toContainText("4 deployments of 6 rows");
  await history.word("Which statuses mean that it failed in production", "failed (1)").check();
  await expect(history.result).toContainText("5 deployments of 6 rows");
  await expect(history.metric("Change fail rate")).toContainText("at least 20 %");
  await expect(history.metric("Change fail rate")).toContainText("1 failure is known from the status alone");
  // Its score may flatter, so that it is taken over only by a person's own decision.
  const takes = (name) => page.getByRole("group", { name: say("history", "result-which") }).getByRole("checkbox", { name });
  await expect(takes(/^Change fail rate: at least 20 %/)).not.toBeChecked();
  await expect(takes(/^Deployment rework rate/)).toBeChecked();
  await takes(/^Change fail rate/).check();
  await expect(takes(/^Change fail rate/)).toBeChecked();
});

test("files of no tool with plain names are told apart and mapped by themselves, and nothing is red", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(
    csv(
      "rollouts.csv",
      "Deployment,Service,Deployed at,Status,Hotfix?",
      "d1,shop,2026-03-02T10:00:00Z,success,no",
      "d2,shop,2026-03-09T10:00:00Z,rolled_back,yes",
      "d3,shop,2026-03-10T10:00:00Z,failure,no",
      "d4,shop,2026-03-16T10:00:00Z,cancelled,no",
      "d5,shop,2026-03-17T10:00:00Z,success,no",
    ),
    csv("trouble.csv", "incident,service,started_at,resolved_at,deployment", "i1,shop,2026-03-09T11:00:00Z,2026-03-09T15:00:00Z,d2"),
  );
  await expect(history.role("Deployments")).toHaveValue(/./);
  await expect(history.result).toContainText("3 deployments of 5 rows");
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
  // Rolled back counts, and counts as failed, once: the incident is of the same deployment.
  const broke = "Which statuses mean that it failed in production";
  await expect(history.word(broke, "rolled_back (1)")).toBeChecked();
  await expect(history.word(broke, "failure (1)")).not.toBeChecked();
  await expect(history.metric("Change fail rate")).toContainText("1 of 3 deployments");
  await expect(history.metric("Deployment rework rate")).toContainText("1 of 3 deployments");
  const left = history.leftOut("Deployments");
  await expect(left).toContainText("failure");
  await expect(left).toContainText("cancelled");
});

test("a removed file leaves the keyboard at the files", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(...ALL);
  await page.getByRole("button", { name: /^Close ?: changes.csv/ }).press("Enter");
  await expect(history.given.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: say("history", "files") })).toBeFocused();
});

test("exports of GitHub and GitLab are read as their APIs return them", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  const github = [1, 2, 3].map((id) => ({
    id,
    sha: "a84d88e7",
    environment: id === 3 ? "preview" : "production",
    creator: { login: "octocat" },
    created_at: `2026-03-0${id}T10:00:00Z`,
    updated_at: `2026-03-0${id}T10:01:00Z`,
    statuses_url: `https://api.github.example/deployments/${id}/statuses`,
  }));
  await history.give(fileOf(github, "github.json"));
  await expect(history.columns("Deployments").getByLabel(say("history", "mapping-preset"))).toHaveValue("github_deployments");
  await expect(history.result).toContainText("2 deployments of 3 rows");

  const gitlab = [1, 2].map((id) => ({
    id,
    status: "success",
    environment: { id: 9, name: "production" },
    deployable: {
      id: 70 + id,
      finished_at: `2026-03-0${id}T10:00:00.000Z`,
      commit: { id: `c${id}`, created_at: `2026-03-0${id}T07:00:00.000+00:00` },
    },
  }));
  await history.give(fileOf(gitlab, "gitlab.json"));
  // It takes the other file's place, and holds the changes, too.
  await expect(history.given.getByRole("listitem")).toHaveCount(1);
  await expect(history.given).toContainText("Used for deployments and changes.");
  await expect(history.metric("Lead time for changes")).toContainText("3 hours");
});

test("a wrong file says what it is and what to do, and changes nothing", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(...ALL);
  await expect(history.metric("Change fail rate")).toContainText("50 %");
  await history.give(
    fileOf(Buffer.from("PK\u0003\u0004 and so on", "latin1"), "Mappe.xlsx", "application/octet-stream"),
    csv("empty.csv"),
    fileOf('[{"id": 1, ', "cut.json"),
  );
  await expect(history.given).toContainText("This is an Excel file");
  await expect(history.given).toContainText("The JSON is broken");
  await expect(history.metric("Change fail rate")).toContainText("50 %");
  await page.getByRole("button", { name: /^Close ?: Mappe.xlsx/ }).click();
  await expect(history.given).not.toContainText("Excel");
  // Without its incidents there is no failure to speak of.
  await page.getByRole("button", { name: /^Close ?: incidents.csv/ }).click();
  await expect(history.metric("Change fail rate")).toContainText(say("events", "no-incidents-file"));
});

test("reading can be cancelled and begun again", async ({ page }) => {
  // Turns of the page wait until the test lets them pass.
  await page.addInitScript(() => {
    const plain = window.setTimeout.bind(window);
    const waiting = [];
    window.holds = false;
    window.setTimeout = (callback, delay, ...rest) =>
      window.holds && !delay ? waiting.push(callback) : plain(callback, delay, ...rest);
    window.release = () => {
      window.holds = false;
      for (const callback of waiting.splice(0)) plain(callback);
    };
  });
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.example.click();
  await expect(history.result).toBeVisible();
  await page.evaluate(() => (window.holds = true));
  await history.give(...ALL);
  await expect(page.getByRole("progressbar", { name: "Opening deployments.csv" })).toBeVisible();
  await history.cancel.click();
  await expect(page.getByRole("alert").filter({ hasText: "Reading was stopped." })).toBeVisible();
  await expect(history.result).toBeHidden();
  await page.evaluate(() => window.release());
  await page.getByRole("button", { name: say("history", "mapping-read-after-all") }).click();
  // The files that never arrived are not there; those from before are.
  await expect(history.result).toContainText("deployments of checkout");
  await expect(history.given.getByRole("listitem")).toHaveCount(3);
});

test("on paper there is the result alone", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(...ALL);
  await expect(history.result).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(history.metrics).toBeVisible();
  await expect(history.given).toBeHidden();
  await expect(history.looked).toBeHidden();
});

test("measured numbers are taken over with unit, source and certainty, and given back", async ({ page }) => {
  const before = { lead_time: { code: 1 }, rework_rate: { percent: 40 } };
  await keep(page, entriesOf(assessment({ delivery: before })));
  const history = new History(page);
  await history.gotoStep("delivery", "tide");
  await page.getByRole("main").getByRole("link", { name: /deployment history/ }).click();
  await history.give(...ALL);
  await page.getByRole("checkbox", { name: /^Deployment rework rate/ }).uncheck();
  await history.take.click();
  await expect(page).toHaveURL(/\/delivery\/\?a=tide$/);
  await history.saved();
  const { delivery } = await keptAssessment(page, "tide");
  expect(delivery.rework_rate).toEqual(before.rework_rate);
  expect(delivery.lead_time).toMatchObject({ code: 5, exact: 4, unit: "hours" });
  expect(delivery.lead_time.source).toContain("deployments.csv, changes.csv and incidents.csv");
  expect(delivery.change_fail_rate).toMatchObject({ percent: 50 });
  await expect(page.getByRole("radio", { name: say("delivery", "long-5") }).first()).toBeChecked();
  await expect(page.getByText("Counted from 3 changes.")).toBeVisible();
  await expect(page.getByText("Counted from 4 deployments. With so many, the true share lies between 15 and 85 %")).toBeVisible();

  await history.undo.click();
  await history.saved();
  expect((await keptAssessment(page, "tide")).delivery).toEqual(before);
});

test("without an assessment a new one begins, and its undo takes it away", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(DEPLOYMENTS);
  await page.getByRole("button", { name: say("history", "result-start") }).click();
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
  await history.saved();
  const id = new URL(page.url()).searchParams.get("a");
  expect((await keptAssessment(page, id)).delivery).toHaveProperty("deployment_frequency");
  await history.undo.click();
  await expect(page).toHaveURL(/\/delivery\/history\/$/);
  expect(await keptAssessment(page, id)).toBeUndefined();
});

test("everything can be done with the keyboard", async ({ page }) => {
  const history = new History(page);
  await history.goto("delivery/history/");
  const press = async (target, key) => {
    await target.focus();
    await page.keyboard.press(key);
  };
  await choose(page, () => press(history.choose, "Enter"), ALL);
  await expect(history.result).toBeVisible();
  await press(page.getByRole("checkbox", { name: /^staging/ }), "Space");
  await expect(history.result).toContainText("5 deployments of 6 rows");
  // The keyboard stays where it was.
  await expect(page.getByRole("checkbox", { name: /^staging/ })).toBeFocused();
  await press(page.getByRole("button", { name: "Last 3 months" }), "Enter");
  await expect(page.getByRole("button", { name: "Last 3 months" })).toHaveAttribute("aria-pressed", "true");
  await press(history.columns("Changes").getByText(say("history", "mapping-columns")), "Enter");
  await history.columns("Changes").getByLabel(say("events", "field-committed-at")).focus();
  await page.keyboard.press("Home");
  await expect(history.columns("Changes").getByRole("alert")).toContainText("Choose the column for “Committed at”.");
  await press(page.getByRole("button", { name: say("history", "result-start") }), "Enter");
  await expect(page).toHaveURL(/\/delivery\/\?a=/);
});

test("the result is copied as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.give(...ALL);
  await page.getByRole("button", { name: say("history", "result-copy") }).click();
  await expect(history.message(say("history", "result-copied"))).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("| Lead time for changes | 4 hours |");
});

test("every step is accessible and fits a narrow screen", async ({ page }) => {
  test.setTimeout(300_000);
  const history = new History(page);
  await history.goto("delivery/history/");
  await history.example.click();
  await expect(history.result).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
  for (const [width, colorScheme] of [[320, "dark"], [1280, "light"]]) {
    await expectSound(page, "every step", { colorScheme, width });
  }
});
