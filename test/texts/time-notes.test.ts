/** The notes on the five years, kind by kind, in both languages. */
import { fromEuros } from "../../src/agreement/money";
import type { TimeNote } from "../../src/funding/time/time-note";
import { timeNoteSentence as inEnglish } from "../../src/texts/en/time-notes";
import { timeNoteSentence as inFrench } from "../../src/texts/fr/time-notes";
import { plainSpaces } from "../cli/run-cli";

/** 1 March 2020 and 1 September 2020. */
const [march, september] = [43891, 44075];

const notes: readonly (readonly [TimeNote, string, string])[] = [
  [
    { kind: "startsAssumed", missions: ["access", "prevention"], signature: march },
    "Aucune date de démarrage donnée pour « Accès aux soins » et « Prévention » : démarrage supposé à la signature, le 01/03/2020.",
    'No start given for "Access to care" and "Prevention": taken to start at the signature, on 2020-03-01.',
  ],
  [
    { kind: "startBeforeSignature", mission: "access", start: march, signature: september },
    "« Accès aux soins » démarre le 01/03/2020, avant la signature du 01/09/2020 : elle ne compte qu'à partir de la signature.",
    '"Access to care" starts on 2020-03-01, before the signature of 2020-09-01: it counts from the signature only.',
  ],
  [
    { kind: "startAfterContract", mission: "access", start: september, end: march },
    "« Accès aux soins » démarre le 01/09/2020, alors que le contrat est fini depuis le 01/03/2020 : elle ne compte pas.",
    '"Access to care" starts on 2020-09-01, when the contract has been over since 2020-03-01: it does not count.',
  ],
  [
    { kind: "startTooLate", mission: "access", start: september, latest: march },
    "« Accès aux soins » démarre le 01/09/2020, après la date limite du 01/03/2020 : le contrat peut être remis en cause.",
    '"Access to care" starts on 2020-09-01, after its deadline of 2020-03-01: the contract may be called into question.',
  ],
  [
    { kind: "crisisEffect", effect: march },
    "La mission de crise sanitaire ne compte qu'à partir du 01/03/2020, date d'effet à vérifier.",
    "The health crisis mission counts from 2020-03-01 only, a date of effect to be checked.",
  ],
  [
    { kind: "crisisAssumed", date: march },
    "Crise grave déclarée sans date : supposée le 01/03/2020, au démarrage de la mission.",
    "Grave crisis declared without a date: taken to be on 2020-03-01, when the mission starts.",
  ],
  [
    { kind: "crisisNotRunning", date: march },
    "La crise déclarée le 01/03/2020 n'est pas payée : la mission de crise sanitaire ne court pas ce jour-là.",
    "The crisis declared on 2020-03-01 is not paid: the health crisis mission does not run on that day.",
  ],
  [
    { kind: "crisisBeyondCap", date: march, most: 1 },
    "La crise déclarée le 01/03/2020 n'est pas payée : l'hypothèse retenue est de 1 par année de contrat au plus.",
    "The crisis declared on 2020-03-01 is not paid: at most 1 a contract year is assumed.",
  ],
  [
    { kind: "aidBeforeSignature", line: "intent", date: march, signature: september },
    "Une aide (« Aide à la lettre d'intention ») est datée du 01/03/2020, avant la signature du 01/09/2020 : elle est hors des années de contrat.",
    'An aid ("Letter of intent") is dated 2020-03-01, before the signature of 2020-09-01: it is outside the contract years.',
  ],
  [
    {
      kind: "severalSchedules",
      years: [
        { year: 1, schedules: ["Accord de 2019", "Avenant 2 (2022)"] },
        { year: 2, schedules: ["Avenant 2 (2022)"] },
      ],
    },
    "Le barème change au cours du contrat : année 1, « Accord de 2019 » et « Avenant 2 (2022) » ; année 2, « Avenant 2 (2022) ».",
    'The schedule changes during the contract: year 1, "Accord de 2019" and "Avenant 2 (2022)"; year 2, "Avenant 2 (2022)".',
  ],
  [
    { kind: "laterSchedule", chosen: "Accord de 2019", inForce: "Avenant 2 (2022)", from: 3 },
    "À partir de l'année 3, le barème en vigueur est « Avenant 2 (2022) » ; le budget garde « Accord de 2019 ». Vérifiez que c'est voulu.",
    'From year 3 on, the schedule in force is "Avenant 2 (2022)"; the budget keeps "Accord de 2019". Check that this is meant.',
  ],
  [
    {
      kind: "unknownByYear",
      years: [
        { year: 1, count: 1 },
        { year: 2, count: 4 },
      ],
    },
    "Des montants inconnus ne comptent pas encore : 1 en année 1 et 4 en année 2.",
    "Unknown amounts do not count yet: 1 in year 1 and 4 in year 2.",
  ],
  [
    { kind: "updateByRule", schedule: "Avenant 2 (2022)", tier: 2, amount: fromEuros(17_500), share: 0.5 },
    "Mise à jour du plan de crise, taille 2 : 17 500 €, soit 50 % de sa rédaction, par la règle du barème « Avenant 2 (2022) » (ses sources sont dans Barème) ; aucun montant n'est donné, votre contrat peut en dire un autre.",
    'Update of the crisis plan, tier 2: €17,500, that is 50% of its drafting, by the rule of the schedule "Avenant 2 (2022)" (its sources are in the sheet Barème); no amount is given, your contract may say another.',
  ],
  [
    { kind: "paidAfterContract", date: september, end: march },
    "Le contrat finit avant le 01/03/2020 ; ses derniers versements sont attendus jusqu'au 01/09/2020.",
    "The contract ends before 2020-03-01; its last payments are expected up to 2020-09-01.",
  ],
];

test.each(notes.map(([note, french, english]) => [note.kind, note, french, english] as const))(
  "%s",
  (_kind, note, french, english) => {
    expect([plainSpaces(inFrench(note)), inEnglish(note)]).toEqual([french, english]);
  },
);
