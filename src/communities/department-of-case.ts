import { loadGazetteer } from "../territory/load-gazetteer";
import { departmentNamed } from "../territory/department-named";
import { mainDepartmentIn } from "../territory/main-department";
import type { CommunityRow } from "./community-row";

/** As a row says it, in the one way in which totals are made; undefined: it does not. */
export async function departmentSaid({ cells }: CommunityRow): Promise<string | undefined> {
  const typed = cells.get("department");
  return typed === undefined ? undefined : departmentNamed(typed, await loadGazetteer());
}

/** Of a case whose communes were read: that of most of their inhabitants; empty where it names none. @throws Refused */
export async function departmentOfCase(json: unknown): Promise<string> {
  const communes: unknown = Reflect.get(Object(json) as object, "communes");
  const list: unknown = Reflect.get(Object(communes) as object, "list");
  return typeof list === "string" && list !== "" ? mainDepartmentIn(list, await loadGazetteer()) : "";
}
