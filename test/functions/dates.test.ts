/** A date given as a text: the day first in French, never one of two days in English, wherever a function takes one. */
import { call } from "../../src/library/call";
import type { Language } from "../../src/texts/language";

const firstOfMarch = 45_352;
const access = [["Accès aux soins"]];
const contract = [access, [[0.8]], [[3]]] as const;
type Given = (date: unknown) => readonly unknown[];

const places: readonly (readonly [string, string, Given])[] = [
  ["TIER", "schedule", (date) => [62_000, date]],
  ["CALENDAR", "signature", (date) => [date]],
  ["CALENDAR", "schedule", (date) => ["2024-03-05", date]],
  ["PRORATA", "start", (date) => [date, "2023-06-01", 1]],
  ["PRORATA", "signature", (date) => ["2024-06-01", date, 1]],
  ["DUE", "month", (date) => [date, "2023-06-01", ...contract]],
  ["DUE", "signature", (date) => [2024, date, ...contract]],
  ["CASH", "start of a mission", (date) => [2024, "2023-06-01", [["Accès aux soins", date]], [[0.8]], [[3]]]],
  ["CASH", "schedule", (date) => [2024, "2023-06-01", ...contract, date]],
  ["INSTALMENTS", "day of a crisis", (date) => assumed("Crise déclarée", date)],
  ["INSTALMENTS", "end of the contract", (date) => assumed("Fin anticipée du contrat", date)],
];

function assumed(name: string, date: unknown): readonly unknown[] {
  return ["2024-01-01", ...contract, 1, null, [[name, date]]];
}

function speak(language: Language): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: language } } });
}
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each(places)("%s reads the day first in French: %s", async (id, _place, given) => {
  speak("fr");
  const asNumber = await call(id, given(firstOfMarch));
  expect(asNumber).toHaveProperty("value");
  expect(await call(id, given("01/03/2024"))).toEqual(asNumber);
});

test.each(places)(
  "%s refuses in English what may be two days, and takes what is one: %s",
  async (id, _place, given) => {
    speak("en");
    expect(await call(id, given("01/03/2024"))).toHaveProperty("message", expect.stringContaining("may be two days"));
    expect(await call(id, given("2024-03-01"))).toEqual(await call(id, given(firstOfMarch)));
    expect(await call(id, given("13/03/2024"))).toEqual(await call(id, given(firstOfMarch + 12)));
  },
);
