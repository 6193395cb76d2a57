/** Hypothèses et sources: what there is to know of this contract, what is assumed, and where its figures come from. */
import type { Schedule } from "../../../agreement/schedule";
import type { Reference } from "../../../agreement/schedule-file";
import { holdsRow } from "../../../funding/schedule-rows";
import { communesNotesOf } from "../../../funding/communes-notes";
import { notesOf } from "../../../funding/notes";
import { timeNotesOf } from "../../../funding/time/time-notes";
import { communesNoteSentence } from "../../../texts/fr/communes";
import { publication } from "../../../texts/fr/figures";
import { noteSentence } from "../../../texts/fr/notes";
import { timeNoteSentence } from "../../../texts/fr/time-notes";
import { productName } from "../../../texts/fr/workbook/common";
import { readmeTexts as texts } from "../../../texts/fr/workbook/readme";
import { body, head, hint, section, subtitle, title, type Content } from "../../cells";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { describeReference } from "../../../texts/describe-source";
import { citedDocuments } from "../../cited-documents";
import { openPointRows } from "./open-points";
import type { TimeAssumptionRefs } from "../assumptions/assumptions";
import type { ScheduleRefs } from "../schedule/schedule";
import type { WorkbookModel } from "../../model";

interface ReadmeSources {
  readonly model: WorkbookModel;
  readonly time: TimeAssumptionRefs | null;
  readonly schedules: ScheduleRefs;
}

export function readmeSheet(sources: ReadmeSources, version: string): SheetPlan {
  const { model, time, schedules } = sources;
  const draft = new SheetDraft("readme", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.subtitle)]);
  addLines(draft, texts.notes, [
    ...communesNotesOf(model.funding).map(communesNoteSentence),
    ...notesOf(model.funding).map(noteSentence),
  ]);
  addLines(draft, texts.timeNotes, (model.contract === null ? [] : timeNotesOf(model.contract)).map(timeNoteSentence));
  addPairs(draft, texts.assumptions, texts.assumptionsHead, openPointRows(model, time, schedules));
  addPairs(draft, texts.sources, texts.sourcesHead, documentsOf(model));
  draft.skip();
  for (const line of [texts.version(productName, version), texts.disclaimer, texts.privacy]) draft.add([hint(line)]);
  return draft.finish({
    columnWidths: [102, 96],
    frozenRows: 0,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}

/** The documents that the amounts of this contract come from, under the numbers by which its pages cite them. */
function documentsOf({ contract, layout }: WorkbookModel): readonly (readonly [Content, Content])[] {
  const used = contract?.years.flatMap(({ schedules }) => schedules.map(({ schedule }) => schedule));
  const schedules = [...new Set(used ?? [layout.schedule])];
  const named = (schedule: Schedule) => (schedules.length === 1 ? "" : schedule.file.name);
  return schedules.flatMap((schedule) => {
    const rows = (contract?.rows ?? layout.rows).filter((row) => holdsRow(row, schedule));
    return citedDocuments(rows, schedule).map(
      ({ number, reference }) =>
        [body(texts.document(number, reference.title, named(schedule))), body(whereOf(reference))] as const,
    );
  });
}

function whereOf(reference: Reference): string {
  return describeReference({ ...reference, title: "" }, { publication });
}

function addPairs(
  draft: SheetDraft,
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly [Content, Content])[],
): void {
  draft.skip();
  draft.add([section(heading)]);
  draft.add(columns.map(head));
  for (const row of rows) draft.add(row.map(wrapped));
}

/** An answer in words takes as many lines as it needs: the page ends after its column. */
function wrapped(content: Content): Content {
  return content.role === "answer" && content.format === "text" ? { ...content, role: "answerText" } : content;
}

function addLines(draft: SheetDraft, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  draft.skip();
  draft.add([section(heading)]);
  for (const line of lines) for (const piece of piecesOf(`• ${line}`)) draft.add([subtitle(piece)]);
}

/** As many signs as surely fit across the page. */
const acrossThePage = 150;

/** A sentence that runs over its neighbours is cut at the edge of the page: a longer one goes on below. */
function piecesOf(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + word.length < acrossThePage) pieces[pieces.length - 1] = `${last} ${word}`;
    else pieces.push(last === undefined ? word : `   ${word}`);
  }
  return pieces;
}
