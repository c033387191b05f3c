import { readDl } from "../dl/read-dl.ts";
import { writeDl } from "../dl/write-dl.ts";
import { fromTexts } from "../from-text.ts";
import type { GraphFormat } from "../graph-format.ts";
import { readUcinet } from "./read-ucinet.ts";
import { writeUcinet } from "./write-ucinet.ts";

/** The files of UCINET: its language DL, and its own pair of files. */
export const UCINET_FORMATS: readonly GraphFormat[] = [
  { name: "UCINET DL", endings: [".dl"], read: fromTexts(readDl), write: writeDl },
  { name: "UCINET dataset", endings: [".##h", ".##d"], read: readUcinet, write: writeUcinet },
];
