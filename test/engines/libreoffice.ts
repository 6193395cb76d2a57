/** LibreOffice as a second opinion: it computes every formula of a workbook anew. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describeWith } from "./describe-with";
import { readValues, type ReadBack } from "./read-values";

const usualPlaces = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
/** undefined where it is not installed. */
export const soffice = [process.env["SOFFICE"] ?? "", ...usualPlaces].find(existsSync);

export const describeInLibreOffice = describeWith(soffice);
/** For one call of an engine, in milliseconds: fifty workbooks take a minute of a machine that does nothing else. */
export const patience = 900_000;

/** By default LibreOffice keeps the values that it finds in a file of another program: the profile says otherwise. */
const recalculationModes = { always: 0, never: 1 } as const;
type Mode = keyof typeof recalculationModes;

export async function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
  mode: Mode = "always",
): Promise<ReadonlyMap<string, ReadBack>> {
  return new Map([...(await resave(files, mode))].map(([name, bytes]) => [name, readValues(bytes)]));
}

/** The files as LibreOffice saves them. One process for all, in a profile of its own: it takes seconds to start. */
export async function resave(
  files: ReadonlyMap<string, Uint8Array>,
  mode: Mode = "always",
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed (SOFFICE tells where it is).");
  const folder = await mkdtemp(path.join(tmpdir(), "cpts-engine-"));
  try {
    const inputs = await writeInputs(folder, files);
    await writeProfile(folder, mode);
    await promisify(execFile)(soffice, argumentsFor(folder, inputs), { timeout: patience });
    return await readOutputs(folder, [...files.keys()]);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
}

function argumentsFor(folder: string, inputs: readonly string[]): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  return [profile, "--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "out"), ...inputs];
}

/** Numbered, since a case may have any name. */
function writeInputs(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const write = async (bytes: Uint8Array, index: number) => {
    const input = path.join(folder, `${index}.xlsx`);
    await writeFile(input, bytes);
    return input;
  };
  return Promise.all([...files.values()].map(write));
}

async function writeProfile(folder: string, mode: Mode): Promise<void> {
  const user = path.join(folder, "profile", "user");
  await mkdir(user, { recursive: true });
  const property = `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculationModes[mode]}</value></prop>`;
  const item = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load">${property}</item>`;
  const settings = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`;
  await writeFile(path.join(user, "registrymodifications.xcu"), settings);
}

async function readOutputs(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = async (name: string, index: number) => {
    return [name, await readFile(path.join(folder, "out", `${index}.xlsx`))] as const;
  };
  return new Map(await Promise.all(names.map(read)));
}
