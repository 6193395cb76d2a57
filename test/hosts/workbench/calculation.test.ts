/** A formula is computed when a cell that it reads is no longer what it was; what one finds is what computing all finds. */
import fc from "fast-check";
import type { GridFunction } from "../../../src/hosts/workbench/grid";
import { isWhole } from "../../share";
import { ask, insertRow, removeRow, startEngine, undo, write, type Cells, type Engine } from "./engine";

/** `SEEN(x)` gives x, and tells how often it was asked; `PAIR(x)` spills 1 and x. */
function counted(): { readonly functions: readonly GridFunction[]; readonly calls: () => number } {
  let calls = 0;
  const of = (id: string, answer: (given: unknown) => unknown): GridFunction => ({
    id,
    description: "",
    parameters: [{ name: "x", description: "", isOptional: false, isRange: false }],
    call: ([given]) => ((calls += 1), answer(given)),
    formatOf: () => null,
    isExplained: false,
  });
  return { functions: [of("SEEN", (x) => x), of("PAIR", (x) => [[1], [x]])], calls: () => calls };
}

async function sheetOf(cells: Cells) {
  const { functions, calls } = counted();
  return { ...(await startEngine(cells, functions)), calls };
}

test("a formula that reads no cell of another value is not asked again, and one that does is", async () => {
  const sheet = await sheetOf({ A1: 5, B1: "=IF(A1>10,1,0)", C1: "=SEEN(B1)", D1: "=C1+1" });
  expect(sheet.calls()).toBe(1);
  await sheet.act(write("A1", 6));
  expect(sheet.calls()).toBe(1);
  await sheet.act(write("A1", 11));
  expect(sheet.calls()).toBe(2);
  expect(sheet.values()).toEqual({ A1: 11, B1: 1, C1: 1, D1: 2 });
  sheet.close();
});

test("a change that comes while a function waits for its answer is followed too", async () => {
  const answers: (() => void)[] = [];
  let isHeld = false;
  const late = (given: unknown) =>
    isHeld ? new Promise((resolve) => answers.push(() => resolve(given))) : Promise.resolve(given);
  const [seen] = counted().functions;
  const functions =
    seen === undefined ? [] : [{ ...seen, id: "LATE", call: ([x]: readonly unknown[]) => late(x), mayWait: true }];
  const sheet = await startEngine({ A1: 5, A2: 10, B1: "=LATE(A1)+1", B2: "=A2+1" }, functions);
  isHeld = true;
  const first = sheet.act(write("A1", 6));
  while (answers.length === 0) await aTenthOfASecond();
  const second = sheet.act(write("A2", 20));
  await aTenthOfASecond();
  await aTenthOfASecond();
  isHeld = false;
  for (const answer of answers) answer();
  await Promise.all([first, second]);
  expect(sheet.values()).toEqual({ A1: 6, A2: 20, B1: 7, B2: 21 });
  sheet.close();
});

const aTenthOfASecond = () => new Promise((resolve) => setTimeout(resolve, 100));

test("what answers another thing each time is asked each time", async () => {
  const sheet = await sheetOf({ A1: 5, B1: "=SEEN(RAND())", C1: "=A1" });
  const before = [sheet.values()["B1"], sheet.calls()];
  await sheet.act(write("A1", 6));
  expect(sheet.calls()).toBe(2);
  expect(sheet.values()["B1"]).not.toBe(before[0]);
  sheet.close();
});

test.each([
  { change: "a formula typed over a value", at: "A1", typed: "=2+2" },
  { change: "a value typed over a formula", at: "B1", typed: 7 },
  { change: "a formula typed over another", at: "B1", typed: "=A1*3" },
])("$change is followed, and so is the value that comes after it", async ({ at, typed }) => {
  const sheet = await sheetOf({ A1: 1, A2: 10, B1: "=A1+A2", C1: "=B1*2", C2: "=A2+1" });
  await sheet.act(write(at, typed));
  await sheet.act(write("A2", 20));
  expect(sheet.values()).toEqual(await foundAnew(sheet));
  sheet.close();
});

test("the cells over which a formula spills are followed one by one", async () => {
  const sheet = await sheetOf({ A1: 5, B1: "=PAIR(A1)", C1: "=B1*10", C2: "=B2*10" });
  await sheet.act(write("A1", 6));
  await sheet.act(write("A1", 7));
  expect(sheet.values()).toMatchObject({ B1: 1, C1: 10, C2: 70 });
  sheet.close();
});

test("a reference that is itself computed is followed to where it leads now", async () => {
  const sheet = await sheetOf({ A1: 5, A2: 8, B1: 1, C1: '=INDIRECT("A"&B1)', D1: "=C1*2" });
  await sheet.act(write("B1", 2));
  await sheet.act(write("A2", 9));
  expect(sheet.values()).toMatchObject({ C1: 9, D1: 18 });
  sheet.close();
});

test("a range of which one asked the sum meanwhile is read anew", async () => {
  const sheet = await sheetOf({ A1: 5, A2: 8, B1: "=SUM(A1:A2)" });
  await sheet.act(ask("=SUM(A1:A2)"));
  await sheet.act(write("A1", 6));
  expect(sheet.values()).toMatchObject({ B1: 14 });
  sheet.close();
});

test("formulas in a circle are left to Univer, and those beside it are right", async () => {
  const sheet = await sheetOf({ A1: 5, B1: "=B2+1", B2: "=B1+1", C1: "=A1*2" });
  await sheet.act(write("A1", 6));
  expect(sheet.values()).toMatchObject({ C1: 12 });
  sheet.close();
});

/** For the fifteen sheets of `npm run test:all`, which Univer makes wait a tenth of a second a change. In milliseconds. */
const patience = 300_000;

type Act = ReturnType<typeof write>;

const rows = 8;
const letters = ["A", "B", "C"];
const place = (maximal: number) =>
  fc.record({ letter: fc.constantFrom(...letters), row: fc.integer({ min: 1, max: maximal }) });
const address = ({ letter, row }: { readonly letter: string; readonly row: number }) => `${letter}${row}`;

/** Of the row above and of those over it: there is no circle. */
const formula = (row: number) =>
  fc.tuple(place(row - 1), place(row - 1), fc.nat(9)).map(([one, other, kind]) => {
    const [x, y] = [address(one), address(other)];
    const range = `A${Math.min(one.row, other.row)}:${other.letter}${Math.max(one.row, other.row)}`;
    return [
      `=${x}+${y}`,
      `=SUM(${range})`,
      `=IF(${x}>2,${y},0)`,
      `=MIN(${x},3)`,
      `=LEN(${x})`,
      `=${x}&"a"`,
      `=COUNTIF(${range},">1")`,
      `=ROUND(${x}/3,0)`,
      `=IFERROR(INDEX(${range},1,1),"")`,
      `=SEEN(${x})+TODAY()-TODAY()`,
    ][kind] as string;
  });

const content = (row: number): fc.Arbitrary<string | number> =>
  row === 1 ? fc.nat(5) : fc.oneof(fc.nat(5), fc.constantFrom("a", "2"), formula(row), formula(row));

const written = place(rows).chain((at) => content(at.row).map((typed) => [address(at), typed] as const));

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: written.map(([at, typed]) => write(at, typed)) },
  { weight: 4, arbitrary: fc.tuple(place(1), fc.nat(5)).map(([at, value]) => write(address(at), value)) },
  { weight: 1, arbitrary: place(rows).map((at) => write(address(at), "")) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: rows }).map(insertRow) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: rows }).map(removeRow) },
  { weight: 2, arbitrary: fc.constant(undo) },
);

test(
  "whatever is typed, inserted, taken away and undone, each cell is what computing all of them finds",
  async () => {
    const start = fc.array(written, { minLength: 12, maxLength: 20 }).map((all) => Object.fromEntries(all));
    const run = fc.asyncProperty(start, fc.array(act, { minLength: 6, maxLength: 8 }), async (cells, acts) => {
      const sheet = await sheetOf(cells);
      for (const one of acts) {
        await sheet.act(one);
        expect(sheet.values()).toEqual(await foundAnew(sheet));
      }
      sheet.close();
    });
    await fc.assert(run, { numRuns: isWhole ? 15 : 4 });
  },
  patience,
);

/** The same cells, in an engine that computes them all. */
async function foundAnew(sheet: Engine): Promise<Readonly<Record<string, unknown>>> {
  const anew = await startEngine(sheet.contents(), counted().functions, "anew");
  const found = anew.values();
  anew.close();
  return found;
}
