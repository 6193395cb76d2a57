import { useAnswers } from "../../answers/answers-context";

export function Legend() {
  const { secured, atRisk, moreAtBest } = useAnswers().words.preview;
  return (
    <ul class="legend">
      <Swatch look="bar-secured">{secured}</Swatch>
      <Swatch look="bar-risk">{atRisk}</Swatch>
      <Swatch look="bar-most">{moreAtBest}</Swatch>
    </ul>
  );
}

function Swatch({ look, children }: { look: string; children: string }) {
  return (
    <li>
      <svg width="20" height="12" aria-hidden="true">
        {look === "bar-risk" && <Hatch />}
        <rect class={look} x="0.5" y="0.5" width="19" height="11" />
      </svg>
      {children}
    </li>
  );
}

/** The hatching that the style sheet draws every risk with, here and in the bars. */
function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5" />
        <rect class="hatch-line" width="2.5" height="5" />
      </pattern>
    </defs>
  );
}
