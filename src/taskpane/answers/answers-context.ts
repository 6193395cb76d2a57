import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { OnDemand } from "../use-on-demand";
import type { Answers } from "./answers";

/** What is loaded as soon as the first screen stands; null or "failed" until then. */
export const AnswersContext = createContext<OnDemand<Answers>>(null);

/** For what is itself loaded with the answers. */
export function useAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (answers === null || answers === "failed") throw new Error("An answer is shown before its words came");
  return answers;
}
