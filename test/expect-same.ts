import { isDeepStrictEqual } from "node:util";

/** As `expect(found).toEqual(awaited)`: of a whole workbook Jest asks for seconds what Node knows at once, and tells the difference. */
export function expectSame(found: unknown, awaited: unknown): void {
  if (!isDeepStrictEqual(found, awaited)) expect(found).toEqual(awaited);
}
