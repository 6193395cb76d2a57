/** What the grant is worth in a financial year, line by line, in one scenario. Amounts in cents. */
import { lineIds, type LineId } from "../agreement/lines";
import { minus, noMoney, type Cents } from "../agreement/money";
import type { Period } from "../agreement/period";
import { onLine, type Ledger } from "../funding/time/ledger";
import { statementOf } from "../funding/time/statement";
import type { Envelope } from "./planned";

export interface GrantOfLine {
  readonly envelope: Envelope;
  readonly secured: Cents;
  readonly atRisk: Cents;
  /** What reaches the bank. */
  readonly received: Cents;
}

type Earmarked = Pick<GrantOfLine, "secured" | "received">;

/** Of the rights of the year, and of its cash, what serves the unscheduled-care device alone. */
export interface EarmarkedGrant {
  readonly all: Earmarked;
  /** Of it, what is taken from a part whose amount is known. */
  readonly ofKnown: Earmarked;
}

/** The aid of the letter of intent is money of the operating grant; of access to care, what is earmarked stands apart. */
export function grantsOf(year: Period, ledger: Ledger, { all, ofKnown }: EarmarkedGrant): readonly GrantOfLine[] {
  const lines = [...new Set([...ledger.accruals, ...ledger.payments].map(({ line }) => line))];
  const own = lines.flatMap((line) =>
    statementOf(onLine(line, ledger), [year]).map(({ rights, cash }) => {
      const { secured, atRisk } = rights;
      return { envelope: envelopeOfLine(line), secured, atRisk, received: cash.total };
    }),
  );
  return [
    ...own.map((grant) => (grant.envelope === "access" ? without(ofKnown, grant) : grant)),
    {
      envelope: "earmarked",
      ...all,
      atRisk: noMoney,
    },
  ];
}

/** The aid of the letter of intent is money of the operating grant. */
export function envelopeOfLine(line: LineId): Envelope {
  return line === "intent" ? "operating" : line;
}

/** Of the grant, those whose money an envelope is. */
export function linesOf(envelope: Envelope): readonly LineId[] {
  return lineIds.filter((line) => envelopeOfLine(line) === envelope);
}

function without(taken: Earmarked, grant: GrantOfLine): GrantOfLine {
  return { ...grant, secured: minus(grant.secured, taken.secured), received: minus(grant.received, taken.received) };
}
