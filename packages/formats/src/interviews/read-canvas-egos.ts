import type { Problem } from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { chosenOptions } from "./chosen-options.ts";
import { isoDay } from "./dates.ts";
import {
  attributesOf,
  DESCRIPTION_COLUMNS,
  optional,
  readDescription,
  withFullName,
} from "./description.ts";
import { draftInterview, type InterviewDraft } from "./interview-draft.ts";
import type { NodeMeaning } from "./node-types.ts";

/** A node of one session, and what it was read as. */
export interface CanvasNode {
  readonly meaning: NodeMeaning;
  readonly label: string;
}

export interface CanvasSession {
  readonly draft: InterviewDraft;
  /** By nodeID, which starts again in every session. */
  readonly nodes: Map<string, CanvasNode>;
  /** networkCanvasUUID of a node to its nodeID. */
  readonly byUUID: Map<string, string>;
}

export interface CanvasSessions {
  readonly drafts: Map<string, InterviewDraft>;
  readonly byEgo: Map<string, CanvasSession>;
  /** By what precedes `_ego.csv`; `undefined` where several sessions share it. */
  readonly byFile: Map<string, CanvasSession | undefined>;
}

export function emptySessions(): CanvasSessions {
  return { drafts: new Map(), byEgo: new Map(), byFile: new Map() };
}

export const EGO_UUID = { networkCanvasEgoUUID: ["ego_id", "egoUUID"] };

const COLUMNS = {
  ...EGO_UUID,
  networkCanvasCaseID: ["case_id"],
  networkCanvasSessionID: ["session_id"],
  sessionStart: [],
  ...DESCRIPTION_COLUMNS,
};
const KEPT = [
  "networkCanvasEgoUUID",
  "networkCanvasCaseID",
  "networkCanvasSessionID",
  "sessionStart",
];

/** Reads all ego files: every row is a session. Refused: no id, or one that came before. */
export function readCanvasEgos(
  parts: readonly { readonly session: string; readonly table: CsvTable }[],
  sessions: CanvasSessions,
  problems: Problem[],
): FileCount[] {
  const cases = new Map<string, number>();
  for (const { table } of parts) {
    const index = findColumns(table, COLUMNS).get("networkCanvasCaseID") ?? -1;
    for (const { cells } of table.rows) {
      const name = (cells[index] ?? "").trim();
      cases.set(name, (cases.get(name) ?? 0) + 1);
    }
  }

  return parts.map(({ table, session }) => {
    const columns = withFullName(table, findColumns(table, COLUMNS));
    const gender = chosenOptions(table, ["gender", "sex"]);
    return readRows(table, columns, problems, (row) => {
      const uuid = row.text("networkCanvasEgoUUID");
      const egoID = nameOfSession(row, cases) ?? uuid;
      if (uuid === undefined || egoID === undefined) {
        const remedy = "Export the session again with Network Canvas.";
        row.error("missing-id", "networkCanvasEgoUUID", "The session has no id.", remedy);
        return;
      }
      if (sessions.byEgo.has(uuid) || sessions.drafts.has(egoID)) {
        const message = `The session ${quoted(egoID)} was read before.`;
        const remedy = "Leave out one of the two; the first was taken.";
        row.error("duplicate-ego", "networkCanvasEgoUUID", message, remedy);
        return;
      }
      const { description, leftOver } = readDescription(row);
      const ids = KEPT.flatMap((name): [string, string][] => {
        const text = row.text(name);
        return text === undefined ? [] : [[name, text]];
      });
      const respondent = {
        ...optional("gender", gender(row)),
        ...description,
        attributes: attributesOf([...ids, ...row.attributes(), ...leftOver]),
      };
      const date = optional("date", isoDay(row.text("sessionStart") ?? ""));
      const draft = draftInterview(egoID, respondent, date);
      const found: CanvasSession = { draft, nodes: new Map(), byUUID: new Map() };
      sessions.drafts.set(egoID, draft);
      sessions.byEgo.set(uuid, found);
      sessions.byFile.set(session, sessions.byFile.has(session) ? undefined : found);
    });
  });
}

/** The session a row belongs to; says `missing-id` or `unknown-ego` when there is none. */
export function findSession(
  row: RowReader,
  session: string,
  sessions: CanvasSessions,
): CanvasSession | undefined {
  const uuid = row.text("networkCanvasEgoUUID");
  const found = uuid === undefined ? sessions.byFile.get(session) : sessions.byEgo.get(uuid);
  if (found === undefined && uuid === undefined) {
    const message = "The row does not say which session it belongs to.";
    const remedy = "Export the session again with Network Canvas.";
    row.error("missing-id", "networkCanvasEgoUUID", message, remedy);
  } else if (found === undefined) {
    const message = `No ego file has the session ${quoted(uuid ?? "")}.`;
    row.error("unknown-ego", "networkCanvasEgoUUID", message, "Add the ego file of that session.");
  }
  return found;
}

function nameOfSession(row: RowReader, cases: ReadonlyMap<string, number>): string | undefined {
  const name = row.text("networkCanvasCaseID");
  const session = row.text("networkCanvasSessionID");
  if (name === undefined) return session;
  return (cases.get(name) ?? 0) > 1 && session !== undefined ? `${name}_${session}` : name;
}
