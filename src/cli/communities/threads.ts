/** As many threads as there is work for: each has one task at a time, so that memory does not grow with the table. */
import { Worker } from "node:worker_threads";
import { threadCode } from "./thread-code";
import { perform, type Answer, type Task } from "./tasks";

export interface Threads {
  /** Answers in the order of the tasks. @param onAnswer called with each as it comes; what it throws ends the rest */
  readonly performAll: (
    tasks: readonly Task[],
    onAnswer?: (answer: Answer, index: number) => Promise<void>,
  ) => Promise<readonly Answer[]>;
  readonly close: () => Promise<void>;
}

/** Most of what a workbook takes is thrown away with it: room for one of them spares the sweeping of a little at a time. */
const resourceLimits = { maxYoungGenerationSizeMb: 144 };

/** @param count none: in this thread, without any other */
export async function openThreads(count: number): Promise<Threads> {
  const code = count === 0 ? "" : await threadCode();
  const workers = Array.from({ length: count }, () => new Worker(code, { eval: true, resourceLimits }));
  const hands = workers.length === 0 ? [perform] : workers.map((worker) => (task: Task) => ask(worker, task));
  return {
    async performAll(tasks, onAnswer) {
      const answers: Answer[] = [];
      const left = tasks.entries();
      let isEnded = false;
      const work = async (hand: (task: Task) => Promise<Answer>) => {
        for (const [index, task] of left) {
          if (isEnded) return;
          const answer = await hand(task);
          answers[index] = answer;
          await onAnswer?.(answer, index);
        }
      };
      const ends = hands.map((hand) => work(hand).finally(() => (isEnded = true)));
      // Whatever ends one, the others finish what they have in hand: none leaves a draft behind.
      await Promise.allSettled(ends);
      await Promise.all(ends);
      return answers;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
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
