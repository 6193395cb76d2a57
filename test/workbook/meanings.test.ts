/** What an input cell means, whatever a person, a paste or another program left in it. */
import type { FoundValue } from "../../src/workbook/found";
import { meaningOf } from "../../src/workbook/input-meaning";

const cases: readonly (readonly [key: string, found: FoundValue, meaning: unknown])[] = [
  ["kept:access", "Oui", { value: "Oui" }],
  ["kept:access", " oUI  ", { value: "Oui" }],
  ["kept:access", null, { value: null }],
  ["kept:access", "Yes", { problem: { kind: "word", received: "Yes", accepted: ["Oui", "Non"] } }],
  ["kept:access", 1, { problem: { kind: "word", received: "1", accepted: ["Oui", "Non"] } }],
  ["kept:access", true, { value: "Oui" }],
  ["prorateVariable", false, { value: "Non" }],
  ["prorationBasis", true, { problem: { kind: "boolean" } }],
  ["rate:access", true, { problem: { kind: "boolean" } }],
  ["kept:access", { kind: "error", code: "#REF!" }, { problem: { kind: "error", code: "#REF!" } }],
  ["prorationBasis", "mois", { value: "Mois" }],
  ["crisisPlan", "mise à jour", { value: "Mise à jour" }],
  ["crisisPlan", null, { problem: { kind: "word", received: "", accepted: ["Rédaction", "Mise à jour"] } }],
  ["rate:access", 0.05 + 0.55 + 0.3 + 0.1, { value: 1 }],
  ["rate:access", { kind: "notComputed" }, { problem: { kind: "notComputed" } }],
  ["rate:access:3", null, { value: null }],
  ["population", 62_000, { value: 62_000 }],
  ["population", "beaucoup", { value: "beaucoup" }],
  ["signature", 45_352, { value: 45_352 }],
  ["signature", 45_352.5, { problem: { kind: "notADay", received: "45352.5" } }],
  ["signature", "2024-03-01", { problem: { kind: "notADay", received: "2024-03-01" } }],
  ["signature", "01/03/2024", { problem: { kind: "notADay", received: "01/03/2024" } }],
  ["intentAid:date", "2024-03-01", { problem: { kind: "notADay", received: "2024-03-01" } }],
  ["amount:AV2:access:fixed:2", 0, { value: 0 }],
  ["name", "  CPTS du Val", { value: "  CPTS du Val" }],
  ["name", { kind: "error", code: "#N/A" }, { problem: { kind: "error", code: "#N/A" } }],
];

test.each(cases)("%s holding %j means %j", (key, found, meaning) => {
  expect(meaningOf(key, found)).toEqual(meaning);
});
