/** What each function returns, by id: the `@returns` of the façade, which functions.json has no place for. */
export function readResults(functionsSource: string): ReadonlyMap<string, string> {
  const comments = functionsSource.matchAll(/@customfunction (\S+)(?:(?!\*\/)[^])*?@returns (.+)/g);
  return new Map([...comments].map(([, id, result]) => [id ?? "", result ?? ""]));
}
