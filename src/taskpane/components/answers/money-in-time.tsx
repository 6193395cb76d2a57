import type { ShownForm } from "../../shown-form";
import { Loaded } from "../loaded";

/** What a dated contract brings in time. */
export function MoneyInTime({ signed, time: parts, ...shown }: ShownForm) {
  if (signed === null) return null;
  return (
    <Loaded parts={parts}>{({ TimeContent, time }) => <TimeContent {...shown} choices={signed} time={time} />}</Loaded>
  );
}
