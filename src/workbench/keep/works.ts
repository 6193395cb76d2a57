/** What is done with the works of this browser besides the one in view. */
import { holdWork, tellName } from "./hold";
import { keepHead, keepWork, newId, readWork, removeWork, type Outcome } from "./works-store";

/** @returns null when there is none any more */
export async function duplicateWork(id: string, nameCopy: (name: string) => string): Promise<Outcome | null> {
  const work = await readWork(id);
  if (work === null) return null;
  const head = { ...work.head, id: newId(), name: nameCopy(work.head.name), isRenamed: true, changed: Date.now() };
  return keepWork({ ...work, head });
}

export async function renameWork(id: string, name: string): Promise<void> {
  const work = await readWork(id);
  if (work !== null) await keepHead({ ...work.head, name, isRenamed: true });
  tellName({ id, name });
}

/** In whatever tab it is open. */
export async function eraseWork(id: string): Promise<void> {
  const release = await holdWork(
    { id, purpose: "erase" },
    { onAsked: () => Promise.resolve(), onNamed: () => undefined },
  );
  await removeWork(id);
  release();
}
