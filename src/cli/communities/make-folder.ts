import { mkdir, stat } from "node:fs/promises";
import { codeOf } from "../../library/code-of";
import { refuseRequest } from "../../library/refusal";
import { explained } from "../../library/writing/explained";
import { communitiesTexts as texts } from "../../texts/fr/communities";

/** Makes a folder where there is none. @throws Refused where something else stands there, or on its way */
export async function makeFolder(folder: string): Promise<void> {
  await explained(folder, async () => {
    const found = await stat(folder).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return null;
      if (codeOf(error) === "ENOTDIR") return refuseRequest(texts.notAFolder(folder));
      throw error;
    });
    if (found === null) await mkdir(folder, { recursive: true });
    else if (!found.isDirectory()) refuseRequest(texts.notAFolder(folder));
  });
}
