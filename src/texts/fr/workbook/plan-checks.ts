/** The checks of the budget on the sheet Contrôles, and what to do. */
import { noBreak } from "../figures";

export const planCheckTexts = {
  writtenUnder: noBreak(
    "Ce qui est écrit sous un tableau n'est compté nulle part : insérez des lignes dans le tableau, et placez-le là.",
  ),
  under: "Feuilles où quelque chose est écrit sous un tableau",
  underHelp: noBreak(
    "Aucune formule ne le compte. La feuille le dit en tête : insérez des lignes dans le tableau, et placez-y ces lignes.",
  ),
  keys: "Clés de répartition qui ne font pas 100 %",
  keysHelp: noBreak("Feuille « Clés et virements » : les parts d'une clé font 100 %."),
  placed: (year: string) => `Charges par enveloppe, exercice ${year}`,
  placedHelp: noBreak(
    "Un écart : une mission ou une clé qui n'existe pas, sur Charges ou Postes. Choisissez-la dans la liste.",
  ),
  cash: "Solde après dix-huit mois : ouverture, plus versements, moins charges",
  cashHelp: noBreak("Égal quoi qu'on saisisse : un écart est une formule abîmée."),
  journal: "Écritures de clôture : débit égal au crédit",
  journalHelp: noBreak("Égal quoi qu'on saisisse : un écart est une formule abîmée."),
  unpriced: "Montants à saisir : charges, postes et autres produits",
  unpricedHelp: noBreak(
    "Cellules signalées des feuilles Charges, Postes et Produits : aucun solde ne les compte. Taxe sur les salaires d'une année sans barème : une charge de ce compte.",
  ),
  shortfall: "Exercices en déficit, parmi les trois montrés",
  shortfallHelp: noBreak("Page Budget : décalez ou réduisez des charges, ou visez le taux d'équilibre."),
  publicMoney: "Exercices au-delà du seuil d'argent public",
  publicMoneyHelp: noBreak(
    "Plus de 153 000 € (code de commerce, L. 612-4) : commissaire aux comptes et comptes publiés. L'ACI n'y compte que si c'est une subvention : demandez à votre comptable.",
  ),
  notKept: "Missions avec des charges, que le contrat ne retient pas",
  notKeptHelp: noBreak("Retenez la mission sur Saisie, ou placez ces charges ailleurs."),
  elsewhere: "Mois où l'argent réservé aux soins non programmés paierait autre chose",
  elsewhereHelp: noBreak("Page Trésorerie : la banque tiendrait moins que ce qui est réservé. Décalez des charges."),
  overspent: "Exercices où les soins non programmés dépensent plus que leur argent réservé",
  overspentHelp: noBreak(
    "L'exercice en cours et le prochain, depuis la signature. Réduisez ces charges, ou placez-les sur une autre mission.",
  ),
  entriesLacking: "Lignes de l'ACI et fonds dédiés sans écriture de clôture, faute d'un montant",
  entriesLackingHelp: noBreak("Exercice en cours : saisissez le montant qui manque (liste plus bas), l'écriture suit."),
  overdrawn: "Découvert en vue (1 oui), scénario central",
  overdrawnHelp: noBreak("Page Trésorerie : le point bas et son jour. Décalez des charges, ou prévoyez une avance."),
  buffer: "Réserve insuffisante (1 oui)",
  bufferHelp: noBreak(
    "Le solde en banque couvre moins de mois de charges que vous n'en voulez (« Clés et virements »).",
  ),
  silent: "Corrections du suivi sans motif",
  silentHelp: noBreak("Feuille Corrections : un montant ajouté à l'atterrissage dit toujours pourquoi."),
  late: "ACI annoncée avant « Situation au » et pas reçue",
  lateHelp: noBreak(
    "Versements de l'Échéancier déjà passés, moins la feuille Versements reçus. Demandez-les à la caisse, ou complétez cette feuille.",
  ),
  beyond: "ACI reçue au-delà de ce qui a pu être versé",
  beyondHelp: noBreak(
    "Feuille Versements reçus, moins l'Échéancier au meilleur résultat : un versement d'un autre financeur, ou donné deux fois ? Rien n'est dit tant qu'un montant est à saisir.",
  ),
  toExplain: "Classes dont l'écart de plus de 10 % n'est pas expliqué",
  toExplainHelp: noBreak("Page Suivi : écrivez le motif sur la feuille Corrections, montant vide s'il n'y en a pas."),
  indicators: "Missions et années dont les indicateurs ne font pas la part variable",
  indicatorsHelp: noBreak("Feuille « Calculs indicateurs », colonne Écart : relisez leurs valeurs au contrat."),
  unvalued: "Indicateurs sans valeur",
  unvaluedHelp: noBreak("Feuille Indicateurs : le contrat donne la valeur de chacun. D'ici là, le taux saisi compte."),
} as const;
