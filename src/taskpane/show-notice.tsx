import { render } from "preact";
import type { Language } from "../texts/language";
import { Notice, type Reason } from "./components/notice";
import { prepare } from "./prepare";

/** Says in the page why there is no pane in it. */
export async function showNotice(root: HTMLElement, reason: Reason, language: Language): Promise<void> {
  const { words } = await prepare(root, language);
  render(<Notice words={words} reason={reason} />, root);
}
