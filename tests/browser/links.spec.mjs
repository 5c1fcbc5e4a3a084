// Links (F38, F39, F40): an assessment goes out in an address, and one that comes in is looked at first.
import { crc32, deflateRawSync } from "node:zlib";

import { answered, entriesOf, questions } from "./documents.mjs";
import { Home, Results } from "./pages.mjs";
import { allowClipboard, copied, downloadJson, expect, keep, kept, keptAssessment, ROOT, test, watch } from "./support.mjs";
import { say } from "./words.mjs";

const tide = (changes = {}) => answered({ updated: "2026-10-05T09:00:00.000Z", ...changes });

/** The same with a note beside each answer; what is said in it. */
const noted = (note, changes = {}) => {
  const it = tide(changes);
  for (const answer of Object.values(it.answers)) answer.note = note();
  return it;
};

/** Opens the dialog on the results of an assessment that is kept; the field with the link. */
const share = async (page, id = "tide") => {
  const results = new Results(page);
  await results.gotoStep("results", id);
  await page.getByRole("button", { name: say("results", "copy-link") }).click();
  await expect(results.dialog).toHaveAccessibleName(say("link", "share-title"));
  return results.dialog.getByRole("textbox", { name: say("link", "address") });
};

/** The link of an assessment, made in a browser that forgets it. */
const linkOf = async (browser, faults, assessment, portion = "answers") => {
  const context = await browser.newContext();
  watch(context, faults);
  const page = await context.newPage();
  await keep(page, entriesOf(assessment));
  const field = await share(page, assessment.id);
  await page.getByRole("radio", { name: say("link", portion), exact: true }).check();
  const link = await field.inputValue();
  await context.close();
  return link;
};

/** Opens a link as from a chat. */
const open = async (page, link) => {
  const home = new Home(page);
  await page.goto(link);
  await expect(home.dialog).toBeVisible();
  return home;
};

test("a link is copied with its length, and carries no notes unless one says so", async ({ page, context }) => {
  await keep(page, entriesOf(noted(() => "ask Ines")));
  await allowClipboard(context);
  const field = await share(page);
  const results = new Results(page);
  await expect(results.dialog.getByRole("radio", { name: say("link", "answers"), exact: true })).toBeChecked();
  await expect(results.dialog).toContainText(say("link", "answers-more"));
  await expect(results.dialog).toContainText(say("link", "reveals"));
  const link = await field.inputValue();
  expect(link.startsWith(`${new URL("", ROOT).href}#waymark=`), link).toBe(true);
  expect(link.length).toBeLessThanOrEqual(2000);
  await expect(results.dialog).toContainText(say("link", "length", { count: link.length }));
  await results.dialog.getByRole("button", { name: say("link", "copy-it"), exact: true }).click();
  await expect(results.message(say("link", "copied"))).toBeAttached();
  expect(await copied(page)).toBe(link);

  await results.dialog.getByRole("radio", { name: say("link", "everything"), exact: true }).check();
  await expect(field).not.toHaveValue(link);
  await expect(results.dialog).toContainText(say("link", "everything-more"));
  await results.dialog.getByRole("button", { name: say("link", "close"), exact: true }).click();
  await expect(results.dialog).toBeHidden();
});

test("a clipboard that refuses leaves the link selected, and does not claim to have copied it", async ({ page }) => {
  await keep(page, entriesOf(tide()));
  const field = await share(page);
  const results = new Results(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await results.dialog.getByRole("button", { name: say("link", "copy-it"), exact: true }).click();
  await expect(results.dialog.getByRole("alert")).toHaveText(say("link", "copy-by-hand"));
  await expect(field).toBeFocused();
  expect(await field.evaluate((area) => area.selectionEnd - area.selectionStart)).toBe((await field.inputValue()).length);
  await expect(results.message(say("link", "copied"))).toHaveCount(0);
});

test("a link opens in another browser, is looked at, saved, and taken back", async ({ page, browser, faults }) => {
  const link = await linkOf(browser, faults, noted(() => "ask Ines"), "everything");
  const home = await open(page, link);
  await expect(home.dialog).toHaveAccessibleName(say("link", "opened-title"));
  await expect(home.dialog).toContainText("Tide");
  await expect(home.dialog).toContainText("15 of 15 answered");
  // Neither a reload nor a bookmark brings it again.
  expect(page.url()).toBe(new URL("", ROOT).href);
  await expect(home.rows).toHaveCount(0);
  await home.dialog.getByRole("button", { name: say("link", "save-as-new") }).click();
  await expect(home.rows).toHaveCount(1);
  await home.saved();
  const texts = Object.entries(await kept(page)).filter(([name]) => name.startsWith("waymark:assessment:"));
  const [saved] = JSON.parse(texts[0][1]).assessments;
  expect(saved.id).not.toBe("tide");
  expect(saved.answers).toEqual(noted(() => "ask Ines").answers);
  await home.undo.click();
  await expect(home.rows).toHaveCount(0);
  await page.reload();
  await expect(home.heading).toBeVisible();
  await expect(home.dialog).toHaveCount(0);
  await expect(home.rows).toHaveCount(0);
});

test("the questions alone begin an assessment without a team", async ({ page, browser, faults }) => {
  const home = await open(page, await linkOf(browser, faults, tide(), "questions"));
  await expect(home.dialog).toContainText(say("link", "opened-blank"));
  await expect(home.dialog).toContainText("CALMS");
  await expect(home.dialog).not.toContainText("Tide");
  await home.dialog.getByRole("button", { name: say("link", "save-as-new") }).click();
  await expect(home.rows).toHaveCount(1);
});

test("F40: a link opened beside own work changes nothing, and is saved beside it", async ({ page, browser, faults }) => {
  const link = await linkOf(browser, faults, tide({ team: "Tide of the link" }));
  await keep(page, entriesOf(tide()));
  const before = await keptAssessment(page, "tide");
  const home = await open(page, link);
  await expect(home.dialog).toContainText(say("link", "opened-source"));
  await home.dialog.getByRole("button", { name: say("link", "cancel"), exact: true }).click();
  await expect(home.rows).toHaveCount(1);
  expect(await keptAssessment(page, "tide")).toEqual(before);

  await open(page, link);
  await home.dialog.getByRole("button", { name: say("link", "save-as-new") }).click();
  await expect(home.rows).toHaveCount(2);
  await home.saved();
  expect(await keptAssessment(page, "tide")).toEqual(before);

  // Opened once more, it is recognised; nothing was loaded anew in between.
  await open(page, link);
  await expect(home.dialog).toContainText(say("link", "opened-same"));
  await expect(home.dialog.getByRole("link", { name: say("link", "show-here") })).toBeVisible();
});

test("F38: a link that a chat cut says so, and one that it wrapped opens", async ({ page, browser, faults }) => {
  const link = await linkOf(browser, faults, tide());
  await keep(page, entriesOf(tide({ id: "ebb", team: "Ebb" })));
  const before = await kept(page);
  const home = await open(page, link.slice(0, -20));
  await expect(home.dialog).toHaveAccessibleName(say("link", "refused-title"));
  await expect(home.dialog).toContainText(say("link", "refused-incomplete"));
  await home.dialog.getByRole("button", { name: say("home", "close"), exact: true }).click();
  await expect(home.dialog).toBeHidden();

  const other = link.at(-30) === "A" ? "B" : "A";
  await open(page, `${link.slice(0, -30)}${other}${link.slice(-29)}`);
  await expect(home.dialog).toContainText(say("link", "refused-damaged"));
  await home.dialog.getByRole("button", { name: say("home", "close"), exact: true }).click();
  expect(await kept(page)).toEqual(before);

  for (const spoilt of [`${link}).`, `${link}>`, `${link.slice(0, -40)} ${link.slice(-40)}`, `${link.slice(0, -40)}\n${link.slice(-40)}`]) {
    await open(page, spoilt);
    await expect(home.dialog).toHaveAccessibleName(say("link", "opened-title"));
    await home.dialog.getByRole("button", { name: say("link", "cancel"), exact: true }).click();
    await expect(home.dialog).toBeHidden();
  }
});

test("a link that comes while the dialog of the one before it closes is shown", async ({ page, browser, faults }) => {
  const link = await linkOf(browser, faults, tide());
  const home = await open(page, link);
  const cancel = home.dialog.getByRole("button", { name: say("link", "cancel"), exact: true });
  await cancel.evaluate(async (button, link) => {
    const dialog = button.closest("dialog");
    const closed = new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    // A browser tells of the closing with the next frame only; of the address at once, at times.
    const closing = new MutationObserver(() => {
      closing.disconnect();
      history.replaceState(null, "", link);
      dispatchEvent(new HashChangeEvent("hashchange"));
    });
    closing.observe(dialog, { attributes: true, attributeFilter: ["open"] });
    button.click();
    await closed;
    await new Promise(requestAnimationFrame);
  }, link);
  await expect(home.dialog).toHaveAccessibleName(say("link", "opened-title"));
});

/** A link of any content, with the header that belongs to it. */
const linkAround = (content) => {
  const start = Buffer.alloc(5);
  start.writeUInt32BE(content.length, 1);
  start.writeUInt16BE(0x0100, 0);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([start, content])));
  return `${new URL("", ROOT).href}#waymark=${Buffer.concat([start, sum, content]).toString("base64url")}w`;
};

test("F39: a link that unfolds to far more than an assessment is refused", async ({ page }) => {
  // What fits into the letters that are looked at, and what does not.
  for (const zeros of [40_000_000, 200_000_000]) {
    const home = await open(page, linkAround(deflateRawSync(Buffer.alloc(zeros), { level: 9 })));
    await expect(home.dialog).toContainText(say("link", "refused-too-large"));
    await home.dialog.getByRole("button", { name: say("home", "close"), exact: true }).click();
    await expect(home.dialog).toBeHidden();
    await expect(home.rows).toHaveCount(0);
  }
});

test("what is too long for a link is offered as a file with no more in it", async ({ page }) => {
  // Notes that no compression shortens by much.
  let state = 1;
  const word = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
  const long = noted(() => Array.from({ length: 30 }, word).join(" "), { participants: "Ines" });
  await keep(page, entriesOf(long));
  const field = await share(page);
  const results = new Results(page);
  await expect(field).toBeVisible();
  await results.dialog.getByRole("radio", { name: say("link", "everything"), exact: true }).check();
  await expect(field).toHaveCount(0);
  await expect(results.dialog).toContainText("and chats and mails cut those of more than 2,000");
  const { document } = await downloadJson(page, () =>
    results.dialog.getByRole("button", { name: say("link", "save-file") }).click(),
  );
  expect(document.assessments[0].answers).toEqual(long.answers);
  expect(Object.keys(document.assessments[0].answers)).toEqual(expect.arrayContaining(questions("calms")));
});

test("a link that is locked opens with its passphrase and with no other", async ({ page, browser, faults }) => {
  const context = await browser.newContext();
  watch(context, faults);
  const theirs = await context.newPage();
  await keep(theirs, entriesOf(tide()));
  const field = await share(theirs);
  await expect(field).toBeVisible();
  const open_link = await field.inputValue();
  const results = new Results(theirs);
  await results.dialog.getByText(say("link", "lock-it"), { exact: true }).click();
  await results.dialog.getByLabel(say("link", "passphrase"), { exact: true }).fill("four grey pebbles lie");
  await expect(results.dialog.getByText(say("link", "reveals"))).toBeHidden();
  // The open one is out of reach at once.
  await expect(field).toHaveCount(0);
  await results.dialog.getByRole("button", { name: say("link", "lock"), exact: true }).click();
  await expect(results.dialog).toContainText(say("link", "locked-now"));
  const link = await field.inputValue();
  expect(link).not.toBe(open_link);
  // Another passphrase makes it void.
  await results.dialog.getByLabel(say("link", "passphrase"), { exact: true }).fill("four grey pebbles");
  await expect(field).toHaveCount(0);
  await context.close();

  const home = await open(page, link);
  await expect(home.dialog).toHaveAccessibleName(say("link", "locked-title"));
  const passphrase = home.dialog.getByLabel(say("link", "its-passphrase"), { exact: true });
  await passphrase.fill("four grey pebble");
  await passphrase.press("Enter");
  await expect(home.dialog).toContainText(say("link", "wrong-passphrase"));
  await expect(home.rows).toHaveCount(0);
  await passphrase.fill("four grey pebbles lie");
  await home.dialog.getByRole("button", { name: say("link", "unlock"), exact: true }).click();
  await expect(home.dialog).toHaveAccessibleName(say("link", "opened-title"));
  await expect(home.dialog).toContainText("Tide");
  await home.dialog.getByRole("button", { name: say("link", "save-as-new") }).click();
  await expect(home.rows).toHaveCount(1);
});
