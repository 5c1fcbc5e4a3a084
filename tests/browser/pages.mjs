// The pages as a person sees them: by role and label only.
import { choose, expect, ROOT } from "./support.mjs";
import { say } from "./words.mjs";

/** What stands around every page. */
export class Shell {
  constructor(page, root = ROOT) {
    this.page = page;
    this.root = root;
    this.heading = page.getByRole("heading", { level: 1 });
    // Nobody hears it: without a role, and found by what it is.
    this.saveState = page.getByRole("banner").locator("[data-state]");
    this.alert = page.getByRole("alert");
    this.steps = page.getByRole("navigation", { name: say("first", "shell-trail") });
    this.main = page.getByRole("navigation", { name: say("first", "shell-main-navigation") });
    this.dialog = page.getByRole("dialog");
    this.undo = page.getByRole("button", { name: say("first", "shell-undo") });
  }

  /** Goes to a path below the root of the site. */
  async goto(path = "") {
    const response = await this.page.goto(new URL(path, this.root).href);
    // The first words of a page have a heading, too; only the app says whether it has saved.
    await expect(this.saveState).toBeVisible();
    await this.arrived();
    return response;
  }

  /** Waits until no part of the page is on its way any more. */
  async arrived() {
    await expect(this.page.locator(".loading:visible")).toHaveCount(0);
    await expect(this.heading).toBeVisible();
  }

  /** Goes to a page of an assessment by its address. */
  async gotoStep(step, id) {
    await this.goto(`${step}/?a=${id}`);
  }

  /** Goes to a step of the assessment on screen. */
  async step(name) {
    await this.steps.getByRole("link", { name, exact: true }).click();
  }

  async saved() {
    // Where the last one was just deleted, nothing is left that could be saved.
    await expect(this.saveState).toHaveText(new RegExp(`${say("first", "shell-saved")}|${say("first", "shell-nothing")}`));
  }

  /** The message about what just happened. */
  message(text) {
    return this.page.getByRole("status").filter({ hasText: text });
  }
}

/** The list of assessments. */
export class Home extends Shell {
  constructor(page, root) {
    super(page, root);
    this.start = page.getByRole("link", { name: say("first", "home-start") });
    this.list = page.getByRole("region", { name: say("home", "yours") });
    this.openSample = page.getByRole("button", { name: say("home", "open-sample") });
    this.openFile = page.getByRole("button", { name: say("home", "open-file") });
    this.saveAll = page.getByRole("button", { name: say("home", "save-all") });
    this.rows = this.list.getByRole("article");
    this.teams = this.list.getByRole("heading", { level: 3 }).and(page.locator(":has(a)"));
    this.find = page.getByRole("searchbox", { name: say("visits", "find") });
    this.sort = page.getByRole("combobox", { name: say("visits", "sort") });
    this.due = page.getByRole("region", { name: say("visits", "due") });
    this.paste = page.getByRole("textbox", { name: say("home", "paste") });
  }

  /** An assessment of the list; of several with the same name, the one that also has `text`. */
  row(name, text = "") {
    const plain = name.replace(` ${say("first", "shell-sample-label")}`, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return this.list
      .getByRole("article", { name: new RegExp(`^${plain}, (\\d|${say("home", "no-date")})`) })
      .filter({ hasText: text });
  }

  /** The part of the list that is a team's. */
  team(name) {
    const heading = this.page.getByRole("heading", { level: 3, name, exact: true });
    return this.list.getByRole("listitem").filter({ has: heading });
  }

  /** Asks to assess again, and begins. */
  async assessAgain(row) {
    await row.getByRole("button", { name: new RegExp(`^${say("home", "again")}`) }).click();
    await this.dialog.getByRole("button", { name: say("visits", "again-begin") }).click();
  }

  /** Opens the menu of a row and presses an item of it. */
  async choose(row, item) {
    await row.getByText(say("home", "more"), { exact: false }).click();
    await this.item(row, item).click();
  }

  /** An item of the menu, which names its assessment for the ear. */
  item(row, name) {
    const named = new RegExp(`^${name} ?:`);
    return row.getByRole("button", { name: named }).or(row.getByRole("link", { name: named }));
  }

  /** Chooses a file, as after a press on the button. */
  async openFileOf(file) {
    await choose(this.page, () => this.openFile.click(), file);
    await expect(this.dialog).toBeVisible();
  }
}

/** The form on which an assessment begins. */
export class Start extends Shell {
  constructor(page, root) {
    super(page, root);
    this.team = page.getByRole("textbox", { name: say("first", "start-team") });
    this.scope = page.getByRole("textbox", { name: say("first", "start-scope") });
    this.date = page.getByLabel(say("first", "start-date"));
    this.begin = page.getByRole("button", { name: say("first", "start-begin") });
    this.done = page.getByRole("button", { name: say("first", "start-save") });
    this.depths = page.getByRole("group", { name: say("first", "start-depth") });
  }

  questionnaire(name) {
    return this.page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }
}

/** A question on screen. */
export class Question extends Shell {
  constructor(page, root) {
    super(page, root);
    this.dontKnow = page.getByRole("radio", { name: say("first", "assess-dont-know") });
    this.notApplicable = page.getByRole("radio", { name: say("first", "assess-not-applicable") });
    this.reason = page.getByRole("textbox", { name: say("first", "assess-reason") });
    this.clear = page.getByRole("button", { name: say("first", "assess-clear") });
    this.note = page.getByRole("textbox", { name: say("question", "note"), exact: true });
    this.addEvidence = page.getByRole("button", { name: say("question", "evidence-add") });
    this.evidenceTitle = page.getByRole("textbox", { name: say("question", "evidence-title", { number: 1 }) });
    this.evidencePlace = page.getByRole("textbox", { name: say("question", "evidence-place", { number: 1 }) });
    this.target = page.getByRole("combobox", { name: say("question", "target") });
    this.next = page.getByRole("link", { name: /^Next: / });
    this.back = page.getByRole("link", { name: say("first", "assess-back"), exact: true });
    this.toReview = page.getByRole("link", { name: say("first", "assess-to-review") });
    this.progress = page.getByRole("list", { name: say("question", "progress") });
    this.goesOn = page.getByRole("checkbox", { name: new RegExp(`^${say("question", "goes-on")}`) });
    this.dimensions = page.getByRole("radio", { name: say("question", "dimension-on-a-page") });
  }

  level(level) {
    return this.page.getByRole("radio", { name: new RegExp(`^Level ${level}: `) });
  }

  /** Goes to the next question and waits for it. */
  async goOn() {
    const before = await this.heading.textContent();
    await this.next.click();
    await expect(this.heading).not.toHaveText(before);
  }
}

/** The review before the results. */
export class Review extends Shell {
  constructor(page, root) {
    super(page, root);
    this.toResults = page.getByRole("link", { name: "See the results" });
  }

  section(name) {
    return this.page.getByRole("heading", { level: 2, name });
  }

  /** The way to a question from the review. */
  jump(title) {
    return this.page.getByRole("link", { name: new RegExp(`^(Answer|Change) ?: ${title}$`) });
  }
}

/** Scores, maps, and how they came about. */
export class Results extends Shell {
  constructor(page, root) {
    super(page, root);
    this.sections = page.getByRole("navigation", { name: say("results", "see") });
  }

  /** Goes to a section of the results by its address. */
  async gotoSection(section, id) {
    await this.goto(`results/?see=${section}&a=${id}`);
  }

  /** Goes to a section of the results on screen, by the first words of its name. */
  async see(name) {
    await this.sections.getByRole("link", { name: new RegExp(`^${name}\\b`) }).click();
  }

  /** The row of a dimension or of the questionnaire in its table. */
  row(questionnaire, name) {
    return this.page
      .getByRole("table", { name: new RegExp(`^${questionnaire}: scores`) })
      .getByRole("row", { name: new RegExp(`^${name}\\b`) });
  }

  /** The score in a row of a table: it follows what is answered. */
  async scoreOf(row) {
    return Number((await row.getByRole("cell").nth(1).textContent()).match(/[\d.]+/)[0]);
  }

  /** Opens a working; the disclosure with what it shows. */
  async working(name) {
    const summary = this.page.getByText(`Show working for ${name}`, { exact: true });
    await summary.click();
    return this.page.getByRole("group").filter({ has: summary });
  }
}

/** What to try next. */
export class Roadmap extends Shell {
  constructor(page, root) {
    super(page, root);
    this.now = page.getByRole("region", { name: "Now", exact: true });
    this.cards = this.now.getByRole("article");
    this.whyNot = page.getByRole("textbox", { name: say("roadmap", "dismiss-reason") });
  }

  card(title) {
    return this.cards.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The titles of the cards in their order. */
  async titles() {
    await expect(this.cards.first()).toBeVisible();
    return this.cards.getByRole("heading", { level: 3 }).allTextContents();
  }

  /** The title of a practice in Next or Later, with everything that it opens to. */
  row(title) {
    const heading = this.page.getByRole("heading", { level: 3, name: title, exact: true });
    return this.page.getByRole("listitem").filter({ has: heading });
  }

  /** A button of a card, by its first words. */
  tool(card, words) {
    return card.getByRole("button", { name: new RegExp(`^${words} ?:`) });
  }

  /** What opens the menu of a card. */
  more(card) {
    return card.getByText(new RegExp(`^${say("roadmap", "card-rest")} ?:`));
  }

  /** Opens the menu of a card and presses an item of it. */
  async choose(card, words) {
    await this.more(card).click();
    await this.tool(card, words).click();
  }
}

/** Everything that can be looked up. */
export class Library extends Shell {
  constructor(page, root) {
    super(page, root);
    this.search = page.getByRole("searchbox", { name: say("library", "search") });
    this.hits = page.getByRole("list", { name: say("library", "found") }).getByRole("listitem");
  }

  /** The way to everything of a kind. */
  kind(name) {
    const kinds = this.page.getByRole("navigation", { name: say("library", "kinds") });
    return kinds.getByRole("link", { name: new RegExp(`^${name} `) });
  }

  /** The part of the page below a heading. */
  section(name) {
    const heading = this.page.getByRole("heading", { level: 2, name, exact: true });
    return this.page.locator("section").filter({ has: heading });
  }
}
