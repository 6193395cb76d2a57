import { parseArgs } from "node:util";
import { cliTexts } from "../texts/fr/cli";
import { RequestRefused } from "./refusal";

/** The choices that a person may state on the command line instead of in a case file. */
export const choiceOptions = {
  name: { type: "string" },
  population: { type: "string" },
  tier: { type: "string" },
  schedule: { type: "string" },
  missions: { type: "string" },
  rate: { type: "string" },
  signed: { type: "string" },
  "no-compensation": { type: "boolean" },
  "no-earmarked": { type: "boolean" },
  "crisis-plan": { type: "string" },
  "crisis-declared": { type: "boolean" },
} as const;

const outputOptions = {
  case: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
} as const;

const options = { ...choiceOptions, ...outputOptions };
type OptionName = keyof typeof options;

export type Options = ReturnType<typeof parse>;

/** @throws RequestRefused on an option that does not exist, lacks its value or has one too many */
export function readOptions(words: readonly string[]): Options {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") throw new RequestRefused(cliTexts.strayWord(token.value));
    if (token.kind === "option") checkOption(token.name, token.rawName, token.value);
  }
  return parse(words);
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options }).values;
}

function checkOption(name: string, written: string, value: string | undefined): void {
  if (!isOption(name)) {
    const known = Object.keys(options).map((option) => `--${option}`);
    throw new RequestRefused(cliTexts.unknownOption(written, known));
  }
  const isText = options[name].type === "string";
  if (isText && value === undefined) throw new RequestRefused(cliTexts.optionWithoutValue(written));
  if (!isText && value !== undefined) throw new RequestRefused(cliTexts.optionWithValue(written, value));
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
