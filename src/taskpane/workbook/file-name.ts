/** A name that Windows, macOS and Linux all take: theirs are the signs it may not hold, its length and its end. */
export function fileName(name: string): string {
  const stem = name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const cut = [...stem].slice(0, longest).join("");
  return `${cut.replace(/[ .]+$/, "")}.xlsx`;
}

const longest = 100;
