import { assumptionNames, isChoice, type AssumptionId } from "../funding/time/assumption-names";
import { findAssumption, findOption } from "../funding/time/find-assumption";
import { cliTexts } from "../texts/fr/cli";
import { parseDay } from "../typed-figure/typed-date";
import { parseFigure } from "../typed-figure/typed-figure";
import { refuseRequest } from "../library/refusal";

/** What `--assume` says, under the keys that a case file has for it. */
interface AssumptionsSaid {
  /** Of the access mission. */
  readonly access: Readonly<Record<string, unknown>>;
  readonly assumptions: Readonly<Record<string, unknown>>;
}

/**
 * `retard du solde=5`, `base du prorata=mois`: the names and answers of the functions' ranges. Crises alone may come
 * several times.
 * @throws Refused on a word of another shape, or a name given twice
 * @throws Refused on an unknown name or answer; figures and days are checked with the case
 */
export function assumptionsSaid(words: readonly string[]): AssumptionsSaid {
  const said = new Map<AssumptionId, unknown[]>();
  for (const [id, value] of words.map(readPair)) {
    const before = said.get(id);
    if (before === undefined) said.set(id, [value]);
    else if (id === "crises") before.push(value);
    else refuseRequest(cliTexts.assumedTwice(assumptionNames[id].fr));
  }
  return underCaseKeys(said);
}

function readPair(word: string): readonly [AssumptionId, unknown] {
  const [, name = "", answer = ""] = /^([^=]+)=(.*\S.*)$/.exec(word) ?? [];
  if (name === "") refuseRequest(cliTexts.notAnAssumption(word));
  const id = findAssumption(name.trim());
  return [id, isChoice(id) ? findOption(id, answer.trim()) : figureOrDay(answer)];
}

function figureOrDay(answer: string): unknown {
  const figure = parseFigure(answer, "fr");
  return typeof figure === "string" ? parseDay(figure) : figure;
}

function underCaseKeys(said: ReadonlyMap<AssumptionId, readonly unknown[]>): AssumptionsSaid {
  const { compensation, earmarked, crises, intentAid, intentAidDate, startUpSupplement, ...others } =
    Object.fromEntries(said);
  if (intentAid === undefined && intentAidDate !== undefined) {
    refuseRequest(cliTexts.intentWithoutAmount(assumptionNames.intentAidDate.fr, assumptionNames.intentAid.fr));
  }
  const first = (key: string, values: readonly unknown[] | undefined) => (values ? { [key]: values[0] } : {});
  const intent = { ...first("amount", intentAid), ...first("date", intentAidDate) };
  return {
    access: { ...first("compensation", compensation), ...first("earmarked", earmarked) },
    assumptions: {
      ...Object.fromEntries(Object.entries(others).map(([id, [value]]) => [id, value])),
      ...(crises && { crises }),
      ...((intentAid ?? intentAidDate) && { intentAid: intent }),
      ...(startUpSupplement && { startUpSupplement: first("amount", startUpSupplement) }),
    },
  };
}
