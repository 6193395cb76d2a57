/** `npm run -s calc -- MISSION "accès aux soins" 2 1 AV2`, or `--batch` with one JSON array a line on standard input. */
import { createInterface } from "node:readline";
import { cliTexts } from "../texts/fr/cli";
import { call, type CallAnswer } from "./call";
import { readWord } from "./read-word";
import { showValue } from "./show-value";

const words = process.argv.slice(2);

if (words[0] === "--batch") await answerLines();
else if (words[0] === undefined) refuse(cliTexts.calcUsage);
else show(await call(words[0], words.slice(1).map(readWord)));

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(await answerLine(line))}\n`);
  }
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

function show(answer: CallAnswer): void {
  if ("error" in answer) refuse(`${answer.error}\n${answer.message}`);
  else process.stdout.write(`${showValue(answer.value)}\n`);
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
