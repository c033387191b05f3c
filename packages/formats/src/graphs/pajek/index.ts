import { fromText, fromTexts } from "../from-text.ts";
import type { GraphFormat } from "../graph-format.ts";
import { PAJEK_VALUES } from "./pajek-values.ts";
import { readPajek, readPajekHierarchy, readPajekValues } from "./read-pajek.ts";
import { writePajek } from "./write-pajek.ts";
import { writePajekProject, writePajekValues } from "./write-pajek-values.ts";

/** The files of Pajek. */
export const PAJEK_FORMATS: readonly GraphFormat[] = [
  {
    name: "Pajek network",
    endings: [".net"],
    read: fromTexts(readPajek),
    beside: (_, other) => /\.(?:net|paj|clu|vec|per|cls)$/i.test(other),
    write: writePajek,
  },
  {
    name: "Pajek project",
    endings: [".paj"],
    read: fromText(readPajek),
    write: writePajekProject,
  },
  ...PAJEK_VALUES.map(
    ({ name, ending, kind }): GraphFormat => ({
      name,
      endings: [ending],
      read: fromTexts(readPajekValues),
      beside: (_, other) => /\.net$/i.test(other),
      write: (graph, file) => writePajekValues(graph, file, kind),
    }),
  ),
  { name: "Pajek hierarchy", endings: [".hie"], read: fromText(readPajekHierarchy) },
];
