/**
 * Filters, notes, lists of a cell, search, colours by rule: an empty sheet shows nothing of them, and one types in it a fifth
 * sooner when they come just after. What is kept is shown with all of them, and so is what is opened or built.
 */
import { LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import { otherPresets } from "./other-presets-file";
import { registerPresets } from "./register-presets";
import { settled } from "./settled";
import { whenIdle } from "./when-idle";

/**
 * Once the sheet shows, and nothing is more pressing.
 * @returns resolves when they are all there, or the grid is closed; rejects when the file cannot be loaded
 */
export async function addOtherPartsLater(univer: Univer): Promise<void> {
  const closing = new AbortController();
  univer.onDispose(() => closing.abort());
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await new Promise<void>((resolve) => whenIdle(resolve, patience));
  const { presets, lastStarted } = await otherPresets();
  if (closing.signal.aborted) return;
  registerPresets(univer, presets);
  // Univer starts those of a sheet all together, a moment after they are registered.
  const isOver = () => closing.signal.aborted || injector.has(lastStarted);
  while (!isOver()) await settled();
}

/** How long a busy page may put them off, in milliseconds. */
const patience = 500;
