/** The pages that the marketplace, and a person in need, look for: each in both languages, and the same in both. */
import { readFileSync } from "node:fs";
import { siteFiles } from "../../src/help/site";
import type { Metadata } from "../../src/functions/metadata/metadata";
import type { Translations } from "../../src/functions/metadata/translations";
import { siteWords as english } from "../../src/texts/en/pages";
import { paneWords as paneInEnglish } from "../../src/texts/en/pane/pane";
import { siteWords as french } from "../../src/texts/fr/pages";
import { paneWords as paneInFrench } from "../../src/texts/fr/pane/pane";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const metadata = (file: string) => JSON.parse(read(`test/golden/${file}`)) as Metadata;
const described = {
  metadata: { fr: metadata("functions.json"), en: metadata("functions-en.json") },
  source: read("src/functions/functions.ts"),
  english: JSON.parse(read("src/functions/locales/en.json")) as Translations,
};
const publication = { version: "1.2.3", contact: "aide@exemple.fr", journal: read("CHANGELOG.md") };
const files = new Map(siteFiles(described, publication).map(({ file, text }) => [file, text]));
const pages = [...files].filter(([file]) => file.endsWith(".html"));

test("help, the treasurer's page, contact, remedies, compatibility, limits, privacy and terms exist in both languages, and the journal once", () => {
  const ids = ["help", ...french.pages.map(({ id }) => id)];
  expect(ids.sort()).toEqual([
    "compatibility",
    "help",
    "limits",
    "privacy",
    "support",
    "terms",
    "treasurer",
    "troubleshooting",
  ]);
  expect(pages.map(([file]) => file).sort()).toEqual(
    ["changelog.html", ...ids.flatMap((id) => [`${id}.html`, `${id}-en.html`])].sort(),
  );
});

test("both languages say as much: the same pages, chapters and paragraphs", () => {
  const shape = (words: typeof french) =>
    words.pages.map(({ id, chapters }) => [id, chapters.map(({ paragraphs }) => paragraphs.length)]);
  expect(shape(english)).toEqual(shape(french));
});

test.each(pages)(
  "%s tells its language, loads nothing from elsewhere, and leads only to what is there",
  (file, html) => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${/-en/.test(file) ? "en" : "fr"}">`));
    expect(html).not.toMatch(/<script|src="http/);
    const links = [...html.matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)].map(([, href = ""]) => href);
    const served = new Set([...files.keys(), "help.css", "assets/icon-32.png"]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !served.has(href))).toEqual([]);
  },
);

test("the version and the publisher's address are on the page of contact, and words stand for one that was not given", () => {
  expect(files.get("support.html")).toMatch(
    /Version 1\.2\.3[^]*<a href="mailto:aide@exemple\.fr">aide@exemple\.fr<\/a>/,
  );
  const without = siteFiles(described, { ...publication, contact: null });
  expect(without.find(({ file }) => file === "support-en.html")?.text).toContain(
    "organisation that gave you this add-in",
  );
});

test("the foot of the pane leads to the page of contact of its language", () => {
  expect([paneInFrench, paneInEnglish].map(({ about }) => files.has(about.page))).toEqual([true, true]);
});

test("the journal's page has the newest version and its lines, with no mark of Markdown left", () => {
  const journal = files.get("changelog.html") ?? "";
  expect(journal).toContain("<h2>1.0.0 - 2026-11-30</h2>");
  expect(journal).not.toMatch(/\]\(|^#|>- /m);
});

test("each page has a twin in Markdown without a tag, and llms.txt lists them all", () => {
  const twins = pages.map(([file]) => file.replace(".html", ".md"));
  expect(twins.filter((file) => !files.has(file))).toEqual([]);
  expect(twins.filter((file) => /<\/?(?!doctype)[a-z][^>]*>/.test(files.get(file) ?? ""))).toEqual([]);
  expect(twins.filter((file) => !files.get("llms.txt")?.includes(`](${file})`))).toEqual([]);
  expect(files.get("help.md")).toMatch(/^# Aide de CPTS[^]*## [^\n]*Barèmes[^]*\| --- \|/);
});
