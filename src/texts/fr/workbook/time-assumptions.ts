/** The texts of the sheet Saisie about the contract's five years. */
import type { ScheduleRule } from "../../../agreement/schedules-of-year";
import type { IdOfKind, PlainAssumptions } from "../../../funding/time/assumptions";
import { noBreak } from "../figures";

export const basisWords: Readonly<Record<PlainAssumptions["prorationBasis"], string>> = {
  days: "Jours",
  months: "Mois",
};

export const stoppedWords: Readonly<Record<PlainAssumptions["stoppedMission"], string>> = {
  prorata: "Reprise",
  kept: "Conservée",
};

type ShownChoice = Exclude<IdOfKind<"oneOf">, "scenario">;

export const scheduleRuleWords: Readonly<Record<ScheduleRule, string>> = {
  chosen: "Barème choisi",
  startOfYear: "Au premier jour de l'année",
  prorata: "Prorata des jours",
};

/** The answers of the assumptions that have a few, as the sheets and the pane show them. */
export const answerWords: { readonly [Id in ShownChoice]: Readonly<Record<PlainAssumptions[Id], string>> } = {
  scheduleRule: scheduleRuleWords,
  prorationBasis: basisWords,
  stoppedMission: stoppedWords,
};

export const timeTexts = {
  contract: "Le contrat, sur cinq ans",
  contractHelp: noBreak(
    "Facultatif : une cellule laissée vide suit ce qui est dit plus haut ou l'hypothèse de la ligne ; Échéancier et Exercices en dépendent.",
  ),
  waitingHelp: noBreak(
    "Servira quand la date de signature sera donnée et le classeur rebâti : les versements et les exercices en dépendent.",
  ),
  builtSignature: "Signature à la construction du classeur",
  builtSignatureHelp: "Vaut si la date de signature est vidée, jusqu'à ce que le classeur soit rebâti.",
  signature: "Signature retenue",
  signatureHelp: "Celle qui est saisie plus haut, sinon celle de la construction.",
  monthsInYear: "Mois d'une année de contrat",
  monthsInYearHelp: "Les années vont d'un anniversaire de la signature au suivant (contrat de cinq ans).",
  scheduleRule: "Barème de chaque année",
  scheduleRuleHelp: {
    alone: "Aucun texte ne règle le passage à l'avenant 2. Changer ce choix demande de rebâtir le classeur.",
    several: noBreak(
      "Aucun texte ne règle le passage d'un barème à l'autre ; « Barème choisi » : celui de la fiche, toute la durée.",
    ),
    never: "Ce barème n'a jamais été en vigueur : il vaut pour les cinq années.",
  },
  firstDay: (schedule: string) => `Premier jour : ${schedule}`,
  years: "Années de contrat",
  tiersByYear: "Tailles saisies, année par année",
  yearHead: [
    "Année",
    "Premier jour",
    "Dernier jour",
    "Anniversaire",
    "Taille saisie",
    "Taille",
    "Solde le",
    "Reprise le",
  ],
  daysHead: (schedule: string) => `Jours, ${schedule}`,
  yearHelp: noBreak(
    "Taille saisie : celle d'un avenant au contrat, à partir de cette année ; vide : comme l'année d'avant.",
  ),
  termsByYear: "Règles de l'accord, année par année",
  termsByYearHelp: "Celles du barème du premier jour de l'année, lues dans Barème.",
  termHead: ["Année", "Part versée d'avance", "Fonctionnement, 1re année", "Crises, au plus"],
  missions: "Missions, sur cinq ans",
  missionHead: (years: readonly number[]) => [
    "Mission",
    "Démarrage",
    "Arrêt",
    ...years.map((year) => `Taux, année ${year}`),
  ],
  missionHelp: noBreak(
    "Démarrage vide : à la signature. Arrêt : premier jour où la mission ne court plus. Taux vide : celui de la mission, plus haut.",
  ),
  crises: "Crises graves, sur cinq ans",
  crisis: (rank: number) => `Crise grave déclarée, n° ${rank}`,
  crisisHelp: noBreak(
    "Date de la déclaration. Sans aucune date, « Crise grave déclarée » en suppose une au démarrage de la mission.",
  ),
  crisesPerYear: "Crises payées par année de contrat, au plus",
  crisesPerYearHelp: "Vide : celui du barème de l'année. Aucun texte lu ne le dit.",
  crisisEffect: "Prise d'effet de la mission crise",
  crisisEffectHelp: "Vide : celle du barème. Une seule source la donne, à vérifier ; la mission ne démarre pas avant.",
  proratePlan: "Plan de crise au prorata",
  proratePlanHelp: "Non : le plan et sa mise à jour sont dus entiers une fois remis. Aucun texte lu ne le dit.",
  payments: "Versements et prorata",
  advanceShare: "Part versée d'avance",
  advanceShareHelp: "Celle du barème choisi ; ses sources et les autres règles de l'accord sont dans Barème.",
  balanceLag: "Solde versé après l'anniversaire, en mois",
  balanceLagHelp: "Vide : celui du barème de l'année. Le Sénat écrit « à l'anniversaire ».",
  balanceDelay: "Retard du solde, en mois",
  financialYearEnd: "Dernier mois de l'exercice",
  financialYearEndHelp: "De 1 à 12 ; 12 : l'exercice finit le 31 décembre. Exercices et situation le suivent.",
  balanceDelayHelp: "Pour voir l'effet d'un solde versé plus tard que prévu.",
  prorationBasis: "Prorata compté en",
  prorationBasisHelp: noBreak(
    "Jours réels de l'année de contrat, ou mois entiers sur douze. Aucun texte lu ne le dit.",
  ),
  prorateVariable: "Part variable au prorata",
  prorateVariableHelp: "Oui : une mission qui court une partie de l'année ne peut gagner que cette partie. À vérifier.",
  advanceUnscheduledCare: "Avance sur les soins non programmés",
  advanceUnscheduledCareHelp:
    "Non : compensation et enveloppe fléchée viennent avec le solde. Aucun texte lu ne le dit.",
  stoppedMission: "Avance d'une mission arrêtée",
  stoppedMissionHelp:
    "Reprise : ce qui dépasse le dû est rendu, sans attendre un solde en retard ; de même quand le contrat s'arrête. Conservée : l'avance reste acquise.",
  contractEnd: "Fin anticipée du contrat",
  contractEndHelp:
    "Premier jour où il ne court plus, préavis compris ; vide : ses cinq ans. Les avances non gagnées sont à rendre.",
  aids: "Aides versées une fois",
  aidHead: ["Aide", "Montant", "Date"],
  intentAid: "Aide à la lettre d'intention",
  startUpSupplement: "Majoration de démarrage du fonctionnement",
  aidHelp: "Montant signé non vérifié : à saisir. Date vide : la signature.",
  prompts: {
    day: {
      title: "Date",
      prompt: "Une date, ou rien.",
      error: "Saisissez une date à partir du 25/08/2019, ou laissez vide.",
    },
    stop: {
      title: "Arrêt de la mission",
      prompt: "Le premier jour où elle ne court plus, après son démarrage ; vide : jusqu'au terme.",
      error: "Saisissez une date à partir du 25/08/2019, ou laissez vide.",
    },
    rate: {
      title: "Taux de l'année",
      prompt: "De 0 % à 100 %, pour le scénario central ; vide : le taux de la mission.",
      error: "Saisissez un taux de 0 % à 100 %, ou laissez vide.",
    },
    tier: {
      title: "Taille de l'année",
      prompt: "1, 2, 3 ou 4 ; vide : comme l'année d'avant.",
      error: "Saisissez 1, 2, 3 ou 4, ou laissez vide.",
    },
    months: {
      title: "Mois",
      prompt: "Un nombre entier de mois.",
      error: "Saisissez un nombre entier de mois, de 0 à 24.",
    },
    financialYearEnd: {
      title: "Dernier mois de l'exercice",
      prompt: "Un mois, de 1 à 12 ; vide : 12.",
      error: "Saisissez un nombre entier, de 1 à 12.",
    },
    crises: {
      title: "Crises par année",
      prompt: "Un nombre entier.",
      error: "Saisissez un nombre entier, de 0 à 12.",
    },
    list: { title: "Choix", prompt: "Choisissez dans la liste.", error: "Choisissez dans la liste." },
    aid: {
      title: "Montant de l'aide",
      prompt: "En euros ; vide ou 0 : aucune aide.",
      error: "Saisissez un montant en euros, de 0 à 10 000 000.",
    },
  },
} as const;
