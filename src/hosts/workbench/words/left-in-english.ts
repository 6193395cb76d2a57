/** What Univer's French dictionaries leave in English, beside the help of its functions. */
export default {
  "sheets-ui": { shortcut: { "sheet-view": "Voir la feuille", "sheet-edit": "Modifier la feuille" } },
  "sheets-conditional-formatting-ui": {
    preview: {
      describe: { topN: "Les {0} plus grandes valeurs", topNPercent: "Les {0}\u00a0% de valeurs les plus grandes" },
    },
  },
};
