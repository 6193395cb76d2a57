/** Calculs budget: the payments of the other resources, and whether each is of one that is notified. */
import type { Day } from "../../../agreement/day";
import { toEuros, type Cents } from "../../../agreement/money";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { body, calculation } from "../../cells";
import { countIfs, equals, inColumn, isEmpty, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { idOf } from "../plan-inputs/values";
import { addBlock, type At, type Block } from "./block";
import type { PlanSources } from "./sources";
import { toTheCent, number, typedIn, words } from "./typed";

interface PaidByOthers {
  readonly day: Day;
  readonly amount: Cents;
  readonly isNotified: boolean;
}

/** The payments of the other resources: what is only asked for is left out of the prudent scenario. */
export function addPaid(draft: SheetDraft, resources: Block, { budget, inputs }: PlanSources): Block {
  const facts = budget.planned.resources.flatMap(({ payments, notified }) =>
    payments.map((one): PaidByOthers => ({ ...one, isNotified: notified !== null })),
  );
  const rows = Array.from({ length: inputs.payments.rows }, (_, index) => facts[index] ?? null);
  const ids = resources.down("id");
  const typed = (at: At) => typedIn(inputs.payments, at("rank"));
  const isKnown = (at: At) => when(isEmpty(at("id")), "0", countIfs(equals(ids, at("id"))));
  const ownerOf = (index: number) => {
    let rest = index;
    const owner = budget.planned.resources.findIndex(({ payments }) => {
      if (rest < payments.length) return true;
      rest -= payments.length;
      return false;
    });
    return owner < 0 ? "" : idOf(owner);
  };
  return addBlock<PaidByOthers | null>(
    draft,
    { title: texts.paid, help: null },
    [
      { id: "rank", head: texts.rank, content: (_, __, index) => body(index + 1, "integer") },
      {
        id: "id",
        head: texts.paidHead.id,
        content: (_, at, index) => calculation(words(typed(at)("id")), ownerOf(index), "text"),
      },
      {
        id: "date",
        head: texts.paidHead.date,
        content: (one, at) => calculation(number(typed(at)("date")), one?.day ?? 0, "dateIfAny"),
      },
      {
        id: "amount",
        head: texts.paidHead.amount,
        content: (one, at) =>
          calculation(
            when(`${isKnown(at)}=0`, "0", toTheCent(typed(at)("amount"))),
            one === null ? 0 : toEuros(one.amount),
            "euroCents",
          ),
      },
      {
        id: "isNotified",
        head: texts.resourceHead.isNotified,
        content: (one, at) =>
          calculation(
            when(`${isKnown(at)}=0`, "0", inColumn(resources.down("isNotified"), `MATCH(${at("id")},${ids},0)`)),
            one?.isNotified === true ? 1 : 0,
            "integer",
          ),
      },
    ],
    rows,
  );
}
