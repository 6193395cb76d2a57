/** The sentences of the notes on a contract's five years. */
import { lineNames } from "../../agreement/line-names";
import type { LineId } from "../../agreement/lines";
import type { TimeNote } from "../../funding/time/time-note";
import { and, date, euros, noBreak, number } from "./figures";

export function timeNoteSentence(note: TimeNote): string {
  return noBreak(words(note));
}

const line = (id: LineId): string => `« ${lineNames[id].fr} »`;

function words(note: TimeNote): string {
  switch (note.kind) {
    case "startsAssumed":
      return `Aucune date de démarrage donnée pour ${and(note.missions.map(line))} : démarrage supposé à la signature, le ${date(note.signature)}.`;
    case "startBeforeSignature":
      return `${line(note.mission)} démarre le ${date(note.start)}, avant la signature du ${date(note.signature)} : elle ne compte qu'à partir de la signature.`;
    case "startAfterContract":
      return `${line(note.mission)} démarre le ${date(note.start)}, alors que le contrat est fini depuis le ${date(note.end)} : elle ne compte pas.`;
    case "startTooLate":
      return `${line(note.mission)} démarre le ${date(note.start)}, après la date limite du ${date(note.latest)} : le contrat peut être remis en cause.`;
    case "startHeldBack":
      return `${line(note.mission)} démarre le ${date(note.start)}, sous un barème qui ne la contient pas : elle ne compte qu'à partir du ${date(note.from)}.`;
    case "firstTierOther":
      return `Le budget d'une année est lu en taille ${note.budget}, l'année 1 du contrat en taille ${note.first} : les deux montants diffèrent.`;
    case "crisisEffect":
      return `La mission de crise sanitaire ne compte qu'à partir du ${date(note.effect)}, date d'effet à vérifier.`;
    case "crisisAssumed":
      return `Crise grave déclarée sans date : supposée le ${date(note.date)}, au démarrage de la mission.`;
    case "crisisNotRunning":
      return `La crise déclarée le ${date(note.date)} n'est pas payée : la mission de crise sanitaire ne court pas ce jour-là.`;
    case "crisisBeyondCap":
      return `La crise déclarée le ${date(note.date)} n'est pas payée : l'hypothèse retenue est de ${note.most} par année de contrat au plus.`;
    case "crisesOutOfBudget":
      return note.count === 1
        ? "La crise datée compte dans son année de contrat, et non dans le budget d'une année, où aucune crise n'est dite déclarée."
        : `Les ${note.count} crises datées comptent dans leurs années de contrat, et non dans le budget d'une année, où aucune crise n'est dite déclarée.`;
    case "planNotAssessed":
      return `La mission de crise sanitaire s'arrête le ${date(note.stop)}, avant la fin de l'année ${note.year} : le plan de cette année, évalué à son terme, n'est pas compté.`;
    case "aidBeforeSignature":
      return `Une aide (${line(note.line)}) est datée du ${date(note.date)}, avant la signature du ${date(note.signature)} : elle est hors des années de contrat.`;
    case "severalSchedules":
      return `Le barème change au cours du contrat : ${note.years.map(({ year, schedules }) => `année ${year}, ${and(schedules.map((name) => `« ${name} »`))}`).join(" ; ")}.`;
    case "overridesOfOne":
      return `Les montants du contrat remplacent ceux du barème « ${note.schedule} » seulement, pas ceux des autres années.`;
    case "laterSchedule":
      return `À partir de l'année ${note.from}, le barème en vigueur est « ${note.inForce} » ; le budget garde « ${note.chosen} ». Vérifiez que c'est voulu.`;
    case "unknownByYear":
      return `Des montants inconnus ne comptent pas encore : ${and(note.years.map(({ year, count }) => `${count} en année ${year}`))}.`;
    case "updateByRule":
      return `Mise à jour du plan de crise, taille ${note.tier} : ${euros(note.amount)}, soit ${number(note.share * 100)} % de sa rédaction, par la règle du barème « ${note.schedule} » (ses sources sont dans Barème) ; aucun montant n'est donné, votre contrat peut en dire un autre.`;
    case "contractEnded":
      return `Le contrat prend fin le ${date(note.end)}, avant ses cinq ans : rien n'est dû à partir de ce jour${note.toGiveBack === 0 ? "" : `, et ${euros(note.toGiveBack)} d'avances non gagnées sont à rendre, au prorata des jours (à vérifier)`}.`;
    case "paidAfterContract":
      return `Le contrat finit avant le ${date(note.end)} ; ses derniers versements sont attendus jusqu'au ${date(note.date)}.`;
  }
}
