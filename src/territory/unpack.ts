import type { Commune, Communes, FormerCommune, Intercommunality } from "./commune";
import { columnEnd, firstMet, metElsewhere, radix, rowEnd } from "./pack";

/** The communes of a text that `pack` made, after its head. */
export function unpack(packed: string): Communes {
  const [, ...columns] = packed.split(columnEnd).map((column) => column.split(rowEnd));
  const [departments = [], steps = [], names = [], populations = [], memberships = [], groups = []] = columns;
  const [sirens = [], postcodes = [], formerCodes = [], into = [], formerNames = []] = columns.slice(6);
  const members = groups.map((): Commune[] => []);
  const intercommunalities = groups.map((name, index): Intercommunality => ({
    code: sirens[index] ?? "",
    name,
    members: members[index] ?? [],
  }));
  const codes = unpackCodes(steps);
  const indexOf = membershipReader();
  const all = codes.map((code, row): Commune => {
    const department = departmentOf(code);
    const group = indexOf(memberships[row] ?? "", department);
    const commune = {
      code,
      name: names[row] ?? "",
      department,
      population: parseInt(populations[row] ?? "", radix),
      postcodes: unpackPostcodes(postcodes[row] ?? "", code),
      intercommunality: group === null ? null : (intercommunalities[group] ?? null),
    };
    if (group !== null) members[group]?.push(commune);
    return commune;
  });
  const byCode = new Map(all.map((one) => [one.code, one]));
  const former = unpackCodes(formerCodes).flatMap((code, row): readonly FormerCommune[] => {
    const today = byCode.get(withStart(into[row] ?? "", code));
    return today === undefined ? [] : [{ code, name: formerNames[row] ?? "", into: today }];
  });
  const named = departments.map(
    (line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const,
  );
  return { all, intercommunalities, former, departments: new Map(named) };
}

function unpackCodes(steps: readonly string[]): readonly string[] {
  let above = "";
  return steps.map((step) => {
    above = step.length === codeLength ? step : after(above, step === "" ? 1 : Number(step));
    return above;
  });
}

const codeLength = 5;

function after(code: string, step: number): string {
  return code.slice(0, 2) + String(Number(code.slice(2)) + step).padStart(3, "0");
}

/** Beyond the sea a department has three signs. */
function departmentOf(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

function unpackPostcodes(row: string, code: string): readonly string[] {
  if (row === "") return [];
  return row.split(" ").map((one) => withStart(one.padEnd(3, "0"), code));
}

function withStart(one: string, code: string): string {
  return one.length === codeLength ? one : code.slice(0, 2) + one;
}

/** Reads the rows one after the other: what a row says leans on those above. */
function membershipReader(): (row: string, department: string) => number | null {
  let met = 0;
  let current = "";
  let here: number[] = [];
  return (row, department) => {
    if (department !== current) [current, here] = [department, []];
    if (row === "") return null;
    if (row !== firstMet && !row.startsWith(metElsewhere)) return here[parseInt(row, radix)] ?? null;
    const index = row === firstMet ? met++ : parseInt(row.slice(metElsewhere.length), radix);
    here.push(index);
    return index;
  };
}
