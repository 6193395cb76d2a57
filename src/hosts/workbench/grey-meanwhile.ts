/** Cells are grey from a change until what follows from it is computed: nobody reads an old figure for a new one. */
import { computed, onEdited } from "./changes";
import type { Session } from "./session";

export function greyMeanwhile(session: Session, shell: HTMLElement): void {
  let last = 0;
  onEdited(session, () => {
    const change = (last += 1);
    shell.dataset["computing"] = "";
    void computed(session).then(() => {
      if (change === last) delete shell.dataset["computing"];
    });
  });
}
