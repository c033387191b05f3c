import { basename } from "node:path";
import { type GraphDocument, seededRandom } from "@kith/model";
import {
  absoluteDifference,
  graphFromDocument,
  type NamedRelation,
  QAP_METHODS,
  QAP_STATISTICS,
  type QapTerm,
  qapLogistic,
  qapRegression,
  qapTest,
  type Relation,
  receiverNumber,
  relationOf,
  sameCategory,
  senderNumber,
} from "@kith/network";
import { oneOf, readArguments, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { categoriesAt, type GraphAt, graphAt, numbersAt } from "../graph-at.ts";
import type { Terminal } from "../terminal.ts";
import { refusing, WrongUse } from "../wrong-use.ts";

/** A relation holds every pair: n² numbers. */
const MOST_NODES = 5_000;

export const networkQapCommand: Command = {
  name: "network qap",
  usage:
    "FILE [--with FILE]… [--same ATTR]… [--difference ATTR]… [--sender ATTR]… [--receiver ATTR]… [--statistic correlation|jaccard|hamming] [--logistic] [--method double-semi-partialling|permute-outcome] [--permutations N] [--undirected] [--weight ATTR] [--seed N] [--json]",
  about:
    "Whether the ties of FILE go with other relations on the same nodes, judged by permuting nodes. One other file alone: a test of association (QAP). More, or attributes of nodes: a regression (MRQAP; --logistic for the odds of a tie). Nodes are matched by id.",
  async run(args, terminal) {
    const many = { type: "string", multiple: true } as const;
    const { values, positionals } = readArguments(
      args,
      {
        with: many,
        same: many,
        difference: many,
        sender: many,
        receiver: many,
        statistic: { type: "string" },
        logistic: { type: "boolean" },
        method: { type: "string" },
        permutations: { type: "string" },
        undirected: { type: "boolean" },
        weight: { type: "string" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const seed = seedOf(values.seed);
    const permutations =
      wholeNumber("permutations", values.permutations, { min: 1, max: 1_000_000 }) ?? 1000;
    const statistic = oneOf("statistic", values.statistic ?? "correlation", QAP_STATISTICS);
    const method = oneOf("method", values.method ?? "double-semi-partialling", QAP_METHODS);
    const read = (path: string) =>
      graphAt(path, { undirected: values.undirected === true, weight: values.weight }, terminal);
    const path = positionals[0] ?? "";
    const first = read(path);
    if (first.graph.n > MOST_NODES)
      throw new WrongUse(
        `${path} has ${first.graph.n} nodes; every pair is compared, and up to ${MOST_NODES} nodes that can be done.`,
      );
    const files = (values.with ?? []).map((other) => sameNodes(first, read(other), other));
    const made: NamedRelation[] = [
      ...attributes(values.same, "same", first.document, ({ document }, name) =>
        sameCategory(categoriesAt(document, name).by),
      ),
      ...attributes(values.difference, "difference", first.document, ({ document }, name) =>
        absoluteDifference(numbersAt(document, name)),
      ),
      ...attributes(values.sender, "sender", first.document, ({ document }, name) =>
        senderNumber(numbersAt(document, name)),
      ),
      ...attributes(values.receiver, "receiver", first.document, ({ document }, name) =>
        receiverNumber(numbersAt(document, name)),
      ),
    ];
    const others = [...files, ...made];
    const [only] = others;
    if (only === undefined)
      throw new WrongUse("Say what to compare it with: --with FILE, or --same ATTR and the like.");
    const outcome = relationOf(first.graph);
    const random = seededRandom(seed);
    const { progress } = terminal;
    return refusing(() => {
      if (others.length === 1 && made.length === 0 && values.logistic !== true)
        return showTest(
          qapTest(outcome, only.relation, { statistic, permutations, random, progress }),
          seed,
          values.json === true,
          terminal,
        );
      if (values.statistic !== undefined)
        throw new WrongUse("--statistic is for one --with FILE alone; a regression has its own.");
      const options = { method, permutations, random, progress };
      const fit =
        values.logistic === true
          ? qapLogistic(outcome, others, options)
          : qapRegression(outcome, others, options);
      return showRegression(fit, seed, values.json === true, terminal);
    });
  },
};

function attributes(
  names: readonly string[] | undefined,
  kind: string,
  document: GraphDocument,
  make: (at: { readonly document: GraphDocument }, name: string) => Relation,
): readonly NamedRelation[] {
  return (names ?? []).map((name) => ({
    name: `${kind} ${name}`,
    relation: make({ document }, name),
  }));
}

/** The other graph with its nodes in the order of the first; wrong use when they differ. */
function sameNodes(first: GraphAt, other: GraphAt, path: string): NamedRelation {
  const ids = new Set(first.graph.ids);
  const strange = other.graph.ids.find((id) => !ids.has(id));
  if (strange !== undefined || other.graph.n !== first.graph.n) {
    const missing = first.graph.ids.find((id) => !other.graph.ids.includes(id));
    throw new WrongUse(
      strange === undefined
        ? `${path} has no node “${missing}”; both files need the same nodes.`
        : `${path} has a node “${strange}” that the first file has not; both need the same nodes.`,
    );
  }
  const nodeOf = new Map(other.document.nodes.map((node) => [node.id, node]));
  const ordered = {
    ...other.document,
    nodes: first.document.nodes.map(({ id }) => nodeOf.get(id)!),
  };
  const graph = graphFromDocument(ordered, { undirected: !other.graph.directed });
  return { name: basename(path), relation: relationOf(graph) };
}

type Test = ReturnType<typeof qapTest>;
type Fit = ReturnType<typeof qapRegression> | ReturnType<typeof qapLogistic>;

function showTest(test: Test, seed: number, json: boolean, terminal: Terminal): 0 {
  if (json) {
    terminal.out(JSON.stringify({ ...test, seed }));
    return 0;
  }
  terminal.out(`${test.statistic}: ${test.observed ?? "no value"} over ${test.dyads} pairs`);
  terminal.out(
    `by chance: mean ${number(test.mean)}, sd ${number(test.sd)} over ${test.permutations} permutations (seed ${seed})`,
  );
  terminal.out(
    `p: ${number(test.p.atLeast)} that chance gives so much or more, ${number(test.p.atMost)} so little or less`,
  );
  return 0;
}

function showRegression(fit: Fit, seed: number, json: boolean, terminal: Terminal): 0 {
  if (json) {
    terminal.out(JSON.stringify({ ...fit, seed }));
    return 0;
  }
  const width = Math.max(...fit.terms.map(({ name }) => name.length), 8);
  const row = ({ name, coefficient, t, p }: QapTerm) =>
    `${name.padEnd(width)}  ${number(coefficient).padStart(12)}  ${number(t).padStart(10)}  ${number(p.magnitude).padStart(10)}`;
  terminal.out(
    `${"".padEnd(width)}  ${"coefficient".padStart(12)}  ${"t".padStart(10)}  ${"p (permuted)".padStart(10)}`,
  );
  for (const term of fit.terms) terminal.out(row(term));
  const quality =
    "rSquared" in fit
      ? `R² ${number(fit.rSquared)}`
      : `pseudo R² ${number(fit.pseudoRSquared)}, AIC ${number(fit.aic)}`;
  terminal.out(`${quality}; ${fit.dyads} pairs, ${fit.permutations} permutations (seed ${seed})`);
  for (const { name, on } of fit.collinear)
    terminal.note(
      on.length === 0
        ? `note: “${name}” is the same for all pairs and has no coefficient.`
        : `note: “${name}” is made of ${on.join(", ")} and has no coefficient of its own.`,
    );
  if ("separated" in fit && fit.separated.length > 0)
    terminal.note(
      `note: ${fit.separated.join(", ")} together tell every tie from every pair without one; the odds have no finite value.`,
    );
  return 0;
}

const number = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(5))) : "no value";
