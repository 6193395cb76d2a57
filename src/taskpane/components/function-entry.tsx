import { useState } from "preact/hooks";
import type { ListedFunction } from "../functions/load-functions";
import type { FunctionWords } from "../../texts/pane-words";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";

interface Props {
  readonly listed: ListedFunction;
  readonly words: FunctionWords;
}

/** A function: what it gives, an example to insert, its arguments. */
export function FunctionEntry({ listed: { known, shown, formula }, words }: Props) {
  const { host, speech } = usePane();
  const [answer, setAnswer] = useState("");
  const name = `CPTS.${known.id}`;
  const insert = async () => {
    try {
      setAnswer(words.inserted(shown, await host.insertFormula(formula)));
    } catch (error) {
      setAnswer(await failureSentence(error, speech));
    }
  };
  return (
    <article class="function">
      <h3>{name}</h3>
      <p>{known.description}</p>
      <p class="example">
        <code>{shown}</code>
      </p>
      <button type="button" class="button small" onClick={() => void insert()}>
        {words.insert}
        <span class="unseen"> ({name})</span>
      </button>
      <p class="answer" role="status">
        {answer}
      </p>
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
