// A workshop in a room without the internet: a laptop serves the site by plain http, and browsers keep clipboard,
// camera and worker from such a page. Everything else works, and what is missing is said.
import { codeOf, grouped } from "./codes.mjs";
import { linkOf, workshopOf } from "./joins.mjs";
import { CHROMIUM } from "./places.mjs";
import { expect, ORIGINS, ROOT, test as base, watch } from "./support.mjs";
import { say } from "./words.mjs";

const HOST = "laptop.lan";
const LAN = ROOT.replace("127.0.0.1", HOST);

const test = base.extend({
  /** A browser to which the host is one of a local network. */
  person: async ({ playwright, faults }, use) => {
    ORIGINS.push(new URL(LAN).origin);
    const browser = await playwright.chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
    });
    const people = async () => {
      const context = await browser.newContext();
      watch(context, faults);
      return context.newPage();
    };
    await use(people);
    await browser.close();
  },
});

test("people answer, the coach counts, and what the browser keeps away is said", async ({ person }) => {
  const workshop = workshopOf("calms", 2);
  const phone = await person();
  await phone.goto(linkOf(workshop, { root: LAN }));
  expect(await phone.evaluate(() => [window.isSecureContext, "clipboard" in navigator, "serviceWorker" in navigator])).toEqual([false, false, false]);
  await phone.getByRole("button", { name: say("join", "begin"), exact: true }).click();
  for (const level of [2, 4]) {
    await phone.getByRole("radio", { name: new RegExp(`^Level ${level}: `) }).check();
    await phone.keyboard.press("N");
  }
  const code = phone.locator("#answer-code");
  await expect(code).toBeVisible();
  await expect(phone.getByText(say("join", "by-hand"))).toBeVisible();
  await phone.getByRole("button", { name: say("join", "select") }).click();
  const shown = (await code.textContent()).trim();
  expect(await phone.evaluate(() => String(getSelection()).trim())).toBe(shown);
  const nonce = await phone.evaluate((id) => JSON.parse(localStorage.getItem(`waymark:joined:${id}`)).nonce, workshop.id);
  expect(shown).toBe(grouped(codeOf(workshop, { nonce, votes: "24" })));

  const coach = await person();
  await coach.goto(`${LAN}workshop/?step=prepare`);
  await coach.getByLabel(new RegExp(`^${say("workshop", "team")}`)).fill("Tide");
  await coach.getByRole("button", { name: say("workshop", "begin"), exact: true }).click();
  // The link leads to the laptop, so phones in the room reach it.
  await expect(coach.getByRole("textbox", { name: say("workshop", "join-link") })).toHaveValue(new RegExp(`^${LAN}join/#j=`));
  await coach.getByRole("button", { name: say("workshop", "camera") }).click();
  await expect(coach.getByRole("alert").filter({ hasText: say("camera", "missing") })).toBeVisible();
  await coach.getByText(say("workshop", "hands"), { exact: true }).click();
  await coach.getByRole("textbox", { name: /^2 · / }).fill("5");
  await expect(coach.getByText(say("workshop", "hands-counted", { count: 5 }))).toBeVisible();
});
