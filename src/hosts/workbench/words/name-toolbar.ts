/** Univer gives its bar of buttons, for who hears the page, the key of a name. */
export function nameToolbar(shell: HTMLElement, name: string): void {
  const watch = new MutationObserver(() => {
    const bar = shell.querySelector("[role=toolbar]");
    bar?.setAttribute("aria-label", name);
    if (bar !== null) watch.disconnect();
  });
  watch.observe(shell, { childList: true, subtree: true });
}
