/** A file of its own, which the page asks for beside the grid when it knows that a work is kept. */
export function otherPresets() {
  return import(/* webpackChunkName: "grid-parts" */ "./other-presets").then(({ otherPresets, lastStarted }) => ({
    presets: otherPresets(),
    lastStarted,
  }));
}
