/** Texts that people and programs hand over, damaged: each is read or refused in one sentence, and nothing else happens. */
import fc from "fast-check";
import { parseJson } from "../../src/cli/reading/parse-json";
import { textOf } from "../../src/cli/reading/text-of";
import { decode } from "../../src/delimited/decode";
import { readDelimited } from "../../src/delimited/read-delimited";
import { computeFunding } from "../../src/funding/funding";
import { moneyOf, scenarios } from "../../src/funding/funding";
import { parseDate } from "../../src/typed-figure/typed-date";
import { parseCount, parseEuros, parseFigure, parseRate } from "../../src/typed-figure/typed-figure";
import { examples } from "../examples";
import { readCase } from "../today";
import { change, changed, changes, fuzz, readOrRefused } from "./fuzzed";

const cases = examples.map(({ json }) => JSON.stringify(json, null, 1));
const bytesOf = (text: string) => new TextEncoder().encode(text);

fuzz(
  "%i case files damaged give a budget of known amounts, or are refused",
  8_000,
  fc.tuple(fc.constantFrom(...cases), changes),
  ([text, list]) => {
    const choices = readOrRefused(() => readCase(parseJson(textOf(bytesOf(changed(text, list)), "cas"), "cas")));
    if (choices === null) return;
    const funding = readOrRefused(() => computeFunding(choices));
    const amounts = scenarios.map((scenario) => (funding === null ? 0 : moneyOf(funding.rows, scenario).total));
    expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
  },
);

const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 1e-308, "", " ", "0", "62 000", [], {}, [[]], "oui", "__proto__"),
  fc.jsonValue({ maxDepth: 2 }),
);

fuzz(
  "%i cases, one of whose values is another, give a budget or are refused",
  8_000,
  fc.tuple(fc.constantFrom(...examples.map(({ json }) => json)), fc.nat(), values),
  ([json, rank, value]) => {
    const choices = readOrRefused(() => readCase(withValue(json, rank, value)));
    if (choices !== null) readOrRefused(() => computeFunding(choices));
  },
);

/** A copy, the value of one of its keys replaced, at whatever depth. */
function withValue(json: unknown, rank: number, value: unknown): unknown {
  let seen = 0;
  const keys = JSON.stringify(json).match(/":/g)?.length ?? 1;
  return JSON.parse(JSON.stringify(json), (key, own: unknown) => {
    if (key === "" || /^\d+$/.test(key)) return own;
    seen += 1;
    return seen === (rank % keys) + 1 ? value : own;
  }) as unknown;
}

const table = 'Mission;Libellé;Montant\nPrévention;"Séances; dépistage";1 200,50\n;Loyer;"9 600"\n';

fuzz("%i tables damaged give rows, or are refused", 8_000, changes, (list) => {
  const rows = readOrRefused(() => readDelimited(decode(bytesOf(changed(table, list))), { most: 100 }).rows);
  expect(rows?.every(({ cells }) => cells.every((cell) => typeof cell === "string")) ?? true).toBe(true);
});

fuzz(
  "%i files of any bytes, given for a table, give rows, or are refused",
  4_000,
  fc.uint8Array({ maxLength: 400 }),
  (bytes) => {
    readOrRefused(() => readDelimited(decode(bytes), { most: 100 }));
  },
);

const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.stringMatching(/^[-+]?[0-9 .,\u00a0\u202f']{0,14}( ?(%|€|k€|hab))?$/),
  fc
    .tuple(fc.constantFrom("62 000", "17.500", "1 234,56", "85 %", "01/03/2024", "2024-03-01"), change)
    .map(([text, one]) => changed(text, [one])),
);
const readings = [
  (text: string) => parseCount(text, "fr"),
  (text: string) => parseEuros(text, "fr"),
  (text: string) => parseRate(text, "fr"),
  (text: string) => parseFigure(text, "en"),
  (text: string) => parseDate(text, "fr"),
];

fuzz("%i figures typed at random are read as a number, or handed to who refuses them", 20_000, typed, (text) => {
  const read = readings.map((reading) => reading(text));
  expect(
    read.every((one) => (typeof one === "number" ? Number.isFinite(one) : one === null || typeof one === "string")),
  ).toBe(true);
});

const spaces = fc.constantFrom(" ", "\u00a0", "\u202f", "");
const cents = fc.integer({ min: 0, max: 10_000_000_00 });

fuzz(
  "%i amounts written as people write them in French are read as that amount",
  20_000,
  fc.tuple(cents, spaces, spaces),
  ([amount, group, unit]) => {
    const [whole, decimals] = [Math.trunc(amount / 100), amount % 100];
    const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
    const text = `${grouped}${decimals === 0 ? "" : `,${String(decimals).padStart(2, "0")}`}${unit}€`;
    expect(parseEuros(text, "fr")).toBe(amount / 100);
  },
);
