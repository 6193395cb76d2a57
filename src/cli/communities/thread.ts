/** A thread of `communities`: it answers one task after the other. */
import { parentPort } from "node:worker_threads";
import { perform, type Task } from "./tasks";

parentPort?.on("message", (task: Task) => {
  perform(task).then(
    // What it made is handed over, not copied.
    (answer) => parentPort?.postMessage({ answer }, "bytes" in answer ? [answer.bytes.buffer] : []),
    (fault: unknown) =>
      parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
  );
});
