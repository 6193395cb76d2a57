import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell, onSheet } from "../../address";
import { goTo, section, type Content } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { Page } from "./page";

/** At most three: a check that fails, amounts that are missing, a contract that does not run. */
export function addWarnings(page: Page): void {
  const { draft, model, refs, situation } = page;
  draft.skip();
  draft.add([section(texts.warnings)]);
  const { failed } = model.checks;
  const checks = joined(quoted(texts.checks), "CPTS_Controles", quoted(texts.checksPlace));
  const { year } = refs.situation.figures;
  const isOut = situation.contractYear === null;
  const first = draft.nextRow;
  const isQuiet = failed === 0 && !isOut;
  const quiet = when("CPTS_Controles=0", when(isEmpty(year), empty, quoted(texts.nothing)), checks);
  const shownFirst = failed > 0 ? `${texts.checks}${failed}${texts.checksPlace}` : isQuiet ? texts.nothing : "";
  draft.add([goTo(warning(quiet, shownFirst), onSheet(sheetNames.checks, "A1"))]);
  draft.add([provisionalContent(model)]);
  draft.add([warning(when(isEmpty(year), quoted(texts.notRunning), empty), isOut ? texts.notRunning : "")]);
  const range = `${cell(1, first)}:${cell(5, first + 2)}`;
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}=${quoted(texts.nothing)}`, look: "passed" });
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}<>${empty}`, look: "warned" });
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
