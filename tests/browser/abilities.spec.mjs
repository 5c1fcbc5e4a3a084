// What the app asks of a browser, one file per ability: the tests themselves are Rust, in tests/wasm/.
import { expect, test } from "@playwright/test";
import { ABILITIES } from "./places.mjs";

test("every ability of the browser that the app relies on", async ({ page }) => {
  test.skip(!ABILITIES, "cargo xtask test builds these tests and asks for them");
  await page.goto(ABILITIES);
  const output = page.locator("#output");
  await expect(output).toContainText("test result:");
  const said = await output.textContent();
  expect(said, said).toMatch(/test result: ok\. [1-9]\d* passed; 0 failed; 0 ignored/);
});
