import { readFileSync, writeFileSync } from "node:fs";

/** Holds a text to the last letter to the file of test/golden with this name; `UPDATE_GOLDEN=1` rewrites the file. */
export function expectGolden(file: string, text: string): void {
  const golden = new URL(`golden/${file}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
}
