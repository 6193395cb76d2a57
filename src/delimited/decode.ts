/** The bytes of a text file, whatever program wrote them. */
import { refuse } from "../refusal/refused";

/** Differs from windows-1252 in six letters that no French word has; Node 20 reads the latter as ISO-8859-1, without its €. */
const windows = "windows-1254";

/**
 * UTF-8 with or without its mark, UTF-16 with its mark, else what Windows or the French tax office write: windows-1252 where
 * a byte is a character there alone, ISO-8859-15 otherwise (€ is 0xA4 in it).
 * @throws Refused notText, for what no program writes in a text, such as a workbook
 */
export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes("\0")) refuse({ kind: "notText" });
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? windows : "iso-8859-15";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
