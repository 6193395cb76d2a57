import { useEffect, useState } from "preact/hooks";
import type { ComparisonWords } from "../../../texts/pane-comparison-words";
import { caseOfKept } from "../../comparison/other-case";
import type { Others } from "../../comparison/use-others";
import { usePane, type KeptOther } from "../../pane-context";

const id = "comparison-kept";

/** The other communities that this browser keeps, where it keeps some. */
export function KeptCases({ add, words }: Pick<Others, "add"> & { readonly words: ComparisonWords }) {
  const { memory } = usePane();
  const [all, tell] = useState<readonly KeptOther[]>([]);
  useEffect(() => void memory?.others?.().then(tell), []);
  if (all.length === 0) return null;
  const choose = (place: string): void => {
    const chosen = all[Number(place)];
    if (chosen !== undefined) void add([() => caseOfKept({ ...chosen, name: chosen.name || words.unnamed })]);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {words.kept}
      </label>
      <select id={id} class="input" value="" onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.choose}</option>
        {all.map(({ name }, place) => (
          <option key={place} value={String(place)}>
            {name || words.unnamed}
          </option>
        ))}
      </select>
    </div>
  );
}
