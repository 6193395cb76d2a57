/** Past these lengths Excel opens the file as damaged and drops the part: better no file than that one. */
const excelLimits = { promptTitle: 32, prompt: 255, listValues: 255, nameComment: 255, footer: 255 } as const;

/** Never truncates: a text cut short by a machine is a text nobody wrote. */
export function within(limit: keyof typeof excelLimits, text: string, place: string): string {
  const most = excelLimits[limit];
  if (text.length <= most) return text;
  throw new Error(`${place}: ${limit} has ${text.length} characters, Excel takes ${most} at most.`);
}
