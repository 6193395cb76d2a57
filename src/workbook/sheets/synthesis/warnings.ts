import { failedChecksOf } from "../../../funding/checks";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell, onSheet } from "../../address";
import { goTo, section, type Content } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { Page } from "./page";

/** At most three: a check that fails, amounts that are missing, a contract that does not run. */
export function addWarnings(page: Page): void {
  const { draft, model, refs, situation } = page;
  const { contract, funding } = model;
  draft.skip();
  draft.add([section(texts.warnings)]);
  const failed = failedChecksOf(funding, contract);
  const unknown = contract.unknown.length;
  const checks = joined(quoted(texts.checks), "CPTS_Controles", quoted(texts.checksPlace));
  const missing = `SUM(${refs.dues.unknown})`;
  const { before, after } = texts.provisional;
  const { year } = refs.situation.figures;
  const isOut = situation.contractYear === null;
  const first = draft.nextRow;
  const isQuiet = failed === 0 && unknown === 0 && !isOut;
  const quiet = when(
    "CPTS_Controles=0",
    when(`${missing}=0`, when(isEmpty(year), empty, quoted(texts.nothing)), empty),
    checks,
  );
  const shownFirst = failed > 0 ? `${texts.checks}${failed}${texts.checksPlace}` : isQuiet ? texts.nothing : "";
  draft.add([goTo(warning(quiet, shownFirst), onSheet(sheetNames.checks, "A1"))]);
  const provisional = when(`${missing}=0`, empty, joined(quoted(before), missing, quoted(after)));
  draft.add([
    goTo(warning(provisional, unknown === 0 ? "" : `${before}${unknown}${after}`), onSheet(sheetNames.schedule, "A1")),
  ]);
  draft.add([warning(when(isEmpty(year), quoted(texts.notRunning), empty), isOut ? texts.notRunning : "")]);
  const range = `${cell(1, first)}:${cell(5, first + 2)}`;
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}=${quoted(texts.nothing)}`, look: "passed" });
  draft.highlight({ range, formula: `${cell(1, first).replace("A", "$A")}<>${empty}`, look: "warned" });
}

/** Free to run over the empty cells on its right. */
function warning(formula: string, value: string): Content {
  return { formula, value, role: "entryWords", format: "text" };
}
