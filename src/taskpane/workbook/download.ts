import { fileName } from "./file-name";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have taken hold of the file. */
const keptFor = 60_000;

/**
 * Hands a file to the browser, which puts it with the user's downloads. Nothing leaves the machine.
 * @returns the name that the file has there
 */
export function download(bytes: Uint8Array, title: string): string {
  const file = fileName(title);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
  return file;
}
