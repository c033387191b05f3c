import { readGraph } from "@kith/formats";
import { seededRandom } from "@kith/model";
import {
  describeGraph,
  graphFromDocument,
  type MeasureName,
  measure,
  NETWORK_MEASURES,
  NODE_MEASURES,
  weightProblems,
} from "@kith/network";
import { readArguments, required, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, writeTextFile } from "../files.ts";
import { errorsOf, printProblems } from "../problems.ts";
import { WrongUse } from "../wrong-use.ts";

export const networkMeasureCommand: Command = {
  name: "network measure",
  usage:
    "FILE --measure NAME[,NAME] [--undirected] [--weight ATTR] [--seed N] [--timing] [--out FILE] [--json]",
  about: `Measures a graph file (.graphml, .net, .csv). Per node: ${NODE_MEASURES.join(" ")}. Per network: ${NETWORK_MEASURES.join(" ")}.`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        measure: { type: "string" },
        undirected: { type: "boolean" },
        weight: { type: "string" },
        seed: { type: "string" },
        timing: { type: "boolean" },
        out: { type: "string" },
      },
      ["FILE"],
    );
    const path = positionals[0] ?? "";
    const names = measureNames(required("measure", values.measure));
    const seed = wholeNumber("seed", values.seed, { min: 0, max: 0xffffffff }) ?? 1;
    const { graph: document, problems } = readGraph(readTextFile(path, terminal));
    printProblems(problems, (line) => terminal.note(line));
    if (document === undefined || errorsOf(problems).length > 0) {
      throw new WrongUse(`${path} cannot be read as a graph; the lines above say why.`);
    }
    const weight = values.weight;
    if (
      weight !== undefined &&
      !document.edges.some((edge) => Object.hasOwn(edge.attributes, weight))
    ) {
      throw new WrongUse(`No tie of ${path} has the attribute “${weight}”.`);
    }
    if (weight !== undefined) {
      const wrong = weightProblems(document, weight, path);
      printProblems(wrong, (line) => terminal.note(line));
      if (errorsOf(wrong).length > 0) {
        throw new WrongUse(`“${weight}” cannot be used as a weight; the lines above say why.`);
      }
    }
    const graph = graphFromDocument(document, {
      undirected: values.undirected === true,
      ...(weight === undefined ? {} : { weight }),
    });
    for (const note of describeGraph(graph)) terminal.note(`note: ${note}`);

    const seconds: Record<string, number> = {};
    const nodes: Record<string, (number | null)[]> = {};
    const network: Record<string, number | null> = {};
    for (const name of names) {
      const started = performance.now();
      const result = measure(graph, [name], {
        random: seededRandom(seed),
        progress: terminal.progress,
      });
      seconds[name] = (performance.now() - started) / 1000;
      for (const [key, column] of Object.entries(result.nodes)) {
        nodes[key] = Array.from(column, (value) => (Number.isFinite(value) ? value : null));
      }
      Object.assign(network, result.network);
    }

    if (values.out !== undefined) writeTextFile(values.out, table(graph.ids, nodes));
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          ids: graph.ids,
          nodes,
          network,
          ...(values.timing === true ? { seconds } : {}),
        }),
      );
      return 0;
    }
    for (const [name, value] of Object.entries(network)) {
      terminal.out(`${name}: ${value ?? "no value"}`);
    }
    if (Object.keys(nodes).length > 0 && values.out === undefined) {
      terminal.out(table(graph.ids, nodes));
    }
    if (values.timing === true) {
      for (const [name, s] of Object.entries(seconds)) terminal.note(`${name}: ${s.toFixed(3)} s`);
    }
    return 0;
  },
};

function measureNames(text: string): MeasureName[] {
  const known: readonly MeasureName[] = [...NODE_MEASURES, ...NETWORK_MEASURES];
  return text.split(",").map((raw) => {
    const found = known.find((name) => name === raw.trim());
    if (found === undefined) {
      throw new WrongUse(`There is no measure “${raw.trim()}”. Known: ${known.join(" ")}.`);
    }
    return found;
  });
}

/** `id` and one column per measure; no value is an empty cell. */
function table(
  ids: readonly string[],
  nodes: Readonly<Record<string, readonly (number | null)[]>>,
): string {
  const quote = (text: string) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const names = Object.keys(nodes);
  const rows = ids.map((id, i) =>
    [quote(id), ...names.map((name) => nodes[name]?.[i] ?? "")].join(","),
  );
  return `${["id", ...names].join(",")}\n${rows.join("\n")}\n`;
}
