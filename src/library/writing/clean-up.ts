import { rmSync } from "node:fs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Whoever stops the process leaves no draft behind. @returns what ends this watch */
export function cleansUpOnSignals(draft: string): () => void {
  const leave = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true });
    // Nobody listens any more: the signal does what it does of itself.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, leave);
  return () => {
    for (const signal of signals) process.off(signal, leave);
  };
}
