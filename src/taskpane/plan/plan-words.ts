import type { Language } from "../../texts/language";
import type { PlanWords } from "../../texts/pane-plan-words";

export async function planWordsIn(language: Language): Promise<PlanWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "plan" */ "../../texts/fr/pane/plan")).planWords;
    case "en":
      return (await import(/* webpackChunkName: "plan" */ "../../texts/en/pane/plan")).planWords;
  }
}
