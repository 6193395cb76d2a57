/** JSON that a person wrote: what is wrong is said with its line and its place in it. */
import { parse } from "@humanwhocodes/momoa";
import { jsonTexts } from "../../texts/fr/json";
import { refuseRequest } from "../../library/refusal";
import { refuseTwins } from "./refuse-twins";

/** @param subject whose text it is, as a sentence begins @throws Refused */
export function parseJson(text: string, subject: string): unknown {
  try {
    refuseTwins(parse(text, { mode: "json" }).body, subject);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) refuseRequest(jsonTexts.tooDeep(subject));
    const offset = endsEarly(text) ? text.length : offsetOf(error);
    if (offset === null) throw error;
    return refuseRequest(faultAt(offset, text, subject));
  }
}

/** momoa puts it at the last word that it read. */
function endsEarly(text: string): boolean {
  const message = messageOf(text);
  const [, position = "0"] = /position (\d+)/.exec(message) ?? [];
  return (
    /^(Unexpected end|Unterminated string)/.test(message) ||
    (position !== "0" && Number(position) >= text.trimEnd().length)
  );
}

/** momoa lets a line end stand inside a text, which V8 refuses with its position. */
function offsetOf(error: unknown): number | null {
  if (typeof error === "object" && error !== null && "offset" in error) return Number(error.offset);
  if (!(error instanceof SyntaxError)) return null;
  const [, position = "0"] = /position (\d+)/.exec(error.message) ?? [];
  return Number(position);
}

/** What V8 says of a text; nothing when it is JSON. */
function messageOf(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

function faultAt(offset: number, text: string, subject: string): string {
  const before = text.slice(0, offset);
  const place = { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
  return jsonTexts.fault(subject, place, { character: [...text.slice(offset, offset + 2)][0] ?? "", before });
}
