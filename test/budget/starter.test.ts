/** A first budget begins with the usual rows of each mission that is kept, and not one amount. */
import { readStartingCase } from "../../src/budget/read-starting-case";
import { Refused } from "../../src/refusal/refused";
import { toIso } from "../../src/agreement/day";
import { today } from "../today";

const signed = { population: 62000, schedule: "ACI2019", signature: "2025-03-03", situation: { day: "2025-06-30" } };
const startOf = (json: object) => {
  const { planned } = readStartingCase(json, today, ["budget"]);
  if (planned === null) throw new Error("Nothing is planned.");
  return planned;
};

test("every row says where, what, on which account and when, and its amount is to be entered", () => {
  const { charges, staff, pages } = startOf(signed);
  expect(pages).toEqual(["cerfa", "entries"]);
  expect(charges.length).toBeGreaterThan(15);
  expect(charges.filter(({ price }) => price.amount !== null)).toEqual([]);
  expect(charges.filter(({ label }) => label === "")).toEqual([]);
  const spans = new Set(charges.map(({ first, last }) => `${toIso(first)} ${toIso(last)}`));
  expect([...spans]).toEqual(["2025-03-01 2025-12-01"]);
  expect(staff.map(({ label, gross, from, to }) => [label, gross, toIso(from), toIso(to)])).toEqual([
    ["Coordination", null, "2025-03-03", "2026-01-01"],
  ]);
});

test("the pages that are asked for with it are those, be they all that the case says of a budget", () => {
  expect(startOf({ ...signed, pages: ["tracking", "cerfa"] }).pages).toEqual(["tracking", "cerfa"]);
  expect(startOf({ ...signed, charges: [], pages: [] }).pages).toEqual(["cerfa", "entries"]);
  expect(() => startOf({ ...signed, pages: ["agenda"] })).toThrow(Refused);
});

const missionsOf = (json: object) => [...new Set(startOf(json).charges.map(({ envelope }) => envelope))];

test("it has a mission's rows where the mission is kept", () => {
  expect(missionsOf(signed)).toEqual(["operating", "access", "earmarked", "pathways", "prevention"]);
  const others = { ...signed, missions: { prevention: {}, quality: {} } };
  expect(missionsOf(others)).toEqual(["operating", "prevention", "quality"]);
});

test("a year that ends in August is begun in September", () => {
  const { charges } = startOf({ ...signed, situation: { day: "2025-10-15" }, assumptions: { financialYearEnd: 8 } });
  expect([charges[0]?.first, charges[0]?.last].map((day) => toIso(day ?? 0))).toEqual(["2025-09-01", "2026-08-01"]);
});

test("a case that has charges already is refused", () => {
  const begun = { ...signed, charges: [{ nature: "rent", amount: 5, first: "2025-03" }] };
  expect(() => startOf(begun)).toThrow(new Refused({ kind: "alreadyPlanned" }));
});

describe("first indicators", () => {
  const begun = (json: object) => readStartingCase(json, today, ["indicators"]).planned?.indicators ?? [];

  test("are those of the missions kept, in the contract year of the day, with nothing that only the contract says", () => {
    const all = begun({ ...signed, situation: { day: "2026-06-30" } });
    expect(all.map(({ mission }) => mission)).toEqual([
      ...Array.from({ length: 5 }, () => "access"),
      "pathways",
      ...Array.from({ length: 3 }, () => "prevention"),
    ]);
    expect(new Set(all.map(({ year }) => year))).toEqual(new Set([2]));
    expect(
      all.flatMap(({ value, reference, target, achieved }) => value ?? reference ?? target ?? achieved ?? []),
    ).toEqual([]);
    expect(all.filter(({ direction }) => direction === "down").map(({ label }) => label.slice(0, 31))).toEqual([
      "Part sans médecin traitant parm",
      "Taux de passages aux urgences n",
    ]);
    const others = begun({ ...signed, missions: { prevention: {} } });
    expect([...new Set(others.map(({ mission }) => mission))]).toEqual(["prevention"]);
  });

  test("go with a first budget, and are refused beside others", () => {
    const { planned } = readStartingCase(signed, today, ["budget", "indicators"]);
    expect([planned?.charges.length, planned?.indicators?.length]).toEqual([startOf(signed).charges.length, 9]);
    const other = { ...signed, indicators: [{ mission: "access", contractYear: 1 }] };
    expect(() => begun(other)).toThrow(new Refused({ kind: "alreadyFollowed" }));
  });
});
