import type { FreezeScope } from "../../hosts/spreadsheet-host";
import { useToolWords } from "../tools/tool-words";

const scopes: readonly FreezeScope[] = ["selection", "sheet"];

export function ScopePicker({ chosen, onChoose }: { chosen: FreezeScope; onChoose: (scope: FreezeScope) => void }) {
  const { where, ...labels } = useToolWords().freeze;
  return (
    <fieldset class="scopes">
      <legend class="label">{where}</legend>
      {scopes.map((scope) => (
        <label key={scope} class="tick-label">
          <input type="radio" name="scope" checked={scope === chosen} onChange={() => onChoose(scope)} />
          <span>{labels[scope]}</span>
        </label>
      ))}
    </fieldset>
  );
}
