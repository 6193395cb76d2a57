/** Univer's own words, in one language: the other one is not even loaded. */
import type { mergeLocales } from "@univerjs/core";
import type { GridOptions } from "../grid";
import type { Words } from "./sections";
import { univerWords } from "./univer-words";
import { wordsOfOurs } from "./words-of-ours";

export async function wordsIn({ language, words }: GridOptions): Promise<ReturnType<typeof mergeLocales>> {
  const parts = await univerWords(language);
  const univer = merged(parts.map((part): Words => part.default));
  return merged([univer, borrowed(univer), words === undefined ? {} : wordsOfOurs(words)]);
}

/** Key by key: Univer's own merge takes whole sections, the first words of which would be lost for those of ours. */
function merged(all: readonly Words[]): Words {
  const words: Words = {};
  for (const [key, value] of all.flatMap((one) => Object.entries(one))) {
    const before = words[key];
    words[key] = isSection(before) && isSection(value) ? merged([before, value]) : value;
  }
  return words;
}

function isSection(value: unknown): value is Words {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Univer asks some words of a section that does not have them: another one has, under the same name. */
function borrowed(words: Words): Words {
  const [sheets, numbers] = [words["sheets"], words["sheets-numfmt-ui"]];
  if (!isSection(sheets) || !isSection(numbers)) throw new Error("Univer keeps its words in other sections.");
  return { "sheets-ui": { ...pick(sheets, "merge"), ...pick(numbers, "info") } };
}

function pick(words: Words, key: string): Words {
  const found = words[key];
  return found === undefined ? {} : { [key]: found };
}
