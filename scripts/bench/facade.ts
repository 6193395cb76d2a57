import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { installStandaloneRuntime } from "../../src/functions/standalone-runtime";
import { median } from "./median";
import type { Row } from "./table";

type Call = (...values: unknown[]) => unknown;
/** A measured call: its arguments change with the turn, so that nothing is computed once for all. */
type Turn = (turn: number) => unknown;

/** Eight of each, a power of two: choosing one costs next to nothing beside the call. */
const exactNames = [
  "Accès aux soins",
  "Parcours",
  "Prévention",
  "Qualité et pertinence",
  "access",
  "prévention",
  "Support",
  "4",
];
const variants = [
  "acces  AUX soins",
  "PARCOURS Pluripro",
  "prevention ",
  "qualité & pertinence",
  "ACCes",
  "préven",
  "quaLITÉ",
  "accompagn",
];
const populations = [18_500, 39_999, 40_000, 62_000, 80_000, 128_400, 175_001, 236_000];
const rates = [0, 0.25, 0.5, 0.625, 0.7, 0.8, 0.85, 1];

const rounds = 31;
const turnsInARound = 100_000;
const refusalsInARound = 1_000;

/**
 * Each call beside a bare look-up in a Map, in turn within each round. The texts are parsed from JSON, as they reach a
 * function through Excel's channel: equal to the Map's keys without being the same objects.
 */
export function benchFacade(): Row[] {
  const facade = loadFacade();
  const tier = called(facade, "TIER");
  const mission = called(facade, "MISSION");
  const names = fresh(exactNames);
  const bare = new Map(fresh(exactNames).map((name, index) => [name, index]));
  const calls: [string, Turn, number][] = [
    ["Map.get", (turn) => bare.get(names[turn & 7] ?? ""), turnsInARound],
    ["TIER", (turn) => tier(populations[turn & 7]), turnsInARound],
    ["MISSION, nom exact", (turn) => mission(names[turn & 7], 2, rates[turn & 7]), turnsInARound],
    ["MISSION, nom exact, AV2", (turn) => mission("Prévention", 2, rates[turn & 7], "AV2"), turnsInARound],
    ["MISSION, variante", (turn) => mission(variants[turn & 7], 2, rates[turn & 7]), turnsInARound],
    ["MISSION, refus (85)", () => attempt(() => mission("Parcours", 2, 85)), refusalsInARound],
  ];
  const measures = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    calls.forEach(([, turn, count], index) => measures[index]?.push(nanoseconds(turn, count)));
  }
  const lookUp = median(measures[0] ?? []);
  return calls.map(([name], index) => row(name, median(measures[index] ?? []), lookUp));
}

function row(name: string, time: number, lookUp: number): Row {
  return { appel: name, "médiane (ns)": time.toFixed(1), "× Map.get": (time / lookUp).toFixed(1) };
}

/** One call's share of a round. */
function nanoseconds(call: Turn, count: number): number {
  const start = performance.now();
  for (let turn = 0; turn < count; turn += 1) call(turn);
  return ((performance.now() - start) / count) * 1e6;
}

/** The bundle that Excel loads, with the runtime that a test gives it. */
function loadFacade(): ReadonlyMap<string, Call> {
  const facade = new Map<string, Call>();
  installStandaloneRuntime();
  Object.assign(CustomFunctions, { associate: (id: string, call: Call) => facade.set(id, call) });
  runInThisContext(readFileSync(new URL("../../dist/functions.js", import.meta.url), "utf8"));
  return facade;
}

function called(facade: ReadonlyMap<string, Call>, id: string): Call {
  const call = facade.get(id);
  if (!call) throw new Error(`dist/functions.js has no ${id}`);
  return call;
}

function fresh(texts: readonly string[]): string[] {
  return texts.map((text) => String(JSON.parse(JSON.stringify(text))));
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
