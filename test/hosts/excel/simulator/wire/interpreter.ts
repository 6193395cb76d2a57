/** Runs a request over the model, action by action; at the first error it stops, and what was done stays done. */
import { ApiObject, callMember, Collection, readMember, writeMember } from "./api-object";
import { ExcelError, notSimulated } from "./excel-error";
import { answerQuery } from "./query";
import { References } from "./references";
import {
  ActionType,
  PathType,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireError,
  type WirePath,
  type WireRequest,
  type WireResult,
} from "./wire";

/** A test's wish: this action of the request, counted from 0, fails. */
export interface OrderedFailure {
  readonly action: number;
  readonly error: ExcelError;
}

interface World {
  readonly root: ApiObject;
  /** Services beside the workbook, such as the one that takes the answers of custom functions. */
  readonly services: Readonly<Record<string, ApiObject>>;
  /** Throws when the workbook cannot be written. */
  readonly beforeWriting: () => void;
  /** Throws for a member, such as `Range.Hyperlink`, that an Excel of this age does not know. */
  readonly beforeUsing: (member: string) => void;
}

export class Interpreter {
  readonly #references = new References();

  constructor(private readonly world: World) {}

  execute(request: WireRequest, failure?: OrderedFailure): WireAnswer {
    const results: WireResult[] = [];
    const batch = new Batch(request, this.world, this.#references);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (failure?.action === index) throw failure.error;
        results.push({ ActionId: action.Id, Value: batch.perform(action) ?? null });
      } catch (error) {
        return { Results: results, Error: asWireError(error, index) };
      }
    }
    return { Results: results };
  }
}

/** Only Excel's own errors are answers; a bug of the simulator must stop the test. */
function asWireError(error: unknown, index: number): WireError {
  if (!(error instanceof ExcelError)) throw error;
  return { Code: error.code, Message: error.message, Location: "", ActionIndex: index, HttpStatusCode: 400 };
}

class Batch {
  /** An object is made or found once a request, however often it is named. */
  readonly #found = new Map<number, ApiObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly world: World,
    private readonly references: References,
  ) {}

  perform(action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#objectAt(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return { ...object.identity(), ...this.references.identity(object) };
      case ActionType.query:
        return { ...this.#answer(object, action), ...this.references.identity(object) };
      case ActionType.set:
        this.#set(object, action.Name, this.#values(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.#update(object, action.ObjectState ?? {});
        return null;
      case ActionType.method:
        return this.#callMethod(object, action);
      default:
        throw notSimulated(`action ${action.ActionType} on ${object.apiName}`);
    }
  }

  #answer(object: ApiObject, action: WireAction): object {
    return answerQuery(object, action.QueryInfo ?? {}, this.world.beforeUsing);
  }

  #set(object: ApiObject, name: string, value: unknown): void {
    this.world.beforeWriting();
    this.world.beforeUsing(`${object.apiName}.${name}`);
    writeMember(object, name, value);
  }

  #update(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.#set(object, name, value);
  }

  #callMethod(object: ApiObject, action: WireAction): unknown {
    const values = this.#values(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.references.keep(object);
    if (action.Name === "_RemoveReference") return this.references.remove(String(values[0]));
    return this.#call(object, action.Name, values);
  }

  #call(object: ApiObject, name: string, values: readonly unknown[]): unknown {
    if (!onlyReads.test(name) && !this.#isService(object)) this.world.beforeWriting();
    this.world.beforeUsing(`${object.apiName}.${name}`);
    return callMember(object, name, values);
  }

  #objectAt(id: number): ApiObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new Error(`The request names an object ${id} that it does not describe.`);
    const object = this.#find(path);
    this.#found.set(id, object);
    return object;
  }

  /** Whatever hangs on an object that is not there is not there either: that is how `...OrNullObject` chains. */
  #find(path: WirePath): ApiObject | null {
    if (path.ObjectPathType === PathType.root) return this.world.root;
    if (path.ObjectPathType === PathType.nothing) return null;
    if (path.ObjectPathType === PathType.reference) return this.references.find(path.Name);
    if (path.ObjectPathType === PathType.service) return this.#service(path.Name);
    const parent = this.#objectAt(path.ParentObjectPathId ?? 0);
    return parent === null ? null : asObject(this.#follow(parent, path), `${parent.apiName}.${path.Name}`);
  }

  #service(name: string): ApiObject {
    const service = this.world.services[name];
    if (service === undefined) throw notSimulated(`the service ${name}`);
    return service;
  }

  #isService(object: ApiObject): boolean {
    return Object.values(this.world.services).includes(object);
  }

  #follow(parent: ApiObject, path: WirePath): unknown {
    this.world.beforeUsing(`${parent.apiName}.${path.Name}`);
    if (path.ObjectPathType === PathType.property) return readMember(parent, path.Name);
    const values = this.#values(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) return this.#call(parent, path.Name, values);
    return callMember(parent, parent instanceof Collection ? "GetItem" : "Item", values);
  }

  #values(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id > 0 ? this.#objectAt(id) : this.#withObjects(value);
    });
  }

  /** An object inside a value, such as the range that a list of choices reads, travels as `{_ObjectPathId}`. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.#objectAt(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#withObjects(inner)]));
  }
}

const onlyReads = /^(_|Get|Activate|Select|Calculate|Suspend|Close|Save)/;

function asObject(value: unknown, place: string): ApiObject | null {
  if (value instanceof ApiObject || value === null) return value;
  throw notSimulated(place);
}
