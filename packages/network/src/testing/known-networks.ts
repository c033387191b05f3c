import { type Graph, graphFromEdges } from "../graph/graph.ts";

/** Published networks that textbooks print values for; facts, used as oracles in tests. */

/**
 * Zachary's karate club: 34 members, 78 ties of friendship outside the club.
 * W. W. Zachary 1977, "An information flow model for conflict and fission in small groups",
 * J. Anthropological Research 33(4), figure 3. Each line: a member and those with a higher
 * number they are tied to.
 */
export const karate: Graph = fromLines(`
1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
2: 3 4 8 14 18 20 22 31
3: 4 8 9 10 14 28 29 33
4: 8 13 14
5: 7 11
6: 7 11 17
7: 17
9: 31 33 34
10: 34
14: 34
15: 33 34
16: 33 34
19: 33 34
20: 34
21: 33 34
23: 33 34
24: 26 28 30 33 34
25: 26 28 32
26: 32
27: 30 34
28: 34
29: 32 34
30: 33 34
31: 33 34
32: 33 34
33: 34
`);

/** Those who followed the instructor (member 1) when the club split; the same source, table 3. */
export const karateInstructor: readonly string[] =
  "1 2 3 4 5 6 7 8 9 11 12 13 14 17 18 20 22".split(" ");

/**
 * Krackhardt's kite. D. Krackhardt 1990, "Assessing the political landscape",
 * Administrative Science Quarterly 35(2).
 */
export const kite: Graph = fromLines(`
Andre: Beverley Carol Diane Fernando
Beverley: Diane Ed Garth
Carol: Diane Fernando
Diane: Ed Fernando Garth
Ed: Garth
Fernando: Garth Heather
Garth: Heather
Heather: Ike
Ike: Jane
`);

/**
 * Marriages among Florentine families; the Pucci married nobody of the others.
 * Padgett and Ansell 1993, Am. J. Sociology 98(6); as in Breiger and Pattison 1986.
 */
export const florentine: Graph = fromLines(`
Acciaiuoli: Medici
Albizzi: Ginori Guadagni Medici
Barbadori: Castellani Medici
Bischeri: Guadagni Peruzzi Strozzi
Castellani: Peruzzi Strozzi
Guadagni: Lamberteschi Tornabuoni
Medici: Ridolfi Salviati Tornabuoni
Pazzi: Salviati
Peruzzi: Strozzi
Ridolfi: Strozzi Tornabuoni
Pucci:
`);

/** Business between the same families: loans, credits and partnerships; the same sources. */
export const florentineBusiness: Graph = fromTies(
  [
    ["Castellani", "Barbadori"],
    ["Ginori", "Barbadori"],
    ["Medici", "Barbadori"],
    ["Peruzzi", "Barbadori"],
    ["Guadagni", "Bischeri"],
    ["Lamberteschi", "Bischeri"],
    ["Peruzzi", "Bischeri"],
    ["Lamberteschi", "Castellani"],
    ["Peruzzi", "Castellani"],
    ["Medici", "Ginori"],
    ["Lamberteschi", "Guadagni"],
    ["Peruzzi", "Lamberteschi"],
    ["Pazzi", "Medici"],
    ["Salviati", "Medici"],
    ["Tornabuoni", "Medici"],
  ],
  florentine.ids,
);

/** Wealth of each family in 1427, in thousands of lira, in the order of `florentine.ids`; the same sources. */
export const florentineWealth: readonly number[] = florentine.ids.map(
  (family) =>
    ({
      Acciaiuoli: 10,
      Albizzi: 36,
      Barbadori: 55,
      Bischeri: 44,
      Castellani: 20,
      Ginori: 32,
      Guadagni: 8,
      Lamberteschi: 42,
      Medici: 103,
      Pazzi: 48,
      Peruzzi: 49,
      Pucci: 3,
      Ridolfi: 27,
      Salviati: 10,
      Strozzi: 146,
      Tornabuoni: 48,
    })[family]!,
);

/** Seven nodes around G and A. Borgatti 1997, "Structural holes: unpacking Burt's redundancy measures", Connections 20(1). */
export const burtEdges: readonly (readonly [string, string, number])[] = [
  ["A", "B", 2],
  ["A", "F", 3],
  ["A", "G", 5],
  ["A", "E", 2],
  ["E", "G", 8],
  ["F", "G", 3],
  ["B", "G", 4],
  ["B", "D", 1],
  ["D", "G", 3],
  ["G", "C", 10],
];

/**
 * Which of 18 women went to which of 14 events. Davis, Gardner and Gardner 1941, "Deep South",
 * University of Chicago Press, figure 1.
 */
export const southernWomen: Graph = fromLines(`
Evelyn: E1 E2 E3 E4 E5 E6 E8 E9
Laura: E1 E2 E3 E5 E6 E7 E8
Theresa: E2 E3 E4 E5 E6 E7 E8 E9
Brenda: E1 E3 E4 E5 E6 E7 E8
Charlotte: E3 E4 E5 E7
Frances: E3 E5 E6 E8
Eleanor: E5 E6 E7 E8
Pearl: E6 E8 E9
Ruth: E5 E7 E8 E9
Verne: E7 E8 E9 E12
Myra: E8 E9 E10 E12
Katherina: E8 E9 E10 E12 E13 E14
Sylvia: E7 E8 E9 E10 E12 E13 E14
Nora: E6 E7 E9 E10 E11 E12 E13 E14
Helen: E7 E8 E10 E11 E12
Dorothy: E8 E9
Olivia: E9 E11
Flora: E9 E11
`);

/**
 * Who goes to whom for advice: 21 managers of a firm that makes machines.
 * D. Krackhardt 1987, "Cognitive social structures", Social Networks 9(2), appendix.
 */
export const managersAdvice: Graph = fromLines(
  `
1: 2 4 8 16 18 21
2: 6 7 21
3: 1 2 4 6 7 8 9 10 11 12 14 17 18 20 21
4: 1 2 6 8 10 11 12 16 17 18 20 21
5: 1 2 6 7 8 10 11 13 14 16 17 18 19 20 21
6: 21
7: 2 6 11 12 14 17 18 21
8: 2 4 6 7 10 11 18 21
9: 1 2 6 7 8 10 11 12 14 16 17 18 21
10: 1 2 3 4 5 8 11 13 15 16 17 18 19 20
11: 1 2 7
12: 7 21
13: 1 2 5 9 14 18
14: 2 7 18 21
15: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 17 18 19 20 21
16: 1 2 10 18
17: 1 2 4 7 21
18: 1 2 3 4 5 7 8 9 10 11 13 14 15 16 19 20 21
19: 1 2 3 5 7 10 11 14 15 18 20
20: 1 2 6 8 11 12 14 15 16 17 18 21
21: 2 3 4 6 7 8 12 14 17 18 20
`,
  { directed: true },
);

/** Their departments, 1 to 4; 0 is the president (the same source). */
export const managersDepartments: readonly number[] = [
  4, 4, 2, 4, 2, 1, 0, 1, 2, 3, 3, 1, 2, 2, 2, 4, 1, 3, 2, 2, 1,
];

/** Lines of `node: neighbour neighbour …`; nodes in the order in which they are first named. */
function fromLines(text: string, options: { directed?: boolean } = {}): Graph {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => {
      const [node, rest] = line.split(":");
      return { node: node!, neighbours: rest!.split(" ").filter((word) => word !== "") };
    });
  return fromTies(
    rows.flatMap((row) => row.neighbours.map((to) => [row.node, to] as const)),
    [...rows.map((row) => row.node)],
    options,
  );
}

export function fromTies(
  ties: readonly (readonly [string, string, number?])[],
  first: readonly string[] = [],
  options: { directed?: boolean; weighted?: boolean } = {},
): Graph {
  const ids = [...new Set([...first, ...ties.map(([a]) => a), ...ties.map(([, b]) => b)])];
  const at = (id: string): number => ids.indexOf(id);
  return graphFromEdges(
    ids.length,
    ties.map(([a]) => at(a)),
    ties.map(([, b]) => at(b)),
    {
      ids,
      directed: options.directed ?? false,
      ...(options.weighted ? { weights: ties.map(([, , w]) => w ?? 1) } : {}),
    },
  );
}
