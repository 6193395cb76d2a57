/** What each function returns, by id: the `@returns` of the façade, which functions.json has no place for. */
export function readResults(functionsSource: string): ReadonlyMap<string, string> {
  const found = functionsSource.matchAll(/@customfunction (\S+)[^/]*?@helpurl[^\n]*\n[\s\S]*?@returns ([^\n]+)/g);
  return new Map([...found].map(([, id, result]) => [id ?? "", result ?? ""]));
}
