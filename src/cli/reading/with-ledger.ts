import { checkDay } from "../../agreement/check-day";
import { actualsWithAccounts } from "../../budget/ledger/actuals-with-accounts";
import { readAccounts } from "../../budget/ledger/read-accounts";
import { readPlacingRules } from "../../budget/ledger/read-rules";
import { rulesInCase } from "../../budget/reading/read-ledger-rules";
import type { WholeCase } from "../../budget/read-whole-case";
import { decode } from "../../delimited/decode";
import { within } from "../../refusal/refused";
import { cliTexts } from "../../texts/fr/cli";
import { jsonTexts } from "../../texts/fr/json";
import { ledgerSaid } from "../../texts/fr/ledger";
import type { Options } from "../options";
import { readBytes } from "./read-bytes";

/** Of an accountant's file: a hundred times what a community writes in a year. */
const mostLedgerBytes = 64 * 1024 * 1024;

/** @throws Refused, with its place */
type ReadCase = (json: unknown) => WholeCase;

/**
 * A case whose actuals are those of an accountant's file, for the months that it tells.
 * @returns what a person must know of the reading: how much was read, what is left to place, and what stays
 * @throws Refused with the line and the column
 */
export async function withLedger(json: unknown, path: string, options: Options, read: ReadCase) {
  const { "ledger-rules": rulesPath, "ledger-day": typedDay } = options;
  const asOf = typedDay === undefined ? null : within({ path: "--ledger-day" }, () => checkDay(typedDay));
  const given = rulesPath === undefined ? null : readPlacingRules(decode(await readRules(rulesPath)));
  const { choices, planned } = read(json);
  const rules = given ?? planned?.ledgerRules ?? [];
  const source = await readBytes({
    path,
    notFound: cliTexts.ledgerNotFound,
    most: mostLedgerBytes,
    tooLong: jsonTexts.fileTooLong,
  });
  const accounts = readAccounts({ source, rules, asOf, signature: choices.signature });
  const before = actualsIn(json);
  const { financialYearEnd } = choices.time;
  const product = planned?.accounting.product ?? null;
  const actuals = actualsWithAccounts(before, accounts, { financialYearEnd, product });
  const kept = actuals.length - accounts.actuals.length;
  // Those of a file are kept with the case, for the next one.
  const ledgerRules = given === null ? {} : { ledgerRules: rulesInCase(given) };
  return { json: { ...(json as object), ...ledgerRules, actuals }, told: ledgerSaid(accounts, kept) };
}

function actualsIn(json: unknown): readonly unknown[] {
  const rows: unknown = Reflect.get(json as object, "actuals");
  return Array.isArray(rows) ? rows : [];
}

function readRules(path: string): Promise<Uint8Array> {
  return readBytes({ path, notFound: cliTexts.rulesNotFound });
}
