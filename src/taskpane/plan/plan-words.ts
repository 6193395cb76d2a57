import type { Language } from "../../texts/language";
import type { PlanWords } from "../../texts/pane-plan-words";

export async function planWordsIn(language: Language): Promise<PlanWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "plan-fr" */ "../../texts/fr/pane/plan")).planWords;
    case "en":
      return (await import(/* webpackChunkName: "plan-en" */ "../../texts/en/pane/plan")).planWords;
  }
}
