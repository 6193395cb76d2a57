/** Calculs budget: what Réalisé says of each line of the charges up to the month counted, by mission. */
import { toEuros } from "../../../../agreement/money";
import { sum } from "../../../../agreement/money";
import { isWithin, type Period } from "../../../../agreement/period";
import { envelopeName } from "../../../../budget/envelope-names";
import { chargeLines, classOf, type ChargeLine } from "../../../../budget/form/form-lines";
import { envelopes, type Envelope } from "../../../../budget/planned";
import { trackingTexts as texts, unplaced } from "../../../../texts/fr/workbook/tracking";
import { body, calculation } from "../../../cells";
import { compares, equals, holds, sumIfs } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import type { PlanSources } from "../sources";

interface CountedDays {
  readonly title: string;
  readonly help: string;
  /** The cells of the first day, and of the one after the last. */
  readonly from: string;
  readonly to: string;
  readonly period: Period;
}

/** Of the days that are counted, by mission. */
export function addActualLines(draft: SheetDraft, sources: PlanSources, days: CountedDays): Block {
  const { actuals } = sources.inputs;
  const date = actuals.column("date");
  const upTo = [compares(date, ">=", days.from), compares(date, "<", days.to)] as const;
  const ofLine = (at: At) => equals(actuals.column("line"), at("line"));
  const spent = spentOn(sources, days);
  const column = (envelope: Envelope): Column<ChargeLine> => ({
    id: envelope,
    head: envelopeName(envelope),
    content: (line, at) => {
      const isIts = holds(actuals.column("mission"), envelopeName(envelope));
      return calculation(
        sumIfs(actuals.column("amount"), ofLine(at), isIts, ...upTo),
        spent(line, envelope),
        "euroCents",
      );
    },
  });
  const [first, last] = [envelopes[0] ?? "", envelopes.at(-1) ?? ""];
  return addBlock<ChargeLine>(
    draft,
    { title: days.title, help: days.help },
    [
      { id: "line", head: texts.lineHead.line, content: (line) => body(line) },
      {
        id: "class",
        head: texts.lineHead.class,
        content: (line, at) => calculation(`LEFT(${at("line")},2)`, classOf(line), "text"),
      },
      ...envelopes.map(column),
      {
        id: "all",
        head: texts.lineHead.all,
        content: (line, at) =>
          calculation(sumIfs(actuals.column("amount"), ofLine(at), ...upTo), spent(line), "euroCents"),
      },
      {
        id: "unplaced",
        head: unplaced,
        content: (line, at) =>
          calculation(`ROUND(${at("all")}-SUM(${at(first)}:${at(last)}),2)`, spent(line, null), "euroCents"),
      },
    ],
    chargeLines,
  );
}

/** In euros. @param envelope null: of what nobody placed; undefined: of all */
function spentOn({ budget }: PlanSources, { period }: CountedDays) {
  const actuals = budget.planned.actuals.filter(({ day }) => isWithin(day, period));
  return (line: ChargeLine, envelope?: Envelope | null) => {
    const own = actuals.filter((one) => one.line === line && (envelope === undefined || one.envelope === envelope));
    return toEuros(sum(own.map(({ amount }) => amount)));
  };
}
