import { addMonths, dayOf, dayOfSerial, lastDay, parseDay, toFrench, toIso } from "../../src/agreement/day";

/** Throws on a date that does not exist: a test that means a day must have one. */
function day(iso: string): number {
  const found = parseDay(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

describe("a day", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2000-02-29", 36585],
    ["2019-08-25", 43702],
    ["2020-01-01", 43831],
    ["2022-04-01", 44652],
    ["2024-02-29", 45351],
    ["2024-03-01", 45352],
    ["9999-12-31", 2958465],
  ])("%s is Excel's number %i, there and back", (iso, serial) => {
    expect([parseDay(iso), toIso(serial), dayOfSerial(serial)]).toEqual([serial, iso, serial]);
  });

  test.each([
    ["01/03/2024", "2024-03-01"],
    ["1/3/2024", "2024-03-01"],
    ["29/02/2024", "2024-02-29"],
    ["31/12/9999", "9999-12-31"],
    ["01-03-2024", "2024-03-01"],
    ["1.3.2024", "2024-03-01"],
    ["01/03/24", "2024-03-01"],
    ["1.3.24", "2024-03-01"],
  ])("%s, as one writes it in French, is %s", (french, iso) => {
    expect(parseDay(french)).toBe(day(iso));
  });

  test.each([
    ["the evening of the last day that a spreadsheet knows", lastDay + 0.5, 2958465],
    ["the morning of a day", 45352.25, 45352],
  ])("has no hours: %s", (_title, serial, expected) => {
    expect(dayOfSerial(serial)).toBe(expected);
  });

  test("is written in French with two figures for the day and the month", () => {
    expect(toFrench(day("2024-03-01"))).toBe("01/03/2024");
  });
});

describe("what is no day", () => {
  test.each([
    ["2024-02-30"],
    ["2023-02-29"],
    ["1900-02-29"],
    ["2100-02-29"],
    ["2024-04-31"],
    ["2024-13-01"],
    ["2024-00-10"],
    ["2024-01-00"],
    ["0000-00-00"],
    ["0050-01-01"],
    ["10000-01-01"],
    ["2024-3-1"],
    ["24-03-01"],
    ["01/13/2024"],
    ["32/01/2024"],
    ["2024-03-01T00:00"],
    ["hier"],
    [""],
  ])("is not read from %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test("made of a month beyond the year does not exist", () => {
    expect([dayOf(2024, 13, 1), dayOf(2024, 0, 1), dayOf(2024, 2, 30)]).toEqual([null, null, null]);
  });

  test.each([[0], [-1], [60], [lastDay + 1], [NaN], [Infinity], [-Infinity]])(
    "is not read from the number %p",
    (serial) => {
      expect(dayOfSerial(serial)).toBeNull();
    },
  );
});

describe("months later", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2100-01-31", 1, "2100-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2024-01-30", 1, "2024-02-29"],
    ["2024-03-31", 1, "2024-04-30"],
    ["2024-02-29", 6, "2024-08-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 18, "2025-08-29"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2023-02-28", 12, "2024-02-28"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-12-31", 2, "2025-02-28"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-11-30", 12, "2025-11-30"],
    ["2024-05-17", 0, "2024-05-17"],
    ["2024-03-31", -1, "2024-02-29"],
    ["9999-11-30", 1, "9999-12-30"],
    ["9998-12-31", 12, "9999-12-31"],
  ])("than %s, %i of them: %s", (from, months, to) => {
    expect(toIso(addMonths(day(from), months))).toBe(to);
  });
});
