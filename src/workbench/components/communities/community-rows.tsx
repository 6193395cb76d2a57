import { fromEuros } from "../../../agreement/money";
import { euros as eurosInEnglish } from "../../../texts/en/figures";
import { euros as eurosInFrench } from "../../../texts/fr/figures";
import type { PageCommunitiesWords } from "../../../texts/page-communities-words";
import type { JudgedRow } from "../../communities/messages";
import { usePage } from "../../page-context";

const eurosIn = { fr: eurosInFrench, en: eurosInEnglish };

interface Props {
  readonly rows: readonly JudgedRow[];
  readonly words: PageCommunitiesWords;
}

/** Those that cannot be made first: there is something to do about them. */
export function CommunityRows({ rows, words }: Props) {
  const { heads } = words;
  const sorted = [...rows].sort((one, other) => Number("problem" in other) - Number("problem" in one));
  return (
    <div class="community-rows" tabIndex={0} role="region" aria-labelledby="communities">
      <table class="figures">
        <thead>
          <tr>
            {[heads.line, heads.name, heads.tier, heads.outcome].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.line} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, words }: { readonly row: JudgedRow; readonly words: PageCommunitiesWords }) {
  const { language } = usePage();
  const isWrong = "problem" in row;
  const granted = isWrong || row.granted === null ? null : eurosIn[language](fromEuros(row.granted));
  return (
    <tr>
      <td>{row.line}</td>
      <th scope="row">{row.name}</th>
      <td>{isWrong ? "" : row.tier}</td>
      <td class={isWrong ? "wrong" : undefined}>{isWrong ? row.problem : words.ready(granted, row.unknown)}</td>
    </tr>
  );
}
