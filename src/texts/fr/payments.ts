/** Why each instalment is paid: one sentence that a treasurer can check against the contract. */
import { lineNames } from "../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import type { Proration } from "../../agreement/proration";
import type { PaymentRule } from "../../funding/payment-kinds";
import type { Due } from "../../funding/time/due";
import type { Payment } from "../../funding/time/payments";
import { date, euros, noBreak, number } from "./figures";

export function reasonOf(payment: Payment): string {
  return noBreak(`${subject(payment)} : ${words(payment)}.`);
}

/** Of a payment whose amount nobody knows. */
export function unknownReasonOf(line: LineId, part: PartOrTotal, contractYear: number): string {
  return noBreak(
    `${lineNames[line].fr}, ${lowered(partNames[part].fr)}, année ${contractYear} : montant à saisir d'après votre contrat (article 6).`,
  );
}

function subject({ line, part, contractYear, rule }: Payment): string {
  if (rule === "intentAid") return lineNames.intent.fr;
  if (rule === "startUpSupplement") return "Majoration de démarrage du fonctionnement";
  const name = lineNames[line].fr;
  return `${line === "operating" ? name : `${name}, ${lowered(partNames[part].fr)}`}, année ${contractYear}`;
}

function words({ rule, due, rate, kind, date: day }: Payment): string {
  if (rule === "crisis") return `crise grave déclarée le ${date(day)} (${draftText})`;
  if (rule === "variable") {
    return `${number(rate * 100)} % de ${euros(due.whole)}${share(due.proration)}, avec le solde (${bothTexts})`;
  }
  const [before, after] = ruleWords[rule];
  return `${before}${figure(rule, due)}${share(kind === "advance" ? due.advance?.proration : due.proration)}${after}`;
}

const oneOffAid = "aide versée une fois, montant saisi : le texte signé n'a pas été lu";
export const bothTexts = "accord, art. 9.1 ; contrat type, art. 6";
export const draftText = "projet d'avenant 2, 2020";

/** What is said of a payment before its share of the amount and the share of the year that it is for, and after them. */
export const ruleWords: Readonly<Record<Exclude<PaymentRule, "variable" | "crisis">, readonly [string, string]>> = {
  operatingInFull: ["versé", ` à la signature, avant toute mission (${bothTexts})`],
  operatingAdvance: ["avance de", ` à l'anniversaire du contrat (${bothTexts})`],
  operatingBalance: ["solde de", ` après le dialogue de gestion (${bothTexts})`],
  startAdvance: ["avance de", ", au démarrage de la mission (contrat type, art. 6.2)"],
  anniversaryAdvance: ["avance de", ", à l'anniversaire du contrat (Sénat, rapport n° 32, 2025-2026)"],
  balance: ["solde", `, l'avance déduite, après le dialogue de gestion (${bothTexts})`],
  repayment: ["reprise de l'avance au-delà de ce qui est dû", " : mission ou contrat arrêtés, hypothèse à vérifier"],
  careBalance: ["payé avec le solde", " : aucun texte lu n'en prévoit l'avance"],
  undivided: ["répartition inconnue, comptée au taux de 100 % seulement", ", avec le solde"],
  plan: ["rédaction du plan", `, avec le solde de l'année (${draftText})`],
  update: ["mise à jour du plan", `, avec le solde de l'année (${draftText})`],
  closedAdvance: ["avance, telle que versée", " : année close"],
  closedBalance: ["notifié après le dialogue de gestion, l'avance déduite", " : année close"],
  intentAid: [oneOffAid, ""],
  startUpSupplement: [oneOffAid, ""],
};

function figure(rule: PaymentRule, { advance }: Due): string {
  const words = advance === null ? "" : figureWords(rule, advance.share);
  return words === "" ? "" : ` ${words}`;
}

/** The part of the amount that a payment is, for the rules that say it. @param advanced what is paid ahead, 0 to 1 */
export function figureWords(rule: PaymentRule, advanced: number): string {
  switch (rule) {
    case "operatingInFull":
      return advanced === 1 ? inFull : `à ${percent(advanced)}`;
    case "operatingAdvance":
    case "startAdvance":
    case "anniversaryAdvance":
      return percent(advanced);
    case "operatingBalance":
      return percent(1 - advanced);
    case "balance":
    case "repayment":
    case "careBalance":
    case "variable":
    case "undivided":
    case "plan":
    case "update":
    case "crisis":
    case "closedAdvance":
    case "closedBalance":
    case "intentAid":
    case "startUpSupplement":
      return "";
  }
}

export const inFull = "en entier";

/** @param share 0 to 1 */
function percent(share: number): string {
  return `${number(share * 100)}\u00a0%`;
}

function share(proration: Proration | null | undefined): string {
  const words = shareWords(proration);
  return words === "" ? "" : ` ${words}`;
}

/** Around the count of a share: « pour 181 jours sur 365 ». */
export const shareTexts = { before: "pour ", day: " jour sur ", days: " jours sur ", months: " mois sur " } as const;

/** Nothing to say of a whole year. */
export function shareWords(proration: Proration | null | undefined): string {
  if (!proration || proration.count === proration.of) return "";
  const { before, day, days, months } = shareTexts;
  const inDays = proration.count === 1 ? day : days;
  return `${before}${proration.count}${proration.basis === "days" ? inDays : months}${proration.of}`;
}

/** Its first letter small: an acronym stays in capitals. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
