/** `--batch`: one JSON value a line on standard input, one answer or refusal a line, in order. */
import { mostBytes } from "../funding/bounds";
import { jsonTexts } from "../texts/fr/json";
import type { CallError } from "../library/call";
import { explain } from "../library/explain";
import { asUtf8 } from "./reading/as-utf8";
import { linesOf } from "./reading/lines";
import { parseJson } from "./reading/parse-json";
import { textOf } from "./reading/text-of";
import { refuseRequest } from "../library/refusal";
import { printJson } from "./standard-output";

type Answer = (value: unknown, line: string) => unknown;

/** A blank line has no answer. @throws OutputLost */
export async function answerBatch(answer: Answer): Promise<void> {
  for await (const line of linesOf(asUtf8(process.stdin), mostBytes)) {
    if (line === null || line.some((byte) => byte > space)) await printJson(await answerLine(line, answer));
  }
}

const space = 32;

async function answerLine(line: Uint8Array | null, answer: Answer): Promise<unknown> {
  try {
    if (line === null) refuseRequest(jsonTexts.tooLong(jsonTexts.line, mostBytes));
    const text = textOf(line, jsonTexts.line);
    return await answer(parseJson(text, jsonTexts.line), text);
  } catch (error) {
    const message = explain(error);
    if (message === null) throw error;
    return { error: "#VALUE!", message } satisfies CallError;
  }
}
