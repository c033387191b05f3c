import type { Problem } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { attributesOf, optional } from "./description.ts";
import { duplicateTies } from "./duplicate-ties.ts";
import {
  type CanvasSession,
  type CanvasSessions,
  EGO_UUID,
  findSession,
} from "./read-canvas-egos.ts";

const COLUMNS = {
  edgeID: [],
  networkCanvasUUID: [],
  from: ["source"],
  to: ["target"],
  ...EGO_UUID,
  networkCanvasSourceUUID: [],
  networkCanvasTargetUUID: [],
};

/** Reads one edgeList: ties between people, affiliations of people, and answers. */
export function readCanvasTies(
  table: CsvTable,
  { session, type }: { readonly session: string; readonly type: string },
  sessions: CanvasSessions,
  problems: Problem[],
): FileCount {
  const columns = findColumns(table, COLUMNS);
  const warnIfDuplicate = duplicateTies();
  return readRows(table, columns, problems, (row) => {
    const owner = findSession(row, session, sessions);
    if (owner === undefined) return;
    const source = findEnd(row, "from", row.text("networkCanvasSourceUUID"), owner);
    const target = findEnd(row, "to", row.text("networkCanvasTargetUUID"), owner);
    if (source !== undefined && source === target) {
      const message = `The edge joins ${quoted(source)} to itself.`;
      row.error("self-tie", "to", message, "Remove the row, or correct one of its ends.");
    }
    if (row.refused() || source === undefined || target === undefined) return;
    keepTie(row, owner, type, source, target);
    warnIfDuplicate(row, "from", { egoID: owner.draft.egoID, source, target, kind: type });
  });
}

function keepTie(
  row: RowReader,
  { draft, nodes }: CanvasSession,
  type: string,
  source: string,
  target: string,
): void {
  const people = [source, target].filter((id) => nodes.get(id)?.meaning === "person");
  const things = [source, target].filter((id) => nodes.get(id)?.meaning !== "person");
  const [person] = people;
  const thing = nodes.get(things[0] ?? "");
  if (people.length === 2) {
    const ids = ["edgeID", "networkCanvasUUID"].flatMap((name): [string, string][] => {
      const text = row.text(name);
      return text === undefined ? [] : [[name, text]];
    });
    const kind = optional("kind", type === "" ? undefined : type);
    draft.ties.push({
      source,
      target,
      state: "yes",
      ...kind,
      attributes: attributesOf([...ids, ...row.attributes()]),
    });
    return;
  }
  const label = `${type} ${nodes.get(source)?.label ?? source} – ${nodes.get(target)?.label ?? target}`;
  if (
    person !== undefined &&
    thing !== undefined &&
    thing.meaning !== "other" &&
    thing.meaning !== "person"
  ) {
    draft.affiliations.push({ alterID: person, kind: thing.meaning, label: thing.label });
  } else {
    draft.answers.push({ question: type, value: label });
  }
  for (const [name, value] of row.attributes()) {
    draft.answers.push({ question: `${label}: ${name}`, value });
  }
}

/** The nodeID of an end: as written, else through the UUID of the node. */
function findEnd(
  row: RowReader,
  end: "from" | "to",
  uuid: string | undefined,
  { nodes, byUUID }: CanvasSession,
): string | undefined {
  const written = row.text(end);
  if (written !== undefined && nodes.has(written)) return written;
  const known = uuid === undefined ? undefined : byUUID.get(uuid);
  if (known !== undefined) return known;
  if (written === undefined && uuid === undefined) {
    row.error("missing-id", end, "The edge has only one end.", "Export the session again.");
  } else {
    const message = `The session has no node ${quoted(written ?? uuid ?? "")}.`;
    row.error("unknown-alter", end, message, "Add the attributeList file that holds it.");
  }
  return undefined;
}
