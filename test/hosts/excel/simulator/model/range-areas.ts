/** Several areas of a sheet, as one. */
import { ApiObject, Collection, type Part } from "../wire/api-object";
import { addressOf, type Area, intersection, sizeOf } from "./area";
import { Brush } from "./brush";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { quoteSheet } from "./formula-text";
import { Range } from "./range";
import { rangeFormat } from "./range-format";
import { usedArea } from "./used-area";
import type { Worksheet } from "./worksheet";

class RangeCollection extends Collection<Range> {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override list(): readonly Range[] {
    return this.areas.map((area) => new Range(this.sheet, area));
  }
}

export class RangeAreas extends ApiObject {
  readonly Format: Part;
  readonly DataValidation: Part;

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
    const brush = new Brush(sheet, areas);
    this.Format = rangeFormat(brush);
    this.DataValidation = dataValidation(brush.with("Validation."));
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.areas);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.sheet, this.areas);
  }

  GetUsedRangeAreasOrNullObject(valuesOnly?: boolean): RangeAreas | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const shared = this.areas.flatMap((area) => (used && intersection(area, used)) ?? []);
    return shared.length === 0 ? null : new RangeAreas(this.sheet, shared);
  }

  get Address(): string {
    return this.areas.map((area) => `${quoteSheet(this.sheet.Name)}!${addressOf(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.map(sizeOf).reduce((sum, size) => sum + size, 0);
  }

  Clear(applyTo?: string): void {
    for (const area of this.areas) clearRange(this.sheet, area, applyTo);
  }
}
