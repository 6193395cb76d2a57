/** What Excel holds after a build, computed by LibreOffice, gives to the cent what the core computed. */
import { examples } from "../../../examples";
import { differences, formulaCells } from "../../../engines/differences";
import { describeInLibreOffice, patience, recalculate } from "../../../engines/libreoffice";
import type { ReadBack } from "../../../engines/read-values";
import { planOf } from "../../../plan-of";
import { toXlsx } from "../simulator/to-xlsx";
import { noProgress, openHost } from "./open-host";

const jobs = examples.map(({ name, json }) => ({ name, plan: planOf(json) }));

async function fileOf({ name, plan }: (typeof jobs)[number]): Promise<readonly [string, Uint8Array]> {
  const { host, workbook } = openHost();
  await host.build(plan, noProgress);
  return [name, await toXlsx(workbook)];
}

describeInLibreOffice("in LibreOffice", () => {
  let results: ReadonlyMap<string, ReadBack>;

  beforeAll(async () => {
    const files: (readonly [string, Uint8Array])[] = [];
    for (const job of jobs) files.push(await fileOf(job));
    results = await recalculate(new Map(files));
  }, patience);

  test.each(jobs)("the workbook of $name is computed as the core computes it", ({ name, plan }) => {
    const found = results.get(name);
    expect(formulaCells(plan).length).toBeGreaterThan(100);
    expect(found && differences(plan, found)).toEqual([]);
  });
});
