/**
 * Two times, Univer waits for a while where nothing is to come: three tenths of a second before it shows its first sheet,
 * and a tenth of a second after each change before it computes. Here it shows the sheet at once, and waits for the frame
 * in which the change is seen: what is changed by one gesture is computed once all the same.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer does not wait so
 */
export default function waits(source) {
  const found = waiting.filter(({ text }) => source.split(text).length === 2);
  if (found.length !== 1) throw new Error("Univer no longer waits so.");
  return found.reduce((changed, { text, sooner }) => changed.replace(text, () => sooner), source);
}

const waiting = [
  // Of @univerjs/ui.
  { text: "}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);", sooner: "}, STEADY_TIMEOUT);\n\t\t\t\t}, 0);" },
  // Of @univerjs/sheets-formula.
  { text: "this._waitingCommandQueue = [];\n\t\t\t}, 100);", sooner: "this._waitingCommandQueue = [];\n\t\t\t}, 16);" },
];
