import { decode } from "../../delimited/decode";
import { cliTexts } from "../../texts/fr/cli";
import { chargesInText } from "../../workbook/reading/plan/charges-in-text";
import { readBytes } from "./read-bytes";

/**
 * A case with the charges of a file after its own.
 * @param path `-`: standard input
 * @throws Refused when the file cannot be read, or a line of it
 */
export async function withCharges(json: unknown, path: string): Promise<unknown> {
  const { charges = [], sharing } = json as { readonly charges?: unknown; readonly sharing?: unknown };
  const own: readonly unknown[] = Array.isArray(charges) ? charges : [];
  const text = decode(await readBytes({ path, notFound: cliTexts.chargesNotFound }));
  return { ...(json as object), charges: [...own, ...chargesInText(text, sharing, own.length)] };
}
