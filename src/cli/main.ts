/** How every command line begins and ends. */
import { debuglog } from "node:util";
import { cliTexts } from "../texts/fr/cli";
import { explain } from "../library/explain";
import { complain, OutputLost, print } from "./standard-output";
import { refuseSwallowed } from "./swallowed";
import { version } from "../library/version";

interface Command {
  /** As `npm run -s` knows it. */
  readonly name: string;
  readonly usage: string;
  /** Without their dashes. */
  readonly options: readonly string[];
  /** @returns the status of the process */
  readonly run: (words: readonly string[]) => Promise<number>;
}

/** Of a request that is refused, or cannot be carried out on this machine. */
const refusedStatus = 2;
/** Of a fault of ours. */
const faultStatus = 3;

/**
 * Runs a command: a refusal ends with one sentence, a reader that has left ends it quietly, and whatever else with one
 * sentence too. `NODE_DEBUG=cpts` shows the stack to whoever mends it.
 */
export async function main(command: Command): Promise<void> {
  try {
    process.exitCode = await answer(command, process.argv.slice(2));
  } catch (error) {
    process.exitCode = end(error);
  }
}

async function answer({ name, usage, options, run }: Command, words: readonly string[]): Promise<number> {
  if (words.includes("--help") || words.includes("-h")) await print(usage);
  else if (words.includes("--version")) await print(version);
  else {
    refuseSwallowed(name, options, process.env);
    return run(words);
  }
  return 0;
}

function end(error: unknown): number {
  if (error instanceof OutputLost && error.isClosed) return 0;
  const sentence = error instanceof OutputLost ? cliTexts.outputLost(error.code) : explain(error);
  complain(sentence ?? cliTexts.fault(error instanceof Error ? error.message : String(error)));
  if (sentence === null) debuglog("cpts")("%o", error);
  return sentence === null ? faultStatus : refusedStatus;
}
