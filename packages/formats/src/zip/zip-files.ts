import type { Problem, SourceFile } from "@kith/model";
import { strToU8, unzipSync, zipSync } from "fflate";
import { problem, quoted } from "../problems.ts";
import { decodeTextNoting, encodingNote } from "./decode-text.ts";

/** What an archive may hold before it is refused: far above any site, far below any memory. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const LIMITS: ZipLimits = { files: 2_000, bytes: 256 * 1024 * 1024 };
/** The first day a ZIP can hold: the same bytes whenever it is made. */
const FIRST_DAY = { year: 1980, month: 0, day: 1 };

/** A file that is not text: a font, a picture. */
export interface BinaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs a folder into one ZIP file. The same files give the same bytes. */
export function zipFiles(files: readonly (SourceFile | BinaryFile)[]): Uint8Array {
  const mtime = new Date(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day);
  const entries = Object.fromEntries(
    files.map((file) => [file.name, "text" in file ? strToU8(file.text) : file.bytes]),
  );
  return zipSync(entries, { mtime, level: 6 });
}

/**
 * Unpacks the text files of a ZIP, folders flattened, what operating systems add left out.
 * Refuses what is no ZIP (`not-a-zip`) and an archive beyond the limits (`zip-too-large`)
 * before unpacking it; of two files with one name the first is taken (`duplicate-file`). Notes
 * name the files whose encoding had to be guessed (`encodingNote`).
 */
export function unzipFiles(
  bytes: Uint8Array,
  name = "archive.zip",
  limits: ZipLimits = LIMITS,
): {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
} {
  const refuse = (code: string, message: string, remedy: string) => ({
    files: [],
    notes: [],
    problems: [problem("error", code, { file: name }, message, remedy)],
  });
  let count = 0;
  let size = 0;
  const wanted = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    if (isClutter(file.name)) return false;
    count++;
    size += file.originalSize;
    return count <= limits.files && size <= limits.bytes;
  };
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(bytes, { filter: wanted });
  } catch {
    return refuse(
      "not-a-zip",
      "The file is not a ZIP archive, or is damaged.",
      "Pack the folder again.",
    );
  }
  if (count > limits.files || size > limits.bytes) {
    const megabytes = Math.round(limits.bytes / (1024 * 1024));
    const message = `The archive holds more than ${limits.files} files or ${megabytes} megabytes.`;
    return refuse("zip-too-large", message, "Pack only the files of the interviews.");
  }
  const files = new Map<string, SourceFile>();
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const [path, content] of Object.entries(entries)) {
    const short = path.slice(path.lastIndexOf("/") + 1);
    if (files.has(short)) {
      const message = `The archive holds another file called ${quoted(short)}; it was left out.`;
      const remedy = "Keep the files of one folder in an archive.";
      problems.push(problem("error", "duplicate-file", { file: path }, message, remedy));
    } else {
      const { text, encoding } = decodeTextNoting(content);
      files.set(short, { name: short, text });
      const note = encodingNote(short, encoding);
      if (note !== undefined) notes.push(note);
    }
  }
  return { files: [...files.values()], problems, notes };
}

function isClutter(path: string): boolean {
  return (
    path.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path)
  );
}
