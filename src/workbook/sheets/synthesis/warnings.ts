import { toFrench } from "../../../agreement/day";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell, onSheet } from "../../address";
import { goTo, section } from "../../cells";
import { dayFormula } from "../../days-of-period";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { isOff } from "../checks/check";
import { planInformations } from "../checks/plan-checks";
import { saidPlaces, type Page } from "./page";
import { provisionalWarning } from "./provisional";
import { shortOfMoney } from "./short-of-money";
import { hasNotBegun } from "./said-year";
import { nthWarning, type Warning } from "./warning";

const most = 3;

/** At most three: money that lacks, first; a check that fails, or what the budget has to say; amounts that are missing; a contract that is over. */
export function addWarnings(page: Page): void {
  const { draft, model } = page;
  draft.skip();
  draft.add([section(texts.warnings)]);
  const all = [shortOfMoney(page), failedChecks(model), ...informations(page), provisionalWarning(model), over(page)];
  addRows(draft, all, most);
}

/** Without a signature: a check that fails, amounts that are missing. */
export function addUndatedWarnings(draft: SheetDraft, model: WorkbookModel): void {
  draft.skip();
  draft.add([section(texts.warnings)]);
  const all = [failedChecks(model), provisionalWarning(model)];
  addRows(draft, all, all.length);
}

function addRows(draft: SheetDraft, all: readonly Warning[], most: number): void {
  const first = draft.nextRow;
  for (let rank = 1; rank <= most; rank += 1) {
    const { content, place } = nthWarning(all, rank, rank === 1 ? texts.nothing : "");
    draft.add([goTo(content, place ?? onSheet(sheetNames.checks, "A1"))]);
  }
  const range = `${cell(1, first)}:${cell(5, first + most - 1)}`;
  const shown = `$${cell(1, first)}`;
  draft.highlight({ range, formula: `${shown}=${quoted(texts.nothing)}`, look: "passed" });
  draft.highlight({ range, formula: `${shown}<>${empty}`, look: "warned" });
}

/** Those that the missing amounts make fail are said with them. */
function failedChecks({ checks: { failed, missing, toConfirm } }: WorkbookModel): Warning {
  const isAny = (count: string) => when(`${count}>0`, "1", "0");
  const others = `(CPTS_Controles-${isAny("CPTS_Montants_A_Saisir")}-${isAny("CPTS_Montants_A_Confirmer")})`;
  const count = failed - Math.min(1, missing.length) - Math.min(1, toConfirm.length);
  return {
    condition: `${others}>0`,
    formula: joined(quoted(texts.checks), others, quoted(texts.checksPlace)),
    isOn: count > 0,
    value: `${texts.checks}${count}${texts.checksPlace}`,
    place: onSheet(sheetNames.checks, "A1"),
  };
}

function informations({ plan }: Page): readonly Warning[] {
  if (plan === null) return [];
  const told = planInformations(plan).filter(isOff).length;
  return [
    {
      condition: "CPTS_A_Savoir>0",
      formula: joined(quoted(texts.told), "CPTS_A_Savoir", quoted(texts.checksPlace)),
      isOn: told > 0,
      value: `${texts.told}${told}${texts.checksPlace}`,
      place: onSheet(sheetNames.checks, "A1"),
    },
  ];
}

/** On what day it ended; one that has not begun is told by the first day of its year. */
function over({ refs, said: { state, year } }: Page): Warning {
  const { situation, signature } = refs;
  return {
    condition: when(hasNotBegun({ situation, signature }), "0", when(isEmpty(situation.figures.year), "1", "0")) + "=1",
    formula: joined(quoted(texts.ended), dayFormula(saidPlaces.last), quoted(".")),
    isOn: state === "over",
    value: `${texts.ended}${toFrench(year.to - 1)}.`,
    place: onSheet(sheetNames.checks, "A1"),
  };
}
