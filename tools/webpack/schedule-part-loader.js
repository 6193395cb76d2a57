/**
 * @import { SourcedFile, SourcedRow } from "../../src/agreement/schedule-file"
 */

/**
 * Keeps of a schedule's file what one reader reads of it. The tests run every example of the functions through the
 * result, and compare a workbook that the built pane writes with the sources' own.
 * @this {import("webpack").LoaderContext<{ part: "functions" | "rules" | "provenance" }>}
 * @param {string} text
 */
export default function schedulePart(text) {
  const file = JSON.parse(text);
  switch (this.getOptions().part) {
    case "functions":
      return JSON.stringify(forFunctions(file));
    case "rules":
      return JSON.stringify(forRules(file));
    case "provenance":
      return JSON.stringify(forProvenance(file));
  }
}

/**
 * What the functions read before the first cell computes: names, dates, amounts and core missions.
 * @param {SourcedFile} file
 */
function forFunctions({ id, name, aliases, effect, tiers, lines, terms }) {
  const edges = tiers.map((/** @type {{ from: number }} */ { from }) => ({ from }));
  return {
    id,
    name,
    aliases,
    effect,
    tiers: edges,
    lines: rowsOf(lines, amountsOf),
    terms: { coreMissions: { value: terms.coreMissions.value } },
  };
}

/**
 * All but the provenance: what the pane shows besides.
 * @param {SourcedFile} file
 */
function forRules({ notes: _notes, references: _references, lines, total, terms, calendar, ...others }) {
  return {
    ...others,
    lines: rowsOf(lines, withoutProvenance),
    total: total && withoutProvenance(total),
    terms: valuesOf(terms),
    calendar: delaysOf(calendar),
  };
}

/**
 * What `src/agreement/provenance.ts` reads, and nobody else.
 * @param {SourcedFile} file
 */
function forProvenance({ id, notes, references, terms, lines }) {
  return { id, notes, references, terms, lines: rowsOf(lines, provenanceOf) };
}

/** @param {SourcedRow} row */
const amountsOf = ({ amounts, suggestions }) => ({ amounts, suggestions });
/** @param {SourcedRow} row */
const withoutProvenance = ({ confidence: _confidence, references: _references, note: _note, ...others }) => others;
/** @param {SourcedRow} row */
const provenanceOf = ({ confidence, references, note }) => ({ confidence, references, note });

/**
 * @param {SourcedFile["lines"]} lines
 * @param {(row: SourcedRow) => unknown} keep
 */
function rowsOf(lines, keep) {
  return lines.map(({ line, parts, total }) => ({
    line,
    parts: Object.fromEntries(Object.entries(parts).map(([part, row]) => [part, keep(row)])),
    total: keep(total),
  }));
}

/** @param {SourcedFile["terms"]} terms */
function valuesOf(terms) {
  return Object.fromEntries(Object.entries(terms).map(([id, { value }]) => [id, { value }]));
}

/** @param {SourcedFile["calendar"]} calendar */
function delaysOf(calendar) {
  return Object.fromEntries(
    Object.entries(calendar).map(([mission, { start, deployed }]) => [mission, { start, deployed }]),
  );
}
