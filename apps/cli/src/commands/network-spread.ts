import { seededRandom } from "@kith/model";
import {
  compareSeedChoices,
  type SeedComparison,
  type SpreadModel,
  type SpreadReach,
  spreadFrom,
  spreadSamples,
} from "@kith/network";
import { oneOf, readArguments, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { type GraphAt, graphAt, nodesAt } from "../graph-at.ts";
import type { Terminal } from "../terminal.ts";
import { refusing, WrongUse } from "../wrong-use.ts";

const MODELS = ["cascade", "threshold", "complex"] as const;

export const networkSpreadCommand: Command = {
  name: "network spread",
  usage:
    "FILE [--from ID[,ID] | --seeds N] [--model cascade|threshold|complex] [--probability P] [--at-least N | --share S] [--unreachable ID[,ID]] [--silent ID[,ID]] [--samples N] [--undirected] [--seed N] [--json]",
  about:
    "How far news or a habit would spread. --from says from whom; --seeds N looks for the N best to start with, greedily and in simple ways, compared on the same chance. cascade: one chance per tie (--probability, default 0.1); threshold: when enough of one's contacts have; complex: when at least N contacts or a share of them have.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        from: { type: "string" },
        seeds: { type: "string" },
        model: { type: "string" },
        probability: { type: "string" },
        "at-least": { type: "string" },
        share: { type: "string" },
        unreachable: { type: "string" },
        silent: { type: "string" },
        samples: { type: "string" },
        undirected: { type: "boolean" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const seed = seedOf(values.seed);
    const samples = wholeNumber("samples", values.samples, { min: 1, max: 1_000_000 }) ?? 1000;
    const seeds = wholeNumber("seeds", values.seeds, { min: 1, max: 10_000 });
    if ((seeds === undefined) === (values.from === undefined))
      throw new WrongUse(
        "Say from whom it starts: --from ID,ID, or how many to choose: --seeds N.",
      );
    const model = modelOf(values);
    const at = graphAt(positionals[0] ?? "", { undirected: values.undirected === true }, terminal);
    const people = (text: string | undefined) => nodesAt(at.document, text);
    const blocks = { unreachable: people(values.unreachable), silent: people(values.silent) };
    const random = seededRandom(seed);
    return refusing(() => {
      if (seeds !== undefined) {
        const found = compareSeedChoices(at.graph, model, seeds, {
          random,
          samples,
          blocks,
          progress: terminal.progress,
        });
        return showChoices(found, at, seed, values.json === true, terminal);
      }
      const drawn = spreadSamples(at.graph, model, { random, samples, blocks });
      return showReach(
        spreadFrom(drawn, people(values.from)),
        at,
        seed,
        values.json === true,
        terminal,
      );
    });
  },
};

function modelOf(values: {
  readonly model?: string | undefined;
  readonly probability?: string | undefined;
  readonly "at-least"?: string | undefined;
  readonly share?: string | undefined;
}): SpreadModel {
  const kind = oneOf("model", values.model ?? "cascade", MODELS);
  const probability = share("probability", values.probability);
  const part = share("share", values.share);
  const atLeast = wholeNumber("at-least", values["at-least"], { min: 1, max: 1_000_000 });
  if (kind !== "complex" && (part !== undefined || atLeast !== undefined))
    throw new WrongUse("--at-least and --share are for --model complex.");
  if (kind === "threshold") {
    if (probability !== undefined) throw new WrongUse("--model threshold takes no --probability.");
    return { kind };
  }
  if (kind === "cascade") return { kind, probability: probability ?? 0.1 };
  if (part !== undefined && atLeast !== undefined)
    throw new WrongUse("Give --at-least or --share, not both.");
  return {
    kind,
    takesUp: part === undefined ? { atLeast: atLeast ?? 2 } : { share: part },
    ...(probability === undefined ? {} : { probability }),
  };
}

function share(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new WrongUse(`--${flag} takes a number from 0 to 1, not “${text}”.`);
  return value;
}

/** "12.3 (12.1 to 12.5)". */
const interval = ({ mean, low, high }: SpreadReach["expected"]): string =>
  `${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;

function showReach(
  reach: SpreadReach,
  { graph }: GraphAt,
  seed: number,
  json: boolean,
  terminal: Terminal,
): 0 {
  if (json) {
    terminal.out(
      JSON.stringify({
        ids: graph.ids,
        expected: reach.expected,
        outcomes: reach.outcomes,
        byStep: Array.from(reach.byStep),
        probability: Array.from(reach.probability),
        seed,
      }),
    );
    return 0;
  }
  const { median, low, high } = reach.outcomes;
  terminal.out(`People reached, on average: ${interval(reach.expected)} of ${graph.n}`);
  terminal.out(`In 90 of 100 outcomes: ${low} to ${high}, ${median} in the middle`);
  terminal.out(
    `After each step: ${Array.from(reach.byStep, (people) => people.toFixed(1)).join(", ")}`,
  );
  return 0;
}

function showChoices(
  found: SeedComparison,
  { graph }: GraphAt,
  seed: number,
  json: boolean,
  terminal: Terminal,
): 0 {
  const idsOf = (nodes: Uint32Array) => Array.from(nodes, (v) => graph.ids[v]!);
  if (json) {
    terminal.out(
      JSON.stringify({
        choices: found.choices.map(({ by, seeds, reach, behind }) => ({
          by,
          seeds: idsOf(seeds),
          expected: reach.expected,
          outcomes: reach.outcomes,
          behind,
        })),
        ...(found.warning === undefined ? {} : { warning: found.warning }),
        seed,
      }),
    );
    return 0;
  }
  for (const { by, seeds, reach, behind } of found.choices)
    terminal.out(
      `${by.padEnd(18)} reaches ${interval(reach.expected)}${behind.mean === 0 ? "" : `, ${interval(behind)} fewer`}: ${idsOf(seeds).join(", ")}`,
    );
  if (found.warning !== undefined) terminal.note(`note: ${found.warning}`);
  return 0;
}
