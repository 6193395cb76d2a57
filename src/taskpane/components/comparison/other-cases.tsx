import { readOther } from "../../comparison/other-case";
import type { Others } from "../../comparison/use-others";
import type { ComparisonWords } from "../../../texts/pane-comparison-words";

import { KeptCases } from "./kept-cases";

const id = "comparison-files";

/** The files of the other cases, and those that were read. */
export function OtherCases({ others, words }: { readonly others: Others; readonly words: ComparisonWords }) {
  const { all, isReading, problem, add, leave } = others;
  return (
    <>
      <KeptCases add={add} words={words} />
      <div class="field">
        <label class="label" for={id}>
          {words.files.label}
        </label>
        <input
          id={id}
          class="input"
          type="file"
          multiple
          accept=".xlsx,.json"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-help ${id}-answer`}
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])].map((file) => () => readOther(file)));
            // The same file may be chosen again once it was taken away.
            currentTarget.value = "";
          }}
        />
        <p class="help" id={`${id}-help`}>
          {words.files.help}
        </p>
        <div id={`${id}-answer`} role="status">
          {isReading && words.reading}
          {problem}
        </div>
        <ul>
          {all.map(({ name }) => (
            <li key={name}>
              {name}{" "}
              <button type="button" class="button small" aria-label={words.leaveOne(name)} onClick={() => leave(name)}>
                {words.leave}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
