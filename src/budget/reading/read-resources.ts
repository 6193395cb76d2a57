import { noMoney, sum } from "../../agreement/money";
import { mostRows } from "../bounds";
import { productLineOf, productLines } from "../form/form-lines";
import type { Resource } from "../planned";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { resourceKinds } from "../resource-kinds";
import { isUnknown, retainedOf } from "../resources";
import { accountTyped, isAccount, readPlaced, readSpan } from "./read-placed";
import { checkRows, isGiven, readAmount, readAmountIfAny, readDay, readName } from "./read-value";

type ResourceOfFile = NonNullable<PlannedFile["resources"]>[number];

/** @throws Refused */
export function readResources(file: PlannedFile): readonly Resource[] {
  return checkRows("resources", file.resources, mostRows.resources).map((row, index) =>
    readResource(`resources.${index}`, row),
  );
}

function readResource(path: string, row: ResourceOfFile): Resource {
  const resource = {
    ...readPlaced(path, row),
    ...readSpan(path, row),
    kind: row.kind,
    ...readAccount(path, row),
    asked: readAmountIfAny(`${path}.asked`, row.asked),
    notified: readAmountIfAny(`${path}.notified`, row.notified),
    payments: readPayments(`${path}.payments`, row),
    isTied: row.tied ?? false,
    opening: readAmountIfAny(`${path}.opening`, row.opening) ?? noMoney,
  };
  checkPaid(path, resource);
  if (resource.isTied && resource.action === "") refuse({ kind: "tiedToNothing" }, { path });
  return resource;
}

/** Those of its kind, unless others are typed. */
function readAccount(path: string, row: ResourceOfFile): Pick<Resource, "account" | "line"> {
  const { account: proposed, line: usual } = resourceKinds[row.kind];
  const account = isGiven(row.account) ? accountTyped(row.account) : proposed;
  const follows = isAccount(account, "7") ? productLineOf(account) : null;
  if (follows === null) {
    return refuse({ kind: "account", received: row.account, class: "7" }, { path: `${path}.account` });
  }
  const line = isGiven(row.line) ? readName(`${path}.line`, row.line, productLines, (id) => id) : null;
  return { account, line: line ?? (account === proposed ? usual : follows) };
}

function readPayments(path: string, { payments }: ResourceOfFile): Resource["payments"] {
  return checkRows(path, payments, mostRows.payments).map(({ date, amount }, index) => ({
    day: readDay(`${path}.${index}.date`, date),
    amount: readAmount(`${path}.${index}.amount`, amount),
  }));
}

/** What is worth an amount that nobody said is not compared with what is paid of it. */
function checkPaid(path: string, resource: Resource): void {
  if (isUnknown(resource)) return;
  const [paid, retained] = [sum(resource.payments.map(({ amount }) => amount)), retainedOf(resource)];
  if (paid > retained) refuse({ kind: "paidBeyond", paid, retained }, { path: `${path}.payments` });
}
