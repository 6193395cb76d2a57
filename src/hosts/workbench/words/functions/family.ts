/** Univer's functions as its help tells them, by Univer's own names of them and of their arguments. */
export interface Family {
  readonly arguments: Named;
  readonly functions: Readonly<Record<string, Help>>;
}

export type Named = Readonly<Record<string, Argument>>;
type Argument = readonly [name: string, detail: string];

/** Its arguments in order, its sentence, and what some arguments are there and not elsewhere: a detail alone keeps the name. */
export type Help = readonly [given: string, sentence: string, own?: Readonly<Record<string, string | Argument>>];

interface Told {
  readonly description: string;
  readonly abstract: string;
  readonly functionParameter: Readonly<Record<string, { readonly name: string; readonly detail: string }>>;
}

/** As Univer's dictionaries hold it. */
export function told([given, sentence, own = {}]: Help, named: Named): Told {
  const keys = given === "" ? [] : given.split(" ");
  const functionParameter = Object.fromEntries(keys.map((key) => [key, argument(named[key], own[key])]));
  return { description: unbroken(sentence), abstract: unbroken(sentence), functionParameter };
}

function argument(usual: Argument | undefined, own: string | Argument | undefined) {
  const [name, detail] = typeof own === "string" ? [usual?.[0], own] : (own ?? usual ?? []);
  if (name === undefined || detail === undefined) throw new Error("An argument has no words.");
  return { name, detail: unbroken(detail) };
}

/** No line of French begins with one of these signs. */
function unbroken(text: string): string {
  return text.replace(/ (?=[:;%])/g, "\u00a0");
}
