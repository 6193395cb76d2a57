export type FacadeFunction = (...values: unknown[]) => unknown;

/** The façade by the names that formulas use. @param facade the module `functions.ts` */
export function facadeByName(facade: object): ReadonlyMap<string, FacadeFunction> {
  return new Map(
    Object.entries(facade as Record<string, FacadeFunction>).map(([name, call]) => [name.toUpperCase(), call]),
  );
}

/** Nothing stands for an argument that was not given: null is the empty cell of Excel on the web. */
export function padded(values: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => values[index]);
}
