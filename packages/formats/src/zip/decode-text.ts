export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file and the encoding it was read in: UTF-16 if a byte order mark says so, UTF-8
 * if it is that, otherwise Windows-1252, in which spreadsheets of Western Europe and the Americas
 * save CSV and in which every byte has a letter. Text in yet another encoding becomes wrong
 * letters, so tell the user: `encodingNote` has the sentence.
 */
export function decodeTextNoting(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: TextEncodingName;
} {
  const [first, second] = bytes;
  const read = (encoding: TextEncodingName) => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
  });
  if (first === 0xff && second === 0xfe) return read("utf-16le");
  if (first === 0xfe && second === 0xff) return read("utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return read("windows-1252");
  }
}

/** The text alone; see `decodeTextNoting`, which also says when the encoding was a guess. */
export function decodeText(bytes: Uint8Array): string {
  return decodeTextNoting(bytes).text;
}

/** A sentence for the user where the encoding had to be guessed; `undefined` where it had not. */
export function encodingNote(file: string, encoding: TextEncodingName): string | undefined {
  return encoding === "windows-1252"
    ? `${file} is not UTF-8 and was read as Windows-1252; check names with accents, and save it as UTF-8 if any is wrong.`
    : undefined;
}
