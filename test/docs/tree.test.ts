/** Whoever comes finds what they look for: the pages for them name what is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const [, tree = ""] = /## L'arbre en dix lignes\s+```\n([^`]+)```/.exec(read("CONTRIBUTING.md")) ?? [];

test("the tree of CONTRIBUTING has ten lines and names each room of src once, and none that is gone", () => {
  const rooms = readdirSync(new URL("src", root), { withFileTypes: true }).filter((one) => one.isDirectory());
  const named = [...tree.matchAll(/src\/([\w-]+)/g)].map(([, room]) => room);
  expect(tree.trim().split("\n")).toHaveLength(10);
  expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test.each(["CONTRIBUTING.md", "docs/architecture.md", "docs/add-an-amendment.md", "docs/add-an-assumption.md"])(
  "every path of the project that %s gives whole exists",
  (page) => {
    const given = [...read(page).matchAll(/`((?:src|test|scripts|tools|docs)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  },
);
