import { writeCsv } from "@kith/formats";
import { seededRandom } from "@kith/model";
import {
  type Graph,
  MEASURES,
  type MeasureDescription,
  type MeasureName,
  type MeasureOptions,
  type Measures,
} from "@kith/network";
import { measureInWorkers } from "@kith/workers";
import { readArguments, required, seedOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { writeTextFile } from "../files.ts";
import { categoriesAt, graphAt, modesAt } from "../graph-at.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

export const networkMeasureCommand: Command = {
  name: "network measure",
  usage:
    "FILE --measure NAME[,NAME] | --list   [--undirected] [--weight ATTR] [--by ATTR] [--modes ATTR] [--resolution N] [--seed N] [--timing] [--out FILE] [--json]",
  about:
    "Measures a graph file. --list says what there is and what each number means; --measure all takes everything that can be measured. Categories for measures of likeness come from a node attribute (--by), people and places of a two-mode graph from another (--modes; else from mode or kind).",
  async run(args, terminal) {
    if (args.includes("--list")) return list(args, terminal);
    const { values, positionals } = readArguments(
      args,
      {
        measure: { type: "string" },
        undirected: { type: "boolean" },
        weight: { type: "string" },
        by: { type: "string" },
        modes: { type: "string" },
        resolution: { type: "string" },
        seed: { type: "string" },
        timing: { type: "boolean" },
        out: { type: "string" },
      },
      ["FILE"],
    );
    const path = positionals[0] ?? "";
    const asked = required("measure", values.measure);
    const seed = seedOf(values.seed);
    const resolution = Number(values.resolution ?? "1");
    if (!(resolution > 0 && Number.isFinite(resolution)))
      throw new WrongUse(`--resolution takes a number above 0, not “${values.resolution}”.`);
    const known = asked === "all" ? [] : measureNames(asked);
    const { document, graph } = graphAt(
      path,
      { undirected: values.undirected === true, weight: values.weight },
      terminal,
    );
    const by = values.by === undefined ? undefined : categoriesAt(document, values.by).by;
    const modes = modesAt(document, values.modes);
    const names =
      asked === "all"
        ? MEASURES.filter(({ needs }) =>
            needs.every((need) => (need === "by" ? by : graph.directed ? undefined : modes)),
          ).map(({ name }) => name)
        : known;
    for (const name of names) requireChoices(name, { by, modes });

    const seconds: Record<string, number> = {};
    const nodes: Record<string, (number | null)[]> = {};
    const network: Record<string, number | null> = {};
    for (const name of names) {
      const started = performance.now();
      const result = await measured(graph, name, {
        random: seededRandom(seed),
        resolution,
        progress: terminal.progress,
        ...(by === undefined ? {} : { by }),
        ...(modes === undefined ? {} : { modes }),
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

/** What can be measured, each with one sentence. */
function list(args: readonly string[], terminal: Terminal): 0 {
  const { values } = readArguments(args, { list: { type: "boolean" } }, []);
  if (values.json === true) {
    terminal.out(JSON.stringify({ measures: MEASURES }));
    return 0;
  }
  const line = ({ name, about, needs }: MeasureDescription) =>
    `  ${name.padEnd(28)} ${about}${needs.map((need) => ` Needs --${need}.`).join("")}`;
  for (const level of ["node", "network"] as const) {
    terminal.out(level === "node" ? "One number per node:" : "\nOne number for the network:");
    for (const one of MEASURES) if (one.of === level) terminal.out(line(one));
  }
  return 0;
}

function measureNames(text: string): readonly MeasureName[] {
  return text.split(",").map((raw) => {
    const found = MEASURES.find(({ name }) => name === raw.trim());
    if (found === undefined) {
      throw new WrongUse(
        `There is no measure “${raw.trim()}”. Known: ${MEASURES.map(({ name }) => name).join(" ")}.`,
      );
    }
    return found.name;
  });
}

function requireChoices(
  name: MeasureName,
  chosen: { readonly by: Int32Array | undefined; readonly modes: Uint8Array | undefined },
): void {
  const needs = MEASURES.find((one) => one.name === name)?.needs ?? [];
  if (needs.includes("by") && chosen.by === undefined)
    throw new WrongUse(`“${name}” compares categories: add --by and a node attribute.`);
  if (needs.includes("modes") && chosen.modes === undefined)
    throw new WrongUse(
      `“${name}” is of people and places: add --modes and a node attribute with two values.`,
    );
}

/** One measure, on every core where it takes long. */
async function measured(
  graph: Graph,
  name: MeasureName,
  options: MeasureOptions,
): Promise<Measures> {
  try {
    const outcome = await measureInWorkers(graph, [name], options);
    if (outcome.state === "done") return outcome.value;
    throw new Error(outcome.state === "failed" ? outcome.message : "The work was stopped.");
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(`${name}: ${error.message}`);
    throw error;
  }
}

/** `id` and one column per measure; no value is an empty cell. */
function table(
  ids: readonly string[],
  nodes: Readonly<Record<string, readonly (number | null)[]>>,
): string {
  const names = Object.keys(nodes);
  return writeCsv(
    ["id", ...names],
    ids.map((id, i) => [
      id,
      ...names.map((name) => {
        const value = nodes[name]?.[i] ?? null;
        return value === null ? undefined : String(value);
      }),
    ]),
  );
}
