import type { SourceFile } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";

export type CanvasPart = "ego" | "nodes" | "ties";

export interface CanvasFile {
  readonly part: CanvasPart;
  /** What comes before the part in the name: `{case}_{session}`, or nothing in a merged export. */
  readonly session: string;
  /** Node type or edge type; empty when the name does not say. */
  readonly type: string;
}

const NAME = /^(?:(.*)_)?(ego|attributeList|edgeList)(?:_(.+))?\.csv$/i;

/** What a file of a Network Canvas export holds, by its name and else by its headers. */
export function canvasFile(file: SourceFile, table: CsvTable): CanvasFile | undefined {
  const headers = new Set(table.header.map(foldName));
  const has = (...names: string[]) => names.some((name) => headers.has(name));
  const named = NAME.exec(file.name);
  const [, session = "", word = "", type = ""] = named ?? [];
  const canvas = has("networkcanvasegouuid", "egoid", "egouuid");
  if (!canvas || table.header.length === 0) return undefined;
  switch (word.toLowerCase()) {
    case "ego":
      return { part: "ego", session, type: "" };
    case "attributelist":
      return { part: "nodes", session, type };
    case "edgelist":
      return { part: "ties", session, type };
  }
  if (!has("networkcanvasegouuid")) return undefined;
  if (has("from") && has("to")) return { part: "ties", session, type };
  if (has("nodeid", "networkcanvasuuid")) return { part: "nodes", session, type };
  return { part: "ego", session, type: "" };
}
