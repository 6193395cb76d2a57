import { parseArgs } from "node:util";
import { cliTexts } from "../texts/fr/cli";
import { refuseRequest } from "../library/refusal";
import { parseDay } from "../typed-figure/typed-date";

/** The choices that a person may state on the command line instead of in a case file. */
export const choiceOptions = {
  name: { type: "string" },
  population: { type: "string" },
  communes: { type: "string" },
  tier: { type: "string" },
  schedule: { type: "string" },
  "schedule-confirmed": { type: "boolean" },
  missions: { type: "string" },
  rate: { type: "string" },
  signed: { type: "string" },
  situation: { type: "string" },
  "bank-balance": { type: "string" },
  commitments: { type: "string" },
  "earmarked-spent": { type: "string" },
  start: { type: "string", multiple: true },
  stop: { type: "string", multiple: true },
  rates: { type: "string", multiple: true },
  tiers: { type: "string" },
  "balance-delay": { type: "string" },
  assume: { type: "string", multiple: true },
  "no-compensation": { type: "boolean" },
  "no-earmarked": { type: "boolean" },
  "earmarked-of-fixed": { type: "string" },
  "crisis-plan": { type: "string" },
  "crisis-declared": { type: "boolean" },
  "prepared-by": { type: "string" },
  "prepared-for": { type: "string" },
  note: { type: "string" },
  suggestions: { type: "boolean" },
} as const;

const outputOptions = {
  "starter-budget": { type: "boolean" },
  "starter-indicators": { type: "boolean" },
  charges: { type: "string" },
  pages: { type: "string" },
  ledger: { type: "string" },
  "ledger-rules": { type: "string" },
  "ledger-day": { type: "string" },
  "close-year": { type: "string" },
  notified: { type: "string", multiple: true },
  settled: { type: "string" },
  case: { type: "string" },
  open: { type: "string" },
  compare: { type: "string", multiple: true },
  batch: { type: "boolean" },
  out: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
} as const;

const options = { ...choiceOptions, ...outputOptions };
type OptionName = keyof typeof options;
export const optionNames = Object.keys(options) as readonly OptionName[];

export type Options = ReturnType<typeof parse>;

/** @throws Refused on an option that does not exist, comes twice, lacks its value or has one too many */
export function readOptions(words: readonly string[]): Options {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const written = tokens.flatMap((token) => (token.kind === "option-terminator" ? [] : [checkToken(token)]));
  const single = written.filter(({ name }) => !isRepeatable(name));
  const twice = single.find(({ name }, index) => single.findIndex((one) => one.name === name) < index);
  if (twice !== undefined) refuseRequest(cliTexts.optionTwice(twice.rawName));
  return parse(written.map(inOneWord));
}

interface Written {
  readonly kind: "option";
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** `--population=-5`: apart, a value that begins with a dash would pass for an option. */
function inOneWord({ name, rawName, value }: Written): string {
  if (value === undefined) return rawName;
  return `${rawName}=${dated.has(name) ? parseDay(value) : value}`;
}

const dated: ReadonlySet<string> = new Set(["signed", "situation", "ledger-day", "settled"] satisfies OptionName[]);

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options }).values;
}

function checkToken(token: Written | { readonly kind: "positional"; readonly value: string }): Written {
  if (token.kind === "positional") refuseRequest(cliTexts.strayWord(token.value));
  checkOption(token);
  return token;
}

function checkOption(option: Written): void {
  const { name, rawName, value } = option;
  if (!isOption(name)) {
    const known = optionNames.map((one) => `--${one}`);
    refuseRequest(cliTexts.unknownOption(rawName, known));
  }
  const isText = options[name].type === "string";
  if (isText && lacksValue(option)) refuseRequest(cliTexts.optionWithoutValue(rawName));
  if (!isText && value !== undefined) refuseRequest(cliTexts.optionWithValue(rawName, value));
}

/** A blank says nothing, and in `--name --json` the second word is the next option. */
function lacksValue({ value, inlineValue }: Written): boolean {
  return value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("--"));
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** Those that speak of one mission, or of one assumption, at a time. */
function isRepeatable(name: string): boolean {
  return isOption(name) && "multiple" in options[name];
}
