/** Cerfa 12156: what the grant is worth in the year, and the line that the accountant's setting gives it. */
import { toEuros } from "../../../agreement/money";
import { lineOfGrant } from "../../../budget/form/form";
import type { ProductLine } from "../../../budget/form/form-lines";
import { cerfaTexts as texts } from "../../../texts/fr/workbook/cerfa";
import { fixedCell } from "../../address";
import { body, calculation, link, type Content } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { unknownRights } from "../../unknown-counts";
import { onPlan } from "../budget/on-plan";
import { words } from "../plan-calculations/typed";
import { besides, sideColumns } from "./columns";
import type { CerfaSources } from "./sources";

/** The lines that the grant may stand on. */
const grantLines = ["73x", "aci", "74orgasoc"] as const satisfies readonly ProductLine[];

const codeColumn = sideColumns.products + 1;

export interface GrantRefs {
  readonly amount: string;
  /** How many of its amounts are missing. */
  readonly unknown: string;
  /** The cell of the code of its line; null: the grant is never on this one. */
  readonly lineIfOn: (line: string) => string | null;
  /** Writes which line it is, once one knows where their codes are. */
  readonly placeLine: (codeOf: (line: ProductLine) => string) => void;
}

export function addGrant(draft: SheetDraft, { plan, refs, year }: CerfaSources): GrantRefs {
  const { product } = plan.inputs.accounting;
  const index = refs.years.indexOf(year);
  const of = (id: string) => onPlan(refs.budget.cell(id, index));
  const amount = link(`ROUND(${of("secured")}+${of("atRisk")},2)`, toEuros(year.facts.grant.total), "euroCents");
  const row = draft.add(besides([body(texts.grant), body(""), amount], [body(texts.grantLine)]));
  const isUnset = isEmpty(words(product));
  const value = plan.budget.planned.accounting.product === null ? texts.noAccount : "";
  draft.add([asHint(when(isUnset, quoted(texts.noAccount), empty), value)]);
  draft.add([unknownHint({ plan, refs, year })]);
  const isScheme = `TRIM(${product})=${onPlan(refs.frame.schemeAccount)}`;
  return {
    amount: fixedCell(3, row),
    unknown: of("unknownGrant"),
    lineIfOn: (line) => (grantLines.some((one) => one === line) ? fixedCell(codeColumn, row) : null),
    placeLine: (codeOf) => {
      const [scheme, unset, subsidy] = grantLines.map(codeOf) as [string, string, string];
      const formula = when(isScheme, scheme, when(isUnset, unset, subsidy));
      draft.put(row, codeColumn, calculation(formula, lineOfGrant(plan.budget.planned.accounting), "text"));
    },
  };
}

function unknownHint({ plan, refs, year }: Pick<CerfaSources, "plan" | "refs" | "year">): Content {
  const day = (id: "from" | "to") => onPlan(refs.frame.years.cell(id, year.place));
  const count = unknownRights(plan.refs.dues, { from: day("from"), to: day("to") });
  const { grant: unknown } = year.facts.lacking;
  const value = unknown === 0 ? "" : `${unknown}${texts.unknown}`;
  return asHint(when(`${count}=0`, empty, joined(count, quoted(texts.unknown))), value);
}

function asHint(formula: string, value: string): Content {
  return { formula, value, role: "hint", format: "text" };
}
