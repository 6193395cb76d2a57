/** Calculs budget: the rows of the sheet Produits: what is counted of each, and what of it belongs to each financial year. */
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import type { Resource } from "../../../budget/planned";
import { resourceKindIds, resourceKinds } from "../../../budget/resource-kinds";
import { isUnknown, productOf, retainedOf } from "../../../budget/resources";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { resourceKindWords } from "../../../texts/fr/workbook/plan-inputs";
import { body, calculation, type Content } from "../../cells";
import { inColumn, when, countIfs, equals } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import { idOf } from "../plan-inputs/values";
import { framedYearsOf, shownYears, type Frame } from "./frame";
import { hasPassed, monthNumber, monthNumberOf, noSpan, passedBy, type Span } from "./months";
import type { PlanSources } from "./sources";
import { spanIn } from "./span-in";
import { envelopeOf, toTheCent, number, trimmed, typedIn, unlessUndated, words } from "./typed";

type ResourceRow = Resource | null;

export function addResources(draft: SheetDraft, sources: PlanSources, frame: Frame): Block {
  const kinds = addKinds(draft);
  const { budget, inputs } = sources;
  const rows = Array.from({ length: inputs.resources.rows }, (_, index) => budget.planned.resources[index] ?? null);
  const columns = [...ownColumns(sources, frame, kinds), ...yearColumns(sources, frame)];
  return addBlock<ResourceRow>(draft, { title: texts.resources, help: texts.resourcesHelp }, columns, rows);
}

/** Whether each kind is public money. */
function addKinds(draft: SheetDraft): Block {
  return addBlock(
    draft,
    { title: texts.kinds, help: texts.kindsHelp },
    [
      { id: "kind", head: texts.resourceHead.kind, content: (id) => body(resourceKindWords[id]) },
      {
        id: "isPublic",
        head: texts.resourceHead.isPublic,
        content: (id) => body(resourceKinds[id].isPublic ? 1 : 0, "integer"),
      },
    ],
    resourceKindIds,
  );
}

function column(
  id: keyof typeof texts.resourceHead,
  content: (one: ResourceRow, at: At) => Content,
): Column<ResourceRow> {
  return { id, head: texts.resourceHead[id], content };
}

type Typed = (at: At) => ReturnType<typeof typedIn<Parameters<PlanSources["inputs"]["resources"]["column"]>[0]>>;

function ownColumns({ inputs }: PlanSources, { monthsInYear }: Frame, kinds: Block): readonly Column<ResourceRow>[] {
  const typed: Typed = (at) => typedIn(inputs.resources, at("rank"));
  const span = (id: keyof Span, formula: (at: At) => string) =>
    column(id, (one, at) => calculation(formula(at), spanOf(one)[id], "integer"));
  const [first, last] = (["first", "last"] as const).map((id) => (at: At) => typed(at)(id)) as [Place, Place];
  return [
    ...wordColumns(typed),
    ...amountColumns(typed, kinds),
    span("first", (at) => unlessUndated(first(at), monthNumberOf(first(at), monthsInYear))),
    span("last", (at) => when(`${number(last(at))}=0`, at("first"), monthNumberOf(last(at), monthsInYear))),
    span("firstWeight", (at) => when(`${at("first")}=0`, "0", "1")),
    span("lastWeight", (at) => at("firstWeight")),
    span("weight", (at) => when(`${at("first")}=0`, "0", `MAX(0,${at("last")}-${at("first")}+1)`)),
  ];
}

type Place = (at: At) => string;

function wordColumns(typed: Typed): readonly Column<ResourceRow>[] {
  const text = (id: "label" | "line" | "action" | "kind", value: (one: Resource) => string) =>
    column(id, (one, at) => calculation(words(typed(at)(id)), one === null ? "" : trimmed(value(one)), "text"));
  return [
    { id: "rank", head: texts.rank, content: (_, __, index) => body(index + 1, "integer") },
    // As a text: a name that is typed as a number is found by the text that a payment gives.
    {
      id: "id",
      head: texts.resourceHead.id,
      content: (_, at, index) => calculation(words(typed(at)("id")), idOf(index), "text"),
    },
    text("label", ({ label }) => label),
    column("envelope", (one, at) => {
      const value = one === null ? lineNames.operating.fr : envelopeName(one.envelope);
      return calculation(envelopeOf(typed(at)("mission")), value, "text");
    }),
    text("line", ({ line }) => line),
    text("action", ({ action }) => action),
    text("kind", ({ kind }) => resourceKindWords[kind]),
  ];
}

function amountColumns(typed: Typed, kinds: Block): readonly Column<ResourceRow>[] {
  return [
    column("isPublic", (one, at) => {
      const found = inColumn(kinds.down("isPublic"), `MATCH(${at("kind")},${kinds.down("kind")},0)`);
      const isKnown = when(`LEN(${at("kind")})=0`, "0", countIfs(equals(kinds.down("kind"), at("kind"))));
      const value = one !== null && resourceKinds[one.kind].isPublic ? 1 : 0;
      return calculation(when(`${isKnown}=0`, "0", found), value, "integer");
    }),
    column("isNotified", (one, at) => {
      const value = one !== null && one.notified !== null ? 1 : 0;
      return calculation(when(`COUNT(${typed(at)("notified")})=0`, "0", "1"), value, "integer");
    }),
    column("isUnknown", (one, at) => {
      const isLacking = when(`COUNT(${typed(at)("asked")})=0`, "1", "0");
      const formula = unlessUndated(typed(at)("first"), when(`${at("isNotified")}=1`, "0", isLacking));
      return calculation(formula, one !== null && isUnknown(one) ? 1 : 0, "integer");
    }),
    column("retained", (one, at) => {
      const formula = when(`${at("isNotified")}=1`, toTheCent(typed(at)("notified")), toTheCent(typed(at)("asked")));
      return calculation(formula, one === null ? 0 : toEuros(retainedOf(one)), "euroCents");
    }),
  ];
}

function spanOf(one: ResourceRow): Span {
  if (one === null) return noSpan;
  const [first, last] = [monthNumber(one.first), monthNumber(one.last)];
  return { first, last, firstWeight: 1, lastWeight: 1, weight: last - first + 1 };
}

function yearColumns({ shown }: PlanSources, { years }: Frame): readonly Column<ResourceRow>[] {
  const { choices } = shown.contract;
  const framed = framedYearsOf(choices);
  const passed = [...shownYears, shownYears.length + 1].map((year): Column<ResourceRow> => ({
    id: `passed${year}`,
    head: texts.passed,
    content: (one, at) =>
      calculation(
        passedBy(years.cell("start", year), spanIn(at)),
        hasPassed(monthNumber(framed[year]?.from ?? 0), spanOf(one)),
        "integer",
      ),
  }));
  const products = shownYears.map((year): Column<ResourceRow> => ({
    id: `year${year}`,
    head: texts.product,
    content: (one, at) => {
      const run = (by: string) => `ROUND(${at("retained")}*${by}/${at("weight")},2)`;
      const [before, after] = [at(`passed${year}`), at(`passed${year + 1}`)];
      const period = framed[year];
      const product =
        one === null || period === undefined ? 0 : toEuros(productOf(one, period, choices.time.financialYearEnd));
      return calculation(when(`${after}=${before}`, "0", `${run(after)}-${run(before)}`), product, "euroCents");
    },
  }));
  return [...passed, ...products];
}
