import { isMission, lineIds, type LineId } from "../agreement/lines";

/** Where money is spent: a line of the grant, the unscheduled-care money that serves nothing else, or outside the grant. */
export type Envelope = Exclude<LineId, "intent"> | "earmarked" | "outside";

const missions = lineIds.filter(isMission);
/** In the order of the grant. */
export const envelopes: readonly Envelope[] = ["operating", ...missions, "earmarked", "outside"];

/** Those that may bear a part of a shared cost: what is earmarked pays its own charges alone. */
export type SharingEnvelope = Exclude<Envelope, "earmarked">;
export const sharingEnvelopes = envelopes.filter((one): one is SharingEnvelope => one !== "earmarked");
