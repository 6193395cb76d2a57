/** Files as a person chooses them in the page. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { today } from "../today";
import { fileOf } from "../../src/taskpane/workbook/make";

export function fileWith(bytes: Uint8Array): File {
  return new File([Uint8Array.from(bytes)], "Budget ACI.xlsx");
}

/** Of the cases that tests ask for again and again. */
const known = new WeakMap<object, Promise<Uint8Array>>();

/** The workbook of a case, as the product writes it; whoever changes it changes a copy. */
export function bytesOf(json: unknown): Promise<Uint8Array> {
  if (typeof json !== "object" || json === null) return newBytesOf(json);
  const bytes = known.get(json) ?? newBytesOf(json);
  known.set(json, bytes);
  return bytes;
}

function newBytesOf(json: unknown): Promise<Uint8Array> {
  const { choices, planned } = readWholeCase(json, today);
  return fileOf(choices, planned);
}

/** @throws when the change changes nothing */
export function changedPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Everything that can be typed, typed: a remembered rate, an amount with cents, a text that looks like a formula. */
export const fullCase = {
  name: "=CPTS & <Val> « été »",
  population: 62_000,
  tier: 3,
  schedule: "AV2",
  signature: "2024-02-29",
  missions: {
    access: { rate: 0.625, compensation: true, earmarked: false },
    pathways: { rate: 0.333333 },
    prevention: { kept: false, rate: 0.4 },
    crisis: {},
    support: { rate: 1 },
  },
  overrides: [{ line: "pathways", part: "fixed", tier: 2, amount: 35_000.55 }],
  assumptions: { crisisPlan: "updated", crisisDeclared: true },
};
