import type { ComponentChildren, RefObject } from "preact";
import { usePage } from "../page-context";
import type { GridStage } from "../use-grid";
import { Lost } from "./lost";
import { Trouble } from "./trouble";

interface Props {
  /** What the grid draws itself in. */
  readonly place: RefObject<HTMLDivElement>;
  readonly stage: GridStage;
  /** Another tab has the work. */
  readonly isTaken: boolean;
  /** What lies over its cells. */
  readonly children: ComponentChildren;
}

export function GridPlace({ place, stage, isTaken, children }: Props) {
  const { words } = usePage();
  return (
    <section class="grid-side" id="grid" aria-label={words.parts.grid} tabIndex={-1}>
      {stage.kind === "loading" && (
        <p class="waiting" role="status">
          {words.loadingGrid}
        </p>
      )}
      {stage.kind === "failed" && <Trouble error={stage.error} />}
      {stage.kind === "lost" && <Lost resume={stage.resume} />}
      <div
        class={isTaken ? "grid-place taken" : "grid-place"}
        ref={place}
        inert={isTaken}
        hidden={stage.kind === "failed" || stage.kind === "lost"}
      />
      {children}
    </section>
  );
}
