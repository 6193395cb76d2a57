/** A decision that one could have taken otherwise is dated, and says whether it still holds. */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../docs/adr/", import.meta.url);
const records = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const);

const states = /^\*\d{4}-\d{2}-\d{2} · (acceptée|remplacée par la fiche \d+|modifiée par la fiche \d+)\*$/;

test.each(records)("%s says its number, its date and its state", (file, text) => {
  const [title, , state] = text.split("\n");
  expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
  expect(state).toMatch(states);
});

test("no two records have one number", () => {
  const numbers = records.map(([file]) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
