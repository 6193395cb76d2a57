/** Compte rendu 15059: the texts of its annex, written as far as they are known, and who answers for it. */
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { body, hint, section, type Content } from "../../cells";
import { compares, countIfs, equals, joined, quoted } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { ReportRefs } from "../plan-calculations/report/report";
import { isToEnter, toFill } from "./line";

/** To write on, over the columns that follow the first. */
function line(text: string | null = null): readonly Content[] {
  return [text, null, null, null, null, null, null].map((value) => ({ value, role: "inputLine", format: "typed" }));
}

/** @param marks where the page says which gaps are to be explained */
export function addAnnex(draft: SheetDraft, refs: ReportRefs, marks: string): void {
  draft.add([section(texts.annex)]);
  draft.add([body(texts.costs), ...line(texts.costsSaid)]);
  draft.add([body(texts.gaps), gapsOf(refs, marks)]);
  draft.add([body(texts.volunteers), ...line()]);
  draft.add([body(texts.remarks), ...line()]);
  const [here, whom] = [
    [body(texts.place), toFill, toFill],
    [body(texts.signatory), toFill],
  ];
  draft.add([...here, body(texts.date), { ...toFill, format: "date" }, body(""), ...whom], 20);
}

/** How many lines have a gap that is to be explained beside them, and how many amounts are still to be entered. */
function gapsOf({ rows, report, lines }: ReportRefs, marks: string): Content {
  const down = (id: string) => onPlan(lines.down(id));
  const isSilent = equals(down("count"), "0");
  const waiting = [
    countIfs(isSilent, compares(down("planned"), ">", "0")),
    countIfs(isSilent, equals(down("planned"), "0"), compares(down("lacking"), ">", "0")),
  ];
  const [explained, entered] = [report.lines.filter((one) => one.isToExplain).length, rows.filter(isToEnter).length];
  const formula = joined(countIfs([marks, quoted(texts.toExplain)]), quoted(texts.gapsSaid), `(${waiting.join("+")})`);
  return { ...hint(`${explained}${texts.gapsSaid}${entered}`), formula };
}
