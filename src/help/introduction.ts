/** What the page says before the functions: how to begin, what the arguments accept, what the errors mean. */
import { lineNames } from "../agreement/line-names";
import { isMission, lineIds, type LineId } from "../agreement/lines";
import { defaultSchedule, schedules } from "../agreement/find-schedule";
import { descriptionOf } from "../agreement/description";
import { rulesOf } from "../agreement/rules-of";
import type { Schedule } from "../agreement/schedule";
import type { Chapter } from "../texts/help-words";
import type { Edition } from "./edition";
import { element, type Content, type Html } from "./html";
import { showTable } from "./show";

export function chaptersOf({ words }: Edition): readonly Chapter[] {
  return [words.start, words.missions, words.schedules, words.values, words.contract, words.spilling, words.errors];
}

export function introduction(edition: Edition): readonly Html[] {
  const tables = new Map<Chapter, Html>([
    [edition.words.missions, missionsTable(edition)],
    [edition.words.schedules, schedulesTable(edition)],
  ]);
  return chaptersOf(edition).map((chapter) =>
    element(
      "section",
      { id: chapter.id },
      element("h2", {}, edition.typeset(chapter.title)),
      chapter.paragraphs.map((text) => element("p", {}, prose(text, edition))),
      tables.get(chapter) ?? [],
    ),
  );
}

function missionsTable({ language, typeset, words }: Edition): Html {
  const { name, number, alsoAccepted, title } = words.missions;
  const rows = lineIds
    .filter((line) => isMission(line) && line !== "envelope")
    .map((line) => {
      const { also } = lineNames[line];
      const digit = also.find((word) => /^\d$/.test(word)) ?? "–";
      return [digit, lineNames[line][language], otherNames(line, language)];
    });
  return showTable(typeset(title), [number, name, alsoAccepted], rows);
}

function otherNames(line: LineId, language: "fr" | "en"): string {
  const { fr, en, also } = lineNames[line];
  const others = [language === "fr" ? en : fr, ...also.filter((word) => !/\d/.test(word))];
  return others.filter((word) => word !== lineNames[line][language]).join(", ");
}

function schedulesTable(edition: Edition): Html {
  const { byDefault, name, status, title, what } = edition.words.schedules;
  const rows = schedules.map((schedule) => {
    const { aliases, id, name: shown } = schedule.file;
    const [first = id, ...others] = aliases;
    const mark = schedule === defaultSchedule ? ` (${byDefault})` : "";
    const names: Content = [element("code", {}, `"${first}"`), mark, `, ${[id, ...others].join(", ")}`];
    return [
      names,
      element("span", { lang: "fr" }, `${shown} : ${descriptionOf(schedule).title}`),
      statusOf(schedule, edition),
    ];
  });
  return showTable(edition.typeset(title), [name, what, status], rows);
}

function statusOf(schedule: Schedule, { figures, words }: Edition): string {
  const { from, to } = schedule;
  const { fromTo, since, statuses } = words.schedules;
  if (from === null) return statuses[rulesOf(schedule).status];
  return to === null ? since(figures.date(from)) : fromTo(figures.date(from), figures.date(to));
}

/** Text whose words between backticks are to be typed as they are. */
export function prose(text: string, { typeset }: Edition): Content {
  return text.split("`").map((piece, index) => (index % 2 === 0 ? typeset(piece) : element("code", {}, piece)));
}
