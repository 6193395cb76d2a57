/** An assumption has one entry: the public formats and the pages say of it what the registry says. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toIso } from "../../src/agreement/day";
import { findSchedule } from "../../src/agreement/find-schedule";
import { termsOf } from "../../src/agreement/terms";
import { assumptions, type Assumption } from "../../src/funding/time/assumptions";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const entries = Object.entries<Assumption>(assumptions);
const schema = JSON.parse(read("docs/case.schema.json")) as {
  readonly properties: { readonly assumptions: { readonly properties: Readonly<Record<string, object>> } };
};

test.each(entries.filter(([, { kind }]) => kind !== "day"))(
  "docs/case.schema.json has the shape of %s",
  (id, entry) => {
    expect(schema.properties.assumptions.properties[id]).toMatchObject(shapeOf(entry));
  },
);

function shapeOf(entry: Assumption): object {
  switch (entry.kind) {
    case "oneOf":
      return { enum: entry.accepted };
    case "yesNo":
      return { type: "boolean" };
    case "whole":
    case "day":
      return {};
  }
}

test.each(entries)("docs/case-file.md says %s, its answers and its default", (id, entry) => {
  const row = read("docs/case-file.md")
    .split("\n")
    .find((line) => line.startsWith(`| \`${id}\` |`));
  const said = entry.kind === "oneOf" ? entry.accepted.map((answer) => `"${answer}"`) : [];
  const usual = entry.byDefault === null ? saidBySchedules(id) : String(entry.byDefault);
  const most = entry.kind === "whole" ? [`de ${entry.least} à ${entry.most}`] : [];
  for (const words of [...said, usual, ...most]) expect(row).toContain(words);
});

/** In force today: a page that an amendment makes wrong fails here. */
function saidBySchedules(id: string): string {
  const { crisesPerYear, crisisEffect, balanceLag } = termsOf(findSchedule("AV2"));
  const said: Readonly<Record<string, string>> = {
    crisesPerYear: String(crisesPerYear),
    crisisEffect: toIso(crisisEffect ?? 0),
    balanceLag: String(balanceLag),
    contractEnd: "aucun : cinq ans",
  };
  return said[id] ?? "?";
}

test("one assumption is named in the files that docs/add-an-assumption.md lists, and in no other", () => {
  const folder = fileURLToPath(new URL("src/", root));
  const naming = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && readFileSync(`${folder}${path}`, "utf8").includes("stoppedMission"))
    .map((path) => `src/${path}`);
  const listed = [...read("docs/add-an-assumption.md").matchAll(/^- `(src\/[^`]+)`$/gm)].map(([, path]) => path);
  expect(naming.sort()).toEqual(listed);
});
