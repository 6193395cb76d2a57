/**
 * While one types a function's name, Univer lists those that begin so, and Enter takes the first. The list follows
 * what is typed a third of a second late: it must not outlive the name, or Enter puts `CPTS.TIER` where a person wrote
 * `CPTS.TOTAL(2;80%)`.
 */
import { ICommandService } from "@univerjs/core";
import { InsertCommand, KeyCode, type IInsertCommandParams } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";

export function closeSuggestions({ api, univer }: Session): void {
  const commands = univer.__getInjector().get(ICommandService);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== InsertCommand.id) return;
    const { body, unitId } = params as IInsertCommandParams;
    const list = `sheet.formula-embedding-editor.search_function.${unitId}`;
    const endsName = !/[\p{L}\p{N}_.]$/u.test(body.dataStream);
    // The command exists while the list is shown.
    if (endsName && commands.hasCommand(list)) commands.syncExecuteCommand(list, { keyCode: KeyCode.ESC });
  });
}
