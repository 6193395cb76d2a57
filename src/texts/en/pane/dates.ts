import type { PaneWords } from "../../pane-words";

export const dateWords: PaneWords["dates"] = {
  title: "Dates and payments",
  signatureAssumed: (day) => `Signature assumed on ${day}`,
  signed: (day) => `Signed on ${day}`,
  fromSignature: "missions from the signature",
  started: (count) => (count === 1 ? "1 start date given" : `${count} start dates given`),
};
