/** A case file whose days have the name of their month, as an option may have. */
import { expect, test } from "@jest/globals";
import { withNamedDays } from "../../src/cli/reading/named-days";

test.each<[string, unknown, unknown]>([
  ["a signature", { signature: "1er octobre 2023" }, { signature: "2023-10-01" }],
  ["a day further in", { situation: { day: "15 juin 2025" } }, { situation: { day: "2025-06-15" } }],
  [
    "a start and a stop",
    { missions: { access: { start: "1 sept. 2023", stop: "31 août 2024" } } },
    { missions: { access: { start: "2023-09-01", stop: "2024-08-31" } } },
  ],
  [
    "crises and an aid",
    { assumptions: { crises: ["2 mars 2024"], intentAid: { amount: 1, date: "3 mars 2024" } } },
    { assumptions: { crises: ["2024-03-02"], intentAid: { amount: 1, date: "2024-03-03" } } },
  ],
  ["rows of a plan", { received: [{ date: "5 mai 2024" }] }, { received: [{ date: "2024-05-05" }] }],
  [
    "labels, names and envelopes as they are",
    { name: "1er mars 2024", transfers: [{ from: "operating", label: "2 mars 2024", date: "2024-03-02" }] },
    { name: "1er mars 2024", transfers: [{ from: "operating", label: "2 mars 2024", date: "2024-03-02" }] },
  ],
  ["what is no case", ["1er mars 2024", null, 3], ["1er mars 2024", null, 3]],
])("%s", (_, written, read) => {
  expect(withNamedDays(written)).toEqual(read);
});
