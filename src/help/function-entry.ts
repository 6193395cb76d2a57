/** What the page says of one function. */
import { isFailure, type Cell, type Example, type Failure, type Spilled } from "../functions/examples/example";
import { isSpilled, type FunctionMetadata, type ParameterMetadata } from "../functions/metadata/metadata";
import type { Edition } from "./edition";
import { formula } from "./formula";
import { element, type Content, type Html } from "./html";
import type { Separators } from "./separators";
import { showCell, showCells } from "./show";

export interface Entry {
  readonly known: FunctionMetadata;
  readonly result: string;
  readonly examples: readonly Example[];
}

export function functionEntry({ known, result, examples }: Entry, edition: Edition): Html {
  const { typeset, words } = edition;
  const spilled = isSpilled(known) ? ` ${typeset(words.spilled)}` : "";
  const show = (example: Example) => showExample(known.id, example, edition);
  return element(
    "section",
    { id: known.id },
    element("h3", {}, `CPTS.${known.id}`),
    element("p", {}, typeset(known.description)),
    titled(
      words.syntax,
      inBothSeparators((separators) => syntax(known, separators), edition),
    ),
    titled(words.parameters, parameterList(known, edition)),
    titled(words.result, element("p", {}, typeset(result), spilled)),
    titled(words.examples, examples.filter(({ result: answer }) => !isFailure(answer)).map(show)),
    titled(words.failures, examples.filter(({ result: answer }) => isFailure(answer)).map(show)),
  );
}

function titled(title: string, content: Content): Content {
  return [element("h4", {}, title), content];
}

function syntax({ id, parameters }: FunctionMetadata, separators: Separators): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=CPTS.${id}(${names.join(separators.argument)})`;
}

function parameterList({ parameters }: FunctionMetadata, edition: Edition): Html {
  return element(
    "dl",
    {},
    parameters.map((parameter) => describe(parameter, edition)),
  );
}

function describe({ name, description, optional }: ParameterMetadata, { typeset, words }: Edition): readonly Html[] {
  const mark = optional ? [" ", element("span", { class: "optional" }, words.optional)] : [];
  return [element("dt", {}, element("code", {}, name), mark), element("dd", {}, typeset(description))];
}

function showExample(id: string, example: Example, edition: Edition): Html {
  const typed = (separators: Separators) => formula(id, example, edition.language, separators);
  return element(
    "div",
    { class: "example" },
    inBothSeparators(typed, edition),
    example.arguments.map((argument) => {
      const isRange = argument !== null && typeof argument === "object" && "at" in argument;
      return isRange ? showRange(argument.at, argument.cells, edition) : [];
    }),
    showResult(typed(edition.separators), example.result, edition),
  );
}

function showRange(address: string, cells: Spilled["table"], edition: Edition): readonly Html[] {
  const name = edition.typeset(edition.words.range(address));
  return [element("p", { class: "range" }, name), showCells(name, cells, false, edition)];
}

function showResult(name: string, result: Cell | Spilled, edition: Edition): Html {
  if (isFailure(result)) return showFailure(result, edition);
  if (typeof result === "object" && "table" in result) {
    return showCells(name, result.table, !result.headless, edition);
  }
  return element("p", { class: "answer" }, showCell(result, edition));
}

function showFailure({ error, message }: Failure, { language, words }: Edition): Html {
  return element("p", { class: "failure" }, element("strong", {}, words.errorCodes[error]), " ", message[language]);
}

/** The reader's own separators first; the others only where they differ. */
function inBothSeparators(write: (separators: Separators) => string, edition: Edition): Html {
  const [own, other] = [write(edition.separators), write(edition.otherSeparators)];
  const aside = element(
    "span",
    { class: "other" },
    edition.typeset(edition.words.otherSeparators),
    " ",
    element("code", {}, other),
  );
  return element("p", { class: "formula" }, element("code", {}, own), own === other ? [] : [" ", aside]);
}
