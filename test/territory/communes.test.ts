/** The communes of France as they are packed: none is lost, and each intercommunality has its own. */
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { SourceFiles } from "../../src/territory/source-files";
import { packed } from "../../src/territory/packed";
import { unpack } from "../../src/territory/unpack";
import { vintage } from "../../src/territory/vintage";

const require = createRequire(import.meta.url);
const read = (file: string): unknown => require(`@etalab/decoupage-administratif/${file}.json`);
const source = read("data/communes") as SourceFiles["communes"];
const groups = read("data/epci") as SourceFiles["epci"];
const communes = unpack(packed);

test("weigh no more than 350 KB compressed", () => {
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(350 * 1024);
});

test("are those whose year the workbook says", () => {
  expect((read("package") as { version: string }).version).toBe(vintage.version);
});

test("are all that have inhabitants, with their code, name, department, postcodes and population", () => {
  const wanted = source
    .filter(({ population }) => population !== undefined)
    .map(({ code, nom, departement, population, codesPostaux = [] }) => [
      code,
      nom,
      departement,
      population,
      codesPostaux,
    ]);
  const found = communes.all.map(({ code, name, department, population, postcodes }) => [
    code,
    name,
    department,
    population,
    postcodes,
  ]);
  expect(found).toEqual(wanted.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
  expect(found.length).toBeGreaterThan(35_000);
});

test("stand in their intercommunality", () => {
  const membersOf = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code).sort();
  const wanted = groups.map(({ code, nom, membres }) => [code, nom, membersOf(membres)] as const);
  const found = communes.intercommunalities.map(({ code, name, members }) => [code, name, membersOf(members)] as const);
  const byCode = (one: readonly [string, ...unknown[]], other: readonly [string, ...unknown[]]) =>
    one[0] < other[0] ? -1 : 1;
  expect([...found].sort(byCode)).toEqual([...wanted].sort(byCode));
});

test("know what became of those that another took in", () => {
  const into = new Map(communes.former.map((one) => [one.code, one.into.code]));
  const taken = source.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((former) => [former, code] as const));
  expect(taken.filter(([former, code]) => into.get(former) !== code)).toEqual([]);
  expect(taken.length).toBeGreaterThan(2000);
});
