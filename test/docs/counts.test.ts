/** What the pages count is what there is. */
import { readFileSync } from "node:fs";
import { countsOf, withCounts } from "../../scripts/docs/counts";
import type { Metadata } from "../../src/functions/metadata/metadata";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const counts = countsOf(JSON.parse(read("test/golden/functions.json")) as Metadata);

test.each(["docs/deploy.md", "README.md"])("%s counts what `npm run docs` counts", (path) => {
  expect(read(path)).toMatch(/<!-- n:/);
  expect(read(path)).toBe(withCounts(read(path), counts));
});

test("a page that counts something unknown is refused", () => {
  expect(() => withCounts("<!-- n:moutons -->3<!-- /n -->", counts)).toThrow("moutons");
});
