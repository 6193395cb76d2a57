import type { Metadata } from "./metadata";

/** The shape of `locales/en.json`. */
interface Translation {
  readonly description: string;
  /** By French name: the English name and what it stands for. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
  readonly result: string;
}

/** By function id. */
export type Translations = Readonly<Record<string, Translation>>;

/** What a translation lacks or has too much of, one sentence each. */
export function faultsOf({ functions }: Metadata, english: Translations): readonly string[] {
  const ids = functions.map(({ id }) => id);
  const ofParameters = functions.flatMap(({ id, parameters }) => {
    const wanted = parameters.map(({ name }) => `${id}.${name}`);
    const given = Object.keys(english[id]?.parameters ?? {}).map((name) => `${id}.${name}`);
    return id in english ? differences(wanted, given) : [];
  });
  return [...differences(ids, Object.keys(english)), ...ofParameters];
}

function differences(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const missing = wanted.filter((name) => !given.includes(name));
  const superfluous = given.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `src/functions/locales/en.json\u00a0: il manque ${name}.`),
    ...superfluous.map((name) => `src/functions/locales/en.json\u00a0: ${name} est en trop.`),
  ];
}
