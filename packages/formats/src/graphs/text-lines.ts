/** A line of a text, and what ends it: LF, CRLF or CR; nothing at the end of the text. */
export interface TextLine {
  readonly text: string;
  readonly end: "\n" | "\r\n" | "\r" | "";
}

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The lines of a text one after the other, where `split` would hold them all. After the last
 * line end there is one more line, which may be empty.
 */
export function* linesOf(text: string): Generator<TextLine> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== RETURN) continue;
    const both = code === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
    yield { text: text.slice(from, at), end: both ? "\r\n" : code === RETURN ? "\r" : "\n" };
    if (both) at++;
    from = at + 1;
  }
  yield { text: text.slice(from), end: "" };
}

/** How many pieces are put together at once. */
const BLOCK = 4_096;

/** One text of many pieces, without holding all of them. */
export function joined(pieces: Iterable<string>): string {
  const blocks: string[] = [];
  let block: string[] = [];
  for (const piece of pieces) {
    block.push(piece);
    if (block.length < BLOCK) continue;
    blocks.push(block.join(""));
    block = [];
  }
  blocks.push(block.join(""));
  return blocks.join("");
}
