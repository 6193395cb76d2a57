import { RefusedSetting } from "./refused-setting.js";

/** Where the development server serves the add-in, and what the sources write. */
export const localAddress = "https://localhost:3000";

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
  const example = "l'adresse https du site qui servira le complément, par exemple https://exemple.fr/cpts";
  throw new RefusedSetting("ADDIN_URL", wanted, example);
}
