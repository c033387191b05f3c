import type { Problem } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { listed, quoted } from "../problems.ts";
import { chosenOptions } from "./chosen-options.ts";
import { attributesOf, optional, readDescription, withFullName } from "./description.ts";
import { generatorColumns, yesOrNo } from "./generator-columns.ts";
import type { NodeMeaning } from "./node-types.ts";
import { ALTER_COLUMNS, splitGenerators } from "./read-alters.ts";
import {
  type CanvasSession,
  type CanvasSessions,
  EGO_UUID,
  findSession,
} from "./read-canvas-egos.ts";

const IDS = {
  nodeID: ["alter_id", "alterID", "node_id"],
  ...EGO_UUID,
  networkCanvasUUID: [],
};

interface NodeFile {
  readonly session: string;
  readonly type: string;
  readonly meaning: NodeMeaning;
}

/** Reads one attributeList: people as mentions, the rest as `readNetworkCanvas` says. */
export function readCanvasNodes(
  table: CsvTable,
  { session, type, meaning }: NodeFile,
  sessions: CanvasSessions,
  problems: Problem[],
  notes: string[],
): FileCount {
  const people = meaning === "person";
  const names = people ? { ...IDS, ...ALTER_COLUMNS } : { ...IDS, label: ["name", "title"] };
  const found = findColumns(table, names);
  const columns = people ? withFullName(table, found) : found;
  const questions = people && !columns.has("generators") ? generatorColumns(table) : [];
  if (questions.length > 0) {
    const headers = listed(questions.map((index) => table.header[index] ?? ""));
    notes.push(
      `The yes/no columns ${headers} were read as questions that elicited the people named; they are kept as attributes too.`,
    );
  }
  const gender = chosenOptions(table, ["gender", "sex"]);
  const relation = chosenOptions(table, ["relation", "relationship"]);

  return readRows(table, columns, problems, (row) => {
    const owner = findSession(row, session, sessions);
    const nodeID = row.text("nodeID");
    const uuid = row.text("networkCanvasUUID");
    if (nodeID === undefined) {
      const remedy = "Export the session again with Network Canvas.";
      row.error("missing-id", "nodeID", "The node has no nodeID.", remedy);
    } else if (owner?.nodes.has(nodeID)) {
      const message = `The session has an earlier nodeID ${quoted(nodeID)}.`;
      row.error("duplicate-alter", "nodeID", message, "Keep one of the two; the first was taken.");
    }
    if (row.refused() || owner === undefined || nodeID === undefined) return;
    if (uuid !== undefined) owner.byUUID.set(uuid, nodeID);
    if (meaning !== "person") {
      keepOther(row, owner, nodeID, type, meaning);
      return;
    }
    const { description, leftOver } = readDescription(row);
    const ids: [string, string][] = uuid === undefined ? [] : [["networkCanvasUUID", uuid]];
    const asked = columns.has("generators")
      ? splitGenerators(row.text("generators") ?? "")
      : questions.flatMap((index) =>
          yesOrNo(row.cell(index)) === true ? [table.header[index] ?? ""] : [],
        );
    owner.nodes.set(nodeID, { meaning, label: nodeID });
    owner.draft.mentions.set(nodeID, {
      alterID: nodeID,
      ...optional("gender", gender(row)),
      ...description,
      ...optional("role", row.text("role")),
      ...optional("relation", row.text("relation") ?? relation(row)),
      generators: asked,
      attributes: attributesOf([...ids, ...row.attributes(), ...leftOver]),
    });
  });
}

/** A place or group is an affiliation of the respondent; what else is known of it, answers. */
function keepOther(
  row: RowReader,
  { draft, nodes }: CanvasSession,
  nodeID: string,
  type: string,
  meaning: Exclude<NodeMeaning, "person">,
): void {
  const label = row.text("label") ?? `${type} ${nodeID}`;
  nodes.set(nodeID, { meaning, label });
  if (meaning !== "other") draft.affiliations.push({ kind: meaning, label });
  else draft.answers.push({ question: type, value: label });
  for (const [name, value] of row.attributes()) {
    draft.answers.push({ question: `${type} ${label}: ${name}`, value });
  }
}
