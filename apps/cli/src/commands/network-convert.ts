import { GRAPH_ENDINGS, WRITABLE_GRAPH_ENDINGS } from "@kith/formats";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readGraphFiles, requireWritableGraph, writeGraphFiles } from "../graph-files.ts";
import { count } from "../interviews.ts";
import { errorsOf, printProblems } from "../problems.ts";
import { WrongUse } from "../wrong-use.ts";

export const networkConvertCommand: Command = {
  name: "network convert",
  usage: "IN OUT [--keep-good] [--json]",
  about: `Reads a graph and writes it in another format; the endings say which. Reads ${GRAPH_ENDINGS.join(" ")} with the files beside IN that belong to it; writes ${WRITABLE_GRAPH_ENDINGS.join(" ")}. Says what the new format cannot hold.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { "keep-good": { type: "boolean" } }, [
      "IN",
      "OUT",
    ]);
    const [path = "", out = ""] = positionals;
    requireWritableGraph(out);
    const { graph, problems, notes, paths } = readGraphFiles(path);
    const json = values.json === true;
    if (!json || graph === undefined) printProblems(problems, (line) => terminal.note(line));
    if (graph === undefined) {
      throw new WrongUse(`${path} cannot be read as a graph; the lines above say why.`);
    }
    if (!json) for (const note of notes) terminal.note(`note: ${note}`);
    const errors = errorsOf(problems).length;
    if (errors > 0 && values["keep-good"] !== true) {
      if (json) terminal.out(JSON.stringify({ problems, notes, losses: [], files: [] }));
      terminal.note(
        `kith: ${path} has ${count(errors, "error")}; nothing was written. Put ${errors === 1 ? "it" : "them"} right, or add --keep-good to go on with what can be read.`,
      );
      return 1;
    }

    const { files, replaced, losses } = writeGraphFiles(graph, out, paths);
    if (json) {
      terminal.out(
        JSON.stringify({
          nodes: graph.nodes.length,
          edges: graph.edges.length,
          problems,
          notes,
          losses,
          files,
        }),
      );
      return 0;
    }
    for (const file of replaced) terminal.note(`note: ${file} was there before and was replaced.`);
    for (const loss of losses) terminal.note(`lost: ${loss}`);
    terminal.out(
      `${files.join(", ")}: ${count(graph.nodes.length, "node")}, ${count(graph.edges.length, "tie")}${losses.length === 0 ? "; nothing was lost" : ""}.`,
    );
    return 0;
  },
};
