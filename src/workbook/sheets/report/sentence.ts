/** Compte rendu 15059: the sentence that closes its table: what the grant makes of all that was received. */
import { lineOfGrant } from "../../../budget/form/form";
import { toEnter } from "../../../texts/fr/workbook/common";
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell } from "../../address";
import { body, hint, link, calculation } from "../../cells";
import { empty, equals, quoted, sumIfs, when } from "../../formula";
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
  draft.add([
    body(texts.sentence.grant),
    body(""),
    body(""),
    link(
      when(`${of("count")}=0`, quoted(toEnter), of("actual")),
      rows.find((one) => one.line === line)?.actual ?? toEnter,
      "euros",
    ),
    body(texts.sentence.share),
    // Nothing is a share of nothing.
    calculation(
      when(`COUNT(${own})=0`, empty, when(`${all}=0`, empty, `${own}/${all}`)),
      report.grantShare ?? "",
      "rate",
    ),
    hint(texts.sentence.ofProducts),
  ]);
}
