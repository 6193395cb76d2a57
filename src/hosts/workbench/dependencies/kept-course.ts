/** The course of the formulas, as long as nothing but values changes. */
import type { IFormulaDependencyTree, IFormulaDirtyData } from "@univerjs/preset-sheets-core";
import type { Course } from "./course";
import { isMarked } from "./value-change";
import { isSameWork, type Work } from "./work";

export class KeptCourse {
  /** null where the formulas have none, undefined where nobody looked. */
  private course: Course | null | undefined;
  /** What was computed last, whole. */
  private computed: Work | null = null;

  /** Something else than values has changed. @param course the new one, where it is known already */
  change(course: Course | null | undefined): void {
    this.computed = null;
    this.course = course;
  }

  settle(work: Work): void {
    this.computed = work;
  }

  /** @returns null where all that may follow from the change has to be computed */
  async after(change: IFormulaDirtyData, work: Work, look: () => Promise<Course | null>): Promise<Course | null> {
    if (this.computed === null || !isSameWork(this.computed, work)) return null;
    if (this.course === undefined) this.course = await look();
    this.course?.begin(change.dirtyRanges, (tree: IFormulaDependencyTree) => isMarked(tree, change));
    return this.course;
  }
}
