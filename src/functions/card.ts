/** The card of a figure of the table: what it is made of, and where that comes from. */
import type { FigureFacts } from "../agreement/figure-facts";
import { toEuros } from "../agreement/money";
import { amountDetails, figureDetails, figureTitle, type Detail } from "../texts/figure-details";
import { carded, figureOf, rateIn } from "./carded";
import { date, euros, share, type CardedId } from "./formats";
import { hostLanguage } from "./host-language";
import { double, text, type Card, type Double, type Text } from "./values";

type Properties = Record<string, Double | Text>;

interface Known extends Card {
  readonly facts: FigureFacts;
}

/** The cells of a column differ by their rate: the rest of their cards is made once. It changes no answer. */
const known = new Map<string, Known>();
const mostKnown = 500;

/** @param given what the function answered to */
export function cardOf(id: CardedId, given: readonly unknown[]): Card {
  const { rateAt } = carded[id];
  const { facts, properties, layouts } = knownCard(id, given);
  const rate = rateIn(rateAt, given);
  if (rate === null) return { properties, layouts };
  return { properties: { ...properties, ...propertiesOf(amountDetails(facts.rows, rate, hostLanguage())) }, layouts };
}

function knownCard(id: CardedId, given: readonly unknown[]): Known {
  const key = `${id}${JSON.stringify(given.map((value, at) => (at === carded[id].rateAt ? null : value)))}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size === mostKnown) known.clear();
  const made = newCard(id, given);
  known.set(key, made);
  return made;
}

function newCard(id: CardedId, given: readonly unknown[]): Known {
  const { facts, rate } = figureOf(id, given);
  const language = hostLanguage();
  const properties = propertiesOf(figureDetails(facts, rate, language));
  return { facts, properties, layouts: { card: { title: figureTitle(facts, language) } } };
}

function propertiesOf(details: readonly Detail[]): Properties {
  const properties: Properties = {};
  for (const detail of details) properties[detail.label] = propertyOf(detail);
  return properties;
}

function propertyOf(detail: Detail): Double | Text {
  switch (detail.kind) {
    case "euros": {
      const amount = toEuros(detail.value);
      return double(amount, euros(amount));
    }
    case "share":
      return double(detail.value, share(detail.value));
    case "count":
      return double(detail.value, "0");
    case "day":
      return double(detail.value, date(detail.value));
    case "text":
      return text(detail.value);
  }
}
