/** What a row that was begun still lacks: the cells that are coloured until they are filled. */
import { employmentWords, priceWords } from "../../../texts/fr/workbook/plan-inputs";
import { answers, isEmpty, numberIn } from "../../formula";
import type { TableId } from "./columns";

/** The cell of a column, in the first row. */
export type At = (key: string) => string;

/** What a row that was begun still lacks: the column, and when it is wanted there. */
export const wanted: Readonly<
  Partial<Record<TableId, readonly (readonly [missing: string, isWanted: (at: At) => string])[]>>
> = {
  charges: [
    ["amount", (at) => `(LEN(${at("nature")})+LEN(${at("first")})>0)`],
    ["quantity", (at) => `(${answers(at("mode"), priceWords.quantity)})`],
    ["first", isFilled("nature")],
  ],
  staff: [
    ["start", isFilled("label")],
    ["end", isFilled("label")],
    ["gross", isEmployee],
    ["employerRate", isEmployee],
    ["groupPrice", (at) => `(${answers(at("employment"), employmentWords.group)})`],
    ["contractorPrice", (at) => `(${answers(at("employment"), employmentWords.contractor)})`],
  ],
  resources: [
    ["first", isFilled("kind")],
    ["asked", (at) => `${isFilled("kind")(at)}*(${isEmpty(at("notified"))})`],
  ],
  indicators: [
    ["contractYear", isFilled("mission")],
    ["value", isFilled("mission")],
  ],
  rates: [
    ["activity", isFilled("indemnity")],
    ["profession", isFilled("activity")],
  ],
  declarations: [
    ["date", isFilled("person")],
    ["person", isFilled("date")],
    ["nature", isFilled("date")],
    ["due", isFilled("date")],
  ],
  received: [
    ["date", isFilled("amount")],
    ["amount", isFilled("date")],
  ],
  ledgerRules: [["mission", (at) => `(LEN(${at("account")})+LEN(${at("label")})+LEN(${at("analytic")})>0)`]],
  closedYears: (["line", "part", "from", "to", "settled", "advance", "amount"] as const).map((key) => {
    return [key, isFilled("contractYear")];
  }),
  decisions: [
    ["contractYear", isFilled("subject")],
    ["subject", isFilled("contractYear")],
  ],
  corrections: [
    ["date", isFilled("class")],
    ["reason", (at) => `(${numberIn(at("amount"))}<>0)`],
  ],
};

function isFilled(key: string): (at: At) => string {
  return (at) => `(LEN(${at(key)})>0)`;
}

/** A post that nothing says is held otherwise. */
function isEmployee(at: At): string {
  const { group, contractor } = employmentWords;
  const isOther = [group, contractor].map((word) => `(${answers(at("employment"), word)})`).join("+");
  return `${isFilled("start")(at)}*(${isOther}=0)`;
}
