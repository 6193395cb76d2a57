import type { SourceWords } from "../source-words";

export const sourceWords: SourceWords = {
  unknownAmount: "Unknown amount",
  unverified: "unverified suggestion",
  confidence: {
    "C3+": "three or more sources agree",
    "C3+SUM": "three or more sources agree, total checked",
    C2: "two sources agree",
    "C2+SUM": "two sources agree, total checked",
    C1: "one source only",
    "C1+SUM": "one source only, total checked",
    SEED: "one source only",
    "SEED+SUM": "official presentation, total checked",
    DER: "derived from confirmed amounts",
    "DER+SUM": "derived from confirmed amounts, total checked",
    UNKNOWN: "to be taken from your contract",
  },
};
