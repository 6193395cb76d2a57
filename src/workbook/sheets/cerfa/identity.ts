/** Cerfa 12156: who asks, and for what: what the case knows of it, the rest to be filled in by hand (ADR 55). */
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { cerfaTexts as texts } from "../../../texts/fr/workbook/cerfa";
import { body, hint, link, section, type Content } from "../../cells";
import { unlessEmpty } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import { besides } from "./columns";
import type { CerfaSources } from "./sources";

/** A person's own, which comes back with the workbook (ADR 42). */
const blank: Content = { value: null, role: "inputLine", format: "typed" };

export function addIdentity(draft: SheetDraft, { plan, refs, year }: CerfaSources): void {
  const { model, assumptions } = plan.calculations;
  const { name, document } = model.funding.choices;
  const { association, project, toFill } = texts.identity;
  const known: Readonly<Record<string, Content>> = {
    name: words(unlessEmpty(assumptions.name, assumptions.name), name),
    period: words(onPlan(refs.frame.years.cell("label", year.place)), financialYearLabel(year.facts)),
    funder: words(
      unlessEmpty(assumptions.document.preparedFor, assumptions.document.preparedFor),
      document.preparedFor,
    ),
  };
  const row = ([id, label]: readonly [string, string]): readonly (Content | undefined)[] => {
    const found = known[id];
    return found === undefined ? [body(label), blank, blank] : [body(label), found, undefined];
  };
  draft.skip();
  draft.add(besides([section(texts.identity.title), undefined, undefined], [hint(toFill)]));
  association.forEach((one, index) => {
    const other = project[index];
    draft.add(besides(row(one), other === undefined ? [] : row(other)));
  });
}

/** Free to run over the empty cell on its right. */
function words(formula: string, value: string): Content {
  return { ...link(formula, value, "text"), role: "entryWords" };
}
