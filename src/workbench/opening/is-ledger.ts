/** Whether a text is an accountant's: its first line has an account, and both sides of an entry. */
export async function isLedger(file: Blob): Promise<boolean> {
  const [heads = ""] = (await file.slice(0, longestHeads).text()).split(/[\r\n]/);
  return signs.every((sign) => sign.test(heads));
}

const longestHeads = 2_000;

/** Whatever its encoding: an accented letter may be any sign. */
const signs = [/compte/i, /d.bit|montant/i, /cr.dit|sens/i];
