/**
 * The sheets around one of ours, in the very request that finds it: their names cannot be known before the answer, but
 * Excel can be asked for the next sheet, and for the next of that one. Where a sheet does not exist, what hangs on it
 * does not exist either: a workbook without sheets of ours is not read at all.
 */

/** On each side; a workbook with more sheets costs one request more. */
const reach = 20;

export function neighboursOf({ workbook }: Excel.RequestContext, mark: string): readonly Excel.Worksheet[] {
  const ours = workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().untrack().worksheet;
  return [
    ...chain(ours, (sheet) => sheet.getPreviousOrNullObject()),
    ...chain(ours, (sheet) => sheet.getNextOrNullObject()),
  ];
}

function chain(start: Excel.Worksheet, next: (sheet: Excel.Worksheet) => Excel.Worksheet): readonly Excel.Worksheet[] {
  const links: Excel.Worksheet[] = [];
  for (let link = next(start); links.length < reach; link = next(link)) links.push(link);
  return links;
}
