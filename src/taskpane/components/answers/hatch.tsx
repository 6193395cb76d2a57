/** The hatching that the style sheet draws every risk with, in the bars and in their legends: once for the whole pane. */
export function Hatch() {
  return (
    <svg class="unseen" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="5" height="5" />
          <rect class="hatch-line" width="2.5" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}
