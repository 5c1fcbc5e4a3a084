// The second copy of what is kept: what it brings back, and what happens where the browser has none.
import { answered, assessment, entriesOf } from "./documents.mjs";
import { begin, chance, end, live, reopen } from "./kill.mjs";
import { Home, Question, Shell } from "./pages.mjs";
import { CLOCK, downloadJson, expect, keep, kept, keptAssessment, test } from "./support.mjs";
import { say } from "./words.mjs";

const TIDE = "waymark:assessment:tide";

/** What the second copy holds: the text of each name, null where it was deleted. */
const mirrored = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("waymark");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("documents").objectStore("documents").getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(Object.fromEntries(all.result.map(({ name, text }) => [name, text])));
          };
        };
      }),
  );

/** Everything in localStorage, the clock among it. */
const all = (page) => page.evaluate(() => ({ ...localStorage }));

/** Puts localStorage back to what it was, as a browser that dies does with what came last. */
const forgetSince = (page, before) =>
  page.evaluate((before) => {
    for (const name of Object.keys(localStorage)) localStorage.removeItem(name);
    for (const [name, text] of Object.entries(before)) localStorage.setItem(name, text);
  }, before);

// It starts a Chromium of its own, whatever the others run in.
test("F23 the browser is killed the moment it says that all is saved, three times, and nothing is lost", { tag: "@chromium" }, async () => {
  const random = chance(23);
  const profile = await begin();
  const given = {};
  const saved = (page) => page.locator('.save-state[data-state="saved"]').waitFor();
  try {
    for (const answers of [1, 3, 2]) {
      await live(profile, given, { answers, pause: async () => {}, moment: saved, random });
      const { both } = await reopen(profile, given);
      expect(both).toBe(Object.keys(given).length);
    }
  } finally {
    await end(profile);
  }
});

test("F23 what the browser forgot of its last moments comes back: changes, deletions, choices", async ({ page }) => {
  await keep(page, entriesOf(assessment(), answered({ id: "ebb", team: "Ebb" })));
  const question = new Question(page);
  const home = new Home(page);
  await question.gotoStep("assess", "tide");
  await question.level(2).check();
  await question.saved();
  const before = await all(page);
  await question.level(4).check();
  await question.saved();
  await question.main.getByRole("link", { name: say("first", "shell-assessments") }).click();
  await home.choose(home.row("Ebb"), "Delete");
  await expect(home.rows).toHaveCount(1);
  await home.saved();
  const after = await all(page);
  expect(await mirrored(page)).toMatchObject({ [TIDE]: after[TIDE], "waymark:assessment:ebb": null });

  await forgetSince(page, before);
  await home.goto();
  await expect(home.rows).toHaveCount(1);
  expect((await keptAssessment(page, "tide")).answers["after-an-incident"].level).toBe(4);
  expect(Number((await all(page))[CLOCK])).toBeGreaterThanOrEqual(Number(after[CLOCK]));
});

test("F19 what another project of the host swept away is there again on the next visit", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const home = new Home(page);
  await home.goto();
  await home.saved();
  await page.evaluate(() => localStorage.clear());
  await home.goto();
  await expect(home.row("Tide")).toBeVisible();
  expect(await keptAssessment(page, "tide")).toBeDefined();
});

test("F23 the rescue screen hands out what only the second copy has", async ({ page, faults }) => {
  faults.expect(/404/);
  await keep(page, entriesOf(assessment(), answered({ id: "ebb", team: "Ebb" })));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  const before = await all(page);
  await question.note.fill("It came last.");
  await question.saved();
  const after = await all(page);
  await forgetSince(page, before);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(question.root);
  const save = page.getByRole("button", { name: say("pages", "crash-download") });
  const { document } = await downloadJson(page, () => save.click());
  expect(document.entries[TIDE]).toBe(after[TIDE]);
  expect(document.entries["waymark:assessment:ebb"]).toBe(before["waymark:assessment:ebb"]);
  await page.getByText(say("pages", "crash-copy")).click();
  const text = page.getByRole("textbox", { name: say("pages", "crash-everything") });
  await expect(text).toHaveValue(/It came last\./);
});

test("erasing everything erases the second copy, and nothing of it comes back", async ({ page }) => {
  await keep(page, entriesOf(answered()));
  const shell = new Shell(page);
  await shell.goto("settings/");
  await page.getByRole("radio", { name: say("settings", "dark") }).check();
  await shell.saved();
  const before = await all(page);
  await page.getByRole("button", { name: say("settings", "erase") }).click();
  await shell.dialog.getByRole("button", { name: say("settings", "erase") }).click();
  await expect(shell.message(say("settings", "erased"))).toBeVisible();
  expect(await mirrored(page)).toEqual({ "waymark:": null });
  // Not even where the browser forgets that it was erased.
  await forgetSince(page, before);
  await shell.goto("settings/");
  await expect(page.getByText("No assessment. Besides")).toBeVisible();
  expect(Object.keys(await all(page)).filter((name) => name.startsWith("waymark:assessment:"))).toEqual([]);
});

// Only Chromium crashes a page when it is asked to.
test("F22 a page that crashes while somebody types without a pause keeps all but the last second", { tag: "@chromium" }, async ({ page, context }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  const noted = async (page) => (await keptAssessment(page, "tide")).answers["after-an-incident"]?.note?.length ?? 0;
  // Far more than is typed before the first save.
  const typing = question.note.pressSequentially("x".repeat(400), { delay: 100 }).catch(() => "interrupted");
  await expect.poll(() => noted(page)).toBeGreaterThan(0);
  const before = await noted(page);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  expect(await typing).toBe("interrupted");
  const again = await context.newPage();
  const reopened = new Question(again);
  await reopened.gotoStep("assess", "tide");
  await expect(reopened.note).toHaveValue(/^x+$/);
  expect((await reopened.note.inputValue()).length).toBeGreaterThanOrEqual(before);
});

// Each runs in the page before anything else.
const WITHOUT = {
  "is not there": () => Object.defineProperty(window, "indexedDB", { get: () => undefined }),
  "may not be named": () =>
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
  },
  "fails to open": () => {
    IDBFactory.prototype.open = () => {
      const request = { error: new DOMException("Internal error opening backing store.", "UnknownError") };
      setTimeout(() => request.onerror?.());
      return request;
    };
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => ({});
  },
  "has lost its connection for good": () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    };
  },
  "reads and does not write": () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  },
};

for (const [what, breakIt] of Object.entries(WITHOUT)) {
  test(`F25 IndexedDB ${what}: everything is kept in localStorage, and that is called saved`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await keep(page, entriesOf(assessment()));
    const question = new Question(page);
    await question.gotoStep("assess", "tide");
    await question.saved();
    await question.level(4).check();
    await question.note.fill("Without a second copy.");
    await question.saved();
    await page.reload();
    await expect(question.level(4)).toBeChecked();
    await expect(question.note).toHaveValue("Without a second copy.");
    await question.goto("settings/");
    await page.getByRole("button", { name: say("settings", "erase") }).click();
    await question.dialog.getByRole("button", { name: say("settings", "erase") }).click();
    await expect(question.message(say("settings", "half-erased"))).toBeVisible();
    expect(await kept(page)).not.toHaveProperty(TIDE);
  });
}

test("F25 IndexedDB loses its connection once: it is opened anew, and the second copy goes on", async ({ page }) => {
  await keep(page, entriesOf(assessment()));
  const question = new Question(page);
  await question.gotoStep("assess", "tide");
  await question.saved();
  await page.evaluate(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function () {
      IDBDatabase.prototype.transaction = transaction;
      throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
    };
  });
  await question.level(4).check();
  await question.saved();
  expect((await mirrored(page))[TIDE]).toBe((await kept(page))[TIDE]);
});
