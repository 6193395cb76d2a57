import { extname } from "node:path";
import { cliTexts } from "../texts/fr/cli";
import { refuseRequest } from "./refusal";
import { explained } from "./writing/explained";
import { findTarget } from "./writing/target";

/** Refuses an output that could not be written, before anything is computed. @throws Refused */
export async function checkOutput(path: string, replaces: boolean): Promise<void> {
  if (extname(path).toLowerCase() !== ".xlsx") refuseRequest(cliTexts.notXlsx(path));
  await explained(path, () => findTarget(path, replaces));
}
