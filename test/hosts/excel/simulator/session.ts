/** Between office.js and the workbook: takes each request, as Excel would, with what a test ordered to go wrong. */
import { refuseNewer } from "./api-versions";
import type { RequirementSets } from "./requirement-sets";
import { accessDenied, ExcelError } from "./wire/excel-error";
import { Faults } from "./faults";
import { Interpreter } from "./wire/interpreter";
import type { ApiObject } from "./wire/api-object";
import type { WireAnswer, WireRequest } from "./wire/wire";
import type { Workbook } from "./model/workbook";
import { isCleanUp, RequestLog } from "./request-log";

/** Excel on the web refuses more, either way. */
const largestMessage = 5 * 1024 * 1024;

export class Session {
  readonly faults = new Faults();
  readonly log = new RequestLog();
  readonly #interpreter: Interpreter;

  constructor(
    private readonly workbook: Workbook,
    requirementSets: RequirementSets,
    services: Readonly<Record<string, ApiObject>> = {},
  ) {
    const beforeWriting = () => {
      if (workbook.isReadOnly) throw accessDenied("the workbook is read-only");
    };
    const beforeUsing = (member: string) => refuseNewer(requirementSets, member);
    this.#interpreter = new Interpreter({ root: workbook, services, beforeWriting, beforeUsing });
  }

  /** In and out as text: nothing of the add-in's objects is shared with the workbook. */
  async answer(body: string): Promise<string> {
    const request = JSON.parse(body) as WireRequest;
    const bytes = Buffer.byteLength(body);
    const work = isCleanUp(request) ? this.#interpreter.execute(request) : await this.#answerWork(request, bytes);
    const text = JSON.stringify(work);
    const answer = Buffer.byteLength(text) > largestMessage ? refuse("ResponsePayloadSizeLimitExceeded") : work;
    this.log.add(request, bytes, answer);
    return answer === work ? text : JSON.stringify(answer);
  }

  async #answerWork(request: WireRequest, bytes: number): Promise<WireAnswer> {
    const { refusal, failure, loss, delay, before } = this.faults.next();
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    before?.(this.workbook);
    if (bytes > largestMessage) return refuse("RequestPayloadSizeLimitExceeded");
    if (refusal !== undefined) return refuse(refusal);
    const answer = this.#interpreter.execute(request, failure);
    return loss === undefined ? answer : refuse(loss);
  }
}

/** An error of the whole request is of none of its actions. */
function refuse(code: string): WireAnswer {
  const { message } = new ExcelError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 } };
}
