import { whenIdle } from "./when-idle";

/** Univer's checks of typed values, in milliseconds: it gathers what to check for this long, and checks when idle. */
const gathering = 30;

/**
 * Resolves once what was to be checked of the workbook in view has been: a check that comes after its workbook was
 * taken away fails aloud.
 */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, gathering));
  await new Promise<void>((resolve) => whenIdle(resolve));
}
