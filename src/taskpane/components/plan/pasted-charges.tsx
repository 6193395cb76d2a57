import { textIn } from "../../form/form-state";
import { refuseMerged } from "../../plan/merged-cells";
import type { PlanProps } from "../../plan/plan-props";
import { usePasted } from "../../plan/use-pasted";
import { TextBlock } from "../text-block";

const field = "plan:pasted";

/** A block of charges copied from another workbook: read as soon as it is there, added by the next build. */
export function PastedCharges({ form, edit, words: { pasted } }: PlanProps) {
  const { reading, judge } = usePasted(form);
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!judge(() => refuseMerged(html))) event.preventDefault();
  };
  return (
    <TextBlock
      id={field}
      label={pasted.label}
      help={pasted.help}
      value={textIn(form, field)}
      problem={reading.kind === "refused" ? reading.sentence : null}
      onEdit={(value) => edit(field, value)}
      onPaste={onPaste}
    >
      {reading.kind === "under way" && pasted.reading}
      {reading.kind === "read" && pasted.read(reading.count)}
    </TextBlock>
  );
}
