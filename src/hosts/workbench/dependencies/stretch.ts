/** How the computation of the cells lets the page live meanwhile: one scrolls, chooses and types. */
import { requestImmediateMacroTask } from "@univerjs/core";

/** How long the page waits at most, in milliseconds: at each pause it draws the cells, which are not yet right. */
const longest = 80;

export class Stretch {
  private begun = performance.now();

  get isLong(): boolean {
    return performance.now() - this.begun > longest;
  }

  /** Lets the page live for a moment, in which another change may come. */
  async pause(): Promise<void> {
    let end = () => {};
    await new Promise<void>((resolve) => (end = requestImmediateMacroTask(() => resolve())));
    end();
    this.begun = performance.now();
  }
}
