/** What professionals are paid, as a case says it: whatever is wrong is refused with its place. */
import { fold } from "../../agreement/fold";
import { largestQuantity, mostRows } from "../bounds";
import { chargeLineOf } from "../form/form-lines";
import { isSame } from "../indemnities/due-amount";
import type { Declaration, Indemnities, IndemnityRate } from "../indemnities/indemnity";
import { natures } from "../natures";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { accountTyped, isAccount, readEnvelope } from "./read-placed";
import { checkRows, isGiven, readAmountIfAny, readDay, readFigure, readText } from "./read-value";

type IndemnitiesOfFile = NonNullable<PlannedFile["indemnities"]>;
type RateOfFile = NonNullable<IndemnitiesOfFile["rates"]>[number];
type DeclarationOfFile = NonNullable<IndemnitiesOfFile["declarations"]>[number];

const top = "indemnities";

/** @returns null where the case has no such key @throws Refused */
export function readIndemnities({ indemnities: file }: PlannedFile): Indemnities | null {
  if (file === undefined) return null;
  const rates = checkRows(`${top}.rates`, file.rates, mostRows.rates).map((row, index) =>
    readRate(`${top}.rates.${index}`, row),
  );
  checkOnce(rates);
  const declarations = checkRows(`${top}.declarations`, file.declarations, mostRows.declarations);
  return {
    ...readAccount(file.account),
    secondCap: readAmountIfAny(`${top}.secondCap`, file.secondCap),
    rates,
    declarations: declarations.map((row, index) => readDeclaration(`${top}.declarations.${index}`, row)),
  };
}

function readAccount(received: unknown): Pick<Indemnities, "account" | "line"> {
  const account = isGiven(received) ? accountTyped(received) : natures.indemnities;
  const line = isAccount(account, "6") ? chargeLineOf(account) : null;
  if (line === null) return refuse({ kind: "account", received, class: "6" }, { path: `${top}.account` });
  return { account, line };
}

function readRate(path: string, row: RateOfFile): IndemnityRate {
  return {
    profession: readProfession(`${path}.profession`, row.profession),
    activity: readRequired(`${path}.activity`, row.activity),
    mode: row.mode ?? "hour",
    indemnity: readAmountIfAny(`${path}.indemnity`, row.indemnity),
    remuneration: readAmountIfAny(`${path}.remuneration`, row.remuneration),
    voted: isGiven(row.voted) ? readDay(`${path}.voted`, row.voted) : null,
  };
}

function readDeclaration(path: string, row: DeclarationOfFile): Declaration {
  return {
    day: readDay(`${path}.date`, row.date),
    person: readRequired(`${path}.person`, row.person),
    profession: readProfession(`${path}.profession`, row.profession),
    envelope: isGiven(row.mission) ? readEnvelope(`${path}.mission`, row.mission) : null,
    action: readText(`${path}.action`, row.action),
    nature: row.nature,
    activity: readMatched(`${path}.activity`, row.activity),
    quantity: isGiven(row.quantity) ? readFigure(`${path}.quantity`, row.quantity, 0, largestQuantity) : null,
    amount: readAmountIfAny(`${path}.amount`, row.amount),
    document: readText(`${path}.document`, row.document),
    state: row.state ?? "declared",
  };
}

/** « Toutes », as the sheet of the rates has it, is none in particular. */
function readProfession(path: string, received: string | undefined): string {
  const profession = readMatched(path, received);
  return fold(profession) === "toutes" ? "" : profession;
}

function readRequired(path: string, received: string): string {
  const text = readMatched(path, received);
  return text === "" ? refuse({ kind: "missing" }, { path }) : text;
}

/** In a COUNTIFS any text, a letter or a comparison. */
const readOtherwise = /[*?~]|^[<>=]/;

/** What formulas look for among others. */
function readMatched(path: string, received: string | undefined): string {
  const text = readText(path, received);
  return readOtherwise.test(text) ? refuse({ kind: "nameSigns", name: text }, { path }) : text;
}

function checkOnce(rates: readonly IndemnityRate[]): void {
  rates.forEach(({ profession, activity }, index) => {
    const first = rates.findIndex((one) => isSame(one.profession, profession) && isSame(one.activity, activity));
    if (first < index) refuse({ kind: "rateTwice", profession, activity }, { path: `${top}.rates.${index}.activity` });
  });
}
