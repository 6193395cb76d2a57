/** Calculs: where the contract stands on the day of the situation. Every figure that people act upon comes from here. */
import { situationOf } from "../../../../funding/situation/situation";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { onSheet } from "../../../address";
import type { NamePlan } from "../../../plan";
import type { SheetDraft } from "../../../sheet-draft";
import type { MonthSources } from "../accounts/ledger";
import type { YearEndRefs } from "../accounts/year-end";
import type { CalculationSources } from "../sources";
import { addDays } from "./days";
import { addEves } from "./eves";
import { addFigures, type FigureId } from "./figures";
import { addLines, type LineRefs } from "./lines";
import { addTwelveMonths, type TwelveMonthRefs } from "./months";
import { addRights } from "./rights";
import { addTied, type TiedRefs } from "./tied";

export interface SituationRefs {
  /** Where each figure of the day is, from any sheet. */
  readonly figures: Readonly<Record<FigureId, string>>;
  readonly day: string;
  /** The first day of the financial year, and the one that follows its last. */
  readonly yearFrom: string;
  readonly yearTo: string;
  readonly months: TwelveMonthRefs;
  readonly lines: LineRefs;
  /** From any sheet, one row a year; null: no schedule holds the envelope within the fixed part. */
  readonly tied: TiedRefs | null;
  readonly names: readonly NamePlan[];
}

export function addSituation(
  draft: SheetDraft,
  months: MonthSources,
  yearEnd: YearEndRefs,
  sources: CalculationSources,
): SituationRefs {
  const { shown, accruals, at, refs } = months;
  const situation = situationOf(shown.contract, shown.scenario);
  const { financialYear: year, twelveMonths } = situation;
  const days = addDays(draft, yearEnd, sources);
  const ahead = addTwelveMonths(draft, twelveMonths, days.day, refs.payments);
  const oneDays = refs.dues.oneDays.map(({ line, running, shown: total }) => {
    return { line, contractYear: 0, running, secured: total, total } as const;
  });
  const rights = addRights(draft, [...accruals, ...oneDays], at, days, year);
  const named = [...new Set([...refs.dues.rows, ...refs.dues.oneDays].map(({ line }) => line))];
  const lines = addLines(draft, named, { shown, year, rights, payments: refs.payments, to: days.to });
  const tied = addTied(draft, shown, { ...days, last: year.to }, refs, sources);
  const eves = addEves(draft, days.day, months, sources);
  const figures = addFigures(
    draft,
    { situation, shown, days, months: ahead, lines, eves, tied: tied?.amount ?? null, refs },
    sources,
  );
  const here = (place: string) => onSheet(sheetNames.calculations, place);
  return {
    figures,
    day: here(days.day),
    yearFrom: here(days.from),
    yearTo: here(days.to),
    months: ahead,
    lines,
    tied: tied && { amount: here(tied.amount), advance: here(tied.advance), due: here(tied.due) },
    names: names.map(([name, id]) => ({ name, refersTo: figures[id], comment: texts.labels[id] })),
  };
}

/** Never to change: people's own sheets read them. */
const names: readonly (readonly [string, FigureId])[] = [
  ["CPTS_Annee_En_Cours", "year"],
  ["CPTS_Prochain_Versement", "nextTotal"],
  ["CPTS_Prochain_Versement_Le", "nextDate"],
  ["CPTS_Douze_Mois", "monthsTotal"],
  ["CPTS_Douze_Mois_A_Risque", "monthsAtRisk"],
  ["CPTS_Droits_Exercice", "rightsTotal"],
  ["CPTS_Constates_Avance", "deferred"],
  ["CPTS_A_Recevoir", "accrued"],
  ["CPTS_Recu_Sur", "receivedSecure"],
  ["CPTS_Depensable", "safe"],
  ["CPTS_Avance_Au_Pire", "worst"],
  ["CPTS_Avance_Au_Pire_Le", "worstDay"],
];
