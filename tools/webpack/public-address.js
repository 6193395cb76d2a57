import { inspect } from "node:util";

/** Where the development server serves the add-in, and what the sources write. */
export const localAddress = "https://localhost:3000";

/** Shown as its sentence alone: whoever mistypes an address needs no stack. */
class RefusedAddress extends Error {
  [inspect.custom]() {
    return this.message;
  }
}

/**
 * The address of the site that will serve the add-in, without a final slash.
 * @param {string | undefined} wanted the variable ADDIN_URL, if it is set
 * @returns {string}
 */
export function publicAddress(wanted) {
  if (!wanted) return localAddress;
  const address = URL.canParse(wanted) ? new URL(wanted).href : "";
  // Nothing that a manifest's XML or a page's HTML would have to escape.
  if (/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(address)) return address.replace(/\/+$/, "");
  throw new RefusedAddress(
    `ADDIN_URL reçue\u00a0: «\u00a0${wanted}\u00a0». Donnez l'adresse https du site qui servira le complément, par exemple https://exemple.fr/cpts.`,
  );
}
