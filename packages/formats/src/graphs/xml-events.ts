import type { SourceFile } from "@kith/model";
import { SaxesParser } from "saxes";
import type { ProblemLog } from "./problem-log.ts";
import { decodeXmlText } from "./xml-text.ts";

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** By name as written; values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the file on which its tag starts. */
  readonly line: number;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  /** Of the element's text the pieces that stand directly in it, joined and decoded. */
  close(name: string, text: string): void;
}

const CHUNK = 1 << 16;
/** Thrown through the parser to leave it, and caught again here. */
const STOPPED = new Error("The XML is not read further.");
/** No graph file has a reason to be deeper; nesting without end is an attack or an accident. */
const DEEPEST = 1_000;

/** Takes an XML file in pieces. */
export interface XmlReader {
  write(piece: string): void;
  close(): void;
  /** Whether reading has ended early: more pieces are of no use. */
  stopped(): boolean;
}

/**
 * Goes through an XML file whose root must be `root`. Entities and whatever lies outside the
 * file are never resolved: a document type that declares entities is refused
 * (`entities-refused`). XML that is not well formed is read up to the first error
 * (`malformed-xml`, with line and column); nesting beyond a thousand ends the reading
 * (`too-deep`). Linear in the length of the text.
 */
export function readXml(
  file: SourceFile,
  root: string,
  format: string,
  handlers: XmlHandlers,
  problems: ProblemLog,
): void {
  const reader = xmlReader(root, format, handlers, problems);
  const source = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  for (let at = 0; at < source.length && !reader.stopped(); at += CHUNK) {
    reader.write(source.slice(at, at + CHUNK));
  }
  reader.close();
}

/** The same for a file that comes in pieces; see `readXml`. */
export function xmlReader(
  root: string,
  format: string,
  handlers: XmlHandlers,
  problems: ProblemLog,
): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[][] = [];
  let line = 1;
  let stopped = false;
  /** Says why, and leaves the parser for good: it would go on and find fault with all the rest. */
  const stop = (code: string, message: string, remedy: string, column?: number): never => {
    stopped = true;
    const place = column === undefined ? { line } : { line, column };
    problems.say("error", code, place, message, remedy);
    throw STOPPED;
  };
  const untilStopped = (parse: () => void): void => {
    if (stopped) return;
    try {
      parse();
    } catch (error) {
      if (error !== STOPPED) throw error;
    }
  };

  parser.on("doctype", (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    line = parser.line;
    stop(
      "entities-refused",
      "The file declares entities, which Kith does not read, for safety.",
      "Export it again without a document type.",
    );
  });
  parser.on("error", (error) => {
    const message = error.message
      .slice(0, 200)
      .replace(/^.*?\d+:\d+: /, "")
      .replace(/\.$/, "");
    line = parser.line;
    stop(
      "malformed-xml",
      `The XML breaks off here: ${message}.`,
      "Export the file again; what stands before was read.",
      parser.column + 1,
    );
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (texts.length === 0 && name !== root) {
      stop(
        `not-${root}`,
        `The file is XML, but not ${format}: it starts with <${name.slice(0, 60)}>.`,
        `Export it as ${format}.`,
      );
    }
    texts.push([]);
    if (texts.length > DEEPEST) {
      stop("too-deep", `Elements stand in one another ${DEEPEST} deep.`, "Export the file again.");
    }
    handlers.open({ name, attributes: decoded(tag.attributes), line });
  });
  const addText = (piece: string) => void texts.at(-1)?.push(piece);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const text = texts.pop() ?? [];
    handlers.close(localName(tag.name), decodeXmlText(text.join("")));
  });

  return {
    write: (piece) => untilStopped(() => void parser.write(piece)),
    close: () => untilStopped(() => void parser.close()),
    stopped: () => stopped,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "__proto__") found[name] = decodeXmlText(value);
  }
  return found;
}
