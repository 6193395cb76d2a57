import { realpath } from "node:fs/promises";
import type { Planned } from "../budget/planned";
import { readWholeCase } from "../budget/read-whole-case";
import { computeFunding, type Funding } from "../funding/funding";
import type { Day } from "../agreement/day";
import { leftOut, withOwnWork } from "../hosts/join-own-work";
import { ownInXlsx } from "../hosts/xlsx/own/own-in-xlsx";
import { writeXlsx } from "../hosts/xlsx/write-xlsx";
import { cliTexts } from "../texts/fr/cli";
import { buildWorkbook } from "../workbook/build-workbook";
import { inCells } from "../workbook/in-cells";
import { readOpened } from "./reading/read-opened";
import { refuseRequest } from "../library/refusal";
import { version } from "../library/version";

interface Remade {
  readonly bytes: Uint8Array;
  /** What of a person's own is not in it, as lines to print. */
  readonly told: readonly string[];
}

interface Whole {
  readonly funding: Funding;
  readonly planned: Planned | null;
}

interface Paths {
  readonly opened: string;
  readonly out: string;
}

/**
 * A workbook made of another one, with what people had added to that one.
 * @throws Refused when it would take the place of the other, and something be lost
 */
export async function remakeWorkbook({ funding, planned }: Whole, { opened, out }: Paths, today: Day): Promise<Remade> {
  const { bytes, ...file } = await readOpened(opened);
  const asItWas = inCells(file, () => readWholeCase(file.case, today));
  const own = ownInXlsx(bytes, buildWorkbook(computeFunding(asItWas.choices), version, asItWas.planned));
  const wanted = buildWorkbook(funding, version, planned);
  const left = leftOut(wanted, own);
  if (left.length > 0 && (await isSameFile(opened, out))) refuseRequest(cliTexts.wouldLose(opened, left));
  const told = left.length > 0 ? [cliTexts.leftBehind(left)] : [];
  return { bytes: await writeXlsx(withOwnWork(wanted, own)), told };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}
