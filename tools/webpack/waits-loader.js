/**
 * Two times, Univer waits for a while where nothing is to come: three tenths of a second before it shows its first sheet,
 * and a tenth of a second after each change before it computes. Here it shows the sheet at once, and waits for the frame
 * in which the change is seen: what is changed by one gesture is computed once all the same.
 *
 * And it makes its bar of buttons anew, and draws it, for each part that brings buttons, a dozen times as it opens: here
 * once for all those that come together.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer does not wait so
 */
export default function waits(source) {
  const found = waiting.filter((mends) => mends.every(({ text }) => source.split(text).length === 2));
  if (found.length !== 1) throw new Error("Univer no longer waits so.");
  return found.flat().reduce((changed, { text, sooner }) => changed.replace(text, () => sooner), source);
}

/** By package. */
const waiting = [
  // Of @univerjs/ui.
  [
    { text: "}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);", sooner: "}, STEADY_TIMEOUT);\n\t\t\t\t}, 0);" },
    {
      text: "]).subscribe(() => {\n\t\t\tthis._updateRibbon();\n\t\t}));",
      sooner: `]).subscribe(() => {
			if (this._ribbonIsDue) return;
			this._ribbonIsDue = true;
			queueMicrotask(() => {
				this._ribbonIsDue = false;
				this._updateRibbon();
			});
		}));
		this._updateRibbon();`,
    },
  ],
  // Of @univerjs/sheets-formula.
  [
    {
      text: "this._waitingCommandQueue = [];\n\t\t\t}, 100);",
      sooner: "this._waitingCommandQueue = [];\n\t\t\t}, 16);",
    },
  ],
];
