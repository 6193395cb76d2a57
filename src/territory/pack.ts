/**
 * Packs the communes of France in one text, small once compressed: a column after the other, so that alike stands by
 * alike, and each value told by what the one above leaves to say. `unpack.ts` reads it.
 */
import type { SourceCommune, SourceFiles } from "./source-files";

/** Between columns, and between the rows of one: signs that no name has, and that a script holds as they are. */
export const columnEnd = "~";
export const rowEnd = "|";
/** An intercommunality that is met for the first time, in the order of its first commune. */
export const firstMet = "+";
/** Before one that was met in another department. */
export const metElsewhere = "@";
export const radix = 36;

/** @throws when a commune belongs to two intercommunalities, or one has a member that is no commune */
export function pack({ communes, epci, departements }: SourceFiles): string {
  const counted = communes.filter(isCounted).sort(byCode);
  const { rows, met } = packMembership(counted, epci);
  const former = formerOf(communes);
  const columns: readonly (readonly string[])[] = [
    departements.map(({ code, nom }) => `${code} ${nom}`),
    packCodes(counted.map(({ code }) => code)),
    counted.map(({ nom }) => nom),
    counted.map(({ population = 0 }) => population.toString(radix)),
    rows,
    met.map(({ nom }) => nom),
    met.map(({ code }) => code),
    counted.map(packPostcodes),
    packCodes(former.map(({ code }) => code)),
    former.map(({ code, into }) => withoutStart(into, code)),
    former.map(({ name }) => name),
  ];
  return columns.map((rows) => rows.join(rowEnd)).join(columnEnd);
}

/** Those of today, and the arrondissements of Paris, Lyon and Marseille; nobody counts the people of the far islands. */
function isCounted({ type, population }: SourceCommune): boolean {
  return population !== undefined && (type === "commune-actuelle" || type === "arrondissement-municipal");
}

function byCode(one: SourceCommune, other: SourceCommune): number {
  return one.code < other.code ? -1 : 1;
}

/** So many after the one above in its department, nothing for the next one, or whole where a department begins. */
function packCodes(codes: readonly string[]): readonly string[] {
  return codes.map((code, index) => {
    const above = codes[index - 1] ?? "";
    if (above.slice(0, 2) !== code.slice(0, 2)) return code;
    const step = Number(code.slice(2)) - Number(above.slice(2));
    return step === 1 ? "" : String(step);
  });
}

/** Most end by a zero. */
function packPostcodes({ code, codesPostaux = [] }: SourceCommune): string {
  return codesPostaux.map((one) => withoutStart(one, code).replace(/^(..)0$/, "$1")).join(" ");
}

/** The three last signs where the first two are those of the code. */
function withoutStart(one: string, code: string): string {
  return one.startsWith(code.slice(0, 2)) ? one.slice(2) : one;
}

function packMembership(communes: readonly SourceCommune[], epci: SourceFiles["epci"]) {
  const of = new Map(epci.flatMap((one) => one.membres.map(({ code }) => [code, one] as const)));
  const codes = new Set(communes.map(({ code }) => code));
  const isWhole = of.size === epci.reduce((sum, { membres }) => sum + membres.length, 0);
  if (!isWhole || [...of.keys()].some((code) => !codes.has(code))) throw new Error("Odd members of intercommunalities");
  const met: SourceFiles["epci"][number][] = [];
  let department = "";
  let here: number[] = [];
  const rows = communes.map(({ code, departement }) => {
    if (departement !== department) [department, here] = [departement, []];
    const one = of.get(code);
    if (one === undefined) return "";
    const index = met.indexOf(one);
    const place = here.indexOf(index);
    if (index >= 0 && place >= 0) return place.toString(radix);
    here.push(index < 0 ? met.push(one) - 1 : index);
    return index < 0 ? firstMet : metElsewhere + index.toString(radix);
  });
  return { rows, met };
}

/** Those that another took in: by their own code, and by their name where they keep one. */
function formerOf(communes: readonly SourceCommune[]) {
  const taken = communes.filter(({ type }) => type === "commune-deleguee" || type === "commune-associee");
  const names = new Map(taken.map(({ code, nom }) => [code, nom]));
  const byCodes = communes.flatMap(({ code: into, type, anciensCodes = [] }) =>
    type === "commune-actuelle" ? anciensCodes.map((code) => ({ code, into, name: names.get(code) ?? "" })) : [],
  );
  const known = new Set(byCodes.map(({ code }) => code));
  const others = taken.filter(({ code, chefLieu }) => !known.has(code) && chefLieu !== undefined);
  return [...byCodes, ...others.map(({ code, nom, chefLieu = "" }) => ({ code, into: chefLieu, name: nom }))].sort(
    (one, other) => (one.code < other.code ? -1 : 1),
  );
}
