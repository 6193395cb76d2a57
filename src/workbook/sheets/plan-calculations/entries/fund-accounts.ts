/** Calculs budget: the accounts of dedicated funds, by what the resource is whose money they hold. */
import { fundAccounts, type FundAccounts } from "../../../../budget/accounts/fund-accounts";
import { resourceKindIds, resourceKinds, type ResourceKind } from "../../../../budget/resource-kinds";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { planCalculationTexts } from "../../../../texts/fr/workbook/plan-calculations";
import { resourceKindWords } from "../../../../texts/fr/workbook/plan-inputs";
import { body, calculation } from "../../../cells";
import { countIfs, equals, inColumn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type Block, type Column } from "../block";
import type { PlanSources } from "../sources";
import type { FundRow } from "./fund-rows";

const accountIds = ["held", "carried", "taken"] as const satisfies readonly (keyof FundAccounts)[];

export function addFundAccounts(draft: SheetDraft): Block {
  return addBlock<ResourceKind>(
    draft,
    { title: texts.fundAccounts, help: texts.fundAccountsHelp },
    [
      { id: "kind", head: planCalculationTexts.resourceHead.kind, content: (kind) => body(resourceKindWords[kind]) },
      ...accountIds.map((id): Column<ResourceKind> => ({
        id,
        head: texts.fundHead[id],
        content: (kind) => body(fundAccounts[resourceKinds[kind].fund][id]),
      })),
    ],
    resourceKindIds,
  );
}

/** Of each row, those of its kind; of the grant, those of a subsidy. */
export function accountColumns(
  accounts: Block,
  resources: Block,
  { budget }: Pick<PlanSources, "budget">,
): readonly Column<FundRow>[] {
  const found = (row: number) => {
    const kind = resources.cell("kind", row);
    const isKnown = when(`LEN(${kind})=0`, "0", countIfs(equals(accounts.down("kind"), kind)));
    return when(`${isKnown}=0`, "1", `MATCH(${kind},${accounts.down("kind")},0)`);
  };
  const rankOf = ({ resource }: FundRow) => resourceKindIds.indexOf(kindOfRow(resource, { budget })) + 1;
  return [
    {
      id: "kind",
      head: texts.fundHead.kind,
      content: (row) =>
        row.resource === null ? body(1, "integer") : calculation(found(row.resource), rankOf(row), "integer"),
    },
    ...accountIds.map((id): Column<FundRow> => ({
      id,
      head: texts.fundHead[id],
      content: ({ resource }, at) =>
        calculation(inColumn(accounts.down(id), at("kind")), accountsOfRow(resource, { budget })[id], "text"),
    })),
  ];
}

/** @param resource its place among the resources; null: the grant */
export function accountsOfRow(resource: number | null, sources: Pick<PlanSources, "budget">): FundAccounts {
  return fundAccounts[resourceKinds[kindOfRow(resource, sources)].fund];
}

/** Of a row that is empty, as of the grant: the first of the subsidies. */
function kindOfRow(resource: number | null, { budget }: Pick<PlanSources, "budget">): ResourceKind {
  return (resource === null ? undefined : budget.planned.resources[resource]?.kind) ?? "fir";
}
