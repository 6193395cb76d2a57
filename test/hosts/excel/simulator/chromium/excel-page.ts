/**
 * Runs in the browser: the page around an add-in's pane. It speaks to the pane as Excel on the web does, by messages,
 * and passes each request on to the simulator, which lives in Node.
 */
interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What Node gives and takes. */
interface ExcelWindow {
  readonly answerRequest: (body: string) => Promise<string>;
  openPane: (settings: PaneSettings) => Promise<void>;
  sendToFunctions: (entries: readonly unknown[]) => void;
}

interface PaneSettings {
  readonly address: string;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

const excel = globalThis as unknown as ExcelWindow;
const conversation = "conversation";
const instance = "instance";
const kinds = { call: 0, addListener: 1, removeListener: 2 } as const;
/** Of office.js: a request to the workbook, and the event by which the host calls functions. */
const richApiRequest = 93;
const richApiMessage = 33;

const pane = document.createElement("iframe");
const listeners = new Map<number, PaneMessage>();
let settings: PaneSettings | undefined;

function send(message: object): void {
  pane.contentWindow?.postMessage(JSON.stringify({ _serializerVersion: 1, _origin: location.origin, ...message }), "*");
}

function reply(to: PaneMessage, data: unknown): void {
  const { _actionName, _conversationId, _correlationId } = to;
  send({ _messageType: 1, _responseType: 0, _actionName, _conversationId, _correlationId, _errorCode: 0, _data: data });
}

async function answer(message: PaneMessage): Promise<unknown> {
  if (message._actionType === kinds.addListener) listeners.set(eventOf(message), message);
  if (message._actionType === kinds.removeListener) listeners.delete(eventOf(message));
  if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext();
  if (message._actionName === "ContextActivationManager_notifyHost") return null;
  const body = message._actionName === "executeMethod" ? requestIn(message._data) : null;
  if (body === null) return { Version: 1, Error: 0 };
  const answered = await excel.answerRequest(body);
  return { Version: 1, Error: 0, Data: [200, "", answered, ["Content-Type", "application/json"]] };
}

const eventOf = ({ _data }: PaneMessage): number => (_data as { readonly eventDispId: number }).eventDispId;

/** `[customData, method, path, headers, body, flags, …]` */
function requestIn(data: unknown): string | null {
  const { DdaMethod, ArrayData } = data as { DdaMethod?: { DispatchId: number }; ArrayData?: readonly string[] };
  return DdaMethod?.DispatchId === richApiRequest ? (ArrayData?.[4] ?? null) : null;
}

/** What Excel tells an add-in of itself. */
function appContext(): object {
  return {
    _id: instance,
    _appInstanceId: instance,
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: settings?.language,
    _dataLocale: settings?.language,
    _docUrl: "https://example.invalid/Classeur1.xlsx",
    _clientMode: 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _requirementMatrix: JSON.stringify(settings?.requirementSets),
    _hostFullVersion: "16.0.0.0",
    _addinName: "CPTS",
    _appDomains: [],
    _initialDisplayMode: 0,
    _featureGates: {},
  };
}

addEventListener("message", (event: MessageEvent<string>) => {
  const message = JSON.parse(event.data) as PaneMessage;
  if (message._messageType === 0) void answer(message).then((data) => reply(message, data));
});

excel.openPane = (given) =>
  new Promise((resolve) => {
    settings = given;
    pane.onload = () => resolve();
    const host = `_host_Info=Excel$Web$16.01$${given.language}$correlation$$$3#`;
    pane.src = `${given.address}?${host}&_serializer_version=1&_xdm_Info=${conversation}|${instance}|${location.origin}/`;
    document.body.append(pane);
  });

excel.sendToFunctions = (entries) => {
  const listener = listeners.get(richApiMessage);
  if (listener === undefined) throw new Error("The add-in does not listen to calls of functions.");
  const { _actionName, _conversationId } = listener;
  const data = { ArrayData: entries, Data: entries };
  send({
    _messageType: 1,
    _responseType: 1,
    _actionName,
    _conversationId,
    _correlationId: 0,
    _errorCode: 0,
    _data: data,
  });
};

export {};
