import type { Named } from "./family";

/** The arguments that functions of several families have. */
export const common: Named = {
  number: ["nombre", "Le nombre."],
  number1: ["nombre1", "Le premier nombre, ou une plage qui en contient."],
  number2: ["nombre2", "D'autres nombres ou d'autres plages."],
  value: ["valeur", "La valeur, ou la cellule qui la contient."],
  value1: ["valeur1", "La première valeur, ou une plage."],
  value2: ["valeur2", "D'autres valeurs ou d'autres plages."],
  text: ["texte", "Le texte, ou la cellule qui le contient."],
  text1: ["texte1", "Le premier texte, ou une plage."],
  text2: ["texte2", "D'autres textes ou d'autres plages."],
  array: ["tableau", "La plage ou le tableau."],
  array1: ["matrice1", "La première plage, ou le premier tableau."],
  array2: ["matrice2", "La deuxième plage, de la même taille."],
  range: ["plage", "La plage de cellules."],
  criteria: ["critère", 'Un nombre, un texte, une comparaison comme ">10", ou la cellule qui les contient.'],
  reference: ["référence", "La cellule ou la plage."],
  rows: ["lignes", "Le nombre de lignes."],
  columns: ["colonnes", "Le nombre de colonnes."],
  criteriaRange1: ["plage_critères1", "La plage où le premier critère est vérifié."],
  criteria1: ["critère1", 'Un nombre, un texte, une comparaison comme ">10", ou la cellule qui les contient.'],
  criteriaRange2: ["plage_critères2", "D'autres plages, de la même taille."],
  criteria2: ["critère2", "D'autres critères, un pour chaque plage."],
  lambda: ["lambda", "La fonction LAMBDA à appliquer."],
};
