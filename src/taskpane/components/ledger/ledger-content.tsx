import { textIn } from "../../form/form-state";
import type { LedgerProps } from "../../ledger/ledger-props";
import { useLedger } from "../../ledger/use-ledger";
import { TextBlock } from "../text-block";
import { AccountsSaid } from "./accounts-said";
import { fileId, LedgerSource } from "./ledger-source";
import { LedgerToJoin } from "./ledger-to-join";

/** An accountant's file, or what was copied of it: the rules that place its entries, what it tells, what is left to place. */
export function LedgerContent(props: LedgerProps) {
  const { form, edit, words } = props;
  const reading = useLedger(props);
  const { stage, accounts, give } = reading;
  const leave = () => {
    give("");
    const field = document.getElementById(fileId);
    if (!(field instanceof HTMLInputElement)) return;
    field.value = "";
    field.focus();
  };
  return (
    <>
      <p class="help">{words.lead}</p>
      <LedgerSource reading={reading} words={words} />
      <TextBlock
        id="ledger:rules"
        label={words.rules.label}
        help={words.rules.help}
        value={textIn(form, "ledger:rules")}
        problem={stage.kind === "refused" && stage.of === "rules" ? stage.sentence : null}
        onEdit={(value) => edit("ledger:rules", value)}
      />
      {accounts !== null && <AccountsSaid {...props} accounts={accounts} />}
      <LedgerToJoin form={form} words={words} onLeave={leave} />
    </>
  );
}
