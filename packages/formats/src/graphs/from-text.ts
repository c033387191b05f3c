import type { SourceFile } from "@kith/model";
import { decodeTextNoting, encodingNote } from "../zip/decode-text.ts";
import type { BinaryFile } from "../zip/zip-files.ts";
import type { GraphFile } from "./graph-format.ts";
import type { GraphRead } from "./graph-read.ts";

/**
 * A reader of text, for files that may have come as bytes; a note says where the encoding of one
 * had to be guessed.
 */
export function fromTexts(
  read: (file: SourceFile, others: readonly SourceFile[]) => GraphRead,
): (file: GraphFile, others: readonly GraphFile[]) => GraphRead {
  return (file, others) => {
    const guesses: string[] = [];
    const asNotedText = (one: GraphFile): SourceFile => {
      if ("text" in one) return one;
      const { text, encoding } = decodeTextNoting(one.bytes);
      const guess = encodingNote(one.name, encoding);
      if (guess !== undefined) guesses.push(guess);
      return { name: one.name, text };
    };
    const result = read(asNotedText(file), others.map(asNotedText));
    return guesses.length === 0 ? result : { ...result, notes: [...guesses, ...result.notes] };
  };
}

/** The same for a reader that needs no other files. */
export function fromText(read: (file: SourceFile) => GraphRead): (file: GraphFile) => GraphRead {
  const reader = fromTexts((file) => read(file));
  return (file) => reader(file, []);
}

export function asBytes(file: GraphFile): BinaryFile {
  return "bytes" in file ? file : { name: file.name, bytes: new TextEncoder().encode(file.text) };
}
