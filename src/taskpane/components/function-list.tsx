import type { ListedFunction } from "../functions/load-functions";
import type { FunctionWords } from "../../texts/pane-words";
import { FunctionEntry } from "./function-entry";

interface Props {
  readonly functions: readonly ListedFunction[];
  readonly words: FunctionWords;
}

export function FunctionList({ functions, words }: Props) {
  return (
    <>
      <p class="help">{words.help}</p>
      {functions.map((one) => (
        <FunctionEntry key={one.known.id} listed={one} words={words} />
      ))}
    </>
  );
}
