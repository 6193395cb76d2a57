/**
 * One contract at every door: the pane, the terminal, `--json` and the first page of the workbook say the same known money of
 * the year in progress, and count the same amounts to enter.
 */
import { summarize } from "../../src/cli/summary";
import { caseOfOptions } from "../../src/cli/case-of-options";
import { readOptions } from "../../src/cli/options";
import { answerOf } from "../../src/funding/answer";
import { computeFunding, type Funding } from "../../src/funding/funding";
import { readCase as readOn } from "../../src/funding/read-case";
import { shownYearOf } from "../../src/funding/time/year-in-progress";
import { missingOf } from "../../src/taskpane/preview/contract-amounts";
import { previewOf } from "../../src/taskpane/preview/preview-model";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { amountsOfContract } from "../../src/taskpane/time/amounts-of-contract";
import { answerWords } from "../../src/texts/fr/answer";
import { buildWorkbook } from "../../src/workbook/build-workbook";
import { plainSpaces } from "../cli/run-cli";
import { readForm } from "../taskpane/form-today";
import { today } from "../today";

/** Where each contract stands on the day of the tests, and the schedule of that year. */
const signatures = [
  ["2021-12-01", 5, "AV2"],
  ["2022-01-15", 5, "AV2"],
  ["2022-03-31", 5, "AV2"],
  ["2022-04-01", 5, "AV2"],
  ["2023-10-01", 4, "AV2"],
  ["2026-06-01", 1, "AV2"],
] as const;
const tiers = [1, 2, 3, 4] as const;
const grid = signatures.flatMap((signature) => tiers.map((tier) => [...signature, tier] as const));
const rate = "80 %";

interface Said {
  /** Of the year in progress, in euros: secure, at risk at the rates typed. */
  readonly secured: number;
  readonly atRisk: number;
  /** Of that year. */
  readonly unknown: number;
  /** Of the whole contract, each once. */
  readonly missing: number;
  readonly isProvisional: boolean;
}

const fromOptions = (signature: string, tier: number): Funding =>
  computeFunding(
    readOn(caseOfOptions(readOptions(["--tier", String(tier), "--signed", signature, "--rate", rate]), today), today),
  );

function inJson(funding: Funding): Said {
  const { totals, missing } = answerOf(funding, answerWords);
  const { secured, atRisk, unknown } = totals;
  return { secured, atRisk, unknown, missing: missing.length, isProvisional: totals.partial };
}

function inPane(signature: string, tier: number): Said {
  const rates = ["access", "pathways", "prevention"].map((mission) => [`rate:${mission}`, rate] as const);
  const form: FormState = { ...blankForm, contractTier: String(tier), signature, ...Object.fromEntries<string>(rates) };
  const { choices } = readForm(form, "fr");
  if (choices === null) throw new Error("the form cannot be read");
  const { totals, unknownCount } = previewOf(shownYearOf(computeFunding(choices)));
  const missing = missingOf(amountsOfContract(choices, form), form).length;
  const { secured, atRisk } = totals.central;
  return {
    secured: secured / 100,
    atRisk: atRisk / 100,
    unknown: unknownCount,
    missing,
    isProvisional: unknownCount > 0,
  };
}

/** The row of the total, and what comes below it. */
function inTerminal(funding: Funding): Said {
  const said = plainSpaces(summarize(funding));
  const [, secured = "", atRisk = ""] = /^Total(?: connu)? {2,}([\d ]+) € {2,}([\d ]+) €/m.exec(said) ?? [];
  const [, unknown = "0"] = /^PROVISOIRE\. Total connu [\d ]+ €, (\d+) montants? à saisir\.$/m.exec(said) ?? [];
  const euros = (text: string) => Number(text.replace(/ /g, ""));
  return {
    secured: euros(secured),
    atRisk: euros(atRisk),
    unknown: Number(unknown),
    missing: said.split("\n").filter((line) => line.startsWith("  • ")).length,
    isProvisional: said.includes("PROVISOIRE"),
  };
}

/** The total of « Année de contrat en cours, par mission ». */
function inSynthesis(funding: Funding): Said {
  const cells = buildWorkbook(funding, "0.0.0", null).sheets.find(({ name }) => name === "Synthèse")?.cells ?? [];
  const section = cells.find(({ value }) => value === "Année de contrat en cours, par mission")?.row ?? 0;
  const at = (column: number) => cells.find((cell) => cell.row === section + 2 && cell.column === column)?.value;
  const [, missing = "0"] = /montants du contrat à saisir : (\d+)/.exec(plainSpaces(texts(cells).join(" "))) ?? [];
  const unknown = Number(at(6) ?? 0);
  return {
    secured: Number(at(2)),
    atRisk: Number(at(3)),
    unknown,
    missing: Number(missing),
    isProvisional: at(1) === "Total connu" && texts(cells).some((text) => text.startsWith("PROVISOIRE")),
  };
}

function texts(cells: readonly { readonly value: unknown }[]): readonly string[] {
  return cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

describe.each(grid)("signed on %s, in year %d under %s, at tier %d", (signature, year, schedule, tier) => {
  const funding = fromOptions(signature, tier);

  test("the pane, the terminal, --json and the first page say the same money and the same count", () => {
    const json = inJson(funding);
    expect({
      pane: inPane(signature, tier),
      terminal: inTerminal(funding),
      synthesis: inSynthesis(funding),
    }).toEqual({ pane: json, terminal: json, synthesis: json });
  });

  test("the year is the one in progress, and the missions are those that the contract's years make core ones", () => {
    const { year: shown } = answerOf(funding, answerWords);
    expect([shown.contractYear, shown.standing, shown.schedules]).toEqual([year, "inProgress", [schedule]]);
    const form = readForm({ ...blankForm, contractTier: String(tier), signature }, "fr").choices;
    const file = readOn({ tier, signature }, today);
    const kept = (missions: Funding["choices"]["missions"] | undefined) =>
      [...(missions ?? [])].filter(([, { isKept }]) => isKept).map(([mission]) => mission);
    const core = ["access", "pathways", "prevention", "crisis"];
    expect([kept(funding.choices.missions), kept(form?.missions), kept(file.missions)]).toEqual([core, core, core]);
  });
});

test("tier 2, signed on 15/01/2022, at 80 %: 150 000 € known of year 5 under avenant 2, three amounts to enter", () => {
  expect(inJson(fromOptions("2022-01-15", 2))).toEqual({
    secured: 110_000,
    atRisk: 40_000,
    unknown: 3,
    missing: 3,
    isProvisional: true,
  });
});

test("in a year that is whole, the terminal says that others are not, and lists what they lack", () => {
  const words = ["--tier", "2", "--signed", "2021-12-01", "--situation", "2022-03-01"];
  const funding = computeFunding(readOn(caseOfOptions(readOptions(words), today), today));
  expect(plainSpaces(summarize(funding))).toContain("PROVISOIRE. 3 montants manquent à d'autres années du contrat.");
  expect(inTerminal(funding)).toMatchObject({ unknown: 0, missing: 3, isProvisional: true });
});

test.each([
  ["2019-09-01", { contractYear: 1, standing: "ended", tier: 2, schedules: ["ACI2019"] }],
  ["2032-10-01", { contractYear: 1, standing: "notBegun", tier: 2, schedules: ["AV2"] }],
])("a contract of %s that is not in progress shows its first year, and says why: %o", (signature, shown) => {
  expect(answerOf(fromOptions(signature, 2), answerWords).year).toEqual(shown);
});
