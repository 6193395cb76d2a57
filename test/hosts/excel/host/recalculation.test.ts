/** What Excel holds after a build, computed by other programs, gives to the cent what the core computed. */
import { examples } from "../../../examples";
import { differences, formulaCells } from "../../../engines/differences";
import { describeInEngines } from "../../../engines/engines";
import { patience } from "../../../engines/libreoffice";
import type { ReadBack } from "../../../engines/read-values";
import { planOf } from "../../../plan-of";
import { toXlsx } from "../simulator/to-xlsx";
import { noProgress, openHost } from "./open-host";

/** Built once for both. */
const built = new Map<string, Promise<Uint8Array>>();

function fileOf({ name, json }: (typeof examples)[number]): Promise<Uint8Array> {
  const file = built.get(name) ?? build(json);
  built.set(name, file);
  return file;
}

async function build(json: unknown): Promise<Uint8Array> {
  const { host, workbook } = openHost();
  await host.build(planOf(json), noProgress);
  return toXlsx(workbook);
}

describeInEngines("", ({ recalculate, shareOfKinds }) => {
  const computed = shareOfKinds(examples);
  let results: ReadonlyMap<string, ReadBack>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const example of computed) files.set(example.name, await fileOf(example));
    results = await recalculate(files);
  }, patience);

  test.each(computed)("the workbook of $name is computed as the core computes it", ({ name, json }) => {
    const found = results.get(name);
    expect(formulaCells(planOf(json)).length).toBeGreaterThan(100);
    expect(found && differences(planOf(json), found)).toEqual([]);
  });
});
