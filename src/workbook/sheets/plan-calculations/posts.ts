/** Calculs budget: the rows of the sheet Postes, what each is paid over a whole year, and which of its months count. */
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import type { Post } from "../../../budget/planned";
import { monthsOfPeriod } from "../../../budget/spread";
import { contributionsOf, grossOf } from "../../../budget/staff/staff";
import { financialYearOf } from "../../../funding/situation/financial-years";
import { employmentWords } from "../../../texts/fr/workbook/plan-inputs";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation, type Content } from "../../cells";
import { answers, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import type { Frame } from "./frame";
import { monthNumber, monthNumberOf, noSpan, type Span } from "./months";
import type { PlanSources } from "./sources";
import { envelopeOf, toTheCent, number, trimmed, typedIn, words } from "./typed";

/** null: the row is empty. */
export type PostRow = Post | null;

/** Who holds the post: an employee, a groupement d'employeurs, or whoever sends invoices. */
export const employmentCodes = { employee: 1, group: 2, contractor: 0 } as const;

export function postRows({ budget, inputs }: PlanSources): readonly PostRow[] {
  return Array.from({ length: inputs.staff.rows }, (_, index) => budget.planned.staff[index] ?? null);
}

export function addPosts(draft: SheetDraft, sources: PlanSources, frame: Frame): Block {
  return addBlock(draft, { title: texts.posts, help: texts.postsHelp }, postColumns(sources, frame), postRows(sources));
}

function postColumns(sources: PlanSources, frame: Frame): readonly Column<PostRow>[] {
  const typed = (at: At) => typedIn(sources.inputs.staff, at("rank"));
  const column = (id: keyof typeof texts.postHead, content: (post: PostRow, at: At) => Content): Column<PostRow> => ({
    id,
    head: texts.postHead[id],
    content,
  });
  const text = (id: "label" | "key" | "action", value: (post: Post) => string) =>
    column(id, (post, at) => calculation(words(typed(at)(id)), post === null ? "" : trimmed(value(post)), "text"));
  return [
    {
      id: "rank",
      head: texts.rank,
      content: (_, __, index) => ({ value: index + 1, role: "body", format: "integer" }),
    },
    text("label", ({ label }) => label),
    column("envelope", (post, at) =>
      calculation(
        envelopeOf(typed(at)("mission")),
        post === null ? lineNames.operating.fr : envelopeName(post.envelope),
        "text",
      ),
    ),
    text("key", ({ key }) => key ?? ""),
    text("action", ({ action }) => action),
    column("employment", (post, at) =>
      calculation(
        employmentFormula(typed(at)("employment")),
        employmentCodes[post?.employment ?? "employee"],
        "integer",
      ),
    ),
    ...priceColumns(column, typed),
    ...dayColumns(column, typed, sources, frame),
  ];
}

type ColumnMaker = (id: keyof typeof texts.postHead, content: (post: PostRow, at: At) => Content) => Column<PostRow>;
type TypedMaker = (at: At) => ReturnType<typeof typedIn<Parameters<PlanSources["inputs"]["staff"]["column"]>[0]>>;

function employmentFormula(place: string): string {
  return when(answers(place, employmentWords.group), "2", when(answers(place, employmentWords.contractor), "0", "1"));
}

/** For a whole year, at the share that is held. */
function priceColumns(column: ColumnMaker, typed: TypedMaker): readonly Column<PostRow>[] {
  const share = (at: At) => when(`${number(typed(at)("share"))}=0`, "1", number(typed(at)("share")));
  const isEmployee = (at: At) => `${at("employment")}=1`;
  return [
    column("gross", (post, at) =>
      calculation(
        when(isEmployee(at), `ROUND(${toTheCent(typed(at)("gross"))}*${share(at)},2)`, "0"),
        post?.employment === "employee" ? toEuros(grossOf(post)) : 0,
        "euroCents",
      ),
    ),
    column("contributions", (post, at) =>
      calculation(
        `ROUND(${at("gross")}*${number(typed(at)("employerRate"))},2)`,
        post?.employment === "employee" ? toEuros(contributionsOf(post)) : 0,
        "euroCents",
      ),
    ),
    column("invoices", (post, at) =>
      calculation(
        when(
          isEmployee(at),
          "0",
          when(`${at("employment")}=2`, toTheCent(typed(at)("groupPrice")), toTheCent(typed(at)("contractorPrice"))),
        ),
        post === null ? 0 : invoicesIn(post),
        "euroCents",
      ),
    ),
    column("indexation", (post, at) => calculation(number(typed(at)("indexation")), post?.indexation ?? 0, "rate")),
  ];
}

function invoicesIn({ employment, groupPrice, contractorPrice }: Post): number {
  if (employment === "employee") return 0;
  const price = employment === "group" ? groupPrice : contractorPrice;
  return price === null ? 0 : toEuros(price);
}

function dayColumns(
  column: ColumnMaker,
  typed: TypedMaker,
  { refs, shown }: PlanSources,
  { monthsInYear }: Frame,
): readonly Column<PostRow>[] {
  const lastMonth = shown.contract.choices.time.financialYearEnd;
  const span = (id: keyof Span, formula: (at: At) => string, format: "integer" | "decimal") =>
    column(id, (post, at) => calculation(when(`${at("from")}=0`, "0", formula(at)), spanOf(post)[id], format));
  const monthOf = (day: string) => `DATE(YEAR(${day}),MONTH(${day}),1)`;
  const nextOf = (day: string) => `DATE(YEAR(${day}),MONTH(${day})+1,1)`;
  const lastDay = (at: At) => `(${at("to")}-1)`;
  return [
    column("from", (post, at) => calculation(number(typed(at)("start")), post?.from ?? 0, "dateIfAny")),
    column("to", (post, at) =>
      calculation(
        when(`${number(typed(at)("end"))}=0`, at("from"), `${typed(at)("end")}+1`),
        post?.to ?? 0,
        "dateIfAny",
      ),
    ),
    span("first", (at) => monthNumberOf(at("from"), monthsInYear), "integer"),
    span("last", (at) => monthNumberOf(lastDay(at), monthsInYear), "integer"),
    span(
      "firstWeight",
      (at) => `(MIN(${at("to")},${nextOf(at("from"))})-${at("from")})/(${nextOf(at("from"))}-${monthOf(at("from"))})`,
      "decimal",
    ),
    span(
      "lastWeight",
      (at) => {
        const whole = `${nextOf(lastDay(at))}-${monthOf(lastDay(at))}`;
        const share = `(${at("to")}-${monthOf(lastDay(at))})/(${whole})`;
        return when(`${at("last")}=${at("first")}`, at("firstWeight"), share);
      },
      "decimal",
    ),
    span(
      "weight",
      (at) => {
        const more = `${at("last")}-${at("first")}-1+${at("firstWeight")}+${at("lastWeight")}`;
        return when(`${at("last")}=${at("first")}`, at("firstWeight"), more);
      },
      "decimal",
    ),
    column("begun", (post, at) =>
      calculation(
        when(`${at("from")}=0`, "0", monthNumberOf(refs.yearEnd.firstDayOf(at("from")), monthsInYear)),
        post === null ? 0 : monthNumber(financialYearOf(post.from, lastMonth).from),
        "integer",
      ),
    ),
  ];
}

export function spanOf(post: PostRow): Span {
  if (post === null) return noSpan;
  const weights = monthsOfPeriod(post).map(({ weight }) => weight);
  const [first, last] = [monthNumber(post.from), monthNumber(post.to - 1)];
  const [firstWeight, lastWeight] = [weights[0] ?? 0, weights.at(-1) ?? 0];
  const weight = last === first ? firstWeight : last - first - 1 + firstWeight + lastWeight;
  return { first, last, firstWeight, lastWeight, weight };
}
