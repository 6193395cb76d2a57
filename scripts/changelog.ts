/** What CHANGELOG.md says: its versions, and the notes of one. */

const heading = /^## \[(.+?)\](?: - (\d{4}-\d{2}-\d{2}))?$/gm;

interface Version {
  readonly version: string;
  readonly date: string | undefined;
}

/** As they stand in the file, « Non publié » among them. */
export function versionsIn(journal: string): readonly Version[] {
  return [...journal.matchAll(heading)].map(([, version = "", date]) => ({ version, date }));
}

/** What the journal says of a dated version; null: it has no such part. */
export function notesOf(version: string, journal: string): string | null {
  const part = journal.split(/^(?=## )/m).find((one) => one.startsWith(`## [${version}] - `));
  return part === undefined ? null : part.slice(part.indexOf("\n")).trim();
}
