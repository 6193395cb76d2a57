/** Every intercommunality of France as a community, in one run: its tier is that of a plain sum of its communes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { jest } from "@jest/globals";
import type { SourceFiles } from "../../src/territory/source-files";
import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "../cli/temporary-folder";
import { isWhole } from "../share";

jest.setTimeout(900_000);

const require = createRequire(import.meta.url);
const read = (file: string): unknown => require(`@etalab/decoupage-administratif/data/${file}.json`);

/** Article 2 of the agreement: below 40 000 inhabitants, from there below 80 000, to 175 000, and above. */
const tierOf = (people: number) => [40_000, 80_000, 175_001].filter((edge) => people >= edge).length + 1;

// A suite without a test fails.
(isWhole ? test : test.skip)(
  "each of the 1 255 has a workbook, the tier and the population of the plain sum of its communes",
  async () => {
    const people = new Map(
      (read("communes") as SourceFiles["communes"])
        .filter(({ type }) => type === "commune-actuelle")
        .map(({ code, population = 0 }) => [code, population]),
    );
    const groups = (read("epci") as SourceFiles["epci"]).map(({ code, membres }) => ({
      code,
      sum: membres.reduce((sum, one) => sum + (people.get(one.code) ?? NaN), 0),
    }));
    const folder = temporaryFolder();
    const rows = groups.map(({ code }) => `${code};${code};accord 2019`);
    const table = folder.write("t.csv", ["nom;communes;barème", ...rows].join("\n"));
    const { status } = await runCli("communities", [table, "--out", folder.at("d"), "--jobs", "2"]);
    const report = readFileSync(folder.at("d/report.csv"), "utf8").trim().split("\r\n").slice(1);
    folder.remove();
    // Line, name, department, status, file, tier, population.
    const told = report.map((line) => line.split(";")).map((cells) => [cells[1], cells[3], cells[5], cells[6]]);
    expect(told).toEqual(groups.map(({ code, sum }) => [code, "fait", String(tierOf(sum)), String(sum)]));
    expect([status, told.length]).toEqual([0, 1255]);
  },
);
