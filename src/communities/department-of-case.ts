import { loadGazetteer } from "../territory/load-gazetteer";
import { mainDepartmentIn } from "../territory/main-department";

/** Of a case whose communes were read: that of most of their inhabitants; empty where it names none. @throws Refused */
export async function departmentOfCase(json: unknown): Promise<string> {
  const communes: unknown = Reflect.get(Object(json) as object, "communes");
  const list: unknown = Reflect.get(Object(communes) as object, "list");
  return typeof list === "string" && list !== "" ? mainDepartmentIn(list, await loadGazetteer()) : "";
}
