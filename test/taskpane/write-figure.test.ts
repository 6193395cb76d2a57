/** What cells hold, as the fields show it; read back, it is the same to the last digit. */
import fc from "fast-check";
import type { Language } from "../../src/texts/language";
import { parseCount, parseEuros, parseRate } from "../../src/typed-figure/typed-figure";
import { readForm } from "./form-today";
import { blankForm } from "../../src/taskpane/form/form-state";
import { tidyRate, writeCount, writeDate, writeEuros, writeRate } from "../../src/taskpane/form/write-figure";

const languages = ["fr", "en"] as const;
/** As a field of percents is read. */
const parsePercent = (text: string, language: Language) => parseRate(text, language, "percent");

test.each([
  { write: writeCount, value: 62000, fr: "62\u00a0000", en: "62,000" },
  { write: writeCount, value: "62 000", fr: "62 000", en: "62 000" },
  { write: writeCount, value: null, fr: "", en: "" },
  { write: writeRate, value: 0.85, fr: "85\u00a0%", en: "85%" },
  { write: writeRate, value: 0.333, fr: "33,3\u00a0%", en: "33.3%" },
  { write: writeRate, value: 1, fr: "100\u00a0%", en: "100%" },
  { write: writeRate, value: 85, fr: "8\u00a0500\u00a0%", en: "8,500%" },
  { write: writeRate, value: 1.2, fr: "120\u00a0%", en: "120%" },
  { write: writeRate, value: -0.05, fr: "-5\u00a0%", en: "-5%" },
  { write: writeRate, value: "beaucoup", fr: "beaucoup", en: "beaucoup" },
  { write: writeEuros, value: 30000.5, fr: "30\u00a0000,5", en: "30,000.5" },
  { write: writeDate, value: 45352, fr: "01/03/2024", en: "2024-03-01" },
  { write: writeDate, value: "1er mars", fr: "1er mars", en: "1er mars" },
  { write: writeDate, value: 12, fr: "12", en: "12" },
])("$write.name shows $value as $fr in French, and as $en in English", ({ write, value, fr, en }) => {
  expect([write(value, "fr"), write(value, "en")]).toEqual([fr, en]);
});

test.each([
  { name: "a population", write: writeCount, parse: parseCount, of: fc.integer({ min: 1, max: 100_000_000 }) },
  { name: "a rate", write: writeRate, parse: parsePercent, of: fc.double({ min: 0, max: 1, noNaN: true }) },
  {
    name: "a rate in tenths of a percent",
    write: writeRate,
    parse: parsePercent,
    of: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  },
  {
    name: "an amount",
    write: writeEuros,
    parse: parseEuros,
    of: fc.integer({ min: 0, max: 1e11 }).map((n) => n / 100),
  },
  {
    name: "any percentage, be it a rate or not",
    write: writeRate,
    parse: parsePercent,
    of: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 10_000),
  },
  { name: "any number", write: writeCount, parse: parseCount, of: fc.double({ noNaN: true, noDefaultInfinity: true }) },
])("$name written and read again is the same, in both languages", ({ write, parse, of }) => {
  fc.assert(
    fc.property(of, fc.constantFrom(...languages), (value, language) => {
      // 0 and -0 are one number to a person.
      expect(Number(parse(write(value, language), language)) + 0).toBe(value + 0);
    }),
  );
});

describe("a field of percents", () => {
  const plain = (text: string) => text.replace(/\u00a0/g, " ");
  const rateOf = (text: string) => {
    const { choices, problems } = readForm({ ...blankForm, contractTier: "2", "rate:access": text }, "fr");
    return problems.size > 0 ? "refused" : (choices?.missions.get("access")?.rate ?? null);
  };

  test.each<[typed: string, shown: string, counted: number | "refused"]>([
    ["0", "0 %", 0],
    ["0,005", "0,5 %", 0.005],
    ["0,5", "50 %", 0.5],
    ["0,8", "80 %", 0.8],
    ["0,5 %", "0,5 %", 0.005],
    ["1", "100 %", 1],
    ["1 %", "1 %", 0.01],
    ["1,2", "1,2 %", 0.012],
    ["80", "80 %", 0.8],
    ["80 %", "80 %", 0.8],
    ["82,125", "82,125 %", 0.82125],
    ["100", "100 %", 1],
    ["100 %", "100 %", 1],
    ["100,1", "100,1", "refused"],
    ["101", "101", "refused"],
    ["120", "120", "refused"],
    ["120 %", "120 %", "refused"],
    ["200", "200", "refused"],
    ["12000", "12000", "refused"],
    ["-5", "-5", "refused"],
    ["-5 %", "-5 %", "refused"],
    ["-0,5", "-0,5", "refused"],
    ["quatre-vingts", "quatre-vingts", "refused"],
  ])("typed %j shows %j and counts %j, as it does when it is left again", (typed, shown, counted) => {
    const once = tidyRate(typed, "fr");
    const twice = tidyRate(once, "fr");
    expect([plain(once), plain(twice), rateOf(typed), rateOf(once)]).toEqual([shown, shown, counted, counted]);
  });
});
