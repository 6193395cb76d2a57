/** The pages that a person names on the command line: `--pages "cerfa ; écritures"`. */
import { pageIds, type PageId } from "../budget/pages";
import { fold } from "../agreement/fold";
import { refuseRequest } from "../library/refusal";
import { cliTexts, pageWords } from "../texts/fr/cli";

/** @throws Refused on a word that names no page */
export function pagesSaid(words: string): readonly PageId[] {
  return words
    .split(/[,;]/)
    .filter((word) => word.trim() !== "")
    .map(pageOf);
}

function pageOf(word: string): PageId {
  const said = fold(word);
  const found = pageIds.find((id) => [id, ...pageWords[id]].some((name) => fold(name) === said));
  return (
    found ??
    refuseRequest(
      cliTexts.unknownPage(
        word.trim(),
        pageIds.map((id) => pageWords[id][0]),
      ),
    )
  );
}
