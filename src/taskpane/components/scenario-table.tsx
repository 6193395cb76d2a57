import { toEuros, type Cents } from "../../agreement/money";
import { scenarios } from "../../budget/budget";
import { usePane } from "../pane-context";
import type { Preview } from "../preview/preview-model";

/** The three scenarios one above the other, each with what is secure, what is at risk, and both. */
export function ScenarioTable({ preview }: { preview: Preview }) {
  const { words, speech } = usePane();
  const { scenario, secured, atRisk, total, knownTotal, title } = words.preview;
  const heads = [secured, atRisk, preview.unknownCount === 0 ? total : knownTotal];
  const figure = (amount: Cents) => speech.number(Math.round(toEuros(amount)));
  return (
    <table class="figures scenarios">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{scenario}</th>
          {heads.map((head) => (
            <th key={head} scope="col" class="figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map((one) => (
          <tr key={one} class={one}>
            <th scope="row">
              {words.preview.scenarios[one].label} <span class="quiet">{words.preview.scenarios[one].help}</span>
            </th>
            <td class="figure">{figure(preview.totals[one].secured)}</td>
            <td class="figure">{figure(preview.totals[one].atRisk)}</td>
            <td class="figure">{figure(preview.totals[one].total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
