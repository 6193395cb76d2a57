/** What a treasurer calls each point that no text settles, and the answers that it may have. */
import type { Names } from "../../agreement/line-names";
import type { Choices } from "../choices";
import { idsOfKind, type IdOfKind, type PlainAssumptions, type PlainId } from "./assumptions";

/** What a case does not say among its plain assumptions: of a mission, or of several values. */
type StructuredId =
  "compensation" | "earmarked" | "crisisPlan" | "crises" | "intentAid" | "intentAidDate" | "startUpSupplement";
/** What the workbook shows first is no assumption to a formula. */
type NamedId = Exclude<PlainId, "scenario">;
export type AssumptionId = NamedId | StructuredId;

export const assumptionNames: Readonly<Record<AssumptionId, Names>> = {
  compensation: {
    fr: "Compensation SNP",
    en: "Compensation",
    also: ["Compensation des professionnels", "Compensation des soins non programmés"],
  },
  earmarked: { fr: "Enveloppe fléchée", en: "Earmarked", also: ["Fléchée", "Fléché", "Enveloppe SNP"] },
  prorationBasis: {
    fr: "Base du prorata",
    en: "Proration basis",
    also: ["Base", "Basis", "Prorata", "Prorata compté en"],
  },
  prorateVariable: {
    fr: "Prorata du variable",
    en: "Prorate variable part",
    also: ["Prorata de la part variable", "Part variable au prorata", "Variable part prorated"],
  },
  proratePlan: {
    fr: "Prorata du plan de crise",
    en: "Prorate crisis plan",
    also: ["Prorata du plan", "Plan de crise au prorata"],
  },
  advanceUnscheduledCare: {
    fr: "Avance SNP",
    en: "Advance unscheduled care",
    also: ["Avance sur les soins non programmés", "Avance des soins non programmés"],
  },
  balanceLag: {
    fr: "Délai du solde",
    en: "Balance lag",
    also: ["Délai du solde en mois", "Solde versé après l'anniversaire, en mois"],
  },
  balanceDelay: { fr: "Retard du solde", en: "Balance delay", also: ["Retard du solde, en mois", "Retard"] },
  scheduleRule: { fr: "Règle du barème", en: "Schedule rule", also: ["Barème de chaque année"] },
  stoppedMission: { fr: "Mission arrêtée", en: "Stopped mission", also: ["Avance d'une mission arrêtée"] },
  contractEnd: {
    fr: "Fin anticipée du contrat",
    en: "Early end of the contract",
    also: ["Fin du contrat", "Contrat arrêté", "Résiliation", "Contract end", "Early end"],
  },
  financialYearEnd: {
    fr: "Fin de l'exercice",
    en: "Financial year end",
    also: ["Fin d'exercice", "Clôture", "Mois de clôture", "Dernier mois de l'exercice"],
  },
  crisisPlan: { fr: "Plan de crise", en: "Crisis plan", also: ["Plan"] },
  crises: {
    fr: "Crise déclarée",
    en: "Declared crisis",
    also: ["Crise", "Crise grave", "Crise grave déclarée", "Crises déclarées", "Crisis"],
  },
  crisesPerYear: {
    fr: "Crises par an",
    en: "Crises per year",
    also: ["Crises par année", "Crises payées par année de contrat, au plus"],
  },
  crisisEffect: {
    fr: "Effet crise",
    en: "Crisis effect",
    also: ["Effet de la mission crise", "Date d'effet de la crise", "Prise d'effet de la mission crise"],
  },
  intentAid: { fr: "Aide à la lettre d'intention", en: "Letter of intent aid", also: ["Lettre d'intention"] },
  intentAidDate: {
    fr: "Date de la lettre d'intention",
    en: "Letter of intent date",
    also: ["Date de l'aide à la lettre d'intention"],
  },
  startUpSupplement: {
    fr: "Majoration de démarrage",
    en: "Start-up supplement",
    also: ["Majoration de démarrage du fonctionnement"],
  },
};

export const assumptionIds = Object.keys(assumptionNames) as readonly AssumptionId[];

/** The assumptions whose answer is one of a few words, and what each may answer. */
type Answers = Pick<PlainAssumptions, Extract<NamedId, IdOfKind<"oneOf" | "yesNo">>> & {
  readonly compensation: boolean;
  readonly earmarked: boolean;
  readonly crisisPlan: Choices["crisis"]["plan"];
};
export type ChoiceId = keyof Answers;
export type AnswerTo<Id extends ChoiceId> = Answers[Id];

/** An answer to be chosen among a few, and the words for it. */
interface Option<T> {
  readonly value: T;
  readonly names: Names;
}

const yesOrNo: readonly Option<boolean>[] = [
  { value: true, names: { fr: "oui", en: "yes", also: ["vrai"] } },
  { value: false, names: { fr: "non", en: "no", also: ["faux"] } },
];

const basisOptions: readonly Option<AnswerTo<"prorationBasis">>[] = [
  { value: "days", names: { fr: "jours", en: "days", also: ["jour", "day"] } },
  { value: "months", names: { fr: "mois", en: "months", also: ["month", "mois entiers"] } },
];

const scheduleRuleOptions: readonly Option<AnswerTo<"scheduleRule">>[] = [
  {
    value: "startOfYear",
    names: { fr: "début d'année", en: "start of year", also: ["premier jour", "au premier jour de l'année"] },
  },
  { value: "prorata", names: { fr: "prorata", en: "prorata", also: ["prorata des jours"] } },
  { value: "chosen", names: { fr: "barème choisi", en: "chosen", also: ["choisi"] } },
];

const stoppedMissionOptions: readonly Option<AnswerTo<"stoppedMission">>[] = [
  { value: "prorata", names: { fr: "reprise", en: "taken back", also: ["avance reprise"] } },
  { value: "kept", names: { fr: "conservée", en: "kept", also: ["avance conservée"] } },
];

const crisisPlanOptions: readonly Option<AnswerTo<"crisisPlan">>[] = [
  { value: "drafted", names: { fr: "rédigé", en: "drafted", also: ["rédaction"] } },
  { value: "updated", names: { fr: "mis à jour", en: "updated", also: ["mise à jour"] } },
];

type YesNoId = Extract<ChoiceId, IdOfKind<"yesNo"> | "compensation" | "earmarked">;
type Options<Id extends ChoiceId> = { readonly [One in Id]: readonly Option<AnswerTo<One>>[] };

const yesNoOptions = Object.fromEntries(
  [...idsOfKind("yesNo"), "compensation", "earmarked"].map((id) => [id, yesOrNo]),
) as Options<YesNoId>;

export const assumptionOptions: Options<ChoiceId> = {
  ...yesNoOptions,
  prorationBasis: basisOptions,
  scheduleRule: scheduleRuleOptions,
  stoppedMission: stoppedMissionOptions,
  crisisPlan: crisisPlanOptions,
};

export function isChoice(id: AssumptionId): id is ChoiceId {
  return Object.hasOwn(assumptionOptions, id);
}
