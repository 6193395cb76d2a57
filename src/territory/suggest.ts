/** What a person may mean by the beginning of a name or of a code: communes, and the groups that they are of. */
import type { Commune, Intercommunality } from "./commune";
import type { Place } from "./find-place";
import { foldGroup, foldName, withoutKind } from "./fold-name";
import type { Gazetteer } from "./gazetteer";

const mostCommunes = 8;
const mostGroups = 4;
const shortest = 2;
const articles = ["", "l ", "la ", "le ", "les "];

/** @returns the most likely first; nothing as long as hardly anything is typed */
export function suggest(text: string, gazetteer: Gazetteer): readonly Place[] {
  const typed = text.trim();
  if (typed.length < shortest) return [];
  const communes = communesFor(typed, gazetteer).slice(0, mostCommunes);
  const ofFirst = communes[0]?.intercommunality ?? null;
  const groups = new Set([...groupsFor(typed, gazetteer), ...(ofFirst === null ? [] : [ofFirst])]);
  return [
    ...communes.map((commune) => ({ kind: "commune", commune }) as const),
    ...[...groups].slice(0, mostGroups).map((group) => ({ kind: "group", group }) as const),
  ];
}

function communesFor(typed: string, gazetteer: Gazetteer): readonly Commune[] {
  if (/^(?:\d|2[AB])[\dAB]*$/i.test(typed)) return byCode(typed.toUpperCase(), gazetteer);
  const { name, department } = splitDepartment(typed, gazetteer);
  const wanted = foldName(name);
  const found = articles
    .flatMap((article) => spellings(wanted).map((one) => article + one))
    .flatMap((start) => gazetteer.beginningBy(start[0] ?? "").filter(([folded]) => folded.startsWith(start)))
    .flatMap(([folded, communes]) => communes.map((commune) => ({ commune, isWhole: folded === wanted })));
  return found
    .filter(({ commune }) => department === null || commune.department === department)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.commune.population - a.commune.population)
    .map(({ commune }) => commune);
}

/** « saint » is folded to « st »: whoever types it has not typed all of it yet. */
function spellings(folded: string): readonly string[] {
  return [...new Set([folded, folded.replace(/(^| )(?:sai|sain)$/, "$1st ")])];
}

/** « Saint-Denis 93 », « Saint-Denis (93 ». */
function splitDepartment(
  typed: string,
  { departments }: Gazetteer,
): { readonly name: string; readonly department: string | null } {
  const [, name = "", end = ""] = /^(.*\S)[\s(,]+(\d{2,3}|2[AB])\)?$/i.exec(typed) ?? [];
  const department = end.toUpperCase();
  return departments.has(department) ? { name, department } : { name: typed, department: null };
}

/** Those of a code or of a postcode, as far as it is typed. */
function byCode(start: string, { all }: Gazetteer): readonly Commune[] {
  return all
    .filter(({ code, postcodes }) => code.startsWith(start) || postcodes.some((one) => one.startsWith(start)))
    .sort((a, b) => Number(b.code === start) - Number(a.code === start) || b.population - a.population);
}

/** By a beginning of their name, its kind told or not, else by a word of it. */
function groupsFor(typed: string, gazetteer: Gazetteer): readonly Intercommunality[] {
  const wanted = foldGroup(typed);
  const named = [...gazetteer.groupNames()];
  const begun = named.filter(([name]) => name.startsWith(wanted) || withoutKind(name).startsWith(wanted));
  const holding = named.filter(([name]) => name.includes(` ${wanted}`));
  return [...new Set([...begun, ...holding].map(([, group]) => group))];
}
