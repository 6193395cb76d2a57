import type { ComparisonProps } from "../../comparison/comparison-props";
import { useComparison } from "../../comparison/use-comparison";
import { useOthers } from "../../comparison/use-others";
import { Message } from "../message";
import { ComparedTables } from "./compared-tables";
import { DownloadComparison } from "./download-comparison";
import { OtherCases } from "./other-cases";

/** One to three other cases, and what each gives beyond the form. */
export function ComparisonContent(props: ComparisonProps) {
  const { reading, words } = props;
  const others = useOthers(props);
  const { comparison, problem } = useComparison(props, others.all);
  return (
    <>
      <p class="help">{words.lead}</p>
      <OtherCases others={others} words={words} />
      {reading.choices === null && <p role="status">{words.formFirst}</p>}
      {problem !== null && <Message look="error">{problem}</Message>}
      {comparison !== null && (
        <>
          <ComparedTables comparison={comparison} words={words} />
          <DownloadComparison comparison={comparison} words={words} />
        </>
      )}
    </>
  );
}
