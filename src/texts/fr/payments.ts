/** Why each instalment is paid: one sentence that a treasurer can check against the contract. */
import { lineNames } from "../../agreement/line-names";
import { partNames } from "../../agreement/part-names";
import type { Proration } from "../../agreement/proration";
import type { PaymentRule } from "../../funding/payment-kinds";
import type { Payment } from "../../funding/time/payments";
import { date, euros, noBreak, number } from "./figures";

export function reasonOf(payment: Payment): string {
  return noBreak(`${subject(payment)} : ${words(payment)}.`);
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
  return `${before}${share(kind === "advance" ? due.advance?.proration : due.proration)}${after}`;
}

const oneOffAid = "aide versée une fois, montant saisi : le texte signé n'a pas été lu";
export const bothTexts = "accord, art. 9.1 ; contrat type, art. 6";
export const draftText = "projet d'avenant 2, 2020";

/** What is said of a payment before the share of the year that it is for, and after it. */
export const ruleWords: Readonly<Record<Exclude<PaymentRule, "variable" | "crisis">, readonly [string, string]>> = {
  operatingInFull: [`versé en entier à la signature, avant toute mission (${bothTexts})`, ""],
  operatingAdvance: [`avance de 75 % à l'anniversaire du contrat (${bothTexts})`, ""],
  operatingBalance: [`solde de 25 % après le dialogue de gestion (${bothTexts})`, ""],
  startAdvance: ["avance de 75 %", ", au démarrage de la mission (contrat type, art. 6.2)"],
  anniversaryAdvance: ["avance de 75 %", ", à l'anniversaire du contrat (Sénat, rapport n° 32, 2025-2026)"],
  balance: ["solde", `, l'avance déduite, après le dialogue de gestion (${bothTexts})`],
  repayment: ["reprise de l'avance au-delà de ce qui est dû", " : mission arrêtée, hypothèse à vérifier"],
  careBalance: ["payé avec le solde", " : aucun texte lu n'en prévoit l'avance"],
  undivided: ["répartition inconnue, comptée au taux de 100 % seulement", ", avec le solde"],
  plan: ["rédaction du plan", `, avec le solde de l'année (${draftText})`],
  update: ["mise à jour du plan", `, avec le solde de l'année (${draftText})`],
  intentAid: [oneOffAid, ""],
  startUpSupplement: [oneOffAid, ""],
};

function share(proration: Proration | null | undefined): string {
  const words = shareWords(proration);
  return words === "" ? "" : ` ${words}`;
}

/** Nothing to say of a whole year. */
export function shareWords(proration: Proration | null | undefined): string {
  if (!proration || proration.count === proration.of) return "";
  return `pour ${proration.count} ${proration.basis === "days" ? "jours" : "mois"} sur ${proration.of}`;
}

/** Its first letter small: an acronym stays in capitals. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
