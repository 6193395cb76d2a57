import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Row } from "./table";

const kilobyte = 1024;

/** Compressed as servers do, against the bars of what loads before a cell computes or a pane shows. */
export function benchSizes(): Row[] {
  return [
    sizeRow("functions.js", ["functions.js"], 12),
    sizeRow("volet, premier écran", ["taskpane.js", "taskpane.css", "speech-fr.js"], 34),
  ];
}

function sizeRow(name: string, files: readonly string[], bar: number): Row {
  const bytes = files.map((file) =>
    gzipSync(readFileSync(new URL(`../../dist/${file}`, import.meta.url)), { level: 9 }),
  );
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / kilobyte;
  return {
    fichier: name,
    "gzip (Ko)": size.toFixed(2),
    "borne (Ko)": String(bar),
    "part de la borne": percent(size / bar),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
