import { useAnswers } from "../../answers/answers-context";

/** @param isFull with what the best results would add */
export function Legend({ isFull = true }: { readonly isFull?: boolean }) {
  const { secured, atRisk, moreAtBest } = useAnswers().words.preview;
  return (
    <ul class="legend">
      <Swatch look="bar-secured">{secured}</Swatch>
      <Swatch look="bar-risk">{atRisk}</Swatch>
      {isFull && <Swatch look="bar-most">{moreAtBest}</Swatch>}
    </ul>
  );
}

function Swatch({ look, children }: { look: string; children: string }) {
  return (
    <li>
      <svg width="20" height="12" aria-hidden="true">
        <rect class={look} x="0.5" y="0.5" width="19" height="11" />
      </svg>
      {children}
    </li>
  );
}
