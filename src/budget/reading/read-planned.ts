/** Reads what a case plans; whatever is wrong is refused with its place and nothing is guessed. */
import { withoutBinaryDust } from "../../agreement/fifteen-digits";
import { mostBufferMonths, mostRows } from "../bounds";
import { chargeLines, productLines } from "../form/form-lines";
import { proRataKey, sharingEnvelopes, type Accounting, type Planned, type SharingKey } from "../planned";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { readCharges, readProduct } from "./read-charges";
import { readClosedYears } from "./read-closed-years";
import { readDialogue } from "./read-dialogue";
import { readIndemnities } from "./read-indemnities";
import { readIndicators } from "./read-indicators";
import { readEnvelope } from "./read-placed";
import { readLedgerRules } from "./read-ledger-rules";
import { readReceived } from "./read-received";
import { readResources } from "./read-resources";
import { readStaff } from "./read-staff";
import { readTracking } from "./read-tracking";
import {
  checkRows,
  isGiven,
  readAmount,
  readDay,
  readFigure,
  readName,
  readSignedAmount,
  readText,
} from "./read-value";

/** @throws Refused */
export function readPlanned(file: PlannedFile): Planned {
  const sharing = readSharing(file);
  return {
    charges: readCharges(file, sharing),
    staff: readStaff(file, sharing),
    resources: readResources(file),
    sharing,
    transfers: readTransfers(file),
    voluntary: readVoluntary(file),
    actuals: readActuals(file),
    accounting: readAccounting(file.accounting ?? {}),
    indicators: readIndicators(file),
    indemnities: readIndemnities(file),
    tracking: readTracking(file),
    dialogue: readDialogue(file),
    closed: readClosedYears(file),
    received: readReceived(file),
    ledgerRules: readLedgerRules(file),
    pages: [...new Set(file.pages)],
  };
}

function readSharing(file: PlannedFile): readonly SharingKey[] {
  const keys = checkRows("sharing", file.sharing, mostRows.sharing).map(({ name: typed, shares }, index) => {
    const path = `sharing.${index}`;
    const name = readText(`${path}.name`, typed);
    if (name === "") refuse({ kind: "missing" }, { path: `${path}.name` });
    if (readOtherwise.test(name)) refuse({ kind: "keySigns", name }, { path: `${path}.name` });
    const given = sharingEnvelopes.filter((envelope) => isGiven(shares[envelope]));
    const read = given.map((envelope) => {
      return { envelope, share: readFigure(`${path}.shares.${envelope}`, shares[envelope], 0, 1) };
    });
    checkTotal(path, name, read);
    return { name, shares: read };
  });
  keys.forEach(({ name }, index) => {
    const isIt = (other: string) => other.toLowerCase() === name.toLowerCase();
    const isTwice = isIt(proRataKey) || keys.findIndex((key) => isIt(key.name)) < index;
    if (isTwice) refuse({ kind: "keyTwice", name }, { path: `sharing.${index}.name` });
  });
  return keys;
}

/** In a SUMIFS any text, a letter or a comparison: its formulas would take one key for another. */
const readOtherwise = /[*?~]|^[<>=]/;

/** A key shares all of a cost: 100 %, within fifteen digits. */
function checkTotal(path: string, name: string, shares: SharingKey["shares"]): void {
  const total = withoutBinaryDust(shares.reduce((all, { share }) => all + share, 0));
  if (total !== 1) refuse({ kind: "keyTotal", name, total }, { path: `${path}.shares` });
}

function readTransfers(file: PlannedFile): Planned["transfers"] {
  return checkRows("transfers", file.transfers, mostRows.transfers).map((row, index) => {
    const path = `transfers.${index}`;
    const [from, to] = [readEnvelope(`${path}.from`, row.from), readEnvelope(`${path}.to`, row.to)];
    if (from === "earmarked") refuse({ kind: "fromEarmarked" }, { path: `${path}.from` });
    if (from === to) refuse({ kind: "toItself" }, { path: `${path}.to` });
    return { from, to, amount: readAmount(`${path}.amount`, row.amount), day: readDay(`${path}.date`, row.date) };
  });
}

function readVoluntary(file: PlannedFile): Planned["voluntary"] {
  return checkRows("voluntary", file.voluntary, mostRows.voluntary).map((row, index) => {
    const path = `voluntary.${index}`;
    const label = readText(`${path}.label`, row.label);
    return { kind: row.kind, label, ...readProduct(path, row), day: readDay(`${path}.date`, row.date) };
  });
}

function readActuals(file: PlannedFile): Planned["actuals"] {
  return checkRows("actuals", file.actuals, mostRows.actuals).map((row, index) => {
    const path = `actuals.${index}`;
    const line = readName(`${path}.line`, row.line, [...chargeLines, ...productLines], (id) => id);
    const envelope = isGiven(row.mission) ? readEnvelope(`${path}.mission`, row.mission) : null;
    const amount = readSignedAmount(`${path}.amount`, row.amount);
    return { line, envelope, amount, day: readDay(`${path}.date`, row.date) };
  });
}

function readAccounting(file: NonNullable<PlannedFile["accounting"]>): Accounting {
  const { bufferMonths: months } = file;
  const path = "accounting.bufferMonths";
  return {
    product: file.product ?? null,
    variablePart: file.variablePart ?? "central",
    bufferMonths: isGiven(months) ? readFigure(path, months, 0, mostBufferMonths) : null,
  };
}
