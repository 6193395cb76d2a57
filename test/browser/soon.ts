/**
 * Expects of a page what comes to it soon: on a busy machine the browser shows it a moment after the gesture. What is not so
 * after fifteen seconds fails, with what was found last.
 */
export async function soon(expected: () => Promise<void>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const problem = await problemOf(expected);
    if (problem === null) return;
    if (Date.now() > end) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function problemOf(expected: () => Promise<void>): Promise<Error | null> {
  try {
    await expected();
    return null;
  } catch (problem) {
    return problem as Error;
  }
}
