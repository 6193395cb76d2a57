/**
 * Which formulas read a cell. Each range is held once, however many formulas read it, and what was found of a cell is
 * kept until some formula reads other ranges.
 */
import { RTree, type IUnitRange } from "@univerjs/core";
import { areSame, isCell, keyOf, meet } from "./ranges";

interface Place {
  readonly at: IUnitRange;
  readonly readers: Set<number>;
}

export class CellReaders {
  private readonly read = new Map<number, readonly IUnitRange[]>();
  private readonly places = new Map<string, Place>();
  /** Those of more than a cell, by their keys. */
  private readonly wide = new RTree();
  private readonly found = new Map<string, readonly number[]>();
  private changes = 0;

  /** Another one after each change of what is read. */
  get version(): number {
    return this.changes;
  }

  /** @returns false when the formula already read just these */
  set(formula: number, ranges: readonly IUnitRange[]): boolean {
    if (areSame(this.read.get(formula) ?? [], ranges)) return false;
    this.forget(formula);
    this.read.set(formula, [...ranges]);
    for (const range of ranges) this.placeOf(range).readers.add(formula);
    return true;
  }

  forget(formula: number): void {
    for (const range of this.read.get(formula) ?? []) this.leave(range, formula);
    this.read.delete(formula);
    this.found.clear();
    this.changes += 1;
  }

  clear(): void {
    this.wide.clear();
    for (const kept of [this.read, this.places, this.found]) kept.clear();
    this.changes += 1;
  }

  /** The formulas that read any cell of a range. */
  of(range: IUnitRange): readonly number[] {
    const key = keyOf(range);
    const known = this.found.get(key) ?? this.look(range, key);
    this.found.set(key, known);
    return known;
  }

  private look(range: IUnitRange, key: string): readonly number[] {
    const wide = [...this.wide.bulkSearch([range])].map((wideKey) => this.places.get(String(wideKey)));
    const cells = isCell(range) ? [this.places.get(key)] : this.cellsIn(range);
    return [...new Set([...wide, ...cells].flatMap((place) => [...(place?.readers ?? [])]))];
  }

  private cellsIn(range: IUnitRange): readonly Place[] {
    return [...this.places.values()].filter(({ at }) => isCell(at) && meet(at, range));
  }

  private placeOf(range: IUnitRange): Place {
    const key = keyOf(range);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = { at: range, readers: new Set<number>() };
    this.places.set(key, place);
    if (!isCell(range)) this.wide.insert({ ...range, id: key });
    return place;
  }

  private leave(range: IUnitRange, formula: number): void {
    const key = keyOf(range);
    const place = this.places.get(key);
    place?.readers.delete(formula);
    if (place === undefined || place.readers.size > 0) return;
    this.places.delete(key);
    if (!isCell(range)) this.wide.remove({ ...range, id: key });
  }
}
