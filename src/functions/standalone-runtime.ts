/** Stands in for the part of Excel's runtime that the functions need, where no Excel is there: command line, tests. */

export class StandaloneError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

/** Call before the first function is computed. */
export function installStandaloneRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: StandaloneError, ErrorCode: errorCodes } });
}
