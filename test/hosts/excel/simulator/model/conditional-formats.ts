/** Conditional formats with a formula of one's own, the only kind that is simulated. */
import { ApiObject, Collection, part } from "../wire/api-object";
import { itemNotFound, notSimulated } from "../wire/excel-error";
import { type Area, intersection } from "./area";
import { checkedPart } from "./checked-part";
import { insertAt } from "./insert-at";
import { colour, flag, oneOf } from "./one-of";
import { Range } from "./range";
import { formulaOf } from "./range-argument";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class ConditionalFormat extends ApiObject {
  readonly Type = "Custom";
  StopIfTrue = false;
  readonly Custom;

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
    readonly areas: readonly Area[],
  ) {
    super();
    this.Custom = part("CustomConditionalFormat", { Rule: new Rule(sheet.workbook), Format: format() });
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Id };
  }

  /** 0 wins over 1 where both want the same property. */
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  set Priority(place: number) {
    const others = this.sheet.conditionalFormats.filter((one) => one !== this);
    this.sheet.conditionalFormats = insertAt(others, place, this);
  }

  GetRange(): Range {
    const [area] = this.areas;
    if (area === undefined || this.areas.length > 1) throw itemNotFound("several areas");
    return new Range(this.sheet, area);
  }

  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this);
  }
}

class Rule extends ApiObject {
  formula = "";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override get apiName(): string {
    return "ConditionalFormatRule";
  }

  get Formula(): string {
    return this.formula;
  }

  set Formula(value: unknown) {
    this.formula = formulaOf(value, this.workbook);
  }
}

/** What it changes; null leaves the cell's own. */
function format() {
  return part("ConditionalRangeFormat", {
    NumberFormat: null as string | null,
    Font: checkedPart("ConditionalRangeFont", {
      Color: colour,
      Bold: flag,
      Italic: flag,
      Strikethrough: flag,
      Underline: (value) => oneOf(["None", "Single", "Double"], value),
    }),
    Fill: checkedPart("ConditionalRangeFill", { Color: colour }),
  });
}

/** The formats that touch a range. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override list(): readonly ConditionalFormat[] {
    const touches = (area: Area) => this.areas.some((mine) => intersection(mine, area) !== null);
    return this.sheet.conditionalFormats.filter((one) => one.areas.some(touches));
  }

  Add(type: unknown): ConditionalFormat {
    this.sheet.Protection.refuseLooks();
    if (type !== "Custom") throw notSimulated(`a conditional format ${String(type)}`);
    const { workbook } = this.sheet;
    const added = new ConditionalFormat(this.sheet, workbook.nextId("format"), this.areas);
    const before = this.sheet.conditionalFormats;
    this.sheet.conditionalFormats = workbook.newFormatsGo === "first" ? [added, ...before] : [...before, added];
    return added;
  }

  GetItem(id: string): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (found === null) throw itemNotFound(`no conditional format ${id}`);
    return found;
  }

  GetItemOrNullObject(id: string): ConditionalFormat | null {
    return this.list().find((one) => one.Id === id) ?? null;
  }

  ClearAll(): void {
    for (const one of this.list()) one.Delete();
  }
}
