import { checkDay } from "../../agreement/check-day";
import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import { actualsOf } from "../../budget/ledger/actuals-of-ledger";
import { readLedger } from "../../budget/ledger/read-ledger";
import { readPlacingRules } from "../../budget/ledger/read-rules";
import { decode } from "../../delimited/decode";
import { within } from "../../refusal/refused";
import { cliTexts } from "../../texts/fr/cli";
import { ledgerSaid } from "../../texts/fr/ledger";
import type { Options } from "../options";
import { jsonTexts } from "../../texts/fr/json";
import { readBytes } from "./read-bytes";

/** Of an accountant's file: a hundred times what a community writes in a year. */
const mostLedgerBytes = 64 * 1024 * 1024;

/**
 * A case whose actuals are those of an accountant's file, in place of its own.
 * @returns what a person must know of the reading: how much was read, and what is left to place
 * @throws Refused with the line and the column
 */
export async function withLedger(json: unknown, path: string, options: Options) {
  const { "ledger-rules": rulesPath, "ledger-day": typedDay } = options;
  const asOf = typedDay === undefined ? null : within({ path: "--ledger-day" }, () => checkDay(typedDay));
  const rules = rulesPath === undefined ? [] : readPlacingRules(decode(await readRules(rulesPath)));
  const bytes = await readBytes({
    path,
    notFound: cliTexts.ledgerNotFound,
    most: mostLedgerBytes,
    tooLong: jsonTexts.fileTooLong,
  });
  const rows = readLedger(decode(bytes), asOf);
  const read = actualsOf(rows, rules);
  const actuals = read.actuals.map(({ line, envelope, amount, day }) => {
    return { line, ...(envelope === null ? {} : { mission: envelope }), amount: toEuros(amount), date: toIso(day) };
  });
  return { json: { ...(json as object), actuals }, told: ledgerSaid(rows.length, read) };
}

function readRules(path: string): Promise<Uint8Array> {
  return readBytes({ path, notFound: cliTexts.rulesNotFound });
}
