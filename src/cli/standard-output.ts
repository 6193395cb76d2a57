/** What a command prints, whole; and the errors of a stream, which would else end the process with a stack. */
import { fstatSync, writeSync } from "node:fs";
import { printable } from "../texts/printable";
import { codeOf } from "../library/code-of";

/** Standard output took no more. `isClosed`: whoever read has left, as `head -1` does. */
export class OutputLost extends Error {
  readonly isClosed: boolean;
  constructor(readonly code: string) {
    super(code);
    this.name = "OutputLost";
    this.isClosed = ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"].includes(code);
  }
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

/** A text for a person, on lines of its own. @throws OutputLost */
export async function print(text: string): Promise<void> {
  await deliver(`${printable(text)}\n`);
}

/** A value for a program, with no character that a terminal would obey. @throws OutputLost */
export async function printJson(value: unknown, indent?: number): Promise<void> {
  const json = JSON.stringify(value, null, indent);
  await deliver(`${json.replace(/[^\P{C}\n\u200d]/gu, escaped)}\n`);
}

/** What went wrong; nothing more can be done where nobody hears it. */
export function complain(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`);
}

async function deliver(text: string): Promise<void> {
  try {
    const { fd }: { readonly fd?: number } = process.stdout;
    if (isFile(fd)) writeAll(fd, Buffer.from(text));
    else await written(text);
  } catch (error) {
    throw new OutputLost(codeOf(error));
  }
}

function written(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Node's own stream takes a file cut short by a full disk for a whole one. */
function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
}

function isFile(fd: number | undefined): fd is number {
  return fd !== undefined && fstatSync(fd).isFile();
}

/** By UTF-16 units, as JSON writes them. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}
