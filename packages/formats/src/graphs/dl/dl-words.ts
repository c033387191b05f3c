/** A word of a DL file. Words are parted by blanks, commas, line ends and `=`. */
export interface DlWord {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
  /** Which word of its line, from 1. */
  readonly column: number;
}

/** Hands out the words of a file one after the other, without holding them all. */
export interface DlWords {
  next(): DlWord | undefined;
  /** The word that comes next, or the one after it, without taking it. */
  peek(ahead?: 0 | 1): DlWord | undefined;
  /** The next word if it stands on this line, else `undefined` and nothing is taken. */
  nextOn(line: number): DlWord | undefined;
  /** Takes what is left of a line and says how many words that were. */
  skip(line: number): number;
}

const WORD = /\r\n|\n|\r|[^\S\r\n]+|[,=]|"((?:[^"\r\n]|"")*)"|[^\s,=]+/gy;

/**
 * Words in double quotes may hold what else parts words; `""` inside them is one
 * quote. A quote that is not closed on its line is part of a plain word. O(length).
 */
export function dlWords(text: string): DlWords {
  const scan = new RegExp(WORD);
  if (text.startsWith("\uFEFF")) scan.lastIndex = 1;
  const ahead: DlWord[] = [];
  let line = 1;
  let column = 0;
  let ended = false;
  const scanned = (): DlWord | undefined => {
    if (ended) return undefined;
    for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
      const [found, inQuotes] = match;
      const first = found[0] ?? "";
      if (first === "\n" || first === "\r") {
        line++;
        column = 0;
      } else if (first !== "," && first !== "=" && found.trim() !== "") {
        column++;
        const text = inQuotes === undefined ? found : inQuotes.replaceAll('""', '"');
        return { text, quoted: inQuotes !== undefined, line, column };
      }
    }
    ended = true;
    return undefined;
  };
  const peek = (at: 0 | 1 = 0): DlWord | undefined => {
    while (ahead.length <= at) {
      const word = scanned();
      if (word === undefined) return undefined;
      ahead.push(word);
    }
    return ahead[at];
  };
  const next = (): DlWord | undefined => ahead.shift() ?? scanned();
  const nextOn = (of: number): DlWord | undefined => (peek()?.line === of ? next() : undefined);
  const skip = (of: number): number => {
    let count = 0;
    while (nextOn(of) !== undefined) count++;
    return count;
  };
  return { next, peek, nextOn, skip };
}
