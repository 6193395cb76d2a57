/** Every request that reached Excel, so that tests can count round trips and weigh them. */
import { ActionType, type WireAction, type WireAnswer, type WireRequest } from "./wire/wire";

interface LoggedRequest {
  readonly actions: readonly string[];
  readonly bytes: number;
  /** The code of the error that it got, if any. */
  readonly error?: string;
}

export class RequestLog {
  requests: readonly LoggedRequest[] = [];
  /** What office.js sends by itself once `Excel.run` is over, to let go of ranges; nobody waits for it in real Excel. */
  cleanUps: readonly LoggedRequest[] = [];

  get roundTrips(): number {
    return this.requests.length;
  }

  get largest(): number {
    return Math.max(0, ...this.requests.map(({ bytes }) => bytes));
  }

  add(request: WireRequest, bytes: number, answer: WireAnswer): void {
    const logged = { actions: request.Actions.map(describe), bytes, ...(answer.Error && { error: answer.Error.Code }) };
    if (isCleanUp(request)) this.cleanUps = [...this.cleanUps, logged];
    else this.requests = [...this.requests, logged];
  }

  clear(): void {
    this.requests = [];
    this.cleanUps = [];
  }
}

/** Only `_RemoveReference`, beside the workbook that it is asked of. */
export function isCleanUp(request: WireRequest): boolean {
  const { Actions: actions } = request;
  const lets = (action: WireAction) =>
    action.Name === "_RemoveReference" || action.ActionType === ActionType.instantiate;
  return actions.some(({ Name }) => Name === "_RemoveReference") && actions.every(lets);
}

const kinds = new Map<number, string>(Object.entries(ActionType).map(([name, type]) => [type, name]));
const describe = ({ ActionType: type, Name }: WireAction): string => [kinds.get(type) ?? type, Name].join(" ").trim();
