/** The pages as Markdown, for whoever reads them by program: `help.md` beside `help.html`, and `llms.txt`, which lists them. */

/** Of the elements that our pages are made of; any other is its text. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^[^]*?<body>|<\/body>[^]*$/g, ""],
  [/<nav[^>]*>[^]*?<\/nav>/g, ""],
  [/<(?:caption|h3|h4)[^>]*>/g, "\n\n### "],
  [/<h1[^>]*>/g, "\n\n# "],
  [/<h2[^>]*>/g, "\n\n## "],
  [/<code[^>]*>|<\/code>/g, "`"],
  [/<strong[^>]*>|<\/strong>/g, "**"],
  [/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g, "[$2]($1)"],
  [/<li[^>]*>/g, "\n- "],
  [/<(?:tr)[^>]*>/g, "\n|"],
  [/<\/t[hd]>/g, " |"],
  [/<t[hd][^>]*>/g, " "],
  [/<(?:p|dd|pre|ul|table|section)[^>]*>/g, "\n\n"],
  [/<dt[^>]*>/g, "\n\n- "],
  [/<[^>]+>/g, ""],
];

const entities: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
];

export function markdownOf(html: string): string {
  const marked = marks.reduce((text, [mark, instead]) => text.replace(mark, instead), html.replace(/\n/g, ""));
  const ruled = marked.replace(/\n\n?(\|[^\n]*\|)(?=\n\|)/g, (head, row: string, at: number) =>
    isFirstRow(marked, at) ? `\n${row}\n|${" --- |".repeat(row.split("|").length - 2)}` : head,
  );
  const plain = entities.reduce((text, [entity, character]) => text.replaceAll(entity, character), ruled);
  return `${plain
    .replace(/\u00a0|\u202f/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function isFirstRow(text: string, at: number): boolean {
  return text.slice(0, at).split("\n").at(-1)?.startsWith("|") !== true;
}

interface Page {
  readonly file: string;
  readonly html: string;
}

/** As https://llmstxt.org asks: what the site is, and where its pages are to be read. */
export function llmsText(title: string, lead: string, pages: readonly Page[]): string {
  const links = pages.map(({ file, html }) => `- [${titleOf(html)}](${file.replace(/\.html$/, ".md")})`);
  return [`# ${title}`, "", `> ${lead}`, "", "## Pages", "", ...links, ""].join("\n");
}

function titleOf(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title.replaceAll("&amp;", "&");
}
