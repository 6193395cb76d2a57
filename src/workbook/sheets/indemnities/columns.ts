/** The columns of Calculs indemnités, a row for each declaration: who, when, how much, then the caps of the person's year. */
import { lineNames } from "../../../agreement/line-names";
import { yearOf } from "../../../agreement/day";
import { noMoney, toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { isPaidWithoutDocument, lacksMission, lacksProfession } from "../../../budget/indemnities/indemnity";
import { declarationStateWords, indemnityNatureWords, indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { calculation, type Content } from "../../cells";
import {
  answers,
  countIfs,
  empty,
  equals,
  hasNoNumber,
  inColumn,
  isEmpty,
  joined,
  quoted,
  says,
  sumIfs,
  when,
} from "../../formula";
import type { Format } from "../../styles";
import type { At, Block, Column } from "../plan-calculations/block";
import { envelopeOf, number, trimmed, typedIn, words } from "../plan-calculations/typed";
import type { IndemnityRefs } from "../plan-inputs/refs";
import type { DeclarationFact } from "./facts";

type Fact = DeclarationFact | null;
type Id = keyof typeof indemnityTexts.calculations.head;

export interface CapRefs {
  readonly ceilings: Block;
  readonly warnedFrom: string;
  readonly secondCap: string;
  /** Down a column, from the head to the row above; down to the row itself. */
  readonly above: (id: Id, index: number) => string;
  readonly upTo: (id: Id, index: number) => string;
  readonly down: At;
}

const heads = indemnityTexts.calculations.head;

function column(
  id: Id,
  format: Format,
  formula: (at: At, index: number) => string,
  value: (fact: Fact) => number | string,
): Column<Fact> {
  return { id, head: heads[id], content: (fact, at, index) => calculation(formula(at, index), value(fact), format) };
}

export function declarationColumns(refs: IndemnityRefs, caps: CapRefs): readonly Column<Fact>[] {
  return [...ownColumns(refs), ...personColumns(caps), ...capColumns(caps), ...reviewColumns(refs)];
}

const rank: Column<Fact>["content"] = (_, __, index): Content => ({
  value: index + 1,
  role: "body",
  format: "integer",
});

function ownColumns({ declarations }: IndemnityRefs): readonly Column<Fact>[] {
  const typed = (at: At) => typedIn(declarations, at("rank"));
  const isBlank = (at: At) => isEmpty(at("key"));
  return [
    { id: "rank", head: heads.rank, content: rank },
    column(
      "person",
      "text",
      (at) => words(typed(at)("person")),
      (fact) => trimmed(fact?.declaration.person ?? ""),
    ),
    column(
      "date",
      "dateIfAny",
      (at) => number(typed(at)("date")),
      (fact) => fact?.declaration.day ?? 0,
    ),
    column(
      "year",
      "text",
      (at) => when(`${at("date")}=0`, "0", `YEAR(${at("date")})`),
      (fact) => (fact === null ? 0 : yearOf(fact.declaration.day)),
    ),
    column(
      "key",
      "text",
      (at) => when(`LEN(${at("person")})*${at("year")}=0`, empty, joined(at("person"), quoted(" · "), at("year"))),
      (fact) => (fact === null ? "" : `${trimmed(fact.declaration.person)} · ${yearOf(fact.declaration.day)}`),
    ),
    column(
      "envelope",
      "text",
      (at) => envelopeOf(typed(at)("mission")),
      (fact) => (fact === null ? lineNames.operating.fr : envelopeName(fact.declaration.envelope ?? "operating")),
    ),
    column(
      "nature",
      "text",
      (at) => words(typed(at)("nature")),
      (fact) => (fact === null ? "" : indemnityNatureWords[fact.declaration.nature]),
    ),
    column(
      "amount",
      "euroCents",
      (at) => number(typed(at)("due")),
      (fact) => toEuros(fact?.due ?? noMoney),
    ),
    column(
      "unknown",
      "integer",
      (at) => when(isBlank(at), "0", when(hasNoNumber(typed(at)("due")), "1", "0")),
      (fact) => (fact !== null && fact.due === null ? 1 : 0),
    ),
  ];
}

/** At the first declaration of a person and year, all of them; nothing at the others. */
function personColumns({ above, upTo, down }: CapRefs): readonly Column<Fact>[] {
  const isLater = (at: At) => isEmpty(at("order"));
  const first = (at: At, formula: string) => when(isLater(at), empty, formula);
  const own = (at: At) => equals(down("key"), at("key"));
  return [
    column(
      "order",
      "integer",
      (at, index) =>
        when(
          isEmpty(at("key")),
          empty,
          when(`${countIfs(equals(upTo("key", index), at("key")))}>1`, empty, `MAX(${above("order", index)})+1`),
        ),
      (fact) => fact?.order ?? "",
    ),
    column(
      "total",
      "euroCents",
      (at) => first(at, `ROUND(${sumIfs(down("amount"), own(at))},2)`),
      (fact) => ifFirst(fact, ({ own: { total } }) => toEuros(total)),
    ),
    column(
      "lacking",
      "integer",
      (at) => first(at, sumIfs(down("unknown"), own(at))),
      (fact) => ifFirst(fact, ({ own: { unknown } }) => unknown),
    ),
  ];
}

function ifFirst(fact: Fact, value: (fact: DeclarationFact) => number | string): number | string {
  return fact === null || fact.order === null ? "" : value(fact);
}

function capColumns({ ceilings, warnedFrom: share, secondCap }: CapRefs): readonly Column<Fact>[] {
  const years = ceilings.down("year");
  const known = (at: At) =>
    when(
      `${countIfs(equals(years, at("year")))}=0`,
      empty,
      inColumn(ceilings.down("amount"), `MATCH(${at("year")},${years},0)`),
    );
  const ifAny = (cap: string, condition: string, otherwise = "0") =>
    when(hasNoNumber(cap), otherwise, when(condition, "1", otherwise));
  const flag = (id: Id, formula: (at: At) => string, is: (fact: DeclarationFact) => boolean) =>
    column(
      id,
      "integer",
      (at) => when(isEmpty(at("order")), "0", formula(at)),
      (fact) => (fact !== null && fact.order !== null && is(fact) ? 1 : 0),
    );
  const isOver = (at: At, cap: string) => `ROUND(${at("total")}-${cap},2)>0`;
  const isNear = (at: At, cap: string) => `${at("total")}>=ROUND(${cap}*${share},2)`;
  return [
    column(
      "ceiling",
      "euroCents",
      (at) => when(isEmpty(at("order")), empty, known(at)),
      (fact) => ifFirst(fact, ({ own: { ceiling } }) => (ceiling === null ? "" : toEuros(ceiling))),
    ),
    flag(
      "isOverLaw",
      (at) => ifAny(at("ceiling"), isOver(at, at("ceiling"))),
      (fact) => isBeyond(fact, "ceiling"),
    ),
    flag(
      "isOverOwn",
      (at) => ifAny(secondCap, isOver(at, secondCap)),
      (fact) => isBeyond(fact, "secondCap"),
    ),
    flag(
      "isNear",
      (at) => {
        const either = ifAny(at("ceiling"), isNear(at, at("ceiling")), ifAny(secondCap, isNear(at, secondCap)));
        return when(`${at("isOverLaw")}+${at("isOverOwn")}>0`, "0", either);
      },
      ({ own: { state } }) => state === "near",
    ),
    flag(
      "isUnknown",
      (at) => when(hasNoNumber(at("ceiling")), "1", "0"),
      ({ own: { ceiling } }) => ceiling === null,
    ),
  ];
}

function isBeyond({ own }: DeclarationFact, cap: "ceiling" | "secondCap"): boolean {
  const most = own[cap];
  return most !== null && own.total > most;
}

function reviewColumns({ declarations }: IndemnityRefs): readonly Column<Fact>[] {
  const typed = (at: At) => typedIn(declarations, at("rank"));
  const flag = (id: Id, condition: (at: At) => string, is: (fact: DeclarationFact) => boolean) =>
    column(
      id,
      "integer",
      (at) => when(isEmpty(at("key")), "0", condition(at)),
      (fact) => (fact !== null && is(fact) ? 1 : 0),
    );
  const { paid, validated } = declarationStateWords;
  const isEmptyIn = (at: At, key: "document" | "profession") => when(isEmpty(words(typed(at)(key))), "1", "0");
  const isOperating = (at: At) => when(says(at("envelope"), lineNames.operating.fr), "1", "0");
  return [
    flag(
      "noDocument",
      (at) => when(answers(typed(at)("state"), paid), isEmptyIn(at, "document"), "0"),
      ({ declaration }) => isPaidWithoutDocument(declaration),
    ),
    flag(
      "unpaid",
      (at) => when(answers(typed(at)("state"), validated), "1", "0"),
      ({ declaration }) => declaration.state === "validated",
    ),
    flag(
      "noMission",
      (at) => when(says(at("nature"), indemnityNatureWords.remuneration), isOperating(at), "0"),
      ({ declaration }) => lacksMission(declaration),
    ),
    flag(
      "noProfession",
      (at) => when(says(at("nature"), indemnityNatureWords.indemnity), isEmptyIn(at, "profession"), "0"),
      ({ declaration }) => lacksProfession(declaration),
    ),
  ];
}
