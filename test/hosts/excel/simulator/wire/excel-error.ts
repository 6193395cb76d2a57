/** An error as Excel answers it: the code is what an add-in may rely on, the sentence is Excel's own. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = sentences[code] ?? code,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** A second sentence tells the person who reads a failed test what real Excel would have left unsaid. */
function withHint(code: string, hint: string | undefined): ExcelError {
  return hint === undefined ? new ExcelError(code) : new ExcelError(code, `${sentences[code] ?? code} (${hint})`);
}

export const invalidArgument = (hint?: string): ExcelError => withHint("InvalidArgument", hint);
export const itemNotFound = (hint?: string): ExcelError => withHint("ItemNotFound", hint);
export const alreadyExists = (hint?: string): ExcelError => withHint("ItemAlreadyExists", hint);
export const accessDenied = (hint?: string): ExcelError => withHint("AccessDenied", hint);
export const invalidOperation = (hint?: string): ExcelError => withHint("InvalidOperation", hint);

/** A gap of the simulator is loud, and says where it is. */
export const notSimulated = (member: string): ExcelError => withHint("ApiNotFound", `${member} is not simulated`);
