/** The dialogue counts « réalisé des jours de l'année » (ADR 72): a month that two contract years share is cut between them. */
import { describe, expect, test } from "@jest/globals";
import { dayOf, toIso } from "../../../src/agreement/day";
import { actualsWithAccounts } from "../../../src/budget/ledger/actuals-with-accounts";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { runCli } from "../../cli/run-cli";
import { temporaryFolder } from "../../cli/temporary-folder";

const heads = "Date;Compte;Débit;Crédit;Analytique";
const said = { financialYearEnd: 12, product: null };
const standing = (signature: number | null, ...days: readonly string[]) =>
  readAccounts({
    source: [heads, ...days.map((day) => `${day};6226;100;;Prévention`)].join("\n"),
    rules: [],
    asOf: null,
    signature,
  }).actuals.map(({ day, amount }) => [toIso(day), amount / 100]);

describe("entries stand on the last day of their month, or on the eve of the contract year that begins later in it", () => {
  test.each<[string, number | null, readonly string[], readonly (readonly [string, number])[]]>([
    [
      "the eve and the day itself",
      dayOf(2025, 1, 28),
      ["27/01/2026", "28/01/2026"],
      [
        ["2026-01-27", 100],
        ["2026-01-31", 100],
      ],
    ],
    ["a month of one contract year", dayOf(2025, 1, 28), ["01/02/2026", "28/02/2026"], [["2026-02-28", 200]]],
    ["a signature of the first of a month", dayOf(2025, 3, 1), ["01/03/2026", "31/03/2026"], [["2026-03-31", 200]]],
    [
      "before the signature",
      dayOf(2025, 1, 28),
      ["10/01/2025", "28/01/2025"],
      [
        ["2025-01-27", 100],
        ["2025-01-31", 100],
      ],
    ],
    [
      "after the fifth year",
      dayOf(2020, 1, 28),
      ["10/01/2025", "28/01/2025"],
      [
        ["2025-01-27", 100],
        ["2025-01-31", 100],
      ],
    ],
    [
      "of 29 February",
      dayOf(2024, 2, 29),
      ["27/02/2025", "28/02/2025"],
      [
        ["2025-02-27", 100],
        ["2025-02-28", 100],
      ],
    ],
    [
      "on the last day of a month",
      dayOf(2025, 1, 31),
      ["30/01/2026", "31/01/2026"],
      [
        ["2026-01-30", 100],
        ["2026-01-31", 100],
      ],
    ],
    ["no signature", null, ["27/01/2026", "28/01/2026"], [["2026-01-31", 200]]],
  ])("%s", (_, signature, days, expected) => {
    expect(standing(signature, ...days)).toEqual(expected);
  });

  test("and both halves give way to the next reading of their month", () => {
    const read = () =>
      readAccounts({
        source: `${heads}\n10/01/2026;6226;1;;\n30/01/2026;6226;2;;`,
        rules: [],
        asOf: null,
        signature: dayOf(2025, 1, 28),
      });
    const once = actualsWithAccounts([], read(), said);
    expect(once).toHaveLength(2);
    expect(actualsWithAccounts(once, read(), said)).toEqual(once);
  });
});

test("the dialogue of year 1 counts what was spent until its last day, and what is left follows", async () => {
  const folder = temporaryFolder();
  const months = { first: "2025-01", last: "2026-12" };
  const whole = {
    tier: 3,
    schedule: "AV2",
    signature: "2025-01-28",
    situation: { day: "2026-03-15" },
    missions: { access: { rate: 0.5 } },
    charges: [{ nature: "rent", monthly: 100, ...months }],
    pages: ["dialogue"],
    dialogueYear: 1,
  };
  const spent = ["10/01/2026;6226;1000;", "27/01/2026;6226;500;", "28/01/2026;6226;40;", "10/06/2025;6226;200;"];
  folder.write("case.json", JSON.stringify(whole));
  folder.write("journal.csv", [heads, ...spent.map((row) => `${row};Accès aux soins`)].join("\n"));
  const words = ["--case", folder.at("case.json"), "--ledger", folder.at("journal.csv"), "--json"];
  const { stdout, status } = await runCli("budget", words);
  folder.remove();
  expect(status).toBe(0);
  const { dialogue } = JSON.parse(stdout) as {
    dialogue: { missions: readonly { mission: string; spent: number }[] };
  };
  expect(dialogue.missions.find(({ mission }) => mission === "access")?.spent).toBe(1700);
});
