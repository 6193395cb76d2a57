/** Where an add-in brings what its custom functions gave. */
import { ApiObject } from "../wire/api-object";

export type FunctionAnswer = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** How office.js numbers Excel's errors. */
const errors: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "exception",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The add-in says that its commands are ready; nothing here waits for it. */
export class AddinService extends ApiObject {
  NotifyActionHandlerReady(): void {
    // No command is simulated.
  }
}

export class FunctionsService extends ApiObject {
  readonly #waiting = new Map<number, (answer: FunctionAnswer) => void>();
  #isReady: () => void = () => undefined;
  /** Once the add-in has said that its functions can be called. */
  readonly ready = new Promise<void>((resolve) => (this.#isReady = resolve));

  answerTo(invocation: number): Promise<FunctionAnswer> {
    return new Promise((resolve) => this.#waiting.set(invocation, resolve));
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#isReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly InvocationResult[]): void {
    for (const [invocation, isFine, value, code = 0] of results) {
      const message = typeof value === "string" ? value : "";
      const answer = isFine ? { value: withErrors(value) } : { error: errors[code] ?? `error ${code}`, message };
      this.#waiting.get(invocation)?.(answer);
      this.#waiting.delete(invocation);
    }
  }
}

type InvocationResult = readonly [invocation: number, isFine: boolean, value: unknown, code?: number];

/** An error inside a spilled table, as office.js writes it. */
interface ErrorInTable {
  readonly type: "Error";
  readonly basicValue: string;
  readonly message?: string;
}

function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  return isErrorInTable(value) ? { error: value.basicValue, message: value.message ?? "" } : value;
}

const isErrorInTable = (value: unknown): value is ErrorInTable =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Error";
