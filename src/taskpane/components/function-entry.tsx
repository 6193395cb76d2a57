import { useRef, useState } from "preact/hooks";
import type { ListedFunction } from "../functions/load-functions";
import type { FunctionWords } from "../../texts/pane-words";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";
import { HostRefused } from "../../hosts/spreadsheet-host";
import { Confirmation } from "./confirmation";

interface Props {
  readonly listed: ListedFunction;
  readonly words: FunctionWords;
}

/** A function: what it gives, an example to insert, its arguments. */
export function FunctionEntry({ listed: { known, shown, formula }, words }: Props) {
  const { host, speech } = usePane();
  const [answer, setAnswer] = useState("");
  const [question, setQuestion] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const name = `CPTS.${known.id}`;
  const insert = async (mayReplace: boolean) => {
    setQuestion(null);
    try {
      setAnswer(words.inserted(shown, await host.insertFormula(formula, mayReplace)));
    } catch (error) {
      const sentence = await failureSentence(error, speech);
      if (isFilled(error)) return setQuestion(sentence);
      setAnswer(sentence);
    }
  };
  const close = () => {
    setQuestion(null);
    opener.current?.focus();
  };
  return (
    <article class="function">
      <h3>{name}</h3>
      <p>{known.description}</p>
      <p class="example">
        <code>{shown}</code>
      </p>
      <button type="button" class="button small" ref={opener} onClick={() => void insert(false)}>
        {words.insert}
        <span class="unseen"> ({name})</span>
      </button>
      {question !== null && (
        <Confirmation
          question={question}
          confirm={words.replace}
          cancel={words.cancel}
          onConfirm={() => {
            close();
            void insert(true);
          }}
          onCancel={close}
        />
      )}
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

/** Asked about, rather than refused. */
function isFilled(error: unknown): boolean {
  return error instanceof HostRefused && error.problem.kind === "cellFilled";
}
