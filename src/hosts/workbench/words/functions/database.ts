import type { Family } from "./family";

export const database: Family = {
  arguments: {
    criteria: ["critères", "La plage des conditions, sous les titres de leurs colonnes."],
    database: ["base_données", "La liste, avec la ligne de ses titres."],
    field: ["champ", "La colonne : son titre entre guillemets, ou son numéro."],
  },
  functions: {
    DAVERAGE: [
      "database field criteria",
      "Renvoie la moyenne d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DCOUNT: [
      "database field criteria",
      "Compte les nombres d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DCOUNTA: [
      "database field criteria",
      "Compte les cellules remplies d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DGET: ["database field criteria", "Renvoie la valeur de la seule ligne d'une liste qui répond à des critères."],
    DMAX: [
      "database field criteria",
      "Renvoie la plus grande valeur d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DMIN: [
      "database field criteria",
      "Renvoie la plus petite valeur d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DPRODUCT: [
      "database field criteria",
      "Multiplie les valeurs d'une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DSTDEV: [
      "database field criteria",
      "Estime l'écart-type d'une colonne d'après les lignes d'une liste qui répondent à des critères.",
    ],
    DSTDEVP: [
      "database field criteria",
      "Renvoie l'écart-type d'une colonne, pour toutes les lignes d'une liste qui répondent à des critères.",
    ],
    DSUM: [
      "database field criteria",
      "Additionne une colonne, pour les lignes d'une liste qui répondent à des critères.",
    ],
    DVAR: [
      "database field criteria",
      "Estime la variance d'une colonne d'après les lignes d'une liste qui répondent à des critères.",
    ],
    DVARP: [
      "database field criteria",
      "Renvoie la variance d'une colonne, pour toutes les lignes d'une liste qui répondent à des critères.",
    ],
  },
};
