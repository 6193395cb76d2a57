/** Beside the page, which stays alive: judges a table of communities, and makes the workbooks of the one judged last. */
import { judgeTable, type JudgedTable } from "../../communities/judge-table";
import type { Outcome } from "../../communities/outcomes";
import { zipOfTable } from "../../communities/zip-of-table";
import { refusedRow, type RefusedRow } from "../../communities/refused-row";
import { refuse } from "../../refusal/refused";
import { version } from "../../taskpane/version";
import type { Language } from "../../texts/language";
import type { Asked, JudgedRow, Told } from "./messages";

const page = self as unknown as Pick<Worker, "postMessage" | "addEventListener">;
const tell = (told: Told): void => page.postMessage(told);

/** The page is told this often, in milliseconds. */
const pace = 150;

let judged: JudgedTable | null = null;
/** Of the page, in which it is told why. */
let language: Language = "fr";

page.addEventListener("message", (event) => {
  const { data } = event as MessageEvent<Asked>;
  answerTo(data).then(tell, (error: unknown) => {
    const refused = refusedRow(error);
    if (refused !== null) tell({ kind: "refused", sentence: sentenceOf(refused) });
    else tell({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
  });
});

async function answerTo(asked: Asked): Promise<Told> {
  const { today } = asked;
  const onStep = progress();
  if (asked.kind === "judge") {
    language = asked.language;
    const readCaseOf = (file: string) => refuse({ kind: "caseNotInPage", file });
    judged = await judgeTable(new Uint8Array(asked.bytes), { today, readCaseOf, onRow: onStep });
    return { kind: "judged", rows: judged.outcomes.map(rowOf) };
  }
  if (judged === null) throw new Error("Nothing was judged");
  const pieces = await zipOfTable(judged, { today, version, onMade: onStep });
  const count = judged.outcomes.filter(({ file }) => file !== "").length;
  return { kind: "made", zip: new Blob([...pieces] as BlobPart[], { type: "application/zip" }), count };
}

function progress(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < pace) return;
    last = now;
    tell({ kind: "progress", done, total });
  };
}

function rowOf({ line, name, result }: Outcome): JudgedRow {
  if ("problem" in result) return { line, name, problem: sentenceOf(result) };
  const { tier, granted, unknown } = result.facts;
  return { line, name, tier, granted, unknown };
}

function sentenceOf({ problem, inEnglish }: RefusedRow): string {
  return language === "en" ? inEnglish : problem;
}
