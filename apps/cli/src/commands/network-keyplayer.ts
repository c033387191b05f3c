import { seededRandom } from "@kith/model";
import {
  CHANGE_GOALS,
  type ChangeMakers,
  chooseChangeMakers,
  type GoalValues,
  type KeyPlayerAim,
  keyPlayers,
} from "@kith/network";
import { oneOf, readArguments, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { categoriesAt, type GraphAt, graphAt, nodesAt, numbersAt } from "../graph-at.ts";
import type { Terminal } from "../terminal.ts";
import { refusing, WrongUse } from "../wrong-use.ts";

const AIMS = [
  "fragmentation",
  "distance-fragmentation",
  "reach",
  "distance-reach",
  "change",
] as const;

export const networkKeyplayerCommand: Command = {
  name: "network keyplayer",
  usage:
    "FILE --size N [--aim fragmentation|distance-fragmentation|reach|distance-reach|change] [--steps N] [--candidates ID[,ID]] [--groups ATTR] [--willing ATTR] [--fair ATTR[,ATTR]] [--weights GOAL=N[,GOAL=N]] [--undirected] [--seed N] [--json]",
  about:
    "The N people who matter most together: without whom the network falls apart (fragmentation), or from whom it is reached (reach). --aim change looks for people to involve first, for reach, bridging, willingness and fairness together, and says why each was chosen and who could take their place.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        size: { type: "string" },
        aim: { type: "string" },
        steps: { type: "string" },
        candidates: { type: "string" },
        groups: { type: "string" },
        willing: { type: "string" },
        fair: { type: "string" },
        weights: { type: "string" },
        undirected: { type: "boolean" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const size = wholeNumber("size", values.size, { min: 1, max: 10_000 }) ?? 3;
    const aim = oneOf("aim", values.aim ?? "fragmentation", AIMS);
    const steps = wholeNumber("steps", values.steps, { min: 1, max: 100 });
    const seed = seedOf(values.seed);
    const at = graphAt(positionals[0] ?? "", { undirected: values.undirected === true }, terminal);
    const among =
      values.candidates === undefined
        ? {}
        : { candidates: nodesAt(at.document, values.candidates) };
    return refusing(() => {
      if (aim === "change") {
        const chosen = chooseChangeMakers(at.graph, {
          size,
          ...among,
          ...(steps === undefined ? {} : { steps }),
          ...changeOptions(at, values),
        });
        return showChange(chosen, at, values.json === true, terminal);
      }
      for (const flag of ["groups", "willing", "fair", "weights"] as const)
        if (values[flag] !== undefined) throw new WrongUse(`--${flag} is for --aim change.`);
      if (steps !== undefined && aim !== "reach")
        throw new WrongUse("--steps is for --aim reach and --aim change.");
      const kind: KeyPlayerAim = aim === "reach" ? { kind: aim, steps: steps ?? 1 } : { kind: aim };
      const { set, value } = keyPlayers(at.graph, {
        aim: kind,
        size,
        ...among,
        random: seededRandom(seed),
      });
      const ids = set.map((v) => at.graph.ids[v]!);
      if (values.json === true) terminal.out(JSON.stringify({ aim, set: ids, value, seed }));
      else terminal.out(`${aim} ${value.toFixed(5)}: ${ids.join(", ")}`);
      return 0;
    });
  },
};

function changeOptions(
  { document }: GraphAt,
  values: {
    readonly groups?: string | undefined;
    readonly willing?: string | undefined;
    readonly fair?: string | undefined;
    readonly weights?: string | undefined;
  },
) {
  const { groups, willing, fair, weights } = values;
  return {
    ...(groups === undefined ? {} : { groups: categoriesAt(document, groups).by }),
    ...(willing === undefined ? {} : { willingness: numbersAt(document, willing) }),
    ...(fair === undefined
      ? {}
      : {
          fairness: fair
            .split(",")
            .map((attribute) => ({ by: categoriesAt(document, attribute.trim()).by })),
        }),
    ...(weights === undefined ? {} : { weights: readWeights(weights) }),
  };
}

function readWeights(text: string): GoalValues {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const [name = "", amount = ""] = part.split("=").map((one) => one.trim());
      const weight = Number(amount);
      if (amount === "" || !(weight >= 0 && Number.isFinite(weight)))
        throw new WrongUse(`--weights takes GOAL=N with a number of 0 or above, not “${part}”.`);
      return [oneOf("weights", name, CHANGE_GOALS), weight];
    }),
  );
}

function showChange(
  chosen: ChangeMakers,
  { graph }: GraphAt,
  json: boolean,
  terminal: Terminal,
): 0 {
  const idOf = (v: number) => graph.ids[v]!;
  const named = ({ nodes, goals, score }: ChangeMakers["chosen"]) => ({
    set: nodes.map(idOf),
    goals,
    score,
  });
  if (json) {
    terminal.out(
      JSON.stringify({
        aim: "change",
        ...named(chosen.chosen),
        members: chosen.members.map(({ node, alternatives, ...rest }) => ({
          id: idOf(node),
          ...rest,
          alternatives: alternatives.map(({ node: other, ...cost }) => ({
            id: idOf(other),
            ...cost,
          })),
        })),
        mostTied: named(chosen.mostTied),
        forgotten: chosen.forgotten,
      }),
    );
    return 0;
  }
  const goals = (values: GoalValues, sign = false) =>
    CHANGE_GOALS.flatMap((name) => {
      const value = values[name];
      if (value === undefined) return [];
      return [`${name} ${sign && value >= 0 ? "+" : ""}${value.toFixed(3)}`];
    }).join(", ");
  terminal.out(`Together: ${goals(chosen.chosen.goals)}; score ${chosen.chosen.score.toFixed(3)}`);
  for (const member of chosen.members) {
    terminal.out(`${idOf(member.node)}: adds ${goals(member.adds, true)}`);
    for (const { node, change, scoreChange } of member.alternatives)
      terminal.out(
        `  instead ${idOf(node)}: ${goals(change, true)}; score ${scoreChange.toFixed(3)}`,
      );
  }
  terminal.out(
    `Those with most ties would have: ${goals(chosen.mostTied.goals)}; score ${chosen.mostTied.score.toFixed(3)}`,
  );
  return 0;
}
