/** Calculs budget: how many amounts of the grant nobody knows, envelope by envelope. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { linesOf } from "../../../budget/grants";
import { envelopeName } from "../../../budget/envelope-names";
import { envelopes, proRataKey, sharingEnvelopes, type Envelope, type SharingEnvelope } from "../../../budget/planned";
import { unknownEarnedIn, unknownPaidIn } from "../../../funding/situation/unknown-in";
import type { Contract } from "../../../funding/time/contract";
import { natureWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { compares, countIfs, equals, holds, sumIfs, when } from "../../formula";
import { unknownPayments, unknownRights } from "../../unknown-counts";
import type { At, Block, Column } from "./block";
import { lackingCharges, lackingProducts } from "./lacking";
import type { Frame } from "./frame";
import { isShared, unknownToShare, weightId } from "./shares";
import type { PlanSources } from "./sources";
import { lackingOf, rowIn, type YearOfPlan } from "./year-of-plan";

type YearDays = Pick<YearOfPlan, "place" | "facts">;

const counts = ["unknown", "unknownSecured", "unknownReceived"] as const;
export type Count = (typeof counts)[number];

/** How many amounts nobody knows are missing from what the year gives an envelope, and from what reaches the bank. */
export function unknownOf(envelope: Envelope, { facts }: Pick<YearDays, "facts">, contract: Contract): Lacked {
  const of = (count: (line: LineId) => number) => linesOf(envelope).reduce((all, line) => all + count(line), 0);
  return {
    unknown: of((line) => unknownEarnedIn(facts, contract, { line })),
    unknownSecured: of((line) => unknownEarnedIn(facts, contract, { line, secured: true })),
    unknownReceived: of((line) => unknownPaidIn(facts, contract, { line })),
  };
}

export type Lacked = Readonly<Record<Count, number>>;

export function unknownColumns(
  year: YearDays,
  { refs: { dues, payments }, shown: { contract } }: PlanSources,
  { years }: Frame,
): readonly Column<Envelope>[] {
  const { place } = year;
  const days = { from: years.cell("from", place), to: years.cell("to", place) };
  const paid = [compares(payments.date, ">=", days.from), compares(payments.date, "<", days.to)];
  const formulas: Readonly<Record<Count, (name: string) => string>> = {
    unknown: (name) => unknownRights(dues, days, holds(dues.line, name)),
    unknownSecured: (name) =>
      unknownRights(dues, days, holds(dues.line, name), holds(dues.nature, natureWords.secured)),
    unknownReceived: (name) => unknownPayments(payments, holds(payments.line, name), ...paid),
  };
  return counts.map((id) => ({
    id,
    head: texts.envelopeHead[id],
    content: (envelope) => {
      const formula = linesOf(envelope).map((line) => formulas[id](lineNames[line].fr));
      const count = unknownOf(envelope, year, contract)[id];
      return calculation(formula.length === 0 ? "0" : formula.join("+"), count, "integer");
    },
  }));
}

/** How many amounts its other resources lack, and the charges that are its own. */
export function lackingColumns(
  year: YearDays,
  { spending, resources }: { readonly spending: Block; readonly resources: Block },
  frame: Frame,
): readonly Column<Envelope>[] {
  const own = (at: At, block: Block) => equals(block.down("envelope"), at("envelope"));
  return [
    {
      id: "unknownOther",
      head: texts.envelopeHead.unknownOther,
      content: (envelope, at) =>
        calculation(
          countIfs(...lackingProducts(resources, year.place, frame), own(at, resources)),
          rowIn(year, envelope).lacking.other,
          "integer",
        ),
    },
    {
      id: "unknownDirect",
      head: texts.envelopeHead.unknownDirect,
      content: (envelope, at) =>
        calculation(
          countIfs(...lackingCharges(spending, year.place), equals(spending.down("isDirect"), "1"), own(at, spending)),
          rowIn(year, envelope).lacking.direct,
          "integer",
        ),
    },
  ];
}

/** How many amounts lack of the shared costs that fall on it, and of all that makes its balance. */
export function lackingInAll(
  year: YearDays,
  granted: Block,
  { shares, spending }: { readonly shares: Block; readonly spending: Block },
): readonly Column<Envelope>[] {
  const ofYear = lackingCharges(spending, year.place);
  const proRata = shares.count - 1;
  const unknownSecured = (envelope: Envelope) => granted.cell("unknownSecured", envelopes.indexOf(envelope));
  const shared = (envelope: SharingEnvelope) => {
    const borne = sumIfs(shares.down("unknown"), compares(shares.down(weightId(envelope)), ">", "0"));
    // What nothing shares stays where it is.
    const weights = `${shares.cell(weightId(first), proRata)}:${shares.cell(weightId(last), proRata)}`;
    const its = [holds(spending.down("key"), proRataKey), holds(spending.down("envelope"), envelopeName(envelope))];
    const known = `${borne}+${when(`SUM(${weights})=0`, countIfs(...ofYear, ...its), "0")}`;
    return when(`${unknownToShare({ unknownSecured })}>0`, `${borne}+${unsharedOn(envelope)}`, known);
  };
  // What bears no known share of it may bear one: of all that lacks a price, and of what has one.
  const unsharedOn = (envelope: SharingEnvelope) => {
    const weight = shares.cell(weightId(envelope), proRata);
    const [unpriced, priced] = [shares.cell("unknown", proRata), when(`${shares.cell("amount", proRata)}=0`, "0", "1")];
    if (!isShared(envelope)) return "0";
    return when(`${weight}>0`, priced, when(`${unknownSecured(envelope)}>0`, `${unpriced}+${priced}`, "0"));
  };
  const [first, last] = [sharingEnvelopes[0], sharingEnvelopes.at(-1)] as [SharingEnvelope, SharingEnvelope];
  return [
    {
      id: "unknownShared",
      head: texts.envelopeHead.unknownShared,
      content: (envelope) => {
        const own = sharingEnvelopes.find((one) => one === envelope);
        const formula = own === undefined ? "0" : shared(own);
        return calculation(formula, rowIn(year, envelope).lacking.shared, "integer");
      },
    },
    {
      id: "unknownAll",
      head: texts.envelopeHead.unknownAll,
      content: (envelope, at, index) => {
        const others = ["unknown", "unknownOther", "unknownDirect"].map((id) => granted.cell(id, index));
        return calculation([...others, at("unknownShared")].join("+"), lackingOf(envelope, year), "integer");
      },
    },
  ];
}
