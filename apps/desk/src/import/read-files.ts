import type { ImportRequest } from "@kith/api";
import { failure } from "../api/request.ts";
import { words } from "../words/index.ts";
import { type NotATable, notATable } from "./not-a-table.ts";

const said = words.import;

/** A file somebody dropped or chose, with where it lay: `spring/egos.csv`. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** Files as the server takes them, and what was done on the way, so that nothing is silent. */
export interface FilesRead {
  readonly files: ImportRequest["files"];
  /** What to call it: the folder, or the first file. */
  readonly source: string;
  /** Files of kinds Kith does not read. */
  readonly left: readonly string[];
  /** Files that are called a table and are none, and workbooks, which hold tables. */
  readonly notTables: readonly { readonly name: string; readonly kind: NotATable }[];
  /** Files that were not UTF-8 and were read as Windows-1252. */
  readonly converted: readonly string[];
}

const TEXT = /\.(csv|tsv|txt|json|graphml|net|xml)$/i;
const ZIP = /\.zip$/i;

/**
 * Reads picked files: text as UTF-8 (or Windows-1252 where it is not), zips as base64. Hidden
 * files of the system are ignored.
 *
 * @throws Failure when nothing can be read or two files have one name
 */
export async function readFiles(picked: readonly PickedFile[]): Promise<FilesRead> {
  const visible = picked.filter(({ path }) => !isHidden(path));
  const kinds = new Map(
    await Promise.all(visible.map(async (one) => [one, await kindOf(one)] as const)),
  );
  const wanted = visible.filter(
    (one) => (TEXT.test(one.path) || ZIP.test(one.path)) && kinds.get(one) === undefined,
  );
  if (wanted.length === 0) throw nothingToRead(kinds);
  const twice = firstTwice(wanted.map(({ path }) => baseName(path)));
  if (twice !== undefined) throw failure(400, said.twice(twice), said.twiceRemedy);

  const converted: string[] = [];
  const files = await Promise.all(
    wanted.map(async ({ path, file }) => {
      const name = baseName(path);
      const bytes = await bytesOf(file, name);
      if (ZIP.test(name)) return { name, text: base64(bytes), base64: true };
      const { text, utf8 } = decode(bytes);
      if (!utf8) converted.push(name);
      return { name, text };
    }),
  );
  return {
    files,
    source: sourceName(wanted),
    left: visible
      .filter((one) => !wanted.includes(one) && !named(one, kinds))
      .map(({ path }) => baseName(path)),
    notTables: visible.flatMap((one) => named(one, kinds) ?? []),
    converted: converted.sort(),
  };
}

async function kindOf({ path, file }: PickedFile): Promise<NotATable | undefined> {
  return notATable(path, await bytesOf(file.slice(0, 8), baseName(path)));
}

/** What to say of a file that is no table, where its name promised one or it holds one. */
function named(one: PickedFile, kinds: ReadonlyMap<PickedFile, NotATable | undefined>) {
  const kind = kinds.get(one);
  if (kind === undefined || !(TEXT.test(one.path) || kind === "workbook")) return undefined;
  return { name: baseName(one.path), kind };
}

function nothingToRead(kinds: ReadonlyMap<PickedFile, NotATable | undefined>) {
  for (const [{ path }, kind] of kinds) {
    if (kind !== undefined) {
      return failure(400, said.notTable[kind](baseName(path)), said.notTableRemedy[kind]);
    }
  }
  return failure(400, said.nothing, said.nothingRemedy);
}

async function bytesOf(file: Blob, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw failure(400, said.unreadableFile(name), said.unreadableFileRemedy);
  }
}

/** Text of bytes: UTF-8 where it is valid, else Windows-1252, which every byte has a letter in. */
export function decode(bytes: Uint8Array): { text: string; utf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), utf8: true };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), utf8: false };
  }
}

/** Base64 in pieces: a call with one argument a byte would overflow for large files. */
export function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}

/** The folder all files lie in, or the first file and how many more. */
export function sourceName(picked: readonly { path: string }[]): string {
  const [first] = picked;
  if (!first) return "";
  const folder = first.path.split("/")[0];
  const shared = picked.every(({ path }) => path.includes("/") && path.split("/")[0] === folder);
  return shared && folder ? folder : said.sourceOf(baseName(first.path), picked.length - 1);
}

const baseName = (path: string): string => path.split("/").at(-1) ?? path;

const isHidden = (path: string): boolean =>
  path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
