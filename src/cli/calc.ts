/** `npm run -s calc -- MISSION "accès aux soins" 2 1 "avenant 2"`, or `--batch` with one JSON array a line on standard input. */
import { cliTexts } from "../texts/fr/cli";
import { calcUsage } from "../texts/fr/usage";
import { answerBatch } from "./batch";
import { call } from "../library/call";
import { main } from "./main";
import { parseDay } from "../typed-figure/typed-date";
import { readWord } from "./read-word";
import { refuseRequest } from "../library/refusal";
import { showValue } from "./show-value";
import { complain, print } from "./standard-output";

/** The status of a call that gives no figure. */
const noFigure = 1;

await main({ name: "calc", usage: calcUsage, options: ["batch"], run });

async function run([name, ...values]: readonly string[]): Promise<number> {
  if (name === "--batch") return answerLines();
  if (name === undefined) return refuse(cliTexts.calcUsage);
  const answer = await call(name, values.map(readWord));
  if ("error" in answer) return refuse(`${answer.error}\n${answer.message}`);
  await print(showValue(answer.value));
  return 0;
}

async function answerLines(): Promise<number> {
  await answerBatch((value, line) => {
    if (Array.isArray(value) && typeof value[0] === "string") return call(value[0], value.slice(1).map(withDays));
    refuseRequest(cliTexts.badBatchLine(line));
  });
  return 0;
}

/** An argument of JSON is what its text is, but for a day by its month, as a word reads it. */
function withDays(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withDays);
  return typeof argument === "string" ? parseDay(argument) : argument;
}

function refuse(sentence: string): number {
  complain(sentence);
  return noFigure;
}
