/** What the assistants' server says of itself and of its tools. */
import { or, received } from "./figures";

export const mcpTexts = {
  usage: [
    "Usage : npm run -s mcp",
    "Le serveur des assistants (Model Context Protocol) : l'assistant le lance, et lui parle sur l'entrée et la sortie standard.",
    "Le brancher : docs/assistants.md.",
    "",
    "  --help, -h",
    "      cette aide",
    "  --version",
    "      la version",
  ].join("\n"),
  noOptions: (word: string) =>
    `Mot reçu : ${received(word)}. Le serveur des assistants n'en prend aucun : lancez-le par npm run -s mcp, ou demandez --help.`,
  instructions:
    "Financement des communautés professionnelles territoriales de santé (CPTS, France) : barèmes de l'ACI, montants, cas, versements, classeur. " +
    "Chaque réponse porte value, sentence, source, date (dernière vérification des barèmes) et confidence : citez-les. " +
    "Un montant inconnu est null et le reste : ne le remplacez ni par 0 ni par une estimation. Une erreur porte une phrase qui dit quoi faire.",
  schedule:
    "Barème : son identifiant, son nom, un de ses autres noms (« accord 2019 », « avenant 2 ») ou une date, qui est celle du barème en vigueur ce jour-là.",
  schedules: "Les barèmes à mettre à côté de celui du cas ; tous par défaut.",
  day: "Le jour d'un cas qui n'en nomme pas, et celui où un barème est dit en vigueur ou non, par exemple 2026-11-30 ; aujourd'hui par défaut.",
  sameCase: "Le cas, tel que answer_case le décrit.",
  functionName: "MISSION, AMOUNT, TOTAL, TIER, BUDGET… : le nom de la fonction, avec ou sans CPTS. devant.",
  functionArguments:
    "Ses arguments, dans l'ordre d'une formule : textes, nombres (un taux de 80 % est 0.8), null pour un argument omis ; une plage est une liste de lignes.",
  line: "Une mission, ou « Fonctionnement ».",
  tier: "La taille, de 1 à 4.",
  part: "total (par défaut), fixe, variable, compensation, fléchée, plan, mise à jour ou crise.",
  path: "Le fichier à écrire, en .xlsx ; son dossier doit exister.",
  force: "Remplacer le fichier s'il existe. false par défaut : il est refusé et reste comme il est.",
  unknownTool: (name: string, known: readonly string[]) =>
    `Outil reçu : ${received(name)}, inconnu. Demandez ${or(known)}.`,
  strayArgument: (tool: string, key: string, known: readonly string[]) =>
    `L'outil ${tool} a reçu ${received(key)}, qu'il ne connaît pas. Donnez ${or(known)}.`,
  missingArgument: (tool: string, key: string) => `L'outil ${tool} attend ${received(key)}. Ajoutez-le.`,
  kinds: { string: "un texte", array: "une liste (entre crochets)", boolean: "true ou false, sans guillemets," },
  otherKind: (tool: string, kind: string, key: string, value: unknown) =>
    `L'outil ${tool} attend ${kind} pour ${received(key)}, et a reçu ${received(value)}.`,
  tools: {
    schedules: {
      title: "Barèmes de l'ACI",
      description:
        "Les barèmes connus, leurs noms, leurs dates et s'ils sont en vigueur ; avec schedule, tous les montants de l'un, chacun avec sa source et sa confiance.",
    },
    call_function: {
      title: "Appeler une fonction",
      description:
        'La réponse d\'une fonction CPTS d\'Excel, par exemple MISSION avec ["accès aux soins", 2, 0.8, "accord 2019"]. Une erreur garde le code d\'Excel (#VALUE!, #N/A) et sa phrase.',
    },
    answer_case: {
      title: "Répondre à un cas",
      description:
        "Tout ce que vaut le contrat d'une communauté, d'après ses choix : financement de l'année, cinq ans, exercices, situation au jour dit, budget et trésorerie si des charges sont données.",
    },
    payments: {
      title: "Versements d'un contrat",
      description: "Ce qui arrive à la banque pendant le contrat, par date, et pourquoi. Le cas doit être signé.",
    },
    source: {
      title: "Source d'un montant",
      description: "Un montant d'un barème, d'où il vient, et à quel point il est sûr.",
    },
    compare_schedules: {
      title: "Comparer des barèmes",
      description:
        "Le même cas sous plusieurs barèmes : le total de l'année de chacun et son écart, là où tous leurs montants sont connus ; null ailleurs.",
    },
    write_workbook: {
      title: "Écrire un classeur",
      description:
        "Écrit le classeur Excel d'un cas dans un fichier, entier ou pas du tout. Un fichier qui existe est refusé.",
    },
  },
} as const;
