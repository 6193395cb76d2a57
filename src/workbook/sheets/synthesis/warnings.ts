import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell, onSheet } from "../../address";
import { goTo, section, type Content } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import { isOff } from "../checks/check";
import { planInformations } from "../checks/plan-checks";
import type { Page } from "./page";

/** At most three: a check that fails, or what the budget has to say; amounts that are missing; a contract that does not run. */
export function addWarnings(page: Page): void {
  const { draft, model, refs, situation } = page;
  draft.skip();
  draft.add([section(texts.warnings)]);
  const { failed } = model.checks;
  const checks = joined(quoted(texts.checks), "CPTS_Controles", quoted(texts.checksPlace));
  const { year } = refs.situation.figures;
  const isOut = situation.contractYear === null;
  const first = draft.nextRow;
  const calm = calmContent(page);
  const quiet = when("CPTS_Controles=0", when(isEmpty(year), empty, calm.formula), checks);
  const whenHeld = isOut ? "" : calm.value;
  const shownFirst = failed > 0 ? `${texts.checks}${failed}${texts.checksPlace}` : whenHeld;
  draft.add([goTo(warning(quiet, shownFirst), onSheet(sheetNames.checks, "A1"))]);
  draft.add([provisionalContent(model)]);
  draft.add([warning(when(isEmpty(year), quoted(texts.notRunning), empty), isOut ? texts.notRunning : "")]);
  const range = `${cell(1, first)}:${cell(5, first + 2)}`;
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}=${quoted(texts.nothing)}`, look: "passed" });
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}<>${empty}`, look: "warned" });
}

/** Of a contract that runs, and whose checks hold. */
function calmContent({ plan }: Page): { readonly formula: string; readonly value: string } {
  if (plan === null) return { formula: quoted(texts.nothing), value: texts.nothing };
  const told = planInformations(plan).filter(isOff).length;
  const sentence = joined(quoted(texts.told), "CPTS_A_Savoir", quoted(texts.checksPlace));
  return {
    formula: when("CPTS_A_Savoir=0", quoted(texts.nothing), sentence),
    value: told === 0 ? texts.nothing : `${texts.told}${told}${texts.checksPlace}`,
  };
}

/** As long as an amount of the contract is missing, or stands on a suggestion. */
export function provisionalContent({ checks: { missing, toConfirm } }: WorkbookModel): Content {
  const { before, between, after } = texts.provisional;
  const [count, suggested] = ["CPTS_Montants_A_Saisir", "CPTS_Montants_A_Confirmer"];
  const sentence = joined(quoted(before), count, quoted(between), suggested, quoted(after));
  const isNone = missing.length + toConfirm.length === 0;
  const value = isNone ? "" : `${before}${missing.length}${between}${toConfirm.length}${after}`;
  return goTo(warning(when("CPTS_Provisoire=0", empty, sentence), value), onSheet(sheetNames.checks, "A1"));
}

/** Free to run over the empty cells on its right. */
function warning(formula: string, value: string): Content {
  return { formula, value, role: "entryWords", format: "text" };
}
