/** The sentences of a community's budget: what a reader must know of it, and the labels of its entries. */
import { lineNames } from "../../agreement/line-names";
import { fromEuros } from "../../agreement/money";
import type { EntryReason } from "../../budget/accounts/entry";
import type { BudgetYear } from "../../budget/budget";
import type { Tracking } from "../../budget/tracking/tracking";
import type { Cash } from "../../budget/cash";
import { envelopeName } from "../../budget/envelope-names";
import type { MissingAmount } from "../../budget/missing-amounts";
import type { IndicatorsInEuros } from "../../budget/indicators/indicators-in-euros";
import type { BudgetNote } from "../../budget/notes";
import type { OutsideList, OutsideYears } from "../../budget/outside-years";
import { financialYearLabel } from "../../funding/situation/financial-years";
import { and, date, euros, noBreak, number } from "./figures";

type MissionInEuros = IndicatorsInEuros["missions"][number];

export function budgetNoteSentence(note: BudgetNote): string {
  return noBreak(words(note));
}

function words(note: BudgetNote): string {
  switch (note.kind) {
    case "amountsMissing":
      return `${counted(note.rows.length, "ligne")} sans montant, que ni les soldes ni la trésorerie ne comptent : ${listed(note.rows.map(rowSaid))}.`;
    case "shortfall":
      return `Exercice ${note.year} : il manque ${euros(note.amount)} pour l'équilibre.${rateSaid(note.rate)}`;
    case "publicMoney":
      return `Plus de ${euros(note.threshold)} d'argent public ${inYears(note.years)} : au-delà, une association publie ses comptes et nomme un commissaire aux comptes (code de commerce, L. 612-4). Voyez votre comptable : l'ACI n'y compte que si c'est une subvention.`;
    case "productUnset":
      return "L'ACI est-elle un produit du compte 73 (concours public) ou du compte 74 (subvention) ? Demandez-le à votre comptable et dites-le (accounting.product) : la ligne du cerfa, les fonds dédiés et le seuil de 153 000 € en dépendent.";
    case "entriesLacking":
    case "othersUnposted":
    case "closingPositions":
      return closingSaid(note);
    case "missionNotKept":
      return `${euros(note.amount)} de charges sont prévus sur « ${envelopeName(note.envelope)} », que le contrat ne retient pas. Retenez cette mission, ou placez ces charges ailleurs.`;
    case "earmarkedElsewhere":
      return `Le ${date(note.day)}, la banque tiendrait ${euros(note.balance)}, moins que les ${euros(note.left)} réservés aux soins non programmés : cet argent paierait autre chose.`;
    case "earmarkedOverspent":
      return `Exercice ${note.year} : les dépenses prévues pour les soins non programmés dépassent de ${euros(note.amount)} ce que le contrat leur donne.`;
    case "overdrawn":
      return `Le ${date(note.day)}, la banque serait à découvert de ${euros(note.amount).replace("-", "")}. Décalez des charges, ou prévoyez une avance.`;
    case "belowBuffer":
      return `Le solde en banque couvre ${number(Math.floor(note.covered * 10) / 10)} mois de charges, et vous en voulez ${number(note.wanted)}.`;
    case "noCash":
      return "Donnez le solde en banque (situation.bankBalance) pour voir la trésorerie.";
    case "payrollTaxUnknown":
      return `La taxe sur les salaires de ${and(note.years.map(String))} est à saisir, en charge du compte 6311 : son barème n'est pas dans nos tables.`;
    case "payrollTaxTwice":
      return `La taxe sur les salaires de ${note.year} est comptée deux fois : ${euros(note.computed)} calculés d'après les postes, et ${euros(note.typed)} saisis en charge du compte 6311. Retirez la charge si elle est la même taxe.`;
    case "undated":
      return `« ${note.label} » : ${euros(note.amount)} n'ont pas de date de versement et ne sont pas dans la trésorerie.`;
    case "indicatorGap":
      return `${lineNames[note.mission].fr}, année ${note.contractYear} : les indicateurs valent ${euros(fromEuros(Math.abs(note.gap)))} de ${note.gap > 0 ? "plus" : "moins"} que la part variable. Relisez leurs valeurs au contrat.`;
    case "indicatorsUnvalued":
      return `${lineNames[note.mission].fr}, année ${note.contractYear} : ${counted(note.count, "indicateur")} sans valeur. Le contrat la donne ; d'ici là, le taux saisi compte.`;
    case "notMeasured":
      return `${lineNames[note.mission].fr}, année ${note.contractYear} : ${number(note.measured)} indicateurs mesurés sur ${number(note.count)} ; le taux saisi compte jusqu'au dernier.`;
    case "capPassed":
    case "capNear":
    case "capUnknown":
    case "paidUndocumented":
    case "validatedUnpaid":
    case "remunerationUnplaced":
    case "indemnityUnprofessed":
      return indemnitySaid(note);
    case "correctionsSilent":
      return `${counted(note.rows.length, "correction")} du suivi sans motif (${note.rows.length > 1 ? "lignes" : "ligne"} ${and(note.rows.map(String))}) : dites pourquoi.`;
    case "gapsToExplain":
      return `Suivi de ${note.year} : plus de 10 % d'écart, sans explication, en ${note.classes.length > 1 ? "classes" : "classe"} ${and(note.classes)}.`;
    case "outsideYears":
      return outsideSaid(note);
    case "paymentsLate":
    case "receivedBeyond":
      return bankSaid(note);
    case "formsNotRead":
      return "Les lignes du cerfa 12156 et du compte rendu 15059 n'ont pas été lues sur leur édition en cours : comparez avant de reporter.";
  }
}

type ClosingKind = "entriesLacking" | "othersUnposted" | "closingPositions";

/** Of what the entries do not hold. */
function closingSaid(note: Extract<BudgetNote, { readonly kind: ClosingKind }>): string {
  switch (note.kind) {
    case "entriesLacking":
      return `Exercice ${note.year} : ${withoutEntry(note)} sans écriture de clôture, faute d'un montant à saisir.`;
    case "othersUnposted":
      return `Exercice ${note.year} : les écritures n'ont pas les aides des autres financeurs ; d'après les versements saisis, ${euros(note.deferred)} reçus d'avance (487) et ${euros(note.accrued)} à recevoir sont à passer d'après vos comptes.`;
    case "closingPositions":
      return "Les écritures ne comptent rien de la part variable avant sa notification (accounting.variablePart) ; les produits à recevoir et constatés d'avance des exercices, eux, suivent le scénario.";
  }
}

/** Of what reached the bank. */
function bankSaid(note: Extract<BudgetNote, { readonly kind: "paymentsLate" | "receivedBeyond" }>): string {
  switch (note.kind) {
    case "paymentsLate":
      return `${counted(note.count, "versement")} de l'ACI en retard : ${euros(note.amount)} ne sont pas en banque, le plus ancien depuis ${counted(note.days, "jour")}. Demandez-les à la caisse, ou complétez les versements reçus.`;
    case "receivedBeyond":
      return `${euros(note.amount)} reçus de l'ACI au-delà de tout ce qu'elle pouvait verser jusqu'ici, au meilleur résultat. Relisez les versements reçus : l'un est peut-être d'un autre financeur, ou donné deux fois.`;
  }
}

type IndemnityKind =
  | "capPassed"
  | "capNear"
  | "capUnknown"
  | "paidUndocumented"
  | "validatedUnpaid"
  | "remunerationUnplaced"
  | "indemnityUnprofessed";

/** Of the payments to professionals. */
function indemnitySaid(note: Extract<BudgetNote, { readonly kind: IndemnityKind }>): string {
  switch (note.kind) {
    case "capPassed":
      return `${note.person}, ${note.year} : ${euros(note.over)} au-delà ${note.own ? "du plafond que vous avez voté" : "du plafond annuel (décret 2022-375)"}, ${euros(note.cap)}. Ne les payez pas.`;
    case "capNear":
      return `À 80 % d'un plafond ou plus : ${listed(note.people.map(({ person, year }) => `${person} (${year})`))}.`;
    case "capUnknown":
      return `Le plafond annuel de ${and(note.years.map(String))} n'est pas dans nos tables : le cumul de chacun n'y est pas jugé.`;
    case "paidUndocumented":
      return `${agreed(note.count, "déclaration", "payée")} sans pièce. Donnez la pièce.`;
    case "validatedUnpaid":
      return `${agreed(note.count, "déclaration", "validée")}, pas encore payée${note.count > 1 ? "s" : ""} : ${euros(note.amount)}.`;
    case "remunerationUnplaced":
      return `${counted(note.count, "rémunération")} sans mission, ou sur le fonctionnement : une rémunération paie une mission. Dites laquelle.`;
    case "indemnityUnprofessed":
      return `${counted(note.count, "indemnité")} sans profession : une indemnité compense le revenu d'une profession. Dites laquelle.`;
  }
}

/** « 2 lignes de charges réalisées » */
const outsideNames: Readonly<Record<OutsideList, readonly [one: string, more: string]>> = {
  spent: ["ligne de charges réalisées", "lignes de charges réalisées"],
  brought: ["ligne de produits réalisés", "lignes de produits réalisés"],
  transfers: ["virement", "virements"],
  voluntary: ["contribution volontaire", "contributions volontaires"],
  corrections: ["correction du suivi", "corrections du suivi"],
};

function outsideSaid({ rows, lastMonth, span }: OutsideYears): string {
  const all = rows.map(({ list, count, amount }) => {
    return `${number(count)} ${outsideNames[list][count > 1 ? 1 : 0]} (${euros(amount)})`;
  });
  const month = lastMonth === null ? [] : [`le dernier mois réel (${date(lastMonth).slice("00/".length)})`];
  return `Hors des exercices du budget (du ${date(span.from)} au ${date(span.to - 1)}), donc dans aucun : ${and([...all, ...month])}. Relisez les dates.`;
}

/** Of the cash: no balance of it counts them. */
function lackingSaid({ unknown, unknownGrant }: Pick<Cash, "unknown" | "unknownGrant">): string {
  const charges = unknown === 0 ? [] : [`${counted(unknown, "charge")} sans montant`];
  const payments = unknownGrant === 0 ? [] : [`${counted(unknownGrant, "versement")} de l'ACI à saisir`];
  const all = [...payments, ...charges];
  return all.length === 0 ? "" : ` (${and(all)}, non comptés)`;
}

const rowNames: Readonly<Record<MissingAmount["list"], string>> = {
  charges: "charge",
  staff: "poste",
  resources: "produit",
  declarations: "déclaration",
};

/** « charge 3 (Loyer) » */
function rowSaid({ list, index, label }: MissingAmount): string {
  return `${rowNames[list]} ${number(index + 1)}${label === "" ? "" : ` (${label})`}`;
}

const mostListed = 8;

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return more <= 0 ? and(names) : `${names.slice(0, mostListed).join(", ")} et ${counted(more, "autre")}`;
}

const counted = (count: number, word: string) => `${number(count)} ${word}${count > 1 ? "s" : ""}`;

const agreed = (count: number, noun: string, word: string) => `${counted(count, noun)} ${word}${count > 1 ? "s" : ""}`;

const inYears = (years: readonly string[]) =>
  years.length === 1 ? `sur l'exercice ${and(years)}` : `sur les exercices ${and(years)}`;

function rateSaid(rate: number | null): string {
  if (rate === null) return "";
  if (rate > 1) return " Aucun taux d'atteinte n'y suffit.";
  return rate <= 0 ? "" : ` Un taux d'atteinte de ${number(Math.ceil(rate * 1000) / 10)} % y suffit.`;
}

/** As the workbook shows it. */
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

function withoutEntry({ lines, funds }: { readonly lines: number; readonly funds: number }): string {
  const ofGrant = lines === 1 ? "une ligne de l'ACI" : `${lines} lignes de l'ACI`;
  const ofFunders = funds === 1 ? "un fonds dédié" : `${funds} fonds dédiés`;
  return and([...(lines === 0 ? [] : [ofGrant]), ...(funds === 0 ? [] : [ofFunders])]);
}

export function entryLabel(reason: EntryReason, isReversal: boolean): string {
  return noBreak(`${isReversal ? "Extourne, " : ""}${reasonOf(reason)}`);
}

function reasonOf(reason: EntryReason): string {
  switch (reason.kind) {
    case "accrued":
      return `ACI, ${lineNames[reason.line].fr} : produit à recevoir`;
    case "deferred":
      return `ACI, ${lineNames[reason.line].fr} : produit constaté d'avance`;
    case "unspent":
      return `Report en fonds dédiés : ${fundName(reason.fund)}`;
    case "used":
      return `Utilisation des fonds dédiés : ${fundName(reason.fund)}`;
  }
}

const fundName = (fund: string | null) => fund ?? "soins non programmés";

/** What is known is no balance while amounts are missing. */
const missingSaid = ({ unknown }: BudgetYear) => (unknown === 0 ? "" : ` (${unknown} à saisir, non comptés)`);

/** What a terminal says, a figure a line. */
export const budgetTexts = {
  undated: noBreak(
    "Donnez la date de signature du contrat : sans elle, ni budget par exercice, ni trésorerie, ni écritures.",
  ),
  year: (year: BudgetYear) =>
    noBreak(
      `Exercice ${financialYearLabel(year)} : ${euros(year.grant.secured)} d'ACI sûrs, ${euros(year.grant.atRisk)} à risque, ${euros(year.other.total)} d'autres produits, ${euros(year.charges)} de charges ; solde ${euros(year.balance)}${missingSaid(year)}`,
    ),
  tracking: (year: string, { lastDay, total }: Tracking) =>
    noBreak(
      `Suivi de ${year} jusqu'au ${date(lastDay)} : ${euros(total.actual)} dépensés sur ${euros(total.planned)} prévus${total.used === null ? "" : ` (${number(oneDecimal(total.used * 100))} %)`} ; atterrissage ${euros(total.landing)}${total.correction === 0 ? "" : `, dont ${euros(total.correction)} de corrections`}${total.gap === null ? `, ${counted(total.unknown, "charge")} sans montant` : ""}`,
    ),
  indicators: ({ mission, contractYear, measured, count, unvalued, earned, rate, rateFrom }: MissionInEuros) => {
    const lacking = unvalued > 0 ? "valeurs à saisir" : "part variable à saisir";
    const known = earned === null ? lacking : `${euros(fromEuros(earned))} acquis`;
    const from = rateFrom === "indicators" ? "des indicateurs" : "saisi";
    return noBreak(
      `Indicateurs « ${lineNames[mission].fr} », année ${contractYear} : mesurés ${number(measured)} sur ${number(count)}, ${known} ; taux ${number(oneDecimal(rate * 100))} %, ${from}`,
    );
  },
  cash: ({ lowest, coveredMonths, ...lacking }: Cash) =>
    noBreak(
      `Trésorerie sur 18 mois : au plus bas ${euros(lowest.amount)} le ${date(lowest.day)}${coveredMonths === null ? "" : ` ; le solde couvre ${number(oneDecimal(coveredMonths))} mois de charges`}${lackingSaid(lacking)}`,
    ),
};
