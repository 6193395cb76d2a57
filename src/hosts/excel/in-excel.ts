/** Talks to Excel, and turns whatever goes wrong into a refusal that says what happened. */
import { Refused } from "../../refusal/refused";

/** Excel 2019's; nothing of this host is older. */
export const oldestApi = "1.9";

/** @throws Refused when this Excel is older */
export function requireApi(version: string): void {
  if (!hasApi(version)) throw new Refused({ kind: "tooOld", needed: `ExcelApi ${version}` });
}

export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Waits for the person to finish typing in a cell, rather than fail because of it.
 * @throws Refused which says that nothing was changed: who changes things answers for them with `restored`
 */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw error instanceof Refused ? error : failed(error, true);
  }
}

export function failed(error: unknown, restored: boolean): Refused {
  return new Refused({ kind: "failed", detail: detailOf(error), restored });
}

/** Excel's own code and sentence, for whoever is asked for help. */
function detailOf(error: unknown): string {
  if (error instanceof Refused && error.problem.kind === "failed") return error.problem.detail;
  return error instanceof Error ? [codeOf(error), error.message].filter(Boolean).join(": ") : String(error);
}

/** What Excel calls the error, such as `ItemNotFound`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
