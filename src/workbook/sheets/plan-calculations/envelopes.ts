/** Calculs budget: each financial year, envelope by envelope: granted, received, spent, shared, moved. */
import { lineNames } from "../../../agreement/line-names";
import { minus, noMoney, sum, toEuros, type Cents } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { linesOf } from "../../../budget/grants";
import { envelopes, sharingEnvelopes, type Envelope } from "../../../budget/planned";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { body, calculation } from "../../cells";
import { compares, equals, holds, sumIfs } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import { ofKnownParts } from "./earmarked";
import type { Frame } from "./frame";
import { addShares } from "./shares";
import type { PlanSources } from "./sources";
import { lackingColumns, lackingInAll, unknownColumns } from "./unknown-columns";
import { rowIn, type YearOfPlan } from "./year-of-plan";

/** What the table of a year is made from. */
export interface EnvelopeSources {
  readonly spending: Block;
  readonly resources: Block;
  readonly grants: Block;
  readonly earmarked: Block | null;
}

/** In the order of `envelopes`: what is granted and moved, then what is left. */
export interface EnvelopeBlocks {
  readonly granted: Block;
  readonly balances: Block;
  readonly shares: Block;
}

export function addEnvelopes(
  draft: SheetDraft,
  year: YearOfPlan,
  blocks: EnvelopeSources,
  sources: PlanSources,
  frame: Frame,
): EnvelopeBlocks {
  const granted = addGranted(draft, year, blocks, sources, frame);
  const shares = addShares(
    draft,
    {
      year: year.facts,
      cost: blocks.spending.down(`year${year.place}`),
      place: year.place,
      spending: blocks.spending,
      secured: (envelope) => granted.cell("secured", envelopes.indexOf(envelope)),
      unknownSecured: (envelope) => granted.cell("unknownSecured", envelopes.indexOf(envelope)),
    },
    sources,
  );
  return { granted, shares, balances: addBalances(draft, year, granted, { shares, spending: blocks.spending }) };
}

function addGranted(
  draft: SheetDraft,
  year: YearOfPlan,
  blocks: EnvelopeSources,
  sources: PlanSources,
  frame: Frame,
): Block {
  const money = (
    id: "secured" | "atRisk" | "received" | "other" | "direct" | "transfer",
    formula: (envelope: Envelope, at: At) => string,
  ): Column<Envelope> => ({
    id,
    head: texts.envelopeHead[id],
    content: (envelope, at) => calculation(formula(envelope, at), toEuros(rowIn(year, envelope)[id]), "euroCents"),
  });
  const { spending, resources } = blocks;
  const { place } = year;
  const own = (at: At, block: Block) => equals(block.down("envelope"), at("envelope"));
  const earned = earnedIn(year, blocks);
  const title = { title: texts.granted(financialYearLabel(year.facts)), help: null };
  return addBlock<Envelope>(
    draft,
    title,
    [
      { id: "envelope", head: texts.envelopeHead.envelope, content: (envelope) => body(envelopeName(envelope)) },
      money("secured", (envelope) => earned.secured(envelope)),
      money("atRisk", (envelope) => earned.atRisk(envelope)),
      ...(["notified", "possible"] as const).map((id): Column<Envelope> => ({
        id,
        head: texts.envelopeHead[id],
        content: (envelope) =>
          calculation(earned[id](envelope), toEuros(year[id].get(envelope) ?? noMoney), "euroCents"),
      })),
      ...unknownColumns(year, sources, frame),
      ...lackingColumns(year, blocks, frame),
      money("received", (envelope) => receivedIn(envelope, year, blocks, sources, frame)),
      money("other", (_, at) => sumIfs(resources.down(`year${place}`), own(at, resources))),
      money("direct", (_, at) =>
        sumIfs(spending.down(`year${place}`), own(at, spending), equals(spending.down("isDirect"), "1")),
      ),
      money("transfer", (_, at) => transferFormula(place, at, sources, frame)),
    ],
    envelopes,
  );
}

/** Of access to care, what is earmarked stands apart. */
function earnedIn({ place }: YearOfPlan, { grants, earmarked }: EnvelopeSources) {
  const between = (block: Block, id: string, tests: (envelope: Envelope) => Parameters<typeof sumIfs>[1][]) => {
    return (envelope: Envelope) =>
      `${sumIfs(block.down(`${id}${place + 1}`), ...tests(envelope))}-${sumIfs(block.down(`${id}${place}`), ...tests(envelope))}`;
  };
  const ofLine = (id: string) =>
    between(grants, id, (envelope) => [holds(grants.down("envelope"), envelopeName(envelope))]);
  const apart =
    earmarked === null ? "0" : `SUM(${earmarked.down(`earned${place + 1}`)})-SUM(${earmarked.down(`earned${place}`)})`;
  const ofKnown =
    earmarked === null
      ? "0"
      : `${ofKnownParts(earmarked, `earned${place + 1}`)}-${ofKnownParts(earmarked, `earned${place}`)}`;
  const [secured, central, prudent, full] = (["secured", "central", "prudent", "full"] as const).map(ofLine) as [
    ReturnType<typeof ofLine>,
    ReturnType<typeof ofLine>,
    ReturnType<typeof ofLine>,
    ReturnType<typeof ofLine>,
  ];
  const less = (all: ReturnType<typeof ofLine>, base: ReturnType<typeof ofLine>) => (envelope: Envelope) =>
    isOfGrant(envelope) ? `ROUND(${all(envelope)}-(${base(envelope)}),2)` : "0";
  return {
    secured: (envelope: Envelope) => {
      if (envelope === "earmarked") return `ROUND(${apart},2)`;
      if (!isOfGrant(envelope)) return "0";
      return envelope === "access" ? `ROUND(${secured(envelope)}-(${ofKnown}),2)` : `ROUND(${secured(envelope)},2)`;
    },
    atRisk: less(central, secured),
    notified: less(prudent, secured),
    possible: less(full, prudent),
  };
}

function isOfGrant(envelope: Envelope): boolean {
  return envelope !== "earmarked" && envelope !== "outside";
}

function receivedIn(
  envelope: Envelope,
  { place }: YearOfPlan,
  { earmarked }: EnvelopeSources,
  { refs: { payments } }: PlanSources,
  { years }: Frame,
): string {
  const apart =
    earmarked === null
      ? "0"
      : `SUM(${earmarked.down(`received${place + 1}`)})-SUM(${earmarked.down(`received${place}`)})`;
  const ofKnown =
    earmarked === null
      ? "0"
      : `${ofKnownParts(earmarked, `received${place + 1}`)}-${ofKnownParts(earmarked, `received${place}`)}`;
  if (envelope === "outside") return "0";
  if (envelope === "earmarked") return `ROUND(${apart},2)`;
  const paid = linesOf(envelope).map((line) =>
    sumIfs(
      payments.amount("central"),
      holds(payments.line, lineNames[line].fr),
      compares(payments.date, ">=", years.cell("from", place)),
      compares(payments.date, "<", years.cell("to", place)),
    ),
  );
  return `ROUND(${paid.join("+")}${envelope === "access" ? `-(${ofKnown})` : ""},2)`;
}

/** What others give it, less what it gives. */
function transferFormula(place: number, at: At, { inputs: { transfers } }: PlanSources, { years }: Frame): string {
  const of = (end: "from" | "to") =>
    sumIfs(
      transfers.column("amount"),
      equals(transfers.column(end), at("envelope")),
      compares(transfers.column("date"), ">=", years.cell("from", place)),
      compares(transfers.column("date"), "<", years.cell("to", place)),
    );
  return `${of("to")}-${of("from")}`;
}

interface Shared {
  readonly shares: Block;
  readonly spending: Block;
}

function addBalances(draft: SheetDraft, year: YearOfPlan, granted: Block, { shares, spending }: Shared): Block {
  const of = (id: string, index: number) => granted.cell(id, index);
  const money = (
    id: "shared" | "balance" | "after",
    formula: (envelope: Envelope, at: At, index: number) => string,
  ): Column<Envelope> => ({
    id,
    head: texts.envelopeHead[id],
    content: (envelope, at, index) =>
      calculation(formula(envelope, at, index), toEuros(rowIn(year, envelope)[id]), "euroCents"),
  });
  return addBlock<Envelope>(
    draft,
    { title: texts.balances(financialYearLabel(year.facts)), help: null },
    [
      { id: "envelope", head: texts.envelopeHead.envelope, content: (envelope) => body(envelopeName(envelope)) },
      money("shared", (envelope) =>
        sharingEnvelopes.some((one) => one === envelope) ? `SUM(${shares.down(`part-${envelope}`)})` : "0",
      ),
      money("balance", (_, at, index) => {
        const products = ["secured", "atRisk", "other"].map((id) => of(id, index)).join("+");
        return `ROUND(${products}-${of("direct", index)}-${at("shared")},2)`;
      }),
      money("after", (_, at, index) => `ROUND(${at("balance")}+${of("transfer", index)},2)`),
      ...lackingInAll(year, granted, { shares, spending }),
    ],
    envelopes,
  );
}

type GrantsAtRisk = readonly { readonly envelope: Envelope; readonly atRisk: Cents }[];

/** Of what depends on results, what of each envelope is notified whatever they are, and what they bring at full rate. */
export function byResults(atNone: GrantsAtRisk, atAll: GrantsAtRisk): Pick<YearOfPlan, "notified" | "possible"> {
  const own = (grants: GrantsAtRisk, envelope: Envelope) =>
    sum(grants.filter((one) => one.envelope === envelope).map(({ atRisk }) => atRisk));
  const notified = new Map(envelopes.map((envelope) => [envelope, own(atNone, envelope)]));
  const possible = envelopes.map((one) => [one, minus(own(atAll, one), own(atNone, one))] as const);
  return { notified, possible: new Map(possible) };
}
