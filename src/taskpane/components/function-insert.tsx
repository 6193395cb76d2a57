import { Refused } from "../../refusal/refused";
import { useRef, useState } from "preact/hooks";
import type { FunctionWords } from "../../texts/pane-words";
import type { ListedFunction } from "../functions/load-functions";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";
import { Confirmation } from "./confirmation";

interface Props {
  readonly name: string;
  readonly listed: ListedFunction;
  readonly words: FunctionWords;
}

/** Puts the example into the active cell; asks before it takes the place of something. */
export function FunctionInsert({ name, listed: { shown, formula, past }, words }: Props) {
  const { host, speech } = usePane();
  const [answer, setAnswer] = useState("");
  const [question, setQuestion] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const insert = async (mayReplace: boolean) => {
    try {
      const inserted = words.inserted(shown, await host.insertFormula(formula, mayReplace));
      setAnswer(past === null ? inserted : `${inserted} ${words.notInForce(past.schedule, past.inForce)}`);
    } catch (error) {
      const tell = isFilled(error) ? setQuestion : setAnswer;
      tell(await failureSentence(error, speech));
    }
  };
  const close = () => {
    setQuestion(null);
    opener.current?.focus();
  };
  const replace = () => {
    close();
    void insert(true);
  };
  return (
    <>
      <button type="button" class="button small" ref={opener} onClick={() => void insert(false)}>
        {words.insert}
        <span class="unseen"> ({name})</span>
      </button>
      {question !== null && (
        <Confirmation
          question={question}
          confirm={words.replace}
          cancel={words.cancel}
          onConfirm={replace}
          onCancel={close}
        />
      )}
      <p class="answer" role="status">
        {answer}
      </p>
    </>
  );
}

/** Asked about, rather than refused. */
function isFilled(error: unknown): boolean {
  return error instanceof Refused && error.problem.kind === "cellFilled";
}
