import { element } from "../xml";

/** @param colour RRGGBB; files put its opacity before */
export function colourOf(name: string, colour: string): string {
  return element(name, { rgb: `FF${colour}` });
}
