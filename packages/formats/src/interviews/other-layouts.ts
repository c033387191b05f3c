import type { Problem, SourceFile } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { listed, problem } from "../problems.ts";
import { folderFiles } from "./folder-files.ts";
import type { InterviewFormat, InterviewsRead } from "./interviews-read.ts";
import { canvasFile } from "./network-canvas-files.ts";
import { egowebPart } from "./read-egoweb.ts";

export interface FileHead {
  readonly file: SourceFile;
  /** At least the header of the file. */
  readonly table: CsvTable;
}

type Layout = "folder" | "network-canvas" | "egoweb";

const NAMES: Readonly<Record<Layout, string>> = {
  folder: "an interview folder of Kith or egor",
  "network-canvas": "a Network Canvas export",
  egoweb: "an EgoWeb export",
};

/**
 * Makes an error (`two-layouts`) of every file of interviews that was not read because the
 * others are laid out in another way, in place of the warning that nobody knows it. Interviews
 * of two kinds of export must never become the interviews of one unseen.
 */
export function withOtherLayouts(
  result: InterviewsRead,
  heads: readonly FileHead[],
): InterviewsRead {
  const read = new Set(result.counts.map(({ file }) => file));
  const taken = layoutOf(result.format);
  if (taken === undefined || read.size === 0) return result;
  const errors = heads.flatMap(({ file, table }): Problem[] => {
    const layout = read.has(file.name) ? undefined : fileLayout(file, table);
    if (layout === undefined || layout === taken) return [];
    const message = `The file belongs to ${NAMES[layout]}, and ${listed([...read])} to ${NAMES[taken]}; only the latter was read.`;
    const remedy = "Keep each in a folder of its own.";
    return [problem("error", "two-layouts", { file: file.name }, message, remedy)];
  });
  if (errors.length === 0) return result;
  const said = new Set(errors.map(({ place }) => place.file));
  const others = result.problems.filter(
    ({ code, place }) => code !== "unknown-file" || !said.has(place.file),
  );
  return { ...result, problems: [...errors, ...others] };
}

function layoutOf(format: InterviewFormat | undefined): Layout | undefined {
  return format === "kith" || format === "egor" ? "folder" : format;
}

function fileLayout(file: SourceFile, table: CsvTable): Layout | undefined {
  if (egowebPart(table) !== undefined) return "egoweb";
  const headers = table.header.map(foldName);
  if (headers.includes("networkcanvasegouuid")) return "network-canvas";
  if (/(?:attribute|edge)List/i.test(file.name) && canvasFile(file, table) !== undefined)
    return "network-canvas";
  const part = folderFiles([file]).files.size > 0;
  return part && ["egoid", "puid"].some((name) => headers.includes(name)) ? "folder" : undefined;
}
