/** `npm run -s calc -- MISSION "accès aux soins" 2 1 AV2`, or `--batch` with one JSON array a line on standard input. */
import { createInterface } from "node:readline";
import { cliTexts } from "../texts/fr/cli";
import { calcUsage } from "../texts/fr/usage";
import { call, type CallAnswer } from "./call";
import { main } from "./main";
import { readWord } from "./read-word";
import { showValue } from "./show-value";
import { complain, print, printJson } from "./standard-output";

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
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") await printJson(await answerLine(line));
  }
  return 0;
}

function answerLine(line: string): CallAnswer | Promise<CallAnswer> {
  try {
    const parsed: unknown = JSON.parse(line);
    if (Array.isArray(parsed) && typeof parsed[0] === "string") return call(parsed[0], parsed.slice(1));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { error: "#VALUE!", message: cliTexts.badBatchLine(line) };
}

function refuse(sentence: string): number {
  complain(sentence);
  return noFigure;
}
