import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { scheduleFiles as readFiles, schedulesFolder } from "../../scripts/schedules/files";
import { scheduleSources } from "../../scripts/schedules/sources";
import { parseDay } from "../../src/agreement/day";
import type { LineEntry, ScheduleFile, SourcedRow } from "../../src/agreement/schedule-file";

const textOf = (name: string): string => readFileSync(new URL(name, schedulesFolder), "utf8");
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(textOf("schema.json")) as object);

const scheduleFiles = readFiles();
const files = scheduleFiles.map((file) => [file.id, file] as const);
const tierIndexes = [0, 1, 2, 3] as const;

const rowsOf = (file: ScheduleFile): SourcedRow[] => [
  ...file.lines.flatMap(({ parts, total }) => [...Object.values(parts), total]),
  ...(file.total ? [file.total] : []),
];
const sumOf = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? NaN), 0);
/** The parts of the yearly maximum: the update of the crisis plan takes the place of its drafting. */
const countedParts = ({ parts }: LineEntry) =>
  Object.entries(parts).flatMap(([part, row]) => (part === "update" ? [] : [row]));

test("the typed parts are what the JSON files give: after a change of one, `npm run schedules` writes them anew", async () => {
  const sources = await scheduleSources(scheduleFiles);
  expect(Object.fromEntries([...sources.keys()].map((name) => [name, textOf(name)]))).toEqual(
    Object.fromEntries(sources),
  );
});

test("no typed part is left of a file or of a part that is gone", async () => {
  const parts = readdirSync(schedulesFolder).filter((name) => name.endsWith(".ts"));
  expect(parts.sort()).toEqual([...(await scheduleSources(scheduleFiles)).keys()].sort());
});

test("the five schedules of the product are there", () => {
  expect(scheduleFiles.map(({ id }) => id).sort()).toEqual(["ACI2019", "AV2", "PRE-ACI", "PROJET-AV2", "UNCAM2019"]);
});

describe.each(files)("schedule %s", (_id, file) => {
  test("follows the schema", () => {
    expect([validate(file), validate.errors]).toEqual([true, null]);
  });

  test("has tiers that begin at 0 and go up", () => {
    const edges = file.tiers.map(({ from }) => from);
    expect(edges[0]).toBe(0);
    expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
  });

  test("cites only references that it lists, and cites each of them", () => {
    const cited = new Set([...rowsOf(file), ...Object.values(file.calendar)].flatMap(({ references }) => references));
    const unlisted = [...cited].filter((id) => !(id in file.references));
    expect(unlisted).toEqual([]);
  });

  test("has dates that exist and come in order", () => {
    const { from, to } = file.effect ?? { from: "2019-08-25", to: null };
    expect(parseDay(from)).not.toBeNull();
    expect(parseDay(to ?? "9999-12-31")).toBeGreaterThan(parseDay(from) ?? Infinity);
    expect(parseDay(file.lastChecked)).not.toBeNull();
  });

  test("marks an amount unknown exactly where it is null", () => {
    const mismatches = rowsOf(file).flatMap((row) =>
      tierIndexes.filter((index) => {
        const confidence = typeof row.confidence === "string" ? row.confidence : row.confidence[index];
        return (row.amounts[index] === null) !== (confidence === "UNKNOWN");
      }),
    );
    expect(mismatches).toEqual([]);
  });

  test("suggests only where the amount is unknown", () => {
    const needless = rowsOf(file).flatMap((row) =>
      tierIndexes.filter((index) => row.suggestions && row.suggestions[index] !== null && row.amounts[index] !== null),
    );
    expect(needless).toEqual([]);
  });

  test("has parts that add up to the total of their line, wherever they are all known", () => {
    const wrong = file.lines.flatMap((entry) =>
      tierIndexes
        .map((index) => [
          entry.line,
          index + 1,
          sumOf(countedParts(entry).map(({ amounts }) => amounts[index])),
          entry.total.amounts[index],
        ])
        .filter(([, , sum, total]) => !Number.isNaN(sum) && sum !== total),
    );
    expect(wrong).toEqual([]);
  });

  test("has lines that add up to the published total, wherever both are known", () => {
    const yearly = file.lines.filter(({ line }) => line !== "intent");
    const wrong = tierIndexes
      .map((index) => [
        index + 1,
        sumOf(yearly.map(({ total }) => total.amounts[index])),
        file.total?.amounts[index] ?? null,
      ])
      .filter(([, sum, total]) => total !== null && sum !== total);
    expect(wrong).toEqual([]);
  });
});

test("schedules in force follow one another without a gap", () => {
  const periods = scheduleFiles
    .flatMap(({ effect }) => (effect ? [effect] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps = periods
    .slice(1)
    .map(({ from }, index) => (parseDay(from) ?? NaN) - (parseDay(periods[index]?.to ?? "") ?? NaN));
  expect(gaps).toEqual(periods.slice(1).map(() => 1));
});
