import { languageNames } from "../../texts/workbench-words";
import { usePage } from "../page-context";

/** To the same page in the other language: the work follows, for the browser keeps it. */
export function LanguageLink() {
  const { language } = usePage();
  const other = language === "fr" ? "en" : "fr";
  return (
    <a class="language" href={`?lang=${other}`} lang={other} hreflang={other}>
      {languageNames[other]}
    </a>
  );
}
