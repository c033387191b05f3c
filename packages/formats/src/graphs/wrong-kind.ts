import type { Problem } from "@kith/model";
import { problem } from "../problems.ts";
import type { GraphFile } from "./graph-format.ts";

/** Formats that are bytes, of which a zip file is a right one. */
const OF_BYTES = /\.(?:xlsx|zip|##h|##d)$/i;

/** First bytes of kinds of files that are often saved under the ending of another. */
const KINDS: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ["an Excel workbook or another zip file", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel workbook or another Office file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/**
 * Says that a file of text is something else under a wrong ending: a workbook, an Office file, a
 * PDF, or a web page (saved where a server asked to sign in). Only its first bytes are looked at.
 */
export function wrongKind(file: GraphFile): Problem | undefined {
  if (OF_BYTES.test(file.name)) return undefined;
  const start =
    "text" in file ? file.text.slice(0, 200) : String.fromCharCode(...file.bytes.subarray(0, 200));
  const kind = KINDS.find(([, bytes]) => start.startsWith(String.fromCharCode(...bytes)))?.[0];
  const ending = /\.[^.]*$/.exec(file.name.toLowerCase())?.[0] ?? "";
  if (kind !== undefined) {
    const message = `The file is ${kind}, although its name ends in ${ending}.`;
    const remedy = `Open it in the program that made it and save it as ${ending} there.`;
    return problem("error", "wrong-kind", { file: file.name, line: 1 }, message, remedy);
  }
  if (!/^(?:\u00ef\u00bb\u00bf|\uFEFF)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(start))
    return undefined;
  const message =
    "The file is a web page, not a network; perhaps a page that says sign in, or not found.";
  const remedy = "Open the address in a browser, sign in if it asks, and download the file again.";
  return problem("error", "wrong-kind", { file: file.name, line: 1 }, message, remedy);
}
