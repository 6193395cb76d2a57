/**
 * Microsoft's own office.js, untouched, in a Node context that looks like a page to it. Each call gives an independent
 * copy whose requests go to `answer`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { addNewerMembers, type OfficeExtensionInside } from "./newer-members";

const file = path.resolve(import.meta.dirname, "../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
let script: vm.Script | undefined;

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** What the pane reads of `Office.context`. */
interface OfficeContext {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: { readonly isSetSupported: (name: string, version?: number | string) => boolean };
}

export function loadOffice(context: OfficeContext, answer: (body: string) => Promise<string>): OfficeInNode {
  const page = fakePage();
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: file });
  script.runInContext(vm.createContext(page));
  const inside = page as unknown as OfficeInNode & { readonly OfficeExtension: OfficeExtensionInside };
  inside.OfficeExtension.SessionBase._overrideSession = sessionOf(inside.OfficeExtension, answer);
  addNewerMembers(inside.Excel, inside.OfficeExtension);
  page["Office"] = officeReady(inside.Office, context);
  return inside;
}

/** The properties that office.js reads while it loads; errors and promises are the test's own, so that they compare. */
function fakePage(): Record<string, unknown> {
  const nothing = () => undefined;
  const href = "https://localhost/";
  const page: Record<string, unknown> = {
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    TextEncoder,
    Error,
    Promise,
    location: { href, origin: href, protocol: "https:", host: "localhost", search: "", hash: "" },
    navigator: { userAgent: "node", platform: "node", appVersion: "" },
    addEventListener: nothing,
    document: {
      createElement: () => ({ style: {}, setAttribute: nothing }),
      getElementsByTagName: () => [],
      addEventListener: nothing,
      URL: href,
      cookie: "",
    },
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

/** The door that office.js keeps for other hosts: every batch comes here instead of going to a real Excel. */
function sessionOf(library: OfficeExtensionInside, answer: (body: string) => Promise<string>) {
  const executeAsync = async (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) => {
    const body: unknown = JSON.parse(await answer(JSON.stringify(message.Body)));
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => library.Utility._createPromiseFromResult(null),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

/** What office.js itself does once the host has answered it. */
function officeReady(office: typeof Office, context: OfficeContext): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = (callback?: (given: typeof info) => void) => {
    callback?.(info);
    return Promise.resolve(info);
  };
  return Object.create(office, {
    context: { value: { ...context, ...info } },
    onReady: { value: onReady },
  }) as object;
}
