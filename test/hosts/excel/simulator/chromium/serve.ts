/** Answers every request of the browser from files: the built add-in, Microsoft's library, and the page of Excel. */
import { transformSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Route } from "playwright-core";

export const site = "https://localhost:3000";
export const excelPage = "/__excel.html";

const officeJs = path.resolve(import.meta.dirname, "../../../../../node_modules/@microsoft/office-js/dist");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

/** `lost` hears of every address that no file answers. */
export function serve(route: Route, addin: string, lost: (address: string) => void): Promise<void> {
  const address = new URL(route.request().url());
  const body = address.origin === site ? ownPage(address.pathname) : null;
  const found = body ?? fileBehind(address, addin);
  if (found !== null) return route.fulfill({ body: found, contentType: types[path.extname(address.pathname)] ?? "" });
  lost(address.href);
  return route.abort();
}

function ownPage(pathname: string): string | null {
  if (pathname === excelPage)
    return `<!doctype html><title>Excel</title><body><script type="module" src="/__excel.js"></script>`;
  return pathname === "/__excel.js" ? pageScript() : null;
}

/** The page's script is TypeScript, as everything here. */
function pageScript(): string {
  const source = readFileSync(path.join(import.meta.dirname, "excel-page.ts"), "utf8");
  return transformSync(source, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code;
}

function fileBehind({ host, origin, pathname }: URL, addin: string): Buffer | null {
  const file =
    origin === site ? path.join(addin, pathname) : path.join(officeJs, pathname.replace("/lib/1/hosted/", ""));
  const isKnown = origin === site || host === "appsforoffice.microsoft.com";
  return isKnown && existsSync(file) ? readFileSync(file) : null;
}
