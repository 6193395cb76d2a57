import { usePane } from "../pane-context";
import { useBudgetForm } from "../use-budget-form";
import { useFormFocus } from "../use-form-focus";
import { useWork } from "../use-work";
import { Actions } from "./actions";
import { Message } from "./message";
import { Missions } from "./missions";
import { PaneFoot } from "./pane-foot";
import { PreviewSection } from "./preview-section";
import { ScheduleSection } from "./schedule-section";
import { Territory } from "./territory";
import { TimeSection } from "./time-section";
import { WorkResult } from "./work-result";

export function BudgetTab() {
  const { words } = usePane();
  const budgetForm = useBudgetForm();
  const workshop = useWork(budgetForm);
  const wasRefused = workshop.work.kind === "toCorrect";
  useFormFocus(workshop.work, budgetForm.reading);
  return (
    <>
      {budgetForm.isOurs && workshop.work.kind === "none" && <Message look="info">{words.form.fromWorkbook}</Message>}
      <Territory {...budgetForm} asksTerritory={wasRefused} />
      <ScheduleSection {...budgetForm} />
      <Missions {...budgetForm} />
      <TimeSection {...budgetForm} />
      <PreviewSection {...budgetForm} />
      <PaneFoot />
      <WorkResult work={workshop.work} reading={budgetForm.reading} />
      <Actions {...budgetForm} {...workshop} />
    </>
  );
}
