/** What is no .xlsx file, told by its first bytes: people choose the wrong file, and should read why. */
import { refuse } from "../../../refusal/refused";
import type { FileProblem } from "../../../refusal/file";

/** @throws Refused for what is no zip */
export function refuseOthers(bytes: Uint8Array): void {
  const problem = problemOf(bytes);
  if (problem !== null) refuse({ kind: problem });
}

type OtherFormat = Extract<
  FileProblem["kind"],
  "empty" | "lockFile" | "password" | "oldFormat" | "notAWorkbook" | "damaged"
>;

const zipSignature = [0x50, 0x4b];
/** The compound files of [MS-CFB]. */
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

function problemOf(bytes: Uint8Array): OtherFormat | null {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(zipSignature)) return null;
  if (bytes.length === 0) return "empty";
  if (begins(compoundSignature)) return hasEntry(bytes, "EncryptedPackage") ? "password" : "oldFormat";
  return isLock(bytes) ? "lockFile" : "notAWorkbook";
}

/** An entry of the directory of a compound file takes 128 bytes, and begins with its name in UTF-16. */
const entryLength = 128;

function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + entryLength <= bytes.length; at += entryLength) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The owner file of Excel: a name of 54 letters at most after its length, then the same in UTF-16. */
const lockLength = 165;
const longestOwner = 54;

function isLock(bytes: Uint8Array): boolean {
  return bytes.length === lockLength && (bytes[0] ?? 0) <= longestOwner;
}
