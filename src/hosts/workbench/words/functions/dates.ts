import type { Family } from "./family";

export const dates: Family = {
  arguments: {
    basis: [
      "base",
      "Comment compter les jours : 0 ou rien, 30/360 américain ; 1, réels ; 2, réels/360 ; 3, réels/365 ; 4, 30/360 européen.",
    ],
    date: ["date", "La date."],
    dateText: ["date_texte", "La date, en texte."],
    day: ["jour", "Le jour du mois, de 1 à 31."],
    days: ["nb_jours", "Combien de jours ouvrés après la date, ou avant si le nombre est négatif."],
    endDate: ["date_fin", "La fin de la période."],
    holidays: ["jours_fériés", "Les dates à ne pas compter."],
    hour: ["heure", "Les heures."],
    method: ["méthode", "FAUX ou rien pour la méthode américaine, VRAI pour l'européenne."],
    minute: ["minute", "Les minutes."],
    month: ["mois", "Le mois, de 1 à 12."],
    months: ["mois", "Combien de mois après la date, ou avant si le nombre est négatif."],
    returnType: ["type_retour", "Le jour où la semaine commence : 1 ou rien le dimanche, 2 le lundi."],
    second: ["seconde", "Les secondes."],
    serialNumber: ["numéro_série", "La date."],
    startDate: ["date_début", "Le début de la période."],
    timeText: ["heure_texte", "L'heure, en texte."],
    timestamp: ["horodatage", "Le temps écoulé depuis le 1er janvier 1970."],
    unit: ["unité", "1 ou rien pour des secondes, 2 pour des millièmes, 3 pour des millionièmes."],
    weekend: [
      "week_end",
      "Les jours de repos : 1 ou rien samedi et dimanche, 11 dimanche seul, ou un texte de sept 0 et 1 depuis le lundi.",
    ],
    year: ["année", "L'année, en quatre chiffres."],
  },
  functions: {
    DATE: ["year month day", "Renvoie la date dont on donne l'année, le mois et le jour."],
    DATEDIF: [
      "startDate endDate method",
      "Compte les jours, les mois ou les années entre deux dates.",
      {
        method: [
          "unité",
          '"Y" pour des années, "M" des mois, "D" des jours ; "YM" les mois et "MD" les jours en plus.',
        ],
      },
    ],
    DATEVALUE: ["dateText", "Convertit en date un texte."],
    DAY: ["serialNumber", "Renvoie le jour du mois d'une date."],
    DAYS: ["endDate startDate", "Compte les jours entre deux dates."],
    DAYS360: ["startDate endDate method", "Compte les jours entre deux dates, pour une année de 360 jours."],
    EDATE: [
      "startDate months",
      "Renvoie la date qui vient un nombre de mois après ou avant une autre.",
      { startDate: "La date de départ." },
    ],
    EOMONTH: [
      "startDate months",
      "Renvoie le dernier jour du mois, un nombre de mois après ou avant une date.",
      { startDate: "La date de départ." },
    ],
    EPOCHTODATE: [
      "timestamp unit",
      "Convertit en date et heure le temps compté depuis le 1er janvier 1970, en temps universel.",
    ],
    HOUR: ["serialNumber", "Renvoie l'heure, de 0 à 23.", { serialNumber: "L'heure, ou la date et l'heure." }],
    ISOWEEKNUM: ["date", "Renvoie le numéro de la semaine d'une date, comme au calendrier français."],
    MINUTE: ["serialNumber", "Renvoie les minutes, de 0 à 59.", { serialNumber: "L'heure, ou la date et l'heure." }],
    MONTH: ["serialNumber", "Renvoie le mois d'une date, de 1 à 12."],
    NETWORKDAYS: ["startDate endDate holidays", "Compte les jours ouvrés entre deux dates."],
    NETWORKDAYS_INTL: [
      "startDate endDate weekend holidays",
      "Compte les jours ouvrés entre deux dates, en disant quels jours sont de repos.",
    ],
    NOW: ["", "Renvoie la date et l'heure du moment."],
    SECOND: ["serialNumber", "Renvoie les secondes, de 0 à 59.", { serialNumber: "L'heure, ou la date et l'heure." }],
    TIME: ["hour minute second", "Renvoie l'heure dont on donne les heures, les minutes et les secondes."],
    TIMEVALUE: ["timeText", "Convertit en heure un texte."],
    TO_DATE: ["value", "Montre un nombre comme une date."],
    TODAY: ["", "Renvoie la date du jour."],
    WEEKDAY: ["serialNumber returnType", "Renvoie le jour de la semaine d'une date, en nombre."],
    WEEKNUM: [
      "serialNumber returnType",
      "Renvoie le numéro de la semaine d'une date.",
      {
        returnType:
          "Le jour où la semaine commence : 1 ou rien le dimanche, 2 le lundi, 21 comme au calendrier français.",
      },
    ],
    WORKDAY: [
      "startDate days holidays",
      "Renvoie la date qui vient un nombre de jours ouvrés après ou avant une autre.",
      { startDate: "La date de départ." },
    ],
    WORKDAY_INTL: [
      "startDate days weekend holidays",
      "Renvoie la date qui vient un nombre de jours ouvrés après ou avant une autre, en disant quels jours sont de repos.",
      { startDate: "La date de départ." },
    ],
    YEAR: ["serialNumber", "Renvoie l'année d'une date."],
    YEARFRAC: ["startDate endDate basis", "Renvoie la part de l'année entre deux dates."],
  },
};
