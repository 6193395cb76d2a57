import type { Language } from "../texts/language";
import { element, markupOf, type Content, type Html } from "./html";

/** A whole page of the site. */
export function document(language: Language, title: string, contents: readonly Content[]): string {
  return `<!doctype html>\n${markupOf(element("html", { lang: language }, head(title), element("body", {}, ...contents)))}`;
}

/** Nothing but its own style and icon: no script, no other site. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

function head(title: string): Html {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("link", { rel: "icon", href: "assets/icon-32.png" }),
    element("link", { rel: "stylesheet", href: "help.css" }),
  );
}
