/** Calculs budget: what is spent under each sharing key in a year, and what of it falls on each envelope. */
import { noMoney, toEuros, type Cents } from "../../../agreement/money";
import type { BudgetYear } from "../../../budget/budget";
import { envelopeName } from "../../../budget/envelope-names";
import { proRataKey, sharingEnvelopes, type Envelope, type SharingEnvelope } from "../../../budget/planned";
import { missionsWithoutGrant } from "../../../budget/envelopes";
import { sharedByEnvelope } from "../../../budget/sharing";
import { spentIn, unknownIn } from "../../../budget/spending";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { body, calculation, type Content } from "../../cells";
import { countIfs, equals, holds, isEmpty, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import { lackingCharges } from "./lacking";
import type { PlanSources } from "./sources";
import { trimmed, typedIn, words } from "./typed";

interface ShareSources {
  readonly year: BudgetYear;
  /** Of the year, among those that are framed. */
  readonly place: number;
  /** What each row of the spending costs in the year, and its rows. */
  readonly cost: string;
  readonly spending: Block;
  /** The secure money of an envelope in the year. */
  readonly secured: (envelope: Envelope) => string;
  /** How many amounts of it nobody knows. */
  readonly unknownSecured: (envelope: Envelope) => string;
}

/** A key of the sheet « Clés et virements », or the one that goes by the secure money of the missions. */
interface KeyOfYear {
  readonly name: string;
  readonly isProRata: boolean;
  readonly spent: Cents;
  /** How many of its costs have no price yet. */
  readonly unknown: number;
  readonly parts: ReadonlyMap<Envelope, Cents>;
  readonly shares: readonly { readonly envelope: Envelope; readonly share: number }[];
}

export function addShares(draft: SheetDraft, shareSources: ShareSources, sources: PlanSources): Block {
  const title = { title: texts.sharing(financialYearLabel(shareSources.year)), help: texts.sharingHelp };
  const columns = [
    ...ownColumns(shareSources, sources),
    ...sharingEnvelopes.map((envelope) => weightColumn(envelope, shareSources, sources)),
    offColumn,
    ...sharingEnvelopes.map((envelope, order) => partColumn(envelope, order, shareSources)),
  ];
  return addBlock(draft, title, columns, keysOf(shareSources.year, sources));
}

function keysOf(year: BudgetYear, { budget, inputs }: PlanSources): readonly KeyOfYear[] {
  const { sharing } = budget.planned;
  const typed = Array.from({ length: inputs.sharing.rows }, (_, index) => sharing[index]);
  const isTyped = sharing.some(({ name }) => name === proRataKey);
  const costs = budget.spending.map((own) => ({ ...own, amount: spentIn(year, [own]) }));
  const own = year.envelopes.filter(({ envelope }) => isShared(envelope));
  const secured = new Map(own.map((one) => [one.envelope, one.secured]));
  const grants = { secured, unknown: missionsWithoutGrant(year, budget.contract) };
  const keyOf = (name: string, isProRata: boolean, shares: KeyOfYear["shares"]): KeyOfYear => {
    const own = name === "" || (isProRata && isTyped) ? [] : costs.filter(({ key }) => key === name);
    const spent = spentIn(year, own);
    const unknown = unknownIn(year, own).length;
    return { name, isProRata, spent, unknown, parts: sharedByEnvelope(own, sharing, grants), shares };
  };
  return [...typed.map((key) => keyOf(key?.name ?? "", false, key?.shares ?? [])), keyOf(proRataKey, true, [])];
}

/** The missions: what the default key goes by. */
export function isShared(envelope: Envelope): boolean {
  return envelope !== "operating" && envelope !== "earmarked" && envelope !== "outside";
}

function ownColumns({ cost, spending, place }: ShareSources, { inputs }: PlanSources): readonly Column<KeyOfYear>[] {
  const typed = countIfs(holds(inputs.sharing.column("name"), proRataKey));
  const ofKey = (isProRata: boolean, at: At, found: string) =>
    isProRata ? when(`${typed}>0`, "0", found) : when(isEmpty(at("name")), "0", found);
  return [
    { id: "rank", head: texts.rank, content: (_, __, index) => body(index + 1, "integer") },
    {
      id: "name",
      head: texts.spendingHead.key,
      content: ({ name, isProRata }, at) =>
        isProRata ? body(name) : calculation(words(typedIn(inputs.sharing, at("rank"))("name")), trimmed(name), "text"),
    },
    {
      id: "amount",
      head: texts.shared,
      content: ({ spent, isProRata }, at) => {
        const found = sumIfs(cost, equals(spending.down("key"), at("name")));
        return calculation(ofKey(isProRata, at, found), toEuros(spent), "euroCents");
      },
    },
    {
      id: "unknown",
      head: texts.sharedUnknown,
      content: ({ unknown, isProRata }, at) => {
        const found = countIfs(...lackingCharges(spending, place), equals(spending.down("key"), at("name")));
        return calculation(ofKey(isProRata, at, found), unknown, "integer");
      },
    },
  ];
}

function weightColumn(
  envelope: SharingEnvelope,
  { secured, year }: ShareSources,
  { inputs }: PlanSources,
): Column<KeyOfYear> {
  const content = ({ isProRata, shares }: KeyOfYear, at: At): Content => {
    if (isProRata) {
      if (!isShared(envelope)) return body(0, "integer");
      const own = year.envelopes.find((one) => one.envelope === envelope)?.secured ?? noMoney;
      return calculation(`MAX(0,${secured(envelope)})`, Math.max(0, toEuros(own)), "euroCents");
    }
    const share = shares.find((one) => one.envelope === envelope)?.share ?? 0;
    return calculation(`SUM(${typedIn(inputs.sharing, at("rank"))(envelope)})`, share, "rate");
  };
  return { id: weightId(envelope), head: texts.weightOf(envelopeName(envelope)), content };
}

/** A key that is typed makes 100 %. */
const offColumn: Column<KeyOfYear> = {
  id: "isOff",
  head: texts.isOff,
  content: ({ isProRata }, at) => {
    const all = `SUM(${at(weightAt(0))}:${at(weightAt(sharingEnvelopes.length - 1))})`;
    const isOff = when(`ROUND(${all},2)=1`, "0", "1");
    return isProRata ? body(0, "integer") : calculation(when(isEmpty(at("name")), "0", isOff), 0, "integer");
  },
};

/** In the order of the grant, by what has been given so far: the parts make the whole to the cent. */
function partColumn(envelope: SharingEnvelope, order: number, sources: ShareSources): Column<KeyOfYear> {
  const { cost, spending } = sources;
  const weights = (at: At, count: number) => `SUM(${at(weightAt(0))}:${at(weightAt(count - 1))})`;
  const content = ({ isProRata, parts }: KeyOfYear, at: At): Content => {
    const all = weights(at, sharingEnvelopes.length);
    const by = (count: number) => (count === 0 ? "0" : `ROUND(${at("amount")}*${weights(at, count)}/${all},2)`);
    const its = holds(spending.down("envelope"), envelopeName(envelope));
    const own = sumIfs(cost, equals(spending.down("key"), at("name")), its);
    const otherwise = isProRata ? when(`${at("amount")}=0`, "0", own) : "0";
    const known = when(`${all}=0`, otherwise, `${by(order + 1)}-${by(order)}`);
    const formula = isProRata ? when(`${unknownToShare(sources)}>0`, "0", known) : known;
    return calculation(formula, toEuros(parts.get(envelope) ?? noMoney), "euroCents");
  };
  return { id: `part-${envelope}`, head: envelopeName(envelope), content };
}

/** How many amounts lack from what the default key goes by: as long as there is one, no part of it is known. */
export function unknownToShare({ unknownSecured }: Pick<ShareSources, "unknownSecured">): string {
  return `(${sharingEnvelopes.filter(isShared).map(unknownSecured).join("+")})`;
}

function weightAt(order: number): string {
  return `weight-${sharingEnvelopes[order] ?? ""}`;
}

export function weightId(envelope: SharingEnvelope): string {
  return `weight-${envelope}`;
}
