/**
 * The functions that Excel calls. Each comment below is Excel's help text and each parameter name is shown to the
 * person who types the formula, hence their French; `locales/en.json` holds the English. No rule and no arithmetic here.
 */
import { amountOf } from "../agreement/amount";
import { findLine, findMission } from "../agreement/find-line";
import { missionAmount } from "../agreement/mission";
import { fromEuros, toEuros } from "../agreement/money";
import { operatingGrant } from "../agreement/operating-grant";
import { checkRate } from "../agreement/rate";
import { checkTarget, requiredRate } from "../agreement/required-rate";
import { checkPopulation, checkTier, tierOf } from "../agreement/tier";
import { yearlyTotal } from "../agreement/total";
import { given, orZero, readMissions, readPart, readSchedule } from "./arguments";
import { answer } from "./errors";
import { knownMission } from "./known-mission";
import { onDemand } from "./load-on-demand";
import { missionNames } from "./mission-names";

/**
 * Donne la taille de la CPTS (1 à 4) d'après la population de son territoire.
 * @customfunction TIER
 * @helpurl https://localhost:3000/help.html#TIER
 * @param population Nombre entier d'habitants du territoire, tel qu'il figure au contrat.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns La taille, de 1 à 4.
 */
export function tier(population: unknown, barème?: unknown): number {
  return answer(() => tierOf(checkPopulation(given(population)), readSchedule(barème)));
}

/**
 * Donne la population d'un territoire, d'après ses communes ou ses intercommunalités : somme des populations municipales de l'Insee.
 * @customfunction POPULATION
 * @helpurl https://localhost:3000/help.html#POPULATION
 * @param communes Plage ou texte : codes Insee ("01004"), noms et départements ("Brest (29)"), intercommunalités ("CA du Pays de Gex"), parts ("Lyon 3e (50 %)"), séparés par des points-virgules.
 * @returns Le nombre d'habitants, que CPTS.TIER prend.
 */
export function population(communes: unknown[][]): Promise<number> {
  return onDemand((functions) => functions.population(communes));
}

/**
 * Donne le montant d'une mission pour une année de contrat : parts fixes en entier, part variable selon le taux.
 * @customfunction MISSION
 * @helpurl https://localhost:3000/help.html#MISSION
 * @param nom Nom de la mission, par exemple "Accès aux soins" ou "prévention".
 * @param taille Taille de la CPTS, de 1 à 4 (CPTS.TIER la donne).
 * @param taux Taux d'atteinte des objectifs, de 0 à 1 (0 à 100 %).
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Le montant en euros.
 */
export function mission(nom: unknown, taille: unknown, taux: unknown, barème?: unknown): number {
  const known = knownMission(nom, taille, taux, barème);
  if (known !== null) return known;
  return answer(() =>
    toEuros(
      missionAmount(findMission(given(nom)), checkTier(given(taille)), checkRate(orZero(taux)), readSchedule(barème)),
    ),
  );
}

/**
 * Donne un montant du tableau de l'accord : une ligne, une part, une taille.
 * @customfunction AMOUNT
 * @helpurl https://localhost:3000/help.html#AMOUNT
 * @param ligne Nom d'une mission, ou "Fonctionnement".
 * @param taille Taille de la CPTS, de 1 à 4.
 * @param [part] Part de la ligne : total (par défaut), fixe, variable, compensation, fléchée, plan, mise à jour, crise.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Le montant en euros d'une année de contrat.
 */
export function amount(ligne: unknown, taille: unknown, part?: unknown, barème?: unknown): number {
  return answer(() =>
    toEuros(amountOf(findLine(given(ligne)), checkTier(given(taille)), readPart(part), readSchedule(barème))),
  );
}

/**
 * Donne le financement du fonctionnement d'une année de contrat.
 * @customfunction OPERATING
 * @helpurl https://localhost:3000/help.html#OPERATING
 * @param taille Taille de la CPTS, de 1 à 4.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Le montant en euros.
 */
export function operating(taille: unknown, barème?: unknown): number {
  return answer(() => toEuros(operatingGrant(checkTier(given(taille)), readSchedule(barème))));
}

/**
 * Donne le total d'une année de contrat : fonctionnement et missions retenues, au même taux d'atteinte.
 * @customfunction TOTAL
 * @helpurl https://localhost:3000/help.html#TOTAL
 * @param taille Taille de la CPTS, de 1 à 4.
 * @param taux Taux d'atteinte des objectifs, de 0 à 1 (0 à 100 %).
 * @param [missions] Missions retenues, en plage ou en texte ("accès ; prévention", "socle") ; toutes par défaut.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Le montant en euros.
 */
export function total(taille: unknown, taux: unknown, missions?: unknown[][], barème?: unknown): number {
  return answer(() => {
    const schedule = readSchedule(barème);
    return toEuros(
      yearlyTotal(checkTier(given(taille)), checkRate(orZero(taux)), readMissions(missions, schedule), schedule),
    );
  });
}

/**
 * Donne le taux d'atteinte auquel une mission vaut le montant visé.
 * @customfunction REQUIREDRATE
 * @helpurl https://localhost:3000/help.html#REQUIREDRATE
 * @param montant Montant visé, en euros.
 * @param nom Nom de la mission, par exemple "Accès aux soins".
 * @param taille Taille de la CPTS, de 1 à 4.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Le taux, de 0 à 1.
 */
export function requiredrate(montant: unknown, nom: unknown, taille: unknown, barème?: unknown): number {
  return answer(() =>
    requiredRate(
      fromEuros(checkTarget(orZero(montant))),
      findMission(given(nom)),
      checkTier(given(taille)),
      readSchedule(barème),
    ),
  );
}

/**
 * Donne le taux d'atteinte d'une mission d'après les indicateurs de son contrat : somme des niveaux pondérés.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#SCORE
 * @param niveaux Niveau atteint de chaque indicateur, de 0 à 1 (0 à 100 %) ; une cellule vide vaut 0 : remplissez la plage.
 * @param [poids] Parts (si leur somme fait 1 au plus), points ou euros (chacun sur leur somme) ; sans poids, pas d'indicateur ; parts égales par défaut.
 * @returns Le taux d'atteinte, de 0 à 1.
 */
export function score(niveaux: unknown[][], poids?: unknown[][]): Promise<number> {
  return onDemand((functions) => functions.score(niveaux, poids));
}

/**
 * Donne en tableau ce que rapporte chaque indicateur d'une mission, en euros, d'après ce qui est réalisé.
 * @customfunction INDICATORS
 * @helpurl https://localhost:3000/help.html#INDICATORS
 * @param valeurs Ce que chaque indicateur rapporte au plus, en euros ; sans valeur, pas d'indicateur.
 * @param références Situation de départ de chacun ; une cellule vide vaut 0.
 * @param cibles Cible de chacun, sous la référence si moins vaut mieux ; vide : à saisir.
 * @param réalisés Résultat de chacun ; vide : pas mesuré, rien n'est rapporté ; zéro s'écrit "nul".
 * @param [paliers] Une à trois paires de colonnes : à partir de quel résultat, euros rapportés ; une seule paire : tout ou rien. Vide : proportionnel.
 * @returns Un tableau d'une colonne : les euros acquis, ligne par ligne.
 */
export function indicators(
  valeurs: unknown[][],
  références: unknown[][],
  cibles: unknown[][],
  réalisés: unknown[][],
  paliers?: unknown[][],
): Promise<unknown[][]> {
  return onDemand((functions) => functions.indicators(valeurs, références, cibles, réalisés, paliers));
}

/**
 * Donne le budget d'une année de contrat en tableau : chaque ligne avec ses parts, puis le total.
 * @customfunction BUDGET
 * @helpurl https://localhost:3000/help.html#BUDGET
 * @param population Nombre entier d'habitants du territoire.
 * @param taux Taux d'atteinte des objectifs, de 0 à 1 (0 à 100 %).
 * @param [missions] Missions retenues, en plage ou en texte ("accès ; prévention", "socle") ; toutes par défaut.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Un tableau : ligne, fixe, variable, autres parts, total.
 */
export function budget(
  population: unknown,
  taux: unknown,
  missions?: unknown[][],
  barème?: unknown,
): Promise<unknown[][]> {
  return onDemand((functions) => functions.budget(population, taux, missions, barème));
}

/**
 * Donne tous les montants d'un barème en tableau.
 * @customfunction SCHEDULE
 * @helpurl https://localhost:3000/help.html#SCHEDULE
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @param [taille] Taille de la CPTS, de 1 à 4 ; toutes par défaut.
 * @returns Un tableau : ligne, part, montants.
 */
export function schedule(barème?: unknown, taille?: unknown): Promise<unknown[][]> {
  return onDemand((functions) => functions.schedule(barème, taille));
}

/**
 * Donne les noms des missions d'un barème, pour une liste déroulante.
 * @customfunction MISSIONS
 * @helpurl https://localhost:3000/help.html#MISSIONS
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Une colonne de noms.
 */
export function missions(barème?: unknown): unknown[][] {
  return answer(() => missionNames(readSchedule(barème)));
}

/**
 * Donne pour chaque mission la date limite de démarrage et de déploiement complet.
 * @customfunction CALENDAR
 * @helpurl https://localhost:3000/help.html#CALENDAR
 * @param signature Date de signature du contrat.
 * @param [barème] Barème entre guillemets ("avenant 2", "accord 2019"…) ou date ; par défaut, celui en vigueur à la signature.
 * @returns Un tableau : mission, démarrage au plus tard, déploiement complet au plus tard, en dates.
 */
export function calendar(signature: unknown, barème?: unknown): Promise<unknown[][]> {
  return onDemand((functions) => functions.calendar(signature, barème));
}

/**
 * Dit d'où vient un montant du tableau et s'il est sûr.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help.html#SOURCE
 * @param ligne Nom d'une mission, ou "Fonctionnement".
 * @param taille Taille de la CPTS, de 1 à 4.
 * @param [part] Part de la ligne : total (par défaut), fixe, variable, compensation, fléchée, plan, mise à jour, crise.
 * @param [barème] Barème entre guillemets : "accord 2019" (par défaut), "avenant 2"… ou date : le barème en vigueur ce jour-là.
 * @returns Une phrase : montant, degré de confiance, références.
 */
export function source(ligne: unknown, taille: unknown, part?: unknown, barème?: unknown): Promise<string> {
  return onDemand((functions) => functions.source(ligne, taille, part, barème));
}

/**
 * Donne le plafond annuel, par professionnel, des indemnités et rémunérations versées par la CPTS.
 * @customfunction CEILING
 * @helpurl https://localhost:3000/help.html#CEILING
 * @param année Année civile, par exemple 2026.
 * @returns Le plafond en euros.
 */
export function ceiling(année: unknown): Promise<number> {
  return onDemand((functions) => functions.ceiling(année));
}

/**
 * Donne les versements d'un contrat en tableau, par date : ce qui arrive à la banque, et pourquoi.
 * @customfunction INSTALMENTS
 * @helpurl https://localhost:3000/help.html#INSTALMENTS
 * @param signature Date de signature du contrat.
 * @param démarrages Plage : mission, démarrage (vide, ou avant la signature : la signature), arrêt (facultatif) ; vide : toutes les missions, dès la signature.
 * @param taux Taux d'atteinte, de 0 à 1, ou plage : mission, puis un à cinq taux, un par année de contrat.
 * @param taille Taille de la CPTS, de 1 à 4, ou plage : une par année de contrat.
 * @param années Nombre d'années de contrat à donner, de 1 à 5.
 * @param [barème] Barème des cinq années, entre guillemets ("accord 2019", "avenant 2"…) ; par défaut, celui en vigueur au premier jour de chacune.
 * @param [hypothèses] Plage à deux colonnes : nom et valeur ("base", "retard du solde", "avance SNP"…).
 * @returns Un tableau : date, ligne, part, année de contrat, nature, montant, certitude, motif.
 */
export function instalments(
  signature: unknown,
  démarrages: unknown[][],
  taux: unknown[][],
  taille: unknown[][],
  années: unknown,
  barème?: unknown,
  hypothèses?: unknown[][],
): Promise<unknown[][]> {
  return onDemand((functions) =>
    functions.instalments(signature, démarrages, taux, taille, années, barème, hypothèses),
  );
}

/**
 * Donne la part d'une année de contrat pendant laquelle une mission court, de son démarrage à l'anniversaire.
 * @customfunction PRORATA
 * @helpurl https://localhost:3000/help.html#PRORATA
 * @param démarrage Date de démarrage de la mission ; vide, ou avant la signature : la signature.
 * @param signature Date de signature du contrat.
 * @param année Année de contrat, de 1 à 5.
 * @param [base] "jours" (par défaut) ou "mois" entiers.
 * @returns La part, de 0 à 1.
 */
export function prorata(démarrage: unknown, signature: unknown, année: unknown, base?: unknown): Promise<number> {
  return onDemand((functions) => functions.prorata(démarrage, signature, année, base));
}

/**
 * Donne ce qui est acquis pendant une année civile ou un mois : les droits à inscrire dans les comptes.
 * @customfunction DUE
 * @helpurl https://localhost:3000/help.html#DUE
 * @param période Année civile (2024), exercice décalé ("2024-2025", avec l'hypothèse "fin de l'exercice") ou mois (une date de ce mois, ou "2024-03").
 * @param signature Date de signature du contrat.
 * @param démarrages Plage : mission, démarrage (vide, ou avant la signature : la signature), arrêt (facultatif) ; vide : toutes les missions, dès la signature.
 * @param taux Taux d'atteinte, de 0 à 1, ou plage : mission, puis un à cinq taux, un par année de contrat.
 * @param taille Taille de la CPTS, de 1 à 4, ou plage : une par année de contrat.
 * @param [barème] Barème des cinq années, entre guillemets ("accord 2019", "avenant 2"…) ; par défaut, celui en vigueur au premier jour de chacune.
 * @param [hypothèses] Plage à deux colonnes : nom et valeur ("base", "retard du solde", "avance SNP"…).
 * @returns Le montant en euros.
 */
export function due(
  période: unknown,
  signature: unknown,
  démarrages: unknown[][],
  taux: unknown[][],
  taille: unknown[][],
  barème?: unknown,
  hypothèses?: unknown[][],
): Promise<number> {
  return onDemand((functions) => functions.due(période, signature, démarrages, taux, taille, barème, hypothèses));
}

/**
 * Donne ce qui arrive à la banque pendant une année civile ou un mois.
 * @customfunction CASH
 * @helpurl https://localhost:3000/help.html#CASH
 * @param période Année civile (2024), exercice décalé ("2024-2025", avec l'hypothèse "fin de l'exercice") ou mois (une date de ce mois, ou "2024-03").
 * @param signature Date de signature du contrat.
 * @param démarrages Plage : mission, démarrage (vide, ou avant la signature : la signature), arrêt (facultatif) ; vide : toutes les missions, dès la signature.
 * @param taux Taux d'atteinte, de 0 à 1, ou plage : mission, puis un à cinq taux, un par année de contrat.
 * @param taille Taille de la CPTS, de 1 à 4, ou plage : une par année de contrat.
 * @param [barème] Barème des cinq années, entre guillemets ("accord 2019", "avenant 2"…) ; par défaut, celui en vigueur au premier jour de chacune.
 * @param [hypothèses] Plage à deux colonnes : nom et valeur ("base", "retard du solde", "avance SNP"…).
 * @returns Le montant en euros.
 */
export function cash(
  période: unknown,
  signature: unknown,
  démarrages: unknown[][],
  taux: unknown[][],
  taille: unknown[][],
  barème?: unknown,
  hypothèses?: unknown[][],
): Promise<number> {
  return onDemand((functions) => functions.cash(période, signature, démarrages, taux, taille, barème, hypothèses));
}
