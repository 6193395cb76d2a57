/** Univer's words as it publishes them, apart from all that draws: they are asked for at the same time as the grid. */
import type { GridOptions } from "../grid";

export function univerWords(language: GridOptions["language"]) {
  return language === "fr" ? french() : english();
}

function french() {
  return Promise.all([
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-core/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-data-validation/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-filter/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-find-replace/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "@univerjs/preset-sheets-note/locales/fr-FR"),
    import(/* webpackChunkName: "words-fr" */ "./functions/french-help"),
    import(/* webpackChunkName: "words-fr" */ "./left-in-english"),
  ]);
}

function english() {
  return Promise.all([
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-core/locales/en-US"),
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-data-validation/locales/en-US"),
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-filter/locales/en-US"),
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-find-replace/locales/en-US"),
    import(/* webpackChunkName: "words-en" */ "@univerjs/preset-sheets-note/locales/en-US"),
  ]);
}
