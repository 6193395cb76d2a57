/** The card of a figure, line by line; each door writes the values in its own way. */
import type { Day } from "../agreement/day";
import { worthOf, type FigureFacts, type FigureRow } from "../agreement/figure-facts";
import { lineNames } from "../agreement/line-names";
import type { Cents } from "../agreement/money";
import { figureWords as wordsEn } from "./en/figure";
import { sourceWords as sourcesEn } from "./en/sources";
import { noBreak } from "./fr/figures";
import { figureWords as wordsFr } from "./fr/figure";
import { sourceWords as sourcesFr } from "./fr/sources";
import type { Language } from "./language";

export type Detail = { readonly label: string } & (
  | { readonly kind: "euros"; readonly value: Cents }
  | { readonly kind: "share" | "count"; readonly value: number }
  | { readonly kind: "day"; readonly value: Day }
  | { readonly kind: "text"; readonly value: string }
);

const habits = {
  fr: { words: wordsFr, confidence: sourcesFr.confidence, separator: " ; ", text: noBreak },
  en: { words: wordsEn, confidence: sourcesEn.confidence, separator: "; ", text: (text: string) => text },
};

export function figureTitle({ rows, tier }: FigureFacts, language: Language): string {
  const { title, year } = habits[language].words;
  const line = onlyLine(rows);
  return line === null ? year(tier) : title(lineNames[line][language], tier);
}

/** @param rate from 0 to 1; null for a figure that no rate touches */
export function figureDetails(facts: FigureFacts, rate: number | null, language: Language): readonly Detail[] {
  return [...amountDetails(facts.rows, rate, language), ...originDetails(facts, language)];
}

/** Those that the rate changes, hence all that differs between two cells of a column: the others are made once. */
export function amountDetails(rows: readonly FigureRow[], rate: number | null, language: Language): readonly Detail[] {
  const { words } = habits[language];
  const amounts = onlyLine(rows) === null ? byLine(rows, rate, language) : byPart(rows, rate, language);
  return rate === null ? amounts : [...amounts, { label: words.rate, kind: "share", value: rate }];
}

function byLine(rows: readonly FigureRow[], rate: number | null, language: Language): readonly Detail[] {
  return [...new Set(rows.map(({ line }) => line))].map((line) => ({
    label: lineNames[line][language],
    kind: "euros",
    value: worthOf(
      rows.filter((row) => row.line === line),
      rate ?? 1,
    ),
  }));
}

function byPart(rows: readonly FigureRow[], rate: number | null, language: Language): readonly Detail[] {
  const { parts, variableAtBest } = habits[language].words;
  return rows.flatMap((row): Detail[] => {
    const worth: Detail = { label: parts[row.part], kind: "euros", value: worthOf([row], rate ?? 1) };
    return row.isRated && rate !== null ? [worth, { label: variableAtBest, kind: "euros", value: row.base }] : [worth];
  });
}

function originDetails(facts: FigureFacts, language: Language): readonly Detail[] {
  const { words, confidence } = habits[language];
  const { tier, schedule } = facts;
  const sure = facts.confidence === null ? [] : [texted(words.confidence, confidence[facts.confidence], language)];
  return [
    { label: words.tier, kind: "count", value: tier },
    { label: words.schedule, kind: "text", value: schedule.file.name },
    ...effectDetails(facts, language),
    texted(words.source, sourcesIn(facts, language), language),
    ...sure,
    ...(facts.notes.length === 0 ? [] : [texted(words.note, facts.notes.join(" "), language)]),
  ];
}

/** A proposal has no article yet: it is no law. */
function effectDetails({ schedule: { from, to } }: FigureFacts, language: Language): readonly Detail[] {
  const { words } = habits[language];
  if (from === null) return [texted(words.inForce, words.neverInForce, language)];
  const end: Detail[] = to === null ? [] : [{ label: words.to, kind: "day", value: to }];
  return [{ label: words.from, kind: "day", value: from }, ...end, texted(words.article, words.articles, language)];
}

function sourcesIn({ rows, references }: FigureFacts, language: Language): string {
  const { words, separator } = habits[language];
  const own = rows.some(({ isOfContract }) => isOfContract) ? [words.contract] : [];
  return [...own, ...references.map(({ title }) => title)].join(separator);
}

function texted(label: string, value: string, language: Language): Detail {
  return { label, kind: "text", value: habits[language].text(value) };
}

/** null: the figure adds up several. */
function onlyLine(rows: readonly FigureRow[]): FigureRow["line"] | null {
  const [first, ...others] = rows;
  return first !== undefined && others.every(({ line }) => line === first.line) ? first.line : null;
}
