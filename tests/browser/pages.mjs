// The pages as a person sees them: by role and label only.
import { expect, ROOT } from "./support.mjs";

/** What stands around every page. */
export class Shell {
  constructor(page, root = ROOT) {
    this.page = page;
    this.root = root;
    this.heading = page.getByRole("heading", { level: 1 });
    this.saveState = page.getByRole("banner").getByRole("status");
    this.alert = page.getByRole("alert");
    this.steps = page.getByRole("navigation", { name: "This assessment" });
    this.main = page.getByRole("navigation", { name: "Main" });
    this.dialog = page.getByRole("dialog");
    this.undo = page.getByRole("button", { name: "Undo" });
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
    await expect(this.page.getByText(/^(Fetching|Loading)\b/)).toHaveCount(0);
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
    await expect(this.saveState).toHaveText("Saved in this browser");
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
    this.start = page.getByRole("link", { name: "Start an assessment" });
    this.list = page.getByRole("region", { name: "Your assessments" });
    this.openSample = page.getByRole("button", { name: "Open the sample" });
    this.openFile = page.getByRole("button", { name: "Open a file" });
    this.saveAll = page.getByRole("button", { name: "Save a copy of all" });
    this.rows = this.list.getByRole("heading", { level: 3 });
  }

  /** The row of an assessment; of several with the same name, the one that also has `text`. */
  row(name, text = "") {
    const heading = this.page.getByRole("heading", { level: 3, name, exact: true });
    return this.list.getByRole("listitem").filter({ has: heading, hasText: text });
  }

  /** Opens the menu of a row and presses an item of it. */
  async choose(row, item) {
    await row.getByText("More", { exact: false }).click();
    await this.item(row, item).click();
  }

  item(row, name) {
    return row.getByRole("button", { name, exact: true }).or(row.getByRole("link", { name, exact: true }));
  }

  /** Chooses a file, as after a press on the button. */
  async openFileOf(file) {
    const choosing = this.page.waitForEvent("filechooser");
    await this.openFile.click();
    await (await choosing).setFiles(file);
    await expect(this.dialog).toBeVisible();
  }
}

/** The form on which an assessment begins. */
export class Start extends Shell {
  constructor(page, root) {
    super(page, root);
    this.team = page.getByRole("textbox", { name: "Team" });
    this.scope = page.getByRole("textbox", { name: "Service or application" });
    this.date = page.getByLabel("Date");
    this.begin = page.getByRole("button", { name: "Begin" });
    this.done = page.getByRole("button", { name: "Done" });
    this.depths = page.getByRole("group", { name: "How deep" });
  }

  questionnaire(name) {
    return this.page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }
}

/** A question on screen. */
export class Question extends Shell {
  constructor(page, root) {
    super(page, root);
    this.dontKnow = page.getByRole("radio", { name: "Don’t know" });
    this.notApplicable = page.getByRole("radio", { name: "Not applicable to us" });
    this.reason = page.getByRole("textbox", { name: "Why does it not apply?" });
    this.clear = page.getByRole("button", { name: "Clear answer" });
    this.note = page.getByRole("textbox", { name: "Note" });
    this.addEvidence = page.getByRole("button", { name: "Add evidence" });
    this.evidenceTitle = page.getByRole("textbox", { name: "What it is" });
    this.evidencePlace = page.getByRole("textbox", { name: "Link or place" });
    this.target = page.getByRole("combobox", { name: "Where you want to be" });
    this.next = page.getByRole("link", { name: /^Next: / });
    this.back = page.getByRole("link", { name: "Back", exact: true });
    this.toReview = page.getByRole("link", { name: "Review your answers" });
    this.progress = page.getByRole("list", { name: "Progress, by dimension" });
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
  /** The row of a dimension or of the questionnaire in its table. */
  row(questionnaire, name) {
    return this.page
      .getByRole("table", { name: new RegExp(`^${questionnaire}: scores`) })
      .getByRole("row", { name: new RegExp(`^${name}\\b`) });
  }

  /** The number in a row of a table. */
  async scoreOf(row) {
    return Number((await row.getByRole("cell").first().textContent()).match(/[\d.]+/)[0]);
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
    this.whyNot = page.getByRole("textbox", { name: "Why not?" });
  }

  card(title) {
    return this.cards.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The titles of the cards in their order. */
  async titles() {
    await expect(this.cards.first()).toBeVisible();
    return this.cards.getByRole("heading", { level: 3 }).allTextContents();
  }

  /** A button of a card, by its first words. */
  tool(card, words) {
    return card.getByRole("button", { name: new RegExp(`^${words} ?:`) });
  }
}

/** Everything that can be looked up. */
export class Library extends Shell {
  constructor(page, root) {
    super(page, root);
    this.search = page.getByRole("searchbox", { name: "Search the library" });
    this.hits = page.getByRole("list", { name: "Found" }).getByRole("listitem");
  }

  /** The way to everything of a kind. */
  kind(name) {
    const kinds = this.page.getByRole("navigation", { name: "What is in the library" });
    return kinds.getByRole("link", { name: new RegExp(`^${name} `) });
  }

  /** The part of the page below a heading. */
  section(name) {
    const heading = this.page.getByRole("heading", { level: 2, name, exact: true });
    return this.page.locator("section").filter({ has: heading });
  }
}
