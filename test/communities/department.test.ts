/** One department is one line of the totals, however the rows call it. */
import type { CommunityRow } from "../../src/communities/community-row";
import { readRow } from "../../src/communities/read-row";
import { today } from "../today";

async function departmentIn(cells: readonly (readonly [string, string])[]): Promise<string> {
  const row = { line: 2, cells: new Map(cells) } as unknown as CommunityRow;
  return (await readRow(row, () => Promise.resolve(null), today)).department;
}

const ways: readonly [typed: string, department: string][] = [
  ["01", "Ain (01)"],
  ["1", "Ain (01)"],
  ["Ain", "Ain (01)"],
  ["AIN", "Ain (01)"],
  ["Ain (01)", "Ain (01)"],
  ["Ain (1)", "Ain (01)"],
  ["2a", "Corse-du-Sud (2A)"],
  ["2A", "Corse-du-Sud (2A)"],
  ["Cotes d'Armor", "Côtes-d'Armor (22)"],
  ["974", "La Réunion (974)"],
  ["Secteur est", "Secteur est"],
];

test.each(ways)("« %s » counts in « %s », of a good row and of a refused one", async (typed, department) => {
  expect(
    await departmentIn([
      ["name", "A"],
      ["population", "62000"],
      ["department", typed],
    ]),
  ).toBe(department);
  expect(
    await departmentIn([
      ["name", "A"],
      ["population", "beaucoup"],
      ["department", typed],
    ]),
  ).toBe(department);
});

test("where no row says it, it is that of most inhabitants of its communes", async () => {
  expect(
    await departmentIn([
      ["name", "A"],
      ["communes", "Gex"],
    ]),
  ).toBe("Ain (01)");
});
