/** What a test orders to go wrong. Requests are counted from 1, from the moment that the fault is ordered. */
import { ExcelError } from "./wire/excel-error";
import type { OrderedFailure } from "./wire/interpreter";
import type { Workbook } from "./model/workbook";

interface Ordered {
  readonly at: number;
  readonly fault: Fault;
}

interface Fault {
  /** Nothing of the request is done. */
  readonly refusal?: string;
  /** The actions before it are done. */
  readonly failure?: OrderedFailure;
  /** Everything is done. */
  readonly loss?: string;
  readonly delay?: number;
  readonly before?: (workbook: Workbook) => void;
}

export class Faults {
  #ordered: readonly Ordered[] = [];
  #requests = 0;

  /** The n-th request fails whole. */
  failRequest(n: number, code = "GeneralException"): void {
    this.#order(n, { refusal: code });
  }

  /** The m-th action of the n-th request fails; those before it are done, as Excel leaves them. */
  failAction(n: number, m: number, code = "GeneralException"): void {
    this.#order(n, { failure: { action: m - 1, error: new ExcelError(code) } });
  }

  /** The n-th request is done, and its answer is lost on the way. */
  loseAnswer(n: number, code = "GeneralException"): void {
    this.#order(n, { loss: code });
  }

  /** The n-th request is answered late, in milliseconds. */
  delayRequest(n: number, milliseconds: number): void {
    this.#order(n, { delay: milliseconds });
  }

  /** Somebody else changes the workbook just before the n-th request. */
  beforeRequest(n: number, change: (workbook: Workbook) => void): void {
    this.#order(n, { before: change });
  }

  clear(): void {
    this.#ordered = [];
  }

  next(): Fault {
    this.#requests += 1;
    const due = this.#ordered.filter(({ at }) => at === this.#requests);
    return Object.assign({}, ...due.map(({ fault }) => fault)) as Fault;
  }

  #order(n: number, fault: Fault): void {
    this.#ordered = [...this.#ordered, { at: this.#requests + n, fault }];
  }
}
