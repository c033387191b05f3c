import type { Chosen } from "./choose-ties.ts";
import type { Colouring } from "./colour-by.ts";
import type { LegendEntry } from "./figure.ts";
import type { SizeBy } from "./node-radius.ts";
import { certainty } from "./tokens.ts";

const SIZE_SENTENCE: Readonly<Record<SizeBy, string | null>> = {
  mentioned: "Bigger: mentioned more often",
  ties: "Bigger: more ties",
  bridging: "Bigger: more often between others",
  same: null,
};

/** How to read a sociogram, in sentences, and only what is in it. */
export function networkLegend(
  chosen: Chosen,
  size: SizeBy,
  colouring: Colouring,
): readonly LegendEntry[] {
  const { nodes, ties } = chosen;
  const entries: LegendEntry[] = [];
  const coloured = colouring.entries.length > 0;
  if (nodes.some((node) => node.status === "respondent"))
    entries.push({
      sign: coloured ? "told-plain" : "told",
      text: coloured ? "Circle: told us" : "Told us (respondent)",
    });
  if (nodes.some((node) => node.status === "named"))
    entries.push({
      sign: coloured ? "named-plain" : "named",
      text: coloured ? "Diamond: was named, not interviewed" : "Was named, not interviewed",
    });
  if (nodes.some((node) => node.kind !== "person"))
    entries.push({ sign: "place", text: "Place, group or source of information" });
  for (const { tone, label, people } of colouring.entries) {
    entries.push({ sign: { fill: tone.fill, letter: tone.sign }, text: `${label}: ${people}` });
  }
  const sizeText = SIZE_SENTENCE[size];
  if (sizeText !== null) entries.push({ sign: "size", text: sizeText });
  if (ties.some((tie) => tie.said === "source"))
    entries.push({ sign: "tapered", text: "Thick where it was said" });
  if (ties.some((tie) => tie.said !== "source"))
    entries.push({ sign: "even", text: "Even: both said it, or somebody else did" });
  const drawn = new Set(ties.map((tie) => certainty(tie.probability)));
  if (drawn.has("stitched")) entries.push({ sign: "stitched", text: "Stitched: we are not sure" });
  if (drawn.has("dotted"))
    entries.push({ sign: "dotted", text: "Dotted: it is more likely not so" });
  return entries;
}
