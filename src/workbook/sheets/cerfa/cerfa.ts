/** Cerfa 12156: the budget of the year in progress by the lines of the form, in whole euros (ADR 48). One page. */
import { formOf } from "../../../budget/form/form";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { cerfaTexts as texts } from "../../../texts/fr/workbook/cerfa";
import { hint, section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { joined, quoted } from "../../formula";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { Block } from "../plan-calculations/block";
import { presentYear } from "../plan-calculations/frame";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import { addChecks } from "./checks";
import { addGrant } from "./grant";
import { addSides } from "./sides";
import { addIdentity } from "./identity";
import type { CerfaSources } from "./sources";
import { addTotals } from "./totals";
import { addVoluntarySides } from "./voluntary";

/** @param voluntary its contributions, on Calculs budget */
export function cerfaSheet(plan: PlanSources, refs: PlanRefs, voluntary: Block): SheetPlan {
  const draft = new SheetDraft("cerfa", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(plan.calculations.model)]);
  draft.add([hint(texts.edition)]);
  const year = refs.years.find(({ place }) => place === presentYear);
  if (year !== undefined) addYear(draft, { plan, refs, voluntary, year, form: formOf(year.facts, plan.budget) });
  return draft.finish({
    columnWidths: [36, 8, 13, 2, 36, 14, 13],
    frozenRows: 3,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}

function addYear(draft: SheetDraft, sources: CerfaSources): void {
  const { refs, year } = sources;
  draft.skip();
  draft.add([
    {
      ...section(`${texts.year} ${financialYearLabel(year.facts)}`),
      formula: joined(quoted(`${texts.year} `), onPlan(refs.frame.years.cell("label", year.place))),
    },
  ]);
  const grant = addGrant(draft, sources);
  const sides = addSides(draft, sources, grant);
  const of = (id: string) => onPlan(refs.budget.cell(id, refs.years.indexOf(year)));
  const { grant: ofGrant, other, charges } = year.facts.lacking;
  const totals = addTotals(draft, sources.form, sides, {
    charges: { formula: of("unknownCharges"), count: charges },
    products: { formula: `${of("unknownGrant")}+${of("unknownOther")}`, count: ofGrant + other },
    all: { formula: of("unknown"), count: year.facts.unknown },
  });
  const voluntary = addVoluntarySides(draft, sources);
  addChecks(draft, sources, { sides, totals, voluntary });
  addIdentity(draft, sources);
}
