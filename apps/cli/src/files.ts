import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { decodeTextNoting, encodingNote, unzipFiles } from "@kith/formats";
import { compareText, describeProblem, type Problem, type SourceFile } from "@kith/model";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** One text file; wrong use when it cannot be read. Says so where its encoding was a guess. */
export function readTextFile(path: string, terminal: Pick<Terminal, "note">): SourceFile {
  const name = basename(path);
  const { text, encoding } = decodeTextNoting(readBytes(path));
  const guess = encodingNote(name, encoding);
  if (guess !== undefined) terminal.note(`note: ${guess}`);
  return { name, text };
}

/** One file as it stands; wrong use when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WrongUse(cannotRead(path, error));
  }
}

export interface FolderRead {
  readonly files: readonly SourceFile[];
  /** What stands in the folder and could not be read. */
  readonly problems: readonly Problem[];
  /** Tables whose encoding was a guess. */
  readonly notes: readonly string[];
}

/** What an interview file may end in; a folder called so was meant to be one. */
const TABLE_ENDING = /\.(?:csv|tsv|txt)$/i;

/**
 * The files of a folder or a zip, in the order of their names. Links are followed; hidden
 * files and folders in it are left alone. Wrong use when the folder itself cannot be read.
 */
export function readFolder(path: string): FolderRead {
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) return readZip(path);
    names = readdirSync(path).filter((name) => !name.startsWith("."));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(cannotRead(path, error));
  }
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const name of names.sort(compareText)) {
    const refuse = (code: string, message: string, remedy: string): void => {
      const severity = TABLE_ENDING.test(name) ? "error" : "warning";
      problems.push({ severity, code, place: { file: name }, message, remedy });
    };
    const stats = statsOf(join(path, name));
    if (stats === undefined) {
      refuse(
        "dangling-link",
        "This is a link to a file that is not there.",
        "Put the file itself in the folder, or mend the link.",
      );
    } else if (stats.isDirectory()) {
      if (TABLE_ENDING.test(name)) {
        refuse(
          "folder-not-file",
          "This is a folder, not a file.",
          "Put the file in its place, or give the folder another name.",
        );
      }
    } else if (!stats.isFile()) {
      refuse("not-a-file", "This is not a file that can be read.", "Take it out of the folder.");
    } else {
      try {
        const { text, encoding } = decodeTextNoting(readFileSync(join(path, name)));
        files.push({ name, text });
        const guess = TABLE_ENDING.test(name) ? encodingNote(name, encoding) : undefined;
        if (guess !== undefined) notes.push(guess);
      } catch (error) {
        refuse(
          "unreadable-file",
          `The file cannot be read (${reason(error)}).`,
          "Check who may read it.",
        );
      }
    }
  }
  return { files, problems, notes };
}

/** What a path leads to, links followed; `undefined` when it leads nowhere. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Refuses a path that cannot become a folder because it, or a folder above it, is a file.
 * For the beginning of long work that ends in writing there.
 */
export function requireFolder(path: string): void {
  let at = resolve(path);
  let stats = statsOf(at);
  while (stats === undefined && dirname(at) !== at) {
    at = dirname(at);
    stats = statsOf(at);
  }
  if (stats?.isDirectory() === true) return;
  throw new WrongUse(`${at === resolve(path) ? path : at} is a file; name a folder.`);
}

function readZip(path: string): FolderRead {
  if (!path.toLowerCase().endsWith(".zip")) {
    throw new WrongUse(`${path} is a file; an interview folder, or a zip of one, is needed.`);
  }
  const read = unzipFiles(readFileSync(path), basename(path));
  const [first] = read.problems;
  if (first !== undefined && read.files.length === 0) throw new WrongUse(describeProblem(first));
  return read;
}

/** Writes a file whole or not at all, making its folder. Returns whether one was replaced. */
export function writeTextFile(path: string, content: string | Uint8Array): boolean {
  const replaced = requireFile(path);
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    throw cannotWrite(path, part, error);
  }
  return replaced;
}

/** Lets `write` make a file at the path it is given; it is there whole or not at all. */
export async function writeFileWith(
  path: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  requireFile(path);
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(part);
    renameSync(part, path);
  } catch (error) {
    throw cannotWrite(path, part, error);
  }
}

/** Refuses what is no file or cannot become one. Returns whether there is one already. */
function requireFile(path: string): boolean {
  const stats = statsOf(path);
  if (stats?.isDirectory() === true) throw new WrongUse(`${path} is a folder; name a file.`);
  if (stats?.isFile() === false) throw new WrongUse(`${path} is not a file; name a file.`);
  requireFolder(dirname(path));
  return stats !== undefined;
}

function cannotWrite(path: string, part: string, error: unknown): WrongUse {
  rmSync(part, { force: true });
  return new WrongUse(`${path} cannot be written (${reason(error)}).`);
}

function cannotRead(path: string, error: unknown): string {
  const stats = statsOf(path);
  if (stats?.isDirectory() === true) return `${path} is a folder; name a file.`;
  return stats !== undefined
    ? `${path} cannot be read (${reason(error)}).`
    : `There is no ${path}. Check the spelling and the folder you are in.`;
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
