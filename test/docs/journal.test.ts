/** The journal is what tells a treasurer which figure changed, from when: its versions are those of the product. */
import { readFileSync } from "node:fs";
import { notesOf, versionsIn } from "../../scripts/changelog";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const journal = read("CHANGELOG.md");
const versions = versionsIn(journal);
const { version } = JSON.parse(read("package.json")) as { version: string };

test("what is not published comes first, then the versions, each with its day, the newest first", () => {
  const [first, ...published] = versions;
  expect(first).toEqual({ version: "Non publié", date: undefined });
  const days = published.map(({ date }) => date);
  expect(days).not.toContain(undefined);
  expect(days).toEqual([...days].sort().reverse());
});

test("the version of the product is the newest of the journal", () => {
  expect(versions[1]?.version).toBe(version);
});

test("the notes of a version are those of its part, and of no other", () => {
  const sample =
    "# Journal\n\n## [Non publié]\n\n- c\n\n## [1.1.0] - 2026-12-01\n\n- b\n\n## [1.0.0] - 2026-11-01\n\n- a\n";
  expect(notesOf("1.1.0", sample)).toBe("- b");
  expect(notesOf("1.0.0", sample)).toBe("- a");
  expect(notesOf("2.0.0", sample)).toBeNull();
});
