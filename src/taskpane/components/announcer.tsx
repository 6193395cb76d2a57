import { useEffect, useState } from "preact/hooks";
import { moneyOf, type Funding } from "../../funding/funding";
import { usePane } from "../pane-context";

/** Long enough for the end of a word or of a figure. */
const silence = 1000;

/** Says the preview to a screen reader once its user has stopped typing, and that work has begun. */
export function Announcer({ year, isUnderWay }: { year: Funding | null; isUnderWay: boolean }) {
  const { words } = usePane();
  const preview = useSettled(useSpoken(year));
  return (
    <p class="unseen" role="status">
      {isUnderWay ? words.build.preparing : preview}
    </p>
  );
}

function useSpoken(year: Funding | null): string {
  const { words, speech } = usePane();
  if (year === null) return "";
  const { secured, atRisk, total } = moneyOf(year.rows, "central");
  return words.build.spoken(speech.euros(secured), speech.euros(atRisk), speech.euros(total));
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), silence);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
