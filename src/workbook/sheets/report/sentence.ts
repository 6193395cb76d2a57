/** Compte rendu 15059: the sentence that closes its table: what the grant makes of all that was received. */
import { lineOfGrant } from "../../../budget/form/form";
import { toEnter } from "../../../texts/fr/workbook/common";
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell } from "../../address";
import { answer, body, hint, link } from "../../cells";
import { equals, quoted, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { ReportRefs } from "../plan-calculations/report/report";
import type { PlanSources } from "../plan-calculations/sources";
import { columns } from "./columns";
import type { SideRefs } from "./table";

export function addSentence(draft: SheetDraft, plan: PlanSources, refs: ReportRefs, { total }: SideRefs): void {
  const { lines, rows, report } = refs;
  const isGrant = equals(onPlan(lines.down("isGrant")), "1");
  const of = (id: string) => sumIfs(onPlan(lines.down(id)), isGrant);
  const line = lineOfGrant(plan.budget.planned.accounting);
  const row = draft.nextRow;
  const [own, all] = [cell(columns.actual, row), cell(columns.actual, total)];
  const actual = rows.find((one) => one.line === line)?.actual ?? null;
  draft.add([
    body(texts.sentence.grant),
    body(""),
    body(""),
    link(when(`${of("count")}=0`, quoted(toEnter), of("actual")), actual ?? toEnter, "euros"),
    hint(texts.sentence.share),
    // Nothing is a share of nothing.
    answer(
      when(`COUNT(${own})=0`, quoted(toEnter), when(`${all}=0`, quoted(texts.sentence.none), `${own}/${all}`)),
      report.grantShare ?? (actual === null ? toEnter : texts.sentence.none),
      "rate",
    ),
    hint(texts.sentence.ofProducts),
  ]);
}
