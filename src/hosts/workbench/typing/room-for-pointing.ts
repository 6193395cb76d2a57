/**
 * While a formula is typed, a click on a cell writes its address when what stands before the cursor opens an argument.
 * For Univer a semicolon is no such sign, but a space is: one is put after each semicolon.
 */
import { IUniverInstanceService, UniverInstanceType, type DocumentDataModel } from "@univerjs/core";
import { InsertCommand, type IInsertCommandParams } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";

export function makeRoomForPointing({ api, univer }: Session): void {
  const documents = univer.__getInjector().get(IUniverInstanceService);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== InsertCommand.id) return;
    const { body, range, unitId } = params as IInsertCommandParams;
    const editor = documents.getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC);
    const before = editor?.getBody()?.dataStream.slice(0, range.startOffset) ?? "";
    if (body.dataStream === ";" && isBetweenArguments(before)) body.dataStream = "; ";
  });
}

/** In a formula, and neither in a text nor in an array. */
function isBetweenArguments(before: string): boolean {
  return /^=(?:[^"{]|"[^"]*"|\{[^}]*\})*$/.test(before);
}
