/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // As many as there are processors: much of the time goes by waiting for LibreOffice and Chromium.
  maxWorkers: "100%",
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
