/** A thread of `communities`: it answers one task after the other. */
import { parentPort } from "node:worker_threads";
import { perform, type Task } from "./tasks";

parentPort?.on("message", (task: Task) => {
  perform(task).then(
    (answer) => parentPort?.postMessage({ answer }),
    (fault: unknown) =>
      parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
  );
});
