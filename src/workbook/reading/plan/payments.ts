import { refuse } from "../../../refusal/refused";
import type { EntryRow } from "./entries";

/** The payments of each resource, in the order of their rows: they name it. @throws Refused on a name of none, or of two */
export function paymentsByResource(
  resources: readonly EntryRow[],
  payments: readonly EntryRow[],
): readonly (readonly EntryRow[])[] {
  const ids = resources.map(idOf);
  for (const { where, values } of [...resources, ...payments]) {
    const received = String(values["id"] ?? "");
    if (readOtherwise.test(received)) refuse({ kind: "idSigns", received }, where("id"));
  }
  for (const { where, values } of payments) {
    const received = String(values["id"]);
    if (!ids.includes(asFormulas(received))) refuse({ kind: "noSuchResource", received }, where("id"));
  }
  resources.forEach((resource, index) => {
    const isTwice = ids[index] !== "" && ids.indexOf(ids[index] ?? "") < index;
    if (isTwice) refuse({ kind: "idTwice", received: String(resource.values["id"]) }, resource.where("id"));
  });
  return ids.map((id) => payments.filter((payment) => id !== "" && idOf(payment) === id));
}

/** To COUNTIF and MATCH any text, a letter, or a comparison: they would find another name. */
const readOtherwise = /[*?~]|^[<>=]/;

function idOf({ values }: EntryRow): string {
  return asFormulas(String(values["id"] ?? ""));
}

/** As COUNTIF and MATCH compare it: « P-1 » is not « P 1 », and « p1 » is « P1 ». */
function asFormulas(id: string): string {
  return id.replace(/ +/g, " ").trim().toLowerCase();
}
