/** How what other funders notified closes at the end of a financial year: counted, but not posted. Amounts in cents. */
import { minus, noMoney, sum, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Planned, Resource } from "../planned";
import { resourceKinds } from "../resource-kinds";
import { paidByOthers, productOf } from "../resources";

export interface OtherClosing {
  /** Notified for the years up to this one, and not yet received. */
  readonly accrued: Cents;
  /** Received for the years that follow. */
  readonly deferred: Cents;
}

/** Of the aids, one by one: none hides another. Payments are those that were typed. */
export function otherClosingAt(year: Period, planned: Pick<Planned, "resources">, lastMonth: number): OtherClosing {
  const all = planned.resources.filter(isNotifiedAid).map((resource) => aheadAt(year, resource, lastMonth));
  return {
    accrued: sum(all.filter((ahead) => ahead < 0).map((ahead) => minus(noMoney, ahead))),
    deferred: sum(all.filter((ahead) => ahead > 0)),
  };
}

/** A subsidy, or the aid of a private funder. */
export function isNotifiedAid({ kind, notified }: Resource): boolean {
  return notified !== null && (resourceKinds[kind].isPublic || kind === "privateAid");
}

/** What is received of it, less what is for the years up to this one. */
function aheadAt({ to }: Period, resource: Resource, lastMonth: number): Cents {
  const sinceEver = { from: -Infinity, to };
  return minus(paidByOthers(sinceEver, [resource]), productOf(resource, sinceEver, lastMonth));
}
