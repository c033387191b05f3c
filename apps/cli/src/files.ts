import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { decodeText, unzipFiles } from "@kith/formats";
import { describeProblem, type SourceFile } from "@kith/model";
import { WrongUse } from "./wrong-use.ts";

/** One text file; wrong use when it cannot be read. */
export function readTextFile(path: string): SourceFile {
  try {
    return { name: basename(path), text: decodeText(readFileSync(path)) };
  } catch (error) {
    throw new WrongUse(cannotRead(path, error));
  }
}

/** The files of a folder or a zip, in the order of their names; folders in it are left alone. */
export function readFolder(path: string): SourceFile[] {
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) return readZip(path);
    names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(cannotRead(path, error));
  }
  return names.map((name) => readTextFile(join(path, name)));
}

function readZip(path: string): SourceFile[] {
  if (!path.toLowerCase().endsWith(".zip")) {
    throw new WrongUse(`${path} is a file; an interview folder, or a zip of one, is needed.`);
  }
  const { files, problems } = unzipFiles(readFileSync(path), basename(path));
  const [first] = problems;
  if (first !== undefined) throw new WrongUse(describeProblem(first));
  return [...files];
}

/** Writes a file whole or not at all, making its folder. Returns whether one was replaced. */
export function writeTextFile(path: string, content: string | Uint8Array): boolean {
  const replaced = existsSync(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const part = `${path}.part`;
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    throw new WrongUse(`${path} cannot be written (${reason(error)}).`);
  }
  return replaced;
}

function cannotRead(path: string, error: unknown): string {
  return existsSync(path)
    ? `${path} cannot be read (${reason(error)}).`
    : `There is no ${path}. Check the spelling and the folder you are in.`;
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
