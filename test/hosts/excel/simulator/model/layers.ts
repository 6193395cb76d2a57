/**
 * Properties painted over areas: the last coat wins. A whole column or a whole sheet costs no more than a cell,
 * and what is read back is what Excel would say: the common value, or null where cells differ.
 */
import { type Area, cellArea, covers, intersection, mapCells, sizeOf, without } from "./area";

export interface Coat {
  readonly area: Area;
  readonly value: unknown;
}

interface DatedCoat extends Coat {
  readonly order: number;
}

/** Single cells are many, and found by their place; larger areas are few, and looked through, the newest first. */
interface Paint {
  areas: readonly DatedCoat[];
  readonly cells: Map<string, DatedCoat>;
}

const fewCells = 5_000;

export class Layers {
  readonly #paints = new Map<string, Paint>();
  #order = 0;

  paint(area: Area, property: string, value: unknown): void {
    const paint = this.#of(property);
    const coat = { area, value, order: ++this.#order };
    if (sizeOf(area) === 1) paint.cells.set(keyOf(area.top, area.left), coat);
    else paint.areas = [coat, ...paint.areas.filter((older) => !covers(area, older.area))];
    this.#paints.set(property, paint);
  }

  /** Takes the property away: what was there before any coat. */
  strip(area: Area, property: string): void {
    const paint = this.#of(property);
    for (const [key, coat] of paint.cells) if (covers(area, coat.area)) paint.cells.delete(key);
    paint.areas = paint.areas.flatMap((coat) => without(coat.area, area).map((rest) => ({ ...coat, area: rest })));
  }

  at(row: number, column: number, property: string): unknown {
    return this.#newest(row, column, this.#of(property))?.value;
  }

  common(area: Area, property: string, unpainted: unknown): unknown {
    if (sizeOf(area) <= fewCells)
      return same(mapCells(area, (row, column) => this.at(row, column, property) ?? unpainted).flat());
    const touching = this.coats(property).filter((coat) => intersection(coat.area, area) !== null);
    const base = touching.findIndex((coat) => covers(coat.area, area));
    if (base < 0) return same([unpainted, ...touching.map(({ value }) => value)]);
    return same(touching.slice(0, base + 1).map(({ value }) => value));
  }

  properties(): readonly string[] {
    return [...this.#paints.keys()].filter((property) => this.coats(property).length > 0).sort();
  }

  /** The newest first, without the cells that a larger coat has covered since. */
  coats(property: string): readonly Coat[] {
    const paint = this.#of(property);
    const cells = [...paint.cells.values()].filter((coat) => {
      return this.#newest(coat.area.top, coat.area.left, paint) === coat;
    });
    return [...paint.areas, ...cells].sort((one, other) => other.order - one.order);
  }

  replace(property: string, change: (value: unknown) => unknown): void {
    const paint = this.#of(property);
    paint.areas = paint.areas.map((coat) => ({ ...coat, value: change(coat.value) }));
    for (const [key, coat] of paint.cells) paint.cells.set(key, { ...coat, value: change(coat.value) });
  }

  copy(): Layers {
    const copy = new Layers();
    copy.#order = this.#order;
    for (const [property, { areas, cells }] of this.#paints)
      copy.#paints.set(property, { areas, cells: new Map(cells) });
    return copy;
  }

  #newest(row: number, column: number, { areas, cells }: Paint): DatedCoat | undefined {
    const place = cellArea(row, column);
    const area = areas.find((coat) => covers(coat.area, place));
    const cell = cells.get(keyOf(row, column));
    return cell !== undefined && cell.order > (area?.order ?? 0) ? cell : area;
  }

  #of(property: string): Paint {
    return this.#paints.get(property) ?? { areas: [], cells: new Map() };
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function same(values: readonly unknown[]): unknown {
  const [first, ...others] = values;
  return others.every((other) => other === first || JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}
