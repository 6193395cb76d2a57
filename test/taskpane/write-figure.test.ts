/** What cells hold, as the fields show it; read back, it is the same to the last digit. */
import fc from "fast-check";
import { parseCount, parseEuros, parseRate } from "../../src/typed-figure/typed-figure";
import { writeCount, writeDate, writeEuros, writeRate } from "../../src/taskpane/form/write-figure";

const languages = ["fr", "en"] as const;

test.each([
  { write: writeCount, value: 62000, fr: "62\u00a0000", en: "62,000" },
  { write: writeCount, value: "62 000", fr: "62 000", en: "62 000" },
  { write: writeCount, value: null, fr: "", en: "" },
  { write: writeRate, value: 0.85, fr: "85\u00a0%", en: "85%" },
  { write: writeRate, value: 0.333, fr: "33,3\u00a0%", en: "33.3%" },
  { write: writeRate, value: 1, fr: "100\u00a0%", en: "100%" },
  { write: writeRate, value: 85, fr: "85", en: "85" },
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
  { name: "a rate", write: writeRate, parse: parseRate, of: fc.double({ min: 0, max: 1, noNaN: true }) },
  {
    name: "a rate in tenths of a percent",
    write: writeRate,
    parse: parseRate,
    of: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  },
  {
    name: "an amount",
    write: writeEuros,
    parse: parseEuros,
    of: fc.integer({ min: 0, max: 1e11 }).map((n) => n / 100),
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
