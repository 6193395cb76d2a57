/** Calculs budget: the accounts of the closing entries, those of the grant by what the accountant says that it is. */
import { accountsOfProduct } from "../../../../budget/accounts/entries";
import type { Accounting } from "../../../../budget/planned";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { body, calculation } from "../../../cells";
import { isEmpty, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock } from "../block";
import type { Frame } from "../frame";
import type { PlanSources } from "../sources";
import { words } from "../typed";

type Role = keyof typeof texts.accountRoles;

/** The cell, and the account, of each. */
export type AccountRefs = (role: Role) => { readonly cell: string; readonly account: string };

const { "73": scheme, "74": subsidy } = accountsOfProduct;
const fixed: Readonly<Record<Exclude<Role, "product" | "receivable">, string>> = {
  scheme: scheme.product,
  subsidy: subsidy.product,
  schemeReceivable: scheme.receivable,
  subsidyReceivable: subsidy.receivable,
  unsetProduct: texts.unsetProduct,
  unsetReceivable: texts.unsetReceivable,
  deferred: "487",
};
const roles = Object.keys(texts.accountRoles) as readonly Role[];

export function addAccounts(draft: SheetDraft, { budget, inputs }: PlanSources, frame: Frame): AccountRefs {
  const { product } = budget.planned.accounting;
  const accountOf = (role: Role): string => {
    if (role === "product") return fixed[byProduct(product, "scheme", "unsetProduct", "subsidy")];
    if (role === "receivable")
      return fixed[byProduct(product, "schemeReceivable", "unsetReceivable", "subsidyReceivable")];
    return fixed[role];
  };
  const block = addBlock<Role>(
    draft,
    { title: texts.accounts, help: null },
    [
      { id: "role", head: texts.accountsHead.role, content: (role) => body(texts.accountRoles[role]) },
      {
        id: "account",
        head: texts.accountsHead.account,
        content: (role, at) => {
          if (role !== "product" && role !== "receivable") return body(fixed[role]);
          const above = (other: Role) =>
            at("account").replace(/\d+$/, (row) => String(Number(row) + stepTo(role, other)));
          const chosen =
            role === "product"
              ? bySetting(inputs.accounting.product, frame, above("scheme"), above("unsetProduct"), above("subsidy"))
              : bySetting(
                  inputs.accounting.product,
                  frame,
                  above("schemeReceivable"),
                  above("unsetReceivable"),
                  above("subsidyReceivable"),
                );
          return calculation(chosen, accountOf(role), "text");
        },
      },
    ],
    roles,
  );
  return (role) => ({ cell: block.cell("account", roles.indexOf(role)), account: accountOf(role) });
}

function stepTo(from: Role, to: Role): number {
  return roles.indexOf(to) - roles.indexOf(from);
}

/** The text of the setting is « 73 » or « 74 »; nothing: nobody said. */
function bySetting(typed: string, { schemeAccount }: Frame, ...[scheme, unset, subsidy]: [string, string, string]) {
  return when(`TRIM(${typed})=${schemeAccount}`, scheme, when(isEmpty(words(typed)), unset, subsidy));
}

function byProduct<T>(product: Accounting["product"], scheme: T, unset: T, subsidy: T): T {
  return product === null ? unset : product === "73" ? scheme : subsidy;
}
