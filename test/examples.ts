/** The example cases of the product, as their files have them. */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../examples/", import.meta.url);

interface Example {
  readonly name: string;
  readonly json: unknown;
}

/** Those that plan a budget beside the grant. */
export const budgetExamples: readonly Example[] = readdirSync(new URL("budgets/", folder)).map((file) => {
  const text = readFileSync(new URL(`budgets/${file}`, folder), "utf8");
  return { name: file.replace(".json", ""), json: JSON.parse(text) as unknown };
});

const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

export const examples: readonly Example[] = files.map((file) => {
  return { name: file.replace(".json", ""), json: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown };
});

/** @throws when no file has that name */
export function caseOf(wanted: string): object {
  const found = examples.find(({ name }) => name === wanted)?.json;
  if (typeof found !== "object" || found === null) throw new Error(`no example ${wanted}`);
  return found;
}
