import { element } from "../xml";

/** Most of what a chart says is an element with one attribute. */
export function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}
