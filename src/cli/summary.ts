import { lineNames } from "../agreement/line-names";
import type { LineId } from "../agreement/lines";
import type { Cents } from "../agreement/money";
import { linesOf, moneyOf, unknownRowsOf, type Funding, type FundingRow } from "../funding/funding";
import type { Choices } from "../funding/choices";
import { communesNotesOf } from "../funding/communes-notes";
import { knownInYear } from "../funding/known";
import { missingAmountsOf } from "../funding/missing-amounts";
import { notesOf } from "../funding/notes";
import type { ShownYear } from "../funding/shown-year";
import { contractIfSigned } from "../funding/time/contract";
import { timeNotesOf } from "../funding/time/time-notes";
import { shownYearOf } from "../funding/time/year-in-progress";
import { cliTexts } from "../texts/fr/cli";
import { communesNoteSentence } from "../texts/fr/communes";
import { and, date, euros } from "../texts/fr/figures";
import { toEnter } from "../texts/fr/workbook/common";
import { missingAmountSentence } from "../texts/fr/missing-amounts";
import { noteSentence } from "../texts/fr/notes";
import { timeNoteSentence } from "../texts/fr/time-notes";
import { situationSaid } from "./situation-said";

/** A budget as a terminal shows it: one row a line, then the total, then what to know. */
export function summarize(funding: Funding): string {
  const { choices } = funding;
  const shown = shownYearOf(funding);
  const counted = new Set(shown.rows.filter(({ isCounted }) => isCounted).map(({ line }) => line));
  const lines = linesOf(shown)
    .filter((line) => counted.has(line))
    .map((line) => lineRow(line, shown));
  const total = unknownRowsOf(shown).length === 0 ? cliTexts.total : cliTexts.knownTotal;
  const table = [cliTexts.summaryHead, ...lines, [total, ...figures(shown.rows).map(euros)]];
  const contract = contractIfSigned(choices);
  const told = [
    ...communesNotesOf(funding).map(communesNoteSentence),
    ...notesOf(shown).map(noteSentence),
    ...(contract === null ? [] : timeNotesOf(contract).map(timeNoteSentence)),
  ];
  const notes = told.map((sentence) => `• ${sentence}`);
  const situation = contract === null ? [] : situationSaid(contract);
  const head = [...yearSaid(shown), ...aligned(table)];
  return [...head, ...knownSaid(shown), ...missingSaid(choices), ...situation, ...notes].join("\n");
}

/** Which year the table is of, in which tier and schedules. */
function yearSaid({ standing, contractYear, tier, schedules }: ShownYear): readonly string[] {
  const words = cliTexts.tier(tier, and(schedules.map(({ file }) => file.name)));
  if (contractYear === null) return [words];
  const { year, from, to } = contractYear;
  const said = cliTexts.yearShown(year, date(from), date(to - 1), words);
  return standing === "ended" ? [said, cliTexts.ended] : [said];
}

/** What the total stands for, where some of it is missing or only suggested. */
function knownSaid(funding: Funding): readonly string[] {
  const { unknown, toConfirm } = knownInYear(funding);
  const { total } = moneyOf(funding.rows, "full");
  return [
    ...(unknown > 0 ? [cliTexts.partial(euros(total), unknown)] : partialElsewhere(funding)),
    ...(toConfirm > 0 ? [cliTexts.toConfirm(toConfirm)] : []),
  ];
}

/** The year may be whole in a contract that is not. */
function partialElsewhere({ choices }: Funding): readonly string[] {
  const { length } = missingAmountsOf(choices);
  return length === 0 ? [] : [cliTexts.partialElsewhere(length)];
}

/** Each amount to ask, and the suggestion that may stand for it. */
function missingSaid(choices: Choices): readonly string[] {
  const missing = missingAmountsOf(choices);
  if (missing.length === 0) return [];
  const hasSuggestion = missing.some(({ suggestion }) => suggestion !== null);
  return [
    cliTexts.missingHead,
    ...missing.map((one) => `  • ${missingAmountSentence(one)}`),
    ...(hasSuggestion ? [cliTexts.takeSuggestions] : []),
  ];
}

/** A line that lacks amounts says so, and a sum of nothing known is no zero. */
function lineRow(line: LineId, funding: Funding): readonly string[] {
  const missing = unknownRowsOf(funding).filter((row) => row.line === line).length;
  const label = missing === 0 ? lineNames[line].fr : `${lineNames[line].fr} ${cliTexts.missing(missing)}`;
  const shown = (amount: Cents) => (amount === 0 && missing > 0 ? toEnter : euros(amount));
  return [label, ...figures(funding.rows.filter((row) => row.line === line)).map(shown)];
}

/** Secured, at risk at the rates typed, at risk at best, and all at best. */
function figures(rows: readonly FundingRow[]): readonly Cents[] {
  const [central, full] = [moneyOf(rows, "central"), moneyOf(rows, "full")];
  return [full.secured, central.atRisk, full.atRisk, full.total];
}

/** The first column to the left, figures to the right. */
function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
