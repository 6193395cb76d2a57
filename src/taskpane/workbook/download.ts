import { fileName } from "./file-name";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have taken hold of the file. */
const keptFor = 60_000;

/** A workbook. @returns the name that the file has with the user's downloads */
export function download(bytes: Uint8Array, title: string): string {
  const file = fileName(title);
  handOver(new Blob([new Uint8Array(bytes)], { type: xlsxType }), file);
  return file;
}

/** Hands a file to the browser, which puts it with the user's downloads. Nothing leaves the machine. */
export function handOver(contents: Blob, file: string): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
