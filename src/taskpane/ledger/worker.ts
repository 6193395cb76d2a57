/** Beside the pane, which stays alive: reads an accountant's file, and keeps nothing of it. */
import { answerAsked } from "./answer-asked";
import type { Asked, Told } from "./messages";

const pane = self as unknown as Pick<Worker, "postMessage" | "addEventListener">;
const tell = (told: Told): void => pane.postMessage(told);

/** The pane is told this often, in milliseconds. */
const pace = 100;

pane.addEventListener("message", (event) => {
  const { data } = event as MessageEvent<Asked>;
  let last = performance.now();
  const onStep = (share: number): void => {
    const now = performance.now();
    if (now - last < pace) return;
    last = now;
    tell({ kind: "progress", share });
  };
  tell(answerAsked(data, onStep));
});
