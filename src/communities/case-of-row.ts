/** The case that a row says, for `readWholeCase` to judge as any other. */
import { fold } from "../agreement/fold";
import { findMissions } from "../agreement/find-missions";
import { isMission, lineIds, type MissionId } from "../agreement/lines";
import { lineNames } from "../agreement/line-names";
import type { Day } from "../agreement/day";
import { assumptionIds, assumptionNames } from "../funding/time/assumption-names";
import { parseCount, parseEuros, parseRate, type Typed } from "../typed-figure/typed-figure";
import { assumptionsSaid } from "./assumptions-said";
import { schedulesSaid } from "./schedule-said";
import { refuse } from "../refusal/refused";
import type { CommunityRow } from "./community-row";
import { headOf, type ColumnId } from "./heads";

type Fields = Readonly<Record<string, unknown>>;

/** @param base the case of a file, whose plain keys the row may change @throws Refused */
export function caseOfRow(row: CommunityRow, today: Day, base: Fields | null = null): Fields {
  if (base === null) return { ...plainOf(row), ...choicesOf(row, today) };
  const stray = [...row.cells.keys()].find((id) => !besideCase.has(id));
  if (stray !== undefined) refuse({ kind: "columnBesideCase", column: headOf(stray) });
  const said = plainOf(row);
  const others = "communes" in said && !("population" in said) ? { population: null } : {};
  return { ...base, ...others, ...said };
}

const besideCase: ReadonlySet<ColumnId> = new Set<ColumnId>([
  ...([
    "name",
    "file",
    "department",
    "case",
    "population",
    "communes",
    "tier",
    "schedule",
    "scheduleConfirmed",
  ] as const),
  ...(["signature", "suggestions"] as const),
]);

function plainOf({ cells }: CommunityRow): Fields {
  return withoutAbsent({
    name: cells.get("name"),
    population: read(cells.get("population"), parseCount),
    communes: cells.get("communes"),
    tier: read(cells.get("tier"), parseCount),
    schedule: cells.get("schedule"),
    scheduleConfirmed: yesOrNo("scheduleConfirmed", cells),
    signature: cells.get("signature"),
    suggestions: yesOrNo("suggestions", cells),
  });
}

type Cells = CommunityRow["cells"];

function choicesOf({ cells }: CommunityRow, today: Day): Fields {
  const assumed = assumptionIds.flatMap((id) => {
    const text = cells.get(`assumed:${id}`);
    const answers = id === "crises" ? text?.split(/[;,]/) : text === undefined ? [] : [text];
    const said = (answers ?? []).filter((one) => one.trim() !== "");
    return said.map((one) => `${assumptionNames[id].fr}=${one.trim()}`);
  });
  const { access, assumptions } = assumptionsSaid(assumed);
  const tiers = cells
    .get("tiers")
    ?.split(/[;/,]/)
    .map((one) => parseCount(one, "fr"));
  return withoutAbsent({
    situation: filled({
      day: cells.get("day"),
      bankBalance: read(cells.get("bankBalance"), parseEuros),
      commitments: read(cells.get("commitments"), parseEuros),
      earmarkedSpent: read(cells.get("earmarkedSpent"), parseEuros),
    }),
    document: filled({
      preparedBy: cells.get("preparedBy"),
      preparedFor: cells.get("preparedFor"),
      note: cells.get("note"),
    }),
    missions: missionsOf(
      { cells, today, rule: assumptions["scheduleRule"] },
      {
        ...access,
        ...withoutAbsent({ earmarkedOfFixed: read(cells.get("earmarkedOfFixed"), parseEuros) }),
      },
    ),
    assumptions: filled({ ...assumptions, crisisDeclared: yesOrNo("crisisDeclared", cells), tiers }),
  });
}

interface RowRead {
  readonly cells: Cells;
  readonly today: Day;
  /** Which schedule each year is read in. */
  readonly rule: unknown;
}

function missionsOf({ cells, today, rule }: RowRead, access: Fields): Fields {
  const said = { schedule: cells.get("schedule"), signed: cells.get("signature"), situation: cells.get("day"), rule };
  const kept = findMissions([cells.get("missions") ?? "core"], ...schedulesSaid(withoutAbsent(said), today));
  for (const mission of lineIds.filter(isMission).filter((one) => !kept.includes(one))) {
    const stray = (["rate", "start", "stop"] as const).find((column) => cells.has(`${column}:${mission}`));
    if (stray === undefined) continue;
    refuse({ kind: "columnNotKept", column: headOf(`${stray}:${mission}`), mission: lineNames[mission] });
  }
  return Object.fromEntries(kept.map((mission) => [mission, missionOf(mission, cells, access)]));
}

function missionOf(mission: MissionId, cells: Cells, access: Fields): Fields {
  const dated = { start: cells.get(`start:${mission}`), stop: cells.get(`stop:${mission}`) };
  if (mission === "crisis") return withoutAbsent(dated);
  const rates = (cells.get(`rate:${mission}`) ?? cells.get("rate"))?.split(/[;/]/).map((one) => parseRate(one, "fr"));
  const rated = rates !== undefined && rates.length > 1 ? { rates } : { rate: rates?.[0] };
  return withoutAbsent({ ...rated, ...dated, ...(mission === "access" && access) });
}

function yesOrNo(id: ColumnId, cells: Cells): boolean | undefined {
  const text = cells.get(id);
  if (text === undefined) return undefined;
  const word = fold(text);
  if (["oui", "vrai", "o", "x", "1", "true"].includes(word)) return true;
  return ["non", "faux", "n", "0", "false"].includes(word)
    ? false
    : refuse({ kind: "notYesOrNo", column: headOf(id), received: text });
}

function read(text: string | undefined, parse: (text: string, language: "fr") => Typed): Typed | undefined {
  return text === undefined ? undefined : parse(text, "fr");
}

function filled(fields: Fields): Fields | undefined {
  const some = withoutAbsent(fields);
  return Object.keys(some).length === 0 ? undefined : some;
}

function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
