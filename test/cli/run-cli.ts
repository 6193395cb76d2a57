/** Runs the command line: as a process of its own, or in this one where many calls are wanted. */
import { spawnSync } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

type Command = "calc" | "budget" | "communities" | "examples";

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Of a file of the project. */
export const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const tsx = pathOf("node_modules/.bin/tsx");
/** Far more than a call needs, far less than one that has lost its way. */
const patience = 30_000;

/** In a process of its own. @param setup shell commands that come first, such as a limit on what it may write */
export function spawnCli(
  command: Command,
  words: readonly string[],
  { input = "", setup = ":" }: { readonly input?: string | Uint8Array; readonly setup?: string } = {},
): Outcome {
  const script = `${setup}; exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, tsx, pathOf(`src/cli/${command}.ts`), ...words], {
    encoding: "utf8",
    input,
    timeout: patience,
    maxBuffer: 2 ** 27,
  });
  return { status, stdout, stderr };
}

let calls = 0;
/** A call waits for the one before, even of a test that waited no longer: what it says would be heard as the next one's. */
let last: Promise<unknown> = Promise.resolve();

/** The same in this process, many times faster: a new query makes the runtime read the command afresh. */
export function runCli(
  command: Command,
  words: readonly string[],
  { input = "" }: { readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const call = last.then(() => runInTurn(command, words, input));
  last = call.catch(() => undefined);
  return call;
}

async function runInTurn(command: Command, words: readonly string[], input: string | Uint8Array): Promise<Outcome> {
  await nodeHasSpoken();
  const { argv } = process;
  const stdin = sayTo(input);
  const [stdout, stderr] = [listenTo("stdout"), listenTo("stderr")];
  process.argv = ["node", command, ...words];
  try {
    calls += 1;
    await import(`../../src/cli/${command}?call=${calls}`);
    return { status: Number(process.exitCode ?? 0), stdout: stdout.heard(), stderr: stderr.heard() };
  } finally {
    [stdin, stdout, stderr].forEach(({ stop }) => stop());
    process.argv = argv;
    process.exitCode = undefined;
  }
}

/** Node's own warnings wait for a turn of the loop: theirs is before the call, not during it. */
function nodeHasSpoken(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What the command then reads on its standard input, in pieces that cut lines and letters. */
function sayTo(input: string | Uint8Array): { stop: () => void } {
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  return put("stdin", Readable.from(pieces, { objectMode: false }));
}

const piece = 4097;

/** Keeps what is written to a stream instead of showing it. */
function listenTo(name: "stdout" | "stderr"): { heard: () => string; stop: () => void } {
  const heard: string[] = [];
  const write = (piece: unknown, _encoding: unknown, done: () => void) => {
    heard.push(String(piece));
    done();
  };
  return { heard: () => heard.join(""), ...put(name, new Writable({ write })) };
}

function put(name: "stdin" | "stdout" | "stderr", stream: Readable | Writable): { stop: () => void } {
  const real = process[name];
  Object.defineProperty(process, name, { value: stream, configurable: true });
  return { stop: () => void Object.defineProperty(process, name, { value: real, configurable: true }) };
}

/** No-break spaces are right on a page and in the way of an expectation. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
