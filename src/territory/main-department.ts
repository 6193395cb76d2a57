import { inFull } from "./department-named";
import type { Gazetteer } from "./gazetteer";
import { inhabitantsOf, territoryOf } from "./territory";

/** The department that most inhabitants of a list of communes live in: « Ain (01) ». @throws Refused */
export function mainDepartmentIn(list: string, gazetteer: Gazetteer): string {
  const people = new Map<string, number>();
  for (const part of territoryOf([list], gazetteer).parts) {
    const { department } = part.commune;
    people.set(department, (people.get(department) ?? 0) + inhabitantsOf(part));
  }
  const [first] = [...people].sort(([, one], [, other]) => other - one);
  const code = first?.[0] ?? "";
  return inFull(code, gazetteer.departments.get(code) ?? "");
}
