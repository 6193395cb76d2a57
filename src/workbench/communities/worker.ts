/** Beside the page, which stays alive: judges a table of communities, and makes the workbooks of the one judged last. */
import { judgeTable, type JudgedTable } from "../../communities/judge-table";
import type { Outcome } from "../../communities/outcomes";
import { zipOfTable } from "../../communities/zip-of-table";
import { explain } from "../../library/explain";
import { refuseRequest } from "../../library/refusal";
import { version } from "../../taskpane/version";
import { communitiesTexts } from "../../texts/fr/communities";
import type { Asked, JudgedRow, Told } from "./messages";

const page = self as unknown as Pick<Worker, "postMessage" | "addEventListener">;
const tell = (told: Told): void => page.postMessage(told);

/** The page is told this often, in milliseconds. */
const pace = 150;

let judged: JudgedTable | null = null;

page.addEventListener("message", (event) => {
  const { data } = event as MessageEvent<Asked>;
  answerTo(data).then(tell, (error: unknown) => {
    const sentence = explain(error);
    if (sentence !== null) tell({ kind: "refused", sentence });
    else tell({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
  });
});

async function answerTo(asked: Asked): Promise<Told> {
  const { today } = asked;
  const onStep = progress();
  if (asked.kind === "judge") {
    const readCaseOf = (file: string) => refuseRequest(communitiesTexts.noCaseInPage(file));
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
  if ("problem" in result) return { line, name, problem: result.problem };
  const { tier, granted, unknown } = result.facts;
  return { line, name, tier, granted, unknown };
}
