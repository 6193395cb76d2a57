import { fromEuros } from "../../agreement/money";
import { euros as eurosEn, number as numberEn } from "../../texts/en/figures";
import { euros as eurosFr, number as numberFr } from "../../texts/fr/figures";
import type { Language } from "../../texts/language";
import type { Format } from "../../workbook/styles";

const figures = { fr: { euros: eurosFr, number: numberFr }, en: { euros: eurosEn, number: numberEn } };

/** Writes a cell's figure as readers of a language do. */
export function figureIn(language: Language, format: Format): (value: number) => string {
  const { euros, number } = figures[language];
  return format === "euros" ? (value) => euros(fromEuros(value)) : number;
}
