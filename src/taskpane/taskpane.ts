import { hostLanguage } from "../functions/host-language";
import { paneWords as wordsEn } from "../texts/en/pane";
import { paneWords as wordsFr } from "../texts/fr/pane";
import { languageOf, type Language } from "../texts/language";
import "./taskpane.css";

// Microsoft's library comes from its own site, which a network may block: the pane then says so.
if (typeof Office === "undefined") speak(languageOf(navigator.language), "withoutExcel");
else void Office.onReady(() => speak(hostLanguage(), "ready"));

function speak(language: Language, state: "ready" | "withoutExcel"): void {
  const words = { fr: wordsFr, en: wordsEn }[language];
  document.documentElement.lang = language;
  document.title = words.title;
  write("title", words.title);
  write("ready", words[state]);
  write("privacy", words.privacy);
  write("help", words.help).setAttribute("href", words.helpPage);
}

function write(id: string, text: string): HTMLElement {
  const place = document.getElementById(id);
  if (!place) throw new Error(`taskpane.html has no #${id}`);
  place.textContent = text;
  return place;
}
