import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { cliTexts } from "../../texts/fr/cli";
import { communitiesTexts as texts, example } from "../../texts/fr/communities";
import { refuseRequest } from "../../library/refusal";

const options = {
  out: { type: "string" },
  open: { type: "string" },
  continue: { type: "boolean" },
  force: { type: "boolean" },
  shard: { type: "string" },
  jobs: { type: "string" },
} as const;

type OptionName = keyof typeof options;
export const optionNames = Object.keys(options) as readonly OptionName[];

export interface MakeOptions {
  readonly table: string;
  readonly folder: string;
  readonly continues: boolean;
  readonly replaces: boolean;
  readonly shard: { readonly rank: number; readonly of: number } | null;
  readonly jobs: number;
}

export interface OpenOptions {
  readonly opened: string;
  readonly out: string | null;
  readonly replaces: boolean;
  readonly jobs: number;
}

/** @throws Refused */
export function readOptions(words: readonly string[]): MakeOptions | OpenOptions {
  const { values, positionals } = parsed(words);
  const { open: opened, out, force: replaces = false, continue: continues = false } = values;
  const [table, other] = positionals;
  const jobs = readJobs(values.jobs);
  if (opened !== undefined) {
    if (table !== undefined) refuseRequest(texts.tableAndOpen);
    const alone = (["continue", "shard"] as const).find((name) => values[name] !== undefined);
    if (alone !== undefined) refuseRequest(texts.alone(`--${alone}`));
    return { opened, out: out ?? null, replaces, jobs };
  }
  if (table === undefined) refuseRequest(texts.noTable);
  if (other !== undefined) refuseRequest(texts.oneTable(other));
  if (out === undefined) refuseRequest(texts.noFolder);
  return { table, folder: out, continues, replaces, shard: readShard(values.shard), jobs };
}

function parsed(words: readonly string[]) {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name))
      refuseRequest(
        cliTexts.unknownOption(
          rawName,
          optionNames.map((one) => `--${one}`),
          example,
        ),
      );
    const isText = options[name as OptionName].type === "string";
    if (isText && (value === undefined || value.trim() === ""))
      refuseRequest(cliTexts.optionWithoutValue(rawName, example));
    if (!isText && value !== undefined) refuseRequest(cliTexts.optionWithValue(rawName, value));
  }
  return parseArgs({ args: [...words], options, allowPositionals: true });
}

const mostJobs = 64;

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return jobs >= 1 && jobs <= mostJobs ? jobs : refuseRequest(texts.jobs(text));
}

/** `3/10`: every tenth row, from the third. @throws Refused */
function readShard(text: string | undefined): MakeOptions["shard"] {
  if (text === undefined) return null;
  const [, rank = "0", of = "0"] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const shard = { rank: Number(rank), of: Number(of) };
  return shard.rank >= 1 && shard.rank <= shard.of ? shard : refuseRequest(texts.shard(text));
}
