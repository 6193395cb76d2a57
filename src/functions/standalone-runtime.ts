/** Stands in for the part of Excel's runtime that the functions need, where no Excel is there: command line, workbench, tests. */

import type { Language } from "../texts/language";

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

/** Each function is called by its own name here; but a built façade hands all of them to Excel as it loads. */
const associate = (): void => undefined;

/**
 * Call before the first function is computed, and before a built façade is loaded.
 * @param language in which the functions answer, as Excel would say of its user
 */
export function installStandaloneRuntime(language: Language = "fr"): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: StandaloneError, ErrorCode: errorCodes, associate, language },
  });
}
