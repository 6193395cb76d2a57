import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // One more than there are processors: a third of the time goes by waiting for LibreOffice and Chromium.
  maxWorkers: availableParallelism() + 1,
  // What a suite loads is not given back by the next: a process that holds much spends its time looking for room.
  workerIdleMemoryLimit: "700MB",
  // A machine with much to do is no fault of the product: the first call of a suite compiles all that it opens.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testSequencer: "<rootDir>/test/sequencer.js",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript" },
          target: "es2022",
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
};
