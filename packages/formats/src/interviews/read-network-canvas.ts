import type { Problem, SourceFile } from "@kith/model";
import type { CsvTable } from "../csv/csv-table.ts";
import { readCsv } from "../csv/read-csv.ts";
import type { FileCount } from "../csv/read-rows.ts";
import { listed, problem } from "../problems.ts";
import { finishInterview } from "./interview-draft.ts";
import type { ColumnMapping, InterviewsRead } from "./interviews-read.ts";
import { type CanvasFile, canvasFile } from "./network-canvas-files.ts";
import { meaningOfNodeType, type NodeMeaning } from "./node-types.ts";
import { type CanvasSessions, emptySessions, readCanvasEgos } from "./read-canvas-egos.ts";
import { readCanvasNodes } from "./read-canvas-nodes.ts";
import { readCanvasTies } from "./read-canvas-ties.ts";

interface Part extends CanvasFile {
  readonly table: CsvTable;
}

/**
 * Reads CSV exports of Network Canvas: one set of files per session or all sessions merged.
 * Columns are found by header. A session becomes an interview called by its case id, or by
 * case and session where a case has several.
 *
 * What nodes are is told by the name of their type (`meaningOfNodeType`, or the mapping
 * `nodeTypes`): people are mentions, places, groups, organisations and sources of information
 * are affiliations of the respondent, and an edge between a person and one of those makes it
 * an affiliation of that person. If no type is a person's and there is only one, it is taken
 * as one. Other nodes, and what cannot be said of an affiliation, are kept as answers. Edges
 * between people are ties whose kind is the edge type.
 */
export function readNetworkCanvas(
  files: readonly SourceFile[],
  mapping: ColumnMapping = {},
): InterviewsRead {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const parts: Part[] = [];
  for (const file of files) {
    const { table, problems: oddities } = readCsv(file);
    const part = canvasFile(file, table);
    if (part !== undefined) {
      problems.push(...oddities);
      parts.push({ ...part, table });
    } else if (/\.(?:graphml|md|txt|netcanvas)$/i.test(file.name)) {
      notes.push(`${file.name} is not one of the tables and was not read.`);
    } else {
      const message = "The file was not recognised and nothing of it was read.";
      const remedy = "A Network Canvas export has ego, attributeList and edgeList files.";
      problems.push(problem("warning", "unknown-file", { file: file.name }, message, remedy));
    }
  }

  const sessions: CanvasSessions = emptySessions();
  const counts: FileCount[] = readCanvasEgos(
    parts.filter(({ part }) => part === "ego"),
    sessions,
    problems,
  );
  if (sessions.drafts.size === 0) {
    const message = "No session was found, so nothing can be imported.";
    const remedy = "Add the files that end in ego.csv.";
    problems.push(problem("error", "missing-file", { file: "ego.csv" }, message, remedy));
  }
  const nodes = parts.filter(({ part }) => part === "nodes");
  const meanings = meaningsOf(nodes, mapping, notes);
  for (const { table, session, type } of nodes) {
    const meaning = meanings.get(type) ?? "person";
    counts.push(readCanvasNodes(table, { session, type, meaning }, sessions, problems, notes));
  }
  for (const { part, table, session, type } of parts) {
    if (part === "ties") counts.push(readCanvasTies(table, { session, type }, sessions, problems));
  }
  return {
    format: "network-canvas",
    interviews: [...sessions.drafts.values()].map(finishInterview),
    problems,
    notes: [...new Set(notes)],
    counts,
  };
}

function meaningsOf(
  parts: readonly Part[],
  mapping: ColumnMapping,
  notes: string[],
): ReadonlyMap<string, NodeMeaning> {
  const given = new Map(Object.entries(mapping.nodeTypes ?? {}));
  const meanings = new Map<string, NodeMeaning>();
  for (const { type } of parts) {
    meanings.set(type, given.get(type) ?? (type === "" ? "person" : meaningOfNodeType(type)));
  }
  const [only, ...others] = meanings.keys();
  if (only !== undefined && others.length === 0 && meanings.get(only) === "other") {
    meanings.set(only, "person");
  }
  for (const kind of new Set(meanings.values())) {
    const types = [...meanings].flatMap(([type, one]) =>
      one === kind && type !== "" ? [type] : [],
    );
    const words =
      kind === "other"
        ? "answers (a mapping can say what they are)"
        : kind === "person"
          ? "people"
          : `affiliations of the kind ${kind}`;
    if (types.length > 0) notes.push(`Nodes of the type ${listed(types)} were read as ${words}.`);
  }
  return meanings;
}
