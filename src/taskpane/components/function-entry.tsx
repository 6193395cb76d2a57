import type { ListedFunction } from "../functions/load-functions";
import type { FunctionWords } from "../../texts/pane-words";
import { FunctionInsert } from "./function-insert";

interface Props {
  readonly listed: ListedFunction;
  readonly words: FunctionWords;
}

/** A function: what it gives, an example to insert, its arguments. */
export function FunctionEntry({ listed, words }: Props) {
  const { known, shown } = listed;
  const name = `CPTS.${known.id}`;
  return (
    <article class="function">
      <h3>{name}</h3>
      <p>{known.description}</p>
      <p class="example">
        <code>{shown}</code>
      </p>
      <FunctionInsert name={name} listed={listed} words={words} />
      {known.parameters.length > 0 && (
        <details>
          <summary>
            {words.arguments}
            <span class="unseen"> ({name})</span>
          </summary>
          <dl>
            {known.parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt>
                  <code>{parameter.name}</code> {parameter.optional && <span class="quiet">{words.optional}</span>}
                </dt>
                <dd>{parameter.description}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}
