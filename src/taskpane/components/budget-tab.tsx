import { AnswersContext } from "../answers/answers-context";
import { loadAnswers } from "../answers/load-answers";
import { useIdle } from "../answers/use-idle";
import { usePane } from "../pane-context";
import { useBudgetForm } from "../use-budget-form";
import { useFormFocus } from "../use-form-focus";
import { useOnDemand } from "../use-on-demand";
import { useShownYear } from "../use-shown-year";
import { useWork } from "../use-work";
import { Actions } from "./actions";
import { AdvancedSection } from "./advanced-section";
import { Community } from "./community";
import { Loaded } from "./loaded";
import { Message } from "./message";
import { PaneFoot } from "./pane-foot";
import { PlanSection } from "./plan-section";
import { WorkResult } from "./work-result";

export function BudgetTab() {
  const { words, speech } = usePane();
  const budgetForm = useBudgetForm();
  const workshop = useWork(budgetForm);
  // A part that the network kept back is tried again at each edit.
  const answers = useOnDemand(useIdle() && budgetForm.form, () => loadAnswers(speech.language));
  const shown = useShownYear(budgetForm);
  const wasRefused = workshop.work.kind === "toCorrect";
  useFormFocus(workshop.work, budgetForm.reading);
  return (
    <AnswersContext.Provider value={answers}>
      {!budgetForm.isOurs && <p class="help before">{words.form.lead}</p>}
      {budgetForm.isOurs && workshop.work.kind === "none" && <Message look="info">{words.form.fromWorkbook}</Message>}
      <Community {...budgetForm} asksTerritory={wasRefused} />
      {(budgetForm.funding ?? answers === "failed") && (
        <Loaded parts={answers}>{({ Results }) => <Results {...shown} />}</Loaded>
      )}
      <PlanSection {...budgetForm} />
      <AdvancedSection {...budgetForm} />
      <p class="help before">{words.build.before}</p>
      <PaneFoot />
      <WorkResult work={workshop.work} reading={budgetForm.reading} />
      <Actions {...shown} {...workshop} />
    </AnswersContext.Provider>
  );
}
