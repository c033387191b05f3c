export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file and the encoding it was read in: UTF-16 if a byte order mark or the zeros
 * between its letters say so, UTF-8 if it is that, otherwise Windows-1252, in which spreadsheets of Western Europe and the Americas
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
  const zeros = zerosOf(bytes);
  if (zeros !== undefined) return read(zeros);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return read("windows-1252");
  }
}

/** UTF-16 without a mark: in most Western text every other byte is zero, and no other. */
function zerosOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 200);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (even === 0 && odd > pairs * 0.9) return "utf-16le";
  return odd === 0 && even > pairs * 0.9 ? "utf-16be" : undefined;
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
