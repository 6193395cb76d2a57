import { render } from "preact";
import { Page } from "./components/page";
import { PageContext } from "./page-context";
import { pageLanguage } from "./page-language";
import { askForGrid } from "./start-grid";
import { wordsIn } from "./words-in";
import "./styles/styles";

const root = document.getElementById("page");
if (root === null) throw new Error("workbench.html has no #page");

const language = pageLanguage();
const words = wordsIn[language];
document.documentElement.lang = language;
document.title = words.title;
askForGrid(language);
root.replaceChildren();
render(
  <PageContext.Provider value={{ language, words }}>
    <Page />
  </PageContext.Provider>,
  root,
);
