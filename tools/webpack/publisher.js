import { RefusedSetting } from "./refused-setting.js";

/** What the manifest says as long as nobody publishes it: never the product's own name, which the store refuses. */
export const noProvider = "Les auteurs du logiciel";

/**
 * Who publishes the site, and where one writes to them.
 * @param {{ readonly ADDIN_PROVIDER?: string | undefined, readonly ADDIN_CONTACT?: string | undefined }} environment
 * @returns {{ readonly provider: string, readonly contact: string | null }} contact null: nobody gave one
 */
export function publisher({ ADDIN_PROVIDER: provider = "", ADDIN_CONTACT: contact = "" }) {
  return { provider: providerOf(provider.trim()), contact: contact.trim() === "" ? null : contactOf(contact.trim()) };
}

/** @param {string} wanted */
function providerOf(wanted) {
  if (wanted === "") return noProvider;
  // As long as the JSON manifest lets it be, and nothing that XML would have to escape.
  if (wanted.length <= 32 && /^[^<>&"\p{C}]+$/u.test(wanted)) return wanted;
  throw new RefusedSetting("ADDIN_PROVIDER", wanted, "le nom de qui publie le complément, en 32 caractères au plus");
}

/** @param {string} wanted */
function contactOf(wanted) {
  if (/^https:\/\/[^\s<>"&]+$/.test(wanted) || /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(wanted)) return wanted;
  throw new RefusedSetting("ADDIN_CONTACT", wanted, "une adresse électronique, ou celle d'une page en https");
}
