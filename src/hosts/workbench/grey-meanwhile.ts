/**
 * Cells are grey as long as their figures are not right: from the opening, and from each change, until all that follows is
 * computed. Nobody reads an old figure for a new one, nor takes one away.
 */
import { computed, onEdited } from "./changes";
import type { Session } from "./session";

export interface Figures {
  /** Resolves once they are right: nothing has been changed meanwhile. */
  readonly right: () => Promise<void>;
}

/** What the grid can be asked, and when. */
export interface Readiness extends Figures {
  /** Resolves once it can show whatever a work holds, its figures right besides. */
  readonly whole: () => Promise<void>;
}

/** @param opening resolves once what the grid was opened on is computed */
export function greyMeanwhile(session: Session, shell: HTMLElement, opening: Promise<void>): Figures {
  let last = Promise.resolve();
  const greyUntil = async (right: Promise<void>) => {
    last = right;
    shell.dataset["computing"] = "";
    await right;
    if (last === right) delete shell.dataset["computing"];
  };
  void greyUntil(opening);
  onEdited(session, () => void greyUntil(bothOf(opening, computed(session))));
  const right = async (): Promise<void> => {
    const awaited = last;
    await awaited;
    return awaited === last ? undefined : right();
  };
  return { right };
}

async function bothOf(first: Promise<void>, second: Promise<void>): Promise<void> {
  await first;
  await second;
}
