import type { Language } from "../../texts/language";
import type { loadTime, Results } from "../components/answers/results";
import type { Answers } from "./answers";
import { answersIn } from "./answers-in";

interface AnswerParts extends Answers {
  readonly Results: typeof Results;
  readonly loadTime: typeof loadTime;
}

/** What follows the three first fields, and its words in one language. */
export async function loadAnswers(language: Language): Promise<AnswerParts> {
  const [content, answers] = await Promise.all([
    import(/* webpackChunkName: "answers" */ "../components/answers/results"),
    answersIn(language),
  ]);
  return { ...answers, Results: content.Results, loadTime: content.loadTime };
}
