/** As many threads as there is work for: each has one task at a time, so that memory does not grow with the table. */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { threadCode } from "./thread-code";
import type { Answer, Task } from "./tasks";

export interface Threads {
  /**
   * @param onAnswer called with each answer as it comes, while its thread does the next task; the one after waits for what
   * this one is about, so that no more than two are held for a thread. What it throws ends the rest
   */
  readonly performAll: (
    tasks: readonly Task[],
    onAnswer: (answer: Answer, index: number) => Promise<void> | void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Most of what a workbook takes is thrown away with it: room for one of them spares the sweeping of a little at a time. */
const resourceLimits = { maxYoungGenerationSizeMb: 144 };

/**
 * How much a function runs before V8 compiles it at its best: fifteen times as much as usual. A workbook is the work of
 * thousands of small functions, and compiling nearly all of them, in each thread, took a quarter of the processor. The V8
 * of later versions of Node has a middle way of its own, and no such setting.
 */
const theBusiestAlone = { v8: "11.", flag: "--interrupt-budget=1000000" };

type Hand = (task: Task) => Promise<Answer>;

/** @param count none: in this thread, without any other */
export async function openThreads(count: number): Promise<Threads> {
  if (count === 0) {
    const { perform } = await import("./tasks");
    return { performAll: performedBy([perform]), close: () => Promise.resolve() };
  }
  if (process.versions.v8.startsWith(theBusiestAlone.v8)) setFlagsFromString(theBusiestAlone.flag);
  const code = await threadCode();
  const workers = Array.from({ length: count }, () => new Worker(code, { eval: true, resourceLimits }));
  return {
    performAll: performedBy(workers.map((worker) => (task) => ask(worker, task))),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

type OnAnswer = Parameters<Threads["performAll"]>[1];

interface Run {
  readonly left: IterableIterator<[number, Task]>;
  readonly onAnswer: OnAnswer;
  isEnded: boolean;
}

function performedBy(hands: readonly Hand[]): Threads["performAll"] {
  return async (tasks, onAnswer) => {
    const run: Run = { left: tasks.entries(), onAnswer, isEnded: false };
    const ends = hands.map((hand) => performIn(run, hand).catch((error: unknown) => endWith(error, run)));
    // Whatever ends one, the others finish what they have in hand: none leaves a draft behind.
    await Promise.allSettled(ends);
    await Promise.all(ends);
  };
}

async function performIn(run: Run, hand: Hand): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  try {
    for (const [index, task] of run.left) {
      if (run.isEnded) return;
      const answer = await hand(task);
      await before;
      before = Promise.resolve(run.onAnswer(answer, index));
      // Nobody waits for it before the next task is done, and the other threads need not begin theirs.
      before.catch(() => (run.isEnded = true));
    }
  } finally {
    await before;
  }
}

function endWith(error: unknown, run: Run): never {
  run.isEnded = true;
  throw error;
}

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
    };
    const onMessage = (message: { readonly answer?: Answer; readonly fault?: string }) => {
      end();
      if (message.answer === undefined) reject(new Error(message.fault));
      else resolve(message.answer);
    };
    const onError = (error: unknown) => {
      end();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(task);
  });
}
