/** `_x0041_` is the letter A in the files of spreadsheets: ECMA-376, part 1, 22.9.2.19. */
export function plainText(written: string): string {
  return written.includes("_x")
    ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : written;
}
