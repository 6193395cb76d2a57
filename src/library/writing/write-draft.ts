import type { Stats } from "node:fs";
import type { FileHandle, open as openFile } from "node:fs/promises";
import { fileTexts } from "../../texts/fr/files";
import { refuseRequest } from "../refusal";

/**
 * Writes a new file until its last byte is on the disk.
 * @param replaced whose rights and owner it takes
 * @throws Refused when the system took fewer bytes without a word, and whatever else it says
 */
export async function writeDraft(
  path: string,
  bytes: Uint8Array,
  replaced: Stats | null,
  open: typeof openFile,
): Promise<void> {
  const draft = await open(path, "wx");
  try {
    await draft.writeFile(bytes);
    if (replaced !== null) await resemble(draft, replaced);
    await draft.sync();
    const { size } = await draft.stat();
    if (size !== bytes.length) refuseRequest(fileTexts.cut(bytes.length, size));
  } finally {
    await draft.close();
  }
}

/** As far as the system lets us: only root gives files to somebody else, and some disks know no rights. */
async function resemble(draft: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const ignore = () => undefined;
  await draft.chown(uid, gid).catch(ignore);
  await draft.chmod(mode & 0o7777).catch(ignore);
}
