/** What the file says of itself, and what stands at the foot of its pages: the words of whoever hands it over. */
import { toFrench } from "../agreement/day";
import { commonWords as words } from "../texts/fr/workbook/common";
import type { WorkbookModel } from "./model";
import type { WorkbookPlan } from "./plan";

export function documentOf({ funding }: WorkbookModel): Pick<WorkbookPlan, "title" | "description" | "author"> {
  const { choices, tier } = funding;
  const { preparedBy, note } = choices.document;
  const signature = choices.signature === null ? null : toFrench(choices.signature);
  const subject = words.subject(signature, tier, choices.schedule.file.name);
  return {
    title: words.title(choices.name),
    description: note === "" ? subject : `${subject}. ${note}`,
    author: preparedBy || choices.name || words.community,
  };
}

/** In letters of ten points, as many signs as leave the number of the page its place at the right of a portrait page. */
const longest = { name: 80, preparedBy: 44 };

/** One block of two lines: in the middle of the foot, a text would be written over by a long name. */
export function footerOf({ funding, checks }: WorkbookModel): WorkbookPlan["footer"] {
  const { name, situation, document } = funding.choices;
  const isProvisional = checks.missing.length + checks.toConfirm.length > 0;
  const said = [
    words.situation(toFrench(situation.day)),
    ...(isProvisional ? [words.provisional] : []),
    ...(document.preparedBy === "" ? [] : [words.preparedBy(clipped(document.preparedBy, longest.preparedBy))]),
  ];
  return { left: `${clipped(name || words.community, longest.name)}\n${said.join(" · ")}`, centre: "" };
}

/** Between words, since half a word is not a name; a single word that is too long is cut where it must be. */
function clipped(text: string, longest: number): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  const mark = " …";
  const fitting = signs.slice(0, longest - mark.length + 1).join("");
  const whole = fitting.slice(0, Math.max(0, fitting.lastIndexOf(" "))).replace(/[ ,;]+$/, "");
  return `${whole || signs.slice(0, longest - mark.length).join("")}${mark}`;
}
