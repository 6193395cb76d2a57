/**
 * A workbook of ours, damaged: it is read as it was, or refused, and never as another budget (attack.md, 8). Its sheets are
 * unpacked by a sum that tells a changed byte; within a sound package, what is changed is the writing of its parts.
 */
import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { flipped } from "../hosts/xlsx/hostile-files";
import { ours, parts } from "../hosts/xlsx/hostile-parts";
import { fuzz, readOrRefused } from "./fuzzed";

const caseIn = (bytes: Uint8Array) => caseOfWorkbook(readXlsx(bytes));
const asMade = JSON.stringify(caseIn(ours));

function expectSameOrRefused(bytes: Uint8Array): void {
  const found = readOrRefused(() => caseIn(bytes));
  if (found !== null) expect(JSON.stringify(found)).toBe(asMade);
}

test("the workbook as it was made is read", () => expect(asMade).toContain('"population":62000'));

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });

fuzz("%i packages with bytes changed are read as they were made, or refused", 800, flips, (list) => {
  expectSameOrRefused(flipped(ours, list));
});

fuzz(
  "%i packages with a piece cut out, doubled or at their end alone are read as they were made, or refused",
  800,
  fc.record({ from: fc.nat(ours.length), length: fc.nat(5_000), isTwice: fc.boolean() }),
  ({ from, length, isTwice }) => {
    const [head, piece, tail] = [ours.slice(0, from), ours.slice(from, from + length), ours.slice(from + length)];
    expectSameOrRefused(Buffer.concat(isTwice ? [head, piece, piece, tail] : [head, tail]));
  },
);

const read = Object.keys(parts).filter((path) => /workbook\.xml|sharedStrings|sheet\d+\.xml$|\.rels$/.test(path));
/** A sign of the writing of XML, left out, doubled or taken for another: no text of ours holds one. */
const markup = fc.record({
  path: fc.constantFrom(...read),
  rank: fc.nat(),
  put: fc.constantFrom("", "<", ">", '"', "=", "<<", "=="),
});

fuzz(
  "%i sound packages, one of whose parts is badly written, are read as they were made, or refused",
  800,
  markup,
  ({ path, rank, put }) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const places = [...text.matchAll(/[<>"=]/g)].map(({ index }) => index);
    const at = places[rank % places.length] ?? 0;
    const written = strToU8(text.slice(0, at) + put + text.slice(at + 1));
    expectSameOrRefused(zipSync({ ...parts, [path]: written }, { level: 0 }));
  },
);

fuzz(
  "%i sound packages with bytes changed in one of their parts are read or refused",
  400,
  fc.tuple(fc.constantFrom(...read), flips),
  ([path, list]) => {
    const written = flipped(parts[path] ?? new Uint8Array(), list);
    readOrRefused(() => caseIn(zipSync({ ...parts, [path]: written }, { level: 0 })));
  },
);
