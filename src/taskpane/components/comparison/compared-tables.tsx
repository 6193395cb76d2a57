import type { Cents } from "../../../agreement/money";
import type { WholeComparison } from "../../../budget/comparison/whole-comparison";
import type { ComparisonWords } from "../../../texts/pane-comparison-words";
import { sectionsShown, type ShownRow } from "../../../workbook/comparison/compared-rows";
import { usePane } from "../../pane-context";

interface Props {
  readonly comparison: WholeComparison;
  readonly words: ComparisonWords;
}

/** By line, by year, in cash: each case in a column, under its amounts what they are beyond those of the form. */
export function ComparedTables({ comparison, words }: Props) {
  const { variants } = comparison;
  const names = variants.map(({ name }) => name);
  const compared = variants.filter(({ role }) => role === "compared");
  return (
    <>
      <p class="help">{words.differenceHelp}</p>
      {compared.map(({ name, funding }) => (
        <p key={name}>{words.compared(name, funding.choices.schedule.file.name)}</p>
      ))}
      {sectionsShown(comparison, words.rows).map(({ head, rows }) => (
        <div key={head} style={{ overflowX: "auto" }} role="region" aria-label={head} tabIndex={0}>
          <table class="figures">
            <caption class="unseen">{head}</caption>
            <thead>
              <tr>
                {[head, ...names].map((text, index) => (
                  <th key={text} scope="col" class={index === 0 ? undefined : "figure"}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Row key={`${row.label} ${index}`} row={row} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function Row({ row: { label, amounts, differences }, words }: { row: ShownRow; words: ComparisonWords }) {
  const { speech } = usePane();
  return (
    <tr>
      <th scope="row">{label}</th>
      {amounts.map((amount, index) => (
        <td key={index} class="figure">
          {amount === null ? words.unknown : speech.euros(amount)}
          {index > 0 && <Difference of={differences?.[index - 1] ?? null} words={words} />}
        </td>
      ))}
    </tr>
  );
}

/** Nothing where there is none, or where one of the two is not known. */
function Difference({ of, words }: { of: Cents | null; words: ComparisonWords }) {
  const { speech } = usePane();
  if (of === null || of === 0) return null;
  return (
    <span class="quiet" style={{ display: "block" }}>
      <span class="unseen">{`, ${words.difference} `}</span>
      {of > 0 ? `+${speech.euros(of)}` : speech.euros(of)}
    </span>
  );
}
