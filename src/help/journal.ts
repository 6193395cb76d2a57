/** The journal of changes as a page: of Markdown, it has titles, lists, links and words to type, and nothing else. */
import { siteWords } from "../texts/fr/pages";
import { editions } from "./edition";
import { element, type Content, type Html } from "./html";
import { document } from "./page";
import { otherPages } from "./site-pages";

export function journalPage(journal: string): { readonly file: string; readonly html: string } {
  const published = journal.replace(/^## \[Non publié\]\s+(?=## )/m, "");
  const blocks = published.split(/\n(?=\s*(?:#|- ))|\n{2,}/).filter((block) => block.trim() !== "");
  const [, ...told] = blocks.map(blockOf);
  const title = element("h1", {}, siteWords.journal);
  const html = document("fr", siteWords.journal, [
    element("header", {}, title),
    element("main", {}, told),
    otherPages(editions.fr),
  ]);
  return { file: "changelog.html", html };
}

function blockOf(block: string): Html {
  const text = block.replace(/\s*\n\s*/g, " ").trim();
  const [, marks = "", title = ""] = /^(#{1,3}) (.*)$/.exec(text) ?? [];
  if (marks !== "") return element(`h${marks.length}`, {}, ...inline(title.replace(/^\[(.+?)\]/, "$1")));
  return text.startsWith("- ")
    ? element("ul", {}, element("li", {}, ...inline(text.slice(2))))
    : element("p", {}, ...inline(text));
}

/** Links to files of the project lead nowhere on the site: their words stay. */
function inline(text: string): readonly Content[] {
  return text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((piece) => {
    if (piece.startsWith("`")) return element("code", {}, piece.slice(1, -1));
    const [, label, href = ""] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
    if (label === undefined) return piece;
    return href.startsWith("https:") ? element("a", { href }, label) : label;
  });
}
