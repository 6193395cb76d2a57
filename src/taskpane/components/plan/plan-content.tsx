import { pageIds } from "../../../budget/pages";
import { isOn, textIn, type SwitchField } from "../../form/form-state";
import { readableDay } from "../../form/readable-day";
import type { PlanProps } from "../../plan/plan-props";
import type { Labelled } from "../../../texts/pane-words";
import { FoldOnDemand } from "../fold-on-demand";
import { TickBox } from "../tick-box";
import { PastedCharges } from "./pasted-charges";

/** Whether a budget is wanted, how it begins, and the pages that not everybody wants. */
export function PlanContent(props: PlanProps) {
  const { form, isOurs, words } = props;
  const rows = isOurs ? Number(textIn(form, "plan:rows")) : 0;
  const isUndated = readableDay(form.signature) === null;
  return (
    <>
      {rows > 0 ? <p>{words.held(rows)}</p> : <Switch {...props} field="plan:wanted" said={words.wanted} />}
      {isOn(form, "plan:wanted") && (
        <>
          {isUndated && <p class="help">{words.undated}</p>}
          {rows === 0 && <Switch {...props} field="plan:starter" said={words.starter} />}
          <Switch {...props} field="plan:indicators" said={words.indicators} />
          <PastedCharges {...props} />
          <LedgerFold {...props} />
          {isOurs && !isUndated && <ClosingFold {...props} />}
          <fieldset class="group">
            <legend class="label">{words.pages}</legend>
            {pageIds.map((page) => (
              <Switch key={page} {...props} field={`plan:page:${page}`} said={words.page[page]} />
            ))}
          </fieldset>
        </>
      )}
      <ComparisonFold {...props} />
    </>
  );
}

/** Of the grant too: with or without a budget beside it. */
function ComparisonFold({ words, ...budgetForm }: PlanProps) {
  return (
    <FoldOnDemand
      summary={words.comparison}
      budgetForm={budgetForm}
      load={(language) =>
        import(/* webpackChunkName: "comparison" */ "../comparison/comparison-parts").then(({ comparisonParts }) =>
          comparisonParts(language),
        )
      }
    />
  );
}

/** Of which most have need once or twice a year. */
function LedgerFold({ words, ...budgetForm }: PlanProps) {
  return (
    <FoldOnDemand
      summary={words.ledger}
      budgetForm={budgetForm}
      load={(language) =>
        import(/* webpackChunkName: "ledger" */ "../ledger/ledger-parts").then(({ ledgerParts }) =>
          ledgerParts(language),
        )
      }
    />
  );
}

function ClosingFold({ words, ...budgetForm }: PlanProps) {
  return (
    <FoldOnDemand
      summary={words.closing}
      budgetForm={budgetForm}
      load={(language) =>
        import(/* webpackChunkName: "closing" */ "../closing/closing-parts").then(({ closingParts }) =>
          closingParts(language),
        )
      }
    />
  );
}

interface SwitchProps extends Pick<PlanProps, "form" | "edit"> {
  readonly field: SwitchField;
  readonly said: Labelled;
}

function Switch({ form, edit, field, said }: SwitchProps) {
  return (
    <TickBox field={field} help={said.help} isOn={isOn(form, field)} onEdit={edit}>
      {said.label}
    </TickBox>
  );
}
