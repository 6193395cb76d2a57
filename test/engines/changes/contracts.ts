/** What people type about the five years: dates by a day, rates and tiers by the year, every assumption. */
import { parseDay } from "../../../src/agreement/day";
import type { Input } from "../places";
import { assumption, type Change } from "./change";
import { proposalChanges } from "./proposals";

const sheet = "Saisie";
const day = (iso: string) => parseDay(iso) ?? 0;

const known = {
  name: "CPTS du Val",
  population: 62_000,
  schedule: "ACI2019",
  signature: "2020-03-01",
  missions: {
    access: { rate: 0.8, start: "2020-09-01" },
    pathways: { rate: 0.7 },
    prevention: { rate: 0.625, start: "2020-06-15", stop: "2021-06-10" },
  },
};

/** Whose schedule follows the dates: the workbook has both tables. */
const straddling = {
  population: 62_000,
  signature: "2020-06-15",
  missions: { pathways: { rate: 0.8 }, prevention: { rate: 1 }, crisis: {} },
};

/** After the amendment, in a year that began before it. */
const startingLate = {
  missions: { ...straddling.missions, prevention: { rate: 1, start: "2022-04-15" } },
  overrides: [{ schedule: "AV2", line: "prevention", part: "fixed", tier: 2, amount: 16_000.01 }],
};

const inCrisis = {
  population: 20_000,
  schedule: "AV2",
  signature: "2023-01-15",
  missions: { pathways: { rate: 0.9 }, crisis: { start: "2023-05-01" } },
};

/** A cell of the missions' dates and rates: the start, the stop, then the five rates. */
function missionCell(mission: string, rank: number): Input {
  return { sheet, row: [mission], nth: 2, rank };
}

const start = (mission: string) => missionCell(mission, 1);
const stop = (mission: string) => missionCell(mission, 2);
const rateOf = (mission: string, year: number) => missionCell(mission, year + 2);
const firstCrisis = assumption("Crise grave déclarée, n° 1");

interface AnyCase {
  readonly population: number;
  readonly missions: Readonly<Record<string, object>>;
  readonly assumptions?: object;
}

function withMission(base: AnyCase, mission: string, choice: object): AnyCase {
  return { ...base, missions: { ...base.missions, [mission]: { ...base.missions[mission], ...choice } } };
}

const dates: readonly Change[] = [
  {
    title: "the signature moves by a day",
    before: known,
    typed: [["CPTS_Signature", day("2020-02-29")]],
    after: { ...known, signature: "2020-02-29" },
  },
  {
    title: "a mission starts a day later",
    before: known,
    typed: [[start("Accès aux soins"), day("2020-09-02")]],
    after: withMission(known, "access", { start: "2020-09-02" }),
  },
  {
    title: "a mission starts on the last day of a contract year",
    before: known,
    typed: [[start("Accès aux soins"), day("2021-02-28")]],
    after: withMission(known, "access", { start: "2021-02-28" }),
  },
  {
    title: "a start is erased",
    before: known,
    typed: [[start("Accès aux soins"), null]],
    after: withMission(known, "access", { start: undefined }),
  },
  {
    title: "a mission stops",
    before: known,
    typed: [[stop("Parcours pluriprofessionnels"), day("2023-07-01")]],
    after: withMission(known, "pathways", { stop: "2023-07-01" }),
  },
  {
    title: "a stop is erased",
    before: known,
    typed: [[stop("Prévention"), null]],
    after: withMission(known, "prevention", { stop: undefined }),
  },
];

const years: readonly Change[] = [
  {
    title: "the tier grows in year 3",
    before: known,
    typed: [[{ sheet, row: [3] }, 3]],
    after: { ...known, assumptions: { tiers: [null, null, 3] } },
  },
  {
    title: "a year has a rate of its own",
    before: known,
    typed: [[rateOf("Accès aux soins", 2), 0.333333]],
    after: withMission(known, "access", { rates: [0.8, 0.333333, 0.8, 0.8, 0.8] }),
  },
  {
    title: "a year comes back to the mission's rate",
    before: withMission(known, "access", { rates: [0.8, 0.1, 0.8] }),
    typed: [[rateOf("Accès aux soins", 2), null]],
    after: known,
  },
  {
    title: "a mission is left, its dates with it",
    before: known,
    typed: [[assumption("Prévention"), "Non"]],
    after: withMission(known, "prevention", { kept: false }),
  },
];

/** A cell of the assumptions, what is typed in it, and what it means. */
function assumed(title: string, label: string, value: string | number, key: object, before: AnyCase = known): Change {
  return { title, before, typed: [[assumption(label), value]], after: withAssumptions(before, key) };
}

function withAssumptions(base: AnyCase, more: object): AnyCase {
  return { ...base, assumptions: { ...base.assumptions, ...more } };
}

const rules: readonly Change[] = [
  assumed("the share of a year is counted in months", "Prorata compté en", "Mois", { prorationBasis: "months" }),
  assumed("the variable part is not prorated", "Part variable au prorata", "Non", { prorateVariable: false }),
  assumed("unscheduled care is advanced", "Avance sur les soins non programmés", "Oui", {
    advanceUnscheduledCare: true,
  }),
  assumed("the balance comes at the anniversary", "Solde versé après l'anniversaire, en mois", 0, { balanceLag: 0 }),
  assumed("the balance is five months late", "Retard du solde, en mois", 5, { balanceDelay: 5 }),
  assumed("the advance of a stopped mission is kept", "Avance d'une mission arrêtée", "Conservée", {
    stoppedMission: "kept",
  }),
  assumed("the contract ends early", "Fin anticipée du contrat", day("2022-11-16"), { contractEnd: "2022-11-16" }),
  {
    title: "the scenario shown changes",
    before: known,
    typed: [["CPTS_Scenario", "Prudent"]],
    after: withAssumptions(known, { scenario: "prudent" }),
  },
  {
    title: "an aid is typed, before the signature",
    before: known,
    typed: [
      [{ sheet, row: ["Aide à la lettre d'intention"], rank: 1 }, 17_500.5],
      [{ sheet, row: ["Aide à la lettre d'intention"], rank: 2 }, day("2020-02-01")],
    ],
    after: withAssumptions(known, { intentAid: { amount: 17_500.5, date: "2020-02-01" } }),
  },
];

const twoCrises = withAssumptions(inCrisis, { crises: ["2024-02-01", "2024-03-01"] });

const crises: readonly Change[] = [
  {
    title: "a crisis is declared on a day",
    before: inCrisis,
    typed: [[firstCrisis, day("2024-02-01")]],
    after: withAssumptions(inCrisis, { crises: ["2024-02-01"] }),
  },
  assumed(
    "a crisis is declared without a date",
    "Crise grave déclarée dans l'année",
    "Oui",
    { crisisDeclared: true },
    inCrisis,
  ),
  assumed(
    "a year may pay two crises",
    "Crises payées par année de contrat, au plus",
    2,
    { crisesPerYear: 2 },
    twoCrises,
  ),
  assumed(
    "no crisis is paid, though one is declared",
    "Crises payées par année de contrat, au plus",
    0,
    { crisesPerYear: 0 },
    withAssumptions(inCrisis, { crisisDeclared: true }),
  ),
  assumed(
    "the mission takes effect later",
    "Prise d'effet de la mission crise",
    day("2023-09-30"),
    { crisisEffect: "2023-09-30" },
    inCrisis,
  ),
  assumed("the plan is prorated", "Plan de crise au prorata", "Oui", { proratePlan: true }, inCrisis),
  assumed("the plan existed before", "Plan de crise de l'année", "Mise à jour", { crisisPlan: "updated" }, inCrisis),
  {
    title: "the crisis mission starts in the second year",
    before: inCrisis,
    typed: [[start("Crise sanitaire"), day("2024-01-15")]],
    after: withMission(inCrisis, "crisis", { start: "2024-01-15" }),
  },
];

const schedules: readonly Change[] = [
  assumed(
    "each year is shared between two tables",
    "Barème de chaque année",
    "Prorata des jours",
    { scheduleRule: "prorata" },
    { ...straddling, ...startingLate },
  ),
  {
    title: "the contract is signed on the last day before the amendment",
    before: straddling,
    typed: [["CPTS_Signature", day("2022-03-31")]],
    after: { ...straddling, signature: "2022-03-31" },
  },
  {
    title: "an amount of the other table is typed",
    before: straddling,
    typed: [[{ sheet: "Barème", row: ["Prévention", "Fixe"], nth: 4, rank: 2 }, 16_000.01]],
    after: {
      ...straddling,
      overrides: [{ schedule: "AV2", line: "prevention", part: "fixed", tier: 2, amount: 16_000.01 }],
    },
  },
];

export const contractChanges: readonly Change[] = [
  ...dates,
  ...years,
  ...rules,
  ...crises,
  ...schedules,
  ...proposalChanges,
];
