/** How each command is used, as `--help` prints it. */

/** What each option of `budget` says, under the name that a person types. */
export const budgetOptionHelp = {
  population: "N : habitants du territoire",
  communes:
    'LISTE : les communes du territoire, dont la population est la somme, par code Insee ou par nom : "01004 ; Lyon à 50 % ; CC du Pays de Gex"',
  tier: "N : taille inscrite au contrat (1 à 4), qui l'emporte sur la population",
  name: "TEXTE : le nom qui figure sur le classeur",
  schedule:
    "BARÈME : « accord 2019 », « avenant 2 », une proposition ou une date ; par défaut celui en vigueur à la signature, ou à la situation",
  "schedule-confirmed":
    "un autre barème que celui de la signature est voulu ; sans elle un contrôle du classeur le rappelle",
  missions: 'LISTE : socle (par défaut), toutes, ou des noms : "accès ; prévention"',
  rate: "TAUX : taux d'atteinte du scénario central, par exemple 80%",
  signed: "DATE : signature du contrat, par exemple 2024-03-01 ; sans elle, le budget d'une seule année",
  situation: "DATE : « situation au », le jour dont parle le budget ; aujourd'hui par défaut",
  "bank-balance": "EUROS : solde en banque ce jour-là, avant ses versements ; sans lui rien n'est dit dépensable",
  commitments: "EUROS : ce qui est commandé ou signé, et pas encore payé",
  "earmarked-spent": "EUROS : ce qui est déjà dépensé de l'argent réservé aux soins non programmés",
  start: "MISSION=DATE : démarrage d'une mission ; une option par mission",
  stop: "MISSION=DATE : arrêt d'une mission en cours de contrat",
  rates: 'MISSION=TAUX/TAUX… : taux par année de contrat, par exemple "accès=60%/70%/80%"',
  tiers: "N,N… : taille de chaque année de contrat",
  "balance-delay": "N : mois de retard des soldes",
  assume: 'HYPOTHÈSE=VALEUR : par exemple "base du prorata=mois" (docs/case-file.md les donne)',
  "no-compensation": "sans la compensation des soins non programmés",
  "no-earmarked": "sans l'enveloppe fléchée des soins non programmés",
  "earmarked-of-fixed":
    "EUROS : par an, ce que le contrat réserve aux soins non programmés dans la part fixe de l'accès",
  "crisis-plan": "drafted ou updated : plan de crise rédigé, ou mis à jour",
  "crisis-declared": "une crise grave est déclarée dans l'année",
  "prepared-by": "TEXTE : qui a établi le document",
  "prepared-for": "TEXTE : à qui il est remis",
  note: "TEXTE : une phrase imprimée sur la première page",
  suggestions: "prend les suggestions des montants inconnus, chacune à confirmer d'après le contrat",
  "starter-budget":
    "commence le budget à côté de l'ACI : les charges habituelles d'une première année, par mission, montants à saisir, et les pages du cerfa et des écritures",
  "starter-indicators":
    "commence le suivi des indicateurs : ceux que l'accord national suit et les exemples de 2020, par mission retenue, valeurs et cibles à saisir d'après le contrat",
  charges:
    "FICHIER.csv : ajoute ces charges, une par ligne, sous les titres de la feuille Charges (docs/case-file.md) ; - : sur l'entrée standard",
  pages:
    'LISTE : les pages en plus, à la place de celles du cas : "cerfa ; compte rendu ; écritures ; suivi" (avec un budget)',
  ledger:
    "FICHIER : le réalisé, d'après le FEC du comptable, un journal ou une balance (docs/case-file.md) ; - : sur l'entrée standard",
  "ledger-rules":
    "FICHIER.csv : à quelle mission va une écriture (titres : Compte commence par ; Libellé contient ; Analytique ; Mission)",
  "close-year":
    "N : clôt l'année de contrat N, telle que notifiée : ses chiffres ne bougent plus ; la suivante prend la taille, les taux et les cibles convenus",
  notified: "MISSION=EUROS : part variable notifiée, au lieu de celle que donne son taux ; une option par mission",
  settled: "DATE : le jour où le solde de l'année close est payé",
  "ledger-day": "DATE : le jour des montants d'une balance, dont les lignes n'ont pas de date",
  case: "FICHIER.json : tous les choix, dans un fichier (docs/case-file.md) ; - : sur l'entrée standard",
  open: "CLASSEUR.xlsx : tous les choix d'un classeur fait ici, même modifié depuis ; les autres options les changent",
  compare:
    "FICHIER : un cas ou un classeur ; répétée de 2 à 4 fois, elle met ces variantes côte à côte, chacune contre la première (--json, --out)",
  batch: "un cas en JSON par ligne de l'entrée standard ; une réponse ou un refus par ligne, dans l'ordre",
  out: "FICHIER.xlsx : écrit le classeur",
  force: "remplace le classeur s'il existe",
  json: "écrit le budget en JSON",
};

const common = ["  --help, -h", "      cette aide", "  --version", "      la version"];

const codes =
  "Codes de retour : 0, fait ; 1, pas de chiffre (calc) ; 2, demande refusée ou impossible ici ; 3, défaut du logiciel.";

export function budgetUsage(options: readonly (readonly [name: string, help: string])[]): string {
  return [
    "Usage : npm run -s budget -- --population N [options]",
    "        npm run -s budget -- --case FICHIER.json [--json] [--out FICHIER.xlsx [--force]]",
    "        npm run -s budget -- --open CLASSEUR.xlsx [options] [--json] [--out FICHIER.xlsx [--force]]",
    "        npm run -s budget -- --compare A.json --compare B.json [--json] [--out FICHIER.xlsx [--force]]",
    "        npm run -s budget -- --batch < CAS",
    "Le budget d'une CPTS : un résumé, une réponse en JSON ou un classeur.",
    "",
    ...options.flatMap(([name, help]) => [`  --${name}`, `      ${help}`]),
    ...common,
    "",
    codes,
  ].join("\n");
}

export const calcUsage = [
  "Usage : npm run -s calc -- FONCTION ARGUMENT…",
  "        npm run -s calc -- --batch < LIGNES",
  'La réponse d\'une formule du complément : npm run -s calc -- MISSION "accès aux soins" 2 80% "avenant 2"',
  "",
  "  --batch",
  "      un tableau JSON par ligne sur l'entrée standard, une réponse par ligne, dans l'ordre ;",
  '      par exemple ["MISSION","accès aux soins",2,0.8,"avenant 2"]',
  ...common,
  "",
  'Une plage s\'écrit en JSON, une liste par ligne : [["accès"],["prévention"]]. Un argument omis s\'écrit "".',
  codes,
].join("\n");

export const examplesUsage = [
  "Usage : npm run -s examples",
  "Bâtit dans build/examples le classeur de chaque cas de examples/.",
  "",
  ...common,
  "",
  codes,
].join("\n");
