/** What people call an envelope: the names of the lines of the grant, and two of our own. */
import { lineNames } from "../agreement/line-names";
import type { Envelope } from "./planned";

const own = { earmarked: "Soins non programmés (fléché)", outside: "Hors ACI" } as const;

export function envelopeName(envelope: Envelope): string {
  return envelope === "earmarked" || envelope === "outside" ? own[envelope] : lineNames[envelope].fr;
}
