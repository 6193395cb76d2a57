import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts } from "../../../texts/fr/workbook/synthesis";
import { onSheet } from "../../address";
import { empty, joined, quoted, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { Warning } from "./warning";

const texts = synthesisTexts.provisional;

/** As long as an amount of the contract is missing, or stands on a suggestion: how many of each there are, and no zero. */
export function provisionalWarning({ checks }: WorkbookModel): Warning {
  const [missing, suggested] = [checks.missing.length, checks.toConfirm.length];
  return {
    condition: "CPTS_Provisoire<>0",
    formula: joined(
      quoted(texts.before),
      counted("CPTS_Montants_A_Saisir", texts.missing),
      when("CPTS_Montants_A_Saisir*CPTS_Montants_A_Confirmer>0", quoted(texts.between), empty),
      counted("CPTS_Montants_A_Confirmer", texts.suggested),
      quoted(texts.after),
    ),
    isOn: missing + suggested > 0,
    value: `${texts.before}${said(missing, suggested)}${texts.after}`,
    place: onSheet(sheetNames.checks, "A1"),
  };
}

function counted(count: string, words: string): string {
  return when(`${count}>0`, joined(quoted(words), count), empty);
}

function said(missing: number, suggested: number): string {
  const both = [
    ...(missing > 0 ? [`${texts.missing}${missing}`] : []),
    ...(suggested > 0 ? [`${texts.suggested}${suggested}`] : []),
  ];
  return both.join(texts.between);
}
