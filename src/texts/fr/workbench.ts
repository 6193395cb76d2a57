import { leftList } from "./left-behind";
import type { WorkbenchWords } from "../workbench-words";
import { spaced } from "./pane/spaced";

export const workbenchWords: WorkbenchWords = spaced({
  title: "CPTS pour Excel",
  toGrid: "Aller au tableur",
  toPane: "Aller au volet",
  parts: { skip: "Aller droit à", actions: "Le classeur", grid: "Tableur", charts: "Graphique", pane: "Volet" },
  loadingGrid: "Le tableur se charge…",
  loadingPane: "Le volet se charge…",
  cannotLoad:
    "Une partie de la page n'a pas pu être chargée. Vérifiez la connexion, puis réessayez : rien n'a été perdu.",
  tryAgain: "Réessayer",
  unexpected: (detail) => `La page a rencontré une panne : ${detail}. Rechargez-la, puis réessayez.`,
  lost: {
    sentence:
      "Le tableur n'a pas supporté ce qui vient d'être saisi, une formule trop longue peut-être, et s'est arrêté. Ce qui précède est gardé.",
    resume: "Reprendre le travail",
  },
  opening: {
    cell: (why) =>
      `Le classeur n'a pas été ouvert. ${why} Corrigez cette cellule dans Excel, enregistrez, puis ouvrez le classeur de nouveau.`,
  },
  actions: {
    examples: "Exemples",
    open: "Ouvrir un classeur…",
    download: "Télécharger .xlsx",
    print: "Imprimer / PDF",
    restart: "Recommencer",
    pane: "Volet",
    language: "Langue",
  },
  welcome: {
    title: "Le budget d'une CPTS, sans Excel",
    seeExample: "Voir un exemple",
    orElse:
      "Ou donnez la population dans le volet puis construisez le classeur, ouvrez un classeur déjà fait, ou tapez =CPTS. dans une cellule.",
    examples: {
      tier1: "Taille 1, démarrage",
      tier2: "Taille 2, cinq missions",
      tier3: "Taille 3, un montant du contrat",
      tier4: "Taille 4, grande ville",
      amendment: "Avenant 2, contrat en année 4",
      budgetToFill: "Budget à remplir : charges habituelles, cerfa, écritures",
      budgetTier2: "Budget entier, charges comprises, taille 2",
      budgetTier3: "Budget entier, charges comprises, taille 3",
      amendmentAtMost: "Avenant 2, crise déclarée",
      proposal: "Proposition d'avril 2019",
    },
  },
  inGrid: {
    guardedCell:
      "Cette cellule se calcule. Pour en changer la valeur, changez les cellules jaunes de la feuille Saisie ou Barème.",
    calculating: "Calcul en cours…",
    toolbar: "Mise en forme",
    copySpecial: "Copie spéciale",
    diagonalBorder: "Bordure en diagonale",
    filtered: {
      title: "Filtre en place",
      sentence: "Des cellules ne peuvent pas être insérées dans des lignes filtrées. Ôtez le filtre, puis recommencez.",
    },
    replacedInPart: "{0} remplacées ; {1} n'ont pas pu l'être.",
    controls: {
      font: "Police",
      size: "Taille des caractères",
      nameBox: "Cellule choisie, ou son nom",
      names: "Noms du classeur",
      allSheets: "Toutes les feuilles",
      addSheet: "Ajouter une feuille",
      sheetsBefore: "Feuilles précédentes",
      sheetsAfter: "Feuilles suivantes",
      zoom: "Zoom",
      hundred: "Zoom à 100 %",
      zoomOut: "Réduire",
      zoomIn: "Agrandir",
      stop: "Arrêter le calcul",
      textColour: "Couleur du texte",
      fillColour: "Couleur de remplissage",
      lineStyle: "Style de trait",
      tabs: "Feuilles",
      panel: "Panneau du tableur",
      closePanel: "Fermer le panneau",
      panelWidth: "Largeur du panneau",
      more: "Un de plus",
      less: "Un de moins",
      close: "Fermer",
      menu: "Menu du clic droit",
      submenu: "Suite du menu",
      note: "Note de la cellule",
      suggested: "Fonctions proposées",
      filter: "Filtre de la colonne",
      choices: "Choix de la cellule",
      help: "Aide de la cellule",
    },
    hues: ["Gris", "Bleu", "Rouge", "Orange", "Jaune", "Vert", "Turquoise", "Violet", "Rose"],
    shade: "{0}, nuance {1} sur {2}",
    clearAll: "Tout effacer de la sélection",
    buttons: { confirm: "OK", cancel: "Annuler" },
  },
  cell: {
    hint: "Tapez =CPTS. dans une cellule pour choisir une fonction. Pour sortir du tableur au clavier : F6, ou Échap puis Tab.",
    error: (address, code) => `${address} affiche ${code} :`,
    frozen: (address, formula) => `${address} est figée ; sa formule était ${formula}`,
    figure: (address) => `D'où vient le montant de ${address}`,
    line: (address, name) => `${address}, ${name} : d'où viennent les montants d'une année`,
  },
  done: {
    working: "Préparation…",
    shown: (name) => `« ${name} » est dans le tableur. Changez ce que vous voulez, puis téléchargez.`,
    opened: (file, name) =>
      name === ""
        ? `${file} est ouvert, ses choix sont repris.`
        : `${file} est ouvert : les choix de « ${name} » sont repris.`,
    downloaded: (file) => `Fichier préparé : ${file}, avec toutes les feuilles. Il est dans vos téléchargements.`,
    nothingToDownload:
      "Le tableur est vide. Prenez un exemple, écrivez dans une feuille, ou donnez la population dans le volet et construisez le classeur.",
    notPrinted: (why) => `Rien n'a été imprimé. ${why} Le volet montre le champ à corriger.`,
    notDownloaded: (why) => `Rien n'a été téléchargé. ${why} Le volet montre le champ à corriger.`,
  },
  leftBehind: (left) => ({
    ask: `Le fichier aura toutes les feuilles, leurs valeurs et leurs formules. Il n'aura pas : ${leftList(left)}.`,
    confirm: "Télécharger",
    cancel: "Annuler",
  }),
  notTaken: (left) => `N'est pas repris : ${leftList(left)}. Le fichier garde tout.`,
  ownTitle: "Classeur",
  restart: {
    ask: "Tout ce que le tableur contient sera effacé, vos feuilles comprises. Téléchargez d'abord le classeur si vous voulez le garder. Vos autres communautés restent.",
    confirm: "Tout effacer",
    cancel: "Annuler",
  },
  keep: {
    kept: "Gardé dans ce navigateur seulement.",
    fromVersion: (version) =>
      `Ce travail a été gardé par la version ${version} : reconstruisez le classeur depuis le volet pour le mettre à jour.`,
    unreadable: "Le travail gardé par ce navigateur n'a pas pu être relu : le tableur repart d'une feuille vide.",
    refused:
      "Ce navigateur ne peut pas garder ce travail : il n'y autorise pas la page. Téléchargez le classeur avant de fermer la page.",
    full: "Ce navigateur n'a plus de place pour garder ce travail. Téléchargez le classeur, ou supprimez une communauté dans « Mes communautés ».",
  },
  works: {
    title: "Mes communautés",
    where: "Gardées dans ce navigateur seulement.",
    none: "Aucune pour l'instant : la première sera gardée dès que vous taperez quelque chose.",
    unnamed: "Sans nom",
    shown: (day) => `${day}, à l'écran`,
    name: "Nom de ce travail",
    rename: "Renommer",
    duplicate: "Dupliquer",
    erase: "Supprimer",
    askErase: (name) => ({
      ask: `« ${name} » sera supprimé de ce navigateur, dans tous les onglets, sans retour possible.`,
      confirm: "Supprimer",
      cancel: "Annuler",
    }),
    copyOf: (name) => `${name} (copie)`.trim(),
    another: "Nouvelle communauté",
    otherKept: "Ce qui était dans le tableur reste dans « Mes communautés ».",
  },
  taken: {
    open: {
      sentence: "Ce travail est maintenant ouvert dans un autre onglet, avec tout ce que vous aviez tapé ici.",
      gesture: "Le reprendre ici",
    },
    erase: { sentence: "Ce travail vient d'être supprimé dans un autre onglet.", gesture: "Commencer une communauté" },
  },
  dropHere: "Déposez un classeur, qui s'ouvrira ici, ou un tableau de communautés (.csv, .xlsx).",
  close: "Fermer",
});
