import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPeople, writeEdgeCsv, writeGraphml } from "@kith/formats";
import type { Interview, RecordKey, Resolution, ResolvedRecord } from "@kith/model";
import { recordKey } from "@kith/model";
import { buildSiteNetwork, siteNetworkDocument } from "@kith/network";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, writeTextFile } from "../files.ts";
import { count, errorsOf, printProblems, usableInterviews } from "../interviews.ts";
import type { Terminal } from "../terminal.ts";
import { WrongUse } from "../wrong-use.ts";

const WRITERS = { ".graphml": writeGraphml, ".csv": writeEdgeCsv } as const;

export const networkBuildCommand: Command = {
  name: "network build",
  usage: "DIR [--people FILE] --out FILE(.graphml|.csv) [--with-names] [--keep-good] [--json]",
  about:
    "Makes one network of the interviews in a folder. Without --people it uses DIR/people.csv, or matches nobody.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        people: { type: "string" },
        out: { type: "string" },
        "with-names": { type: "boolean" },
        "keep-good": { type: "boolean" },
      },
      ["DIR"],
    );
    const folder = positionals[0] ?? "";
    const out = required("out", values.out);
    const ending = Object.keys(WRITERS).find((e) => out.toLowerCase().endsWith(e));
    if (ending === undefined) {
      throw new WrongUse(
        `${out} must end in ${Object.keys(WRITERS).join(" or ")}; the ending says which format to write.`,
      );
    }
    const usable = usableInterviews(folder, values["keep-good"] === true, terminal);
    if (usable === undefined) return 1;
    const resolution = resolutionOf(values.people, folder, usable.interviews, terminal);
    if (resolution === undefined) return 1;

    const network = buildSiteNetwork(usable.interviews, resolution);
    const document = siteNetworkDocument(network, { names: values["with-names"] === true });
    writeTextFile(out, WRITERS[ending as keyof typeof WRITERS](document));
    const people = network.nodes.filter((node) => node.kind === "person").length;
    const summary = {
      out,
      nodes: network.nodes.length,
      people,
      ties: network.ties.length,
      names: values["with-names"] === true,
    };
    if (values.json === true) terminal.out(JSON.stringify(summary));
    else {
      terminal.out(
        `${out}: ${people} people, ${network.nodes.length - people} places, groups and sources, ${count(summary.ties, "tie")}; ${summary.names ? "with" : "without"} names.`,
      );
      if (ending === ".csv") {
        terminal.note("An edge list holds no people without ties; .graphml keeps them.");
      }
    }
    return 0;
  },
};

/** Who is who: from a file, from the folder, or everybody on their own. */
function resolutionOf(
  file: string | undefined,
  folder: string,
  interviews: readonly Interview[],
  terminal: Terminal,
): Resolution | undefined {
  const inFolder = join(folder, "people.csv");
  const path = file ?? (existsSync(inFolder) ? inFolder : undefined);
  if (path === undefined) {
    terminal.note(
      `No people.csv: every mention stays a person of its own. kith link ${folder} --out ${folder} matches them.`,
    );
    return { records: everybodyAlone(interviews), pairs: [] };
  }
  const { records, problems } = readPeople(readTextFile(path));
  printProblems(problems, (line) => terminal.note(line));
  if (errorsOf(problems).length > 0) {
    throw new WrongUse(`${path} has errors; the lines above say where.`);
  }
  const known = new Set<RecordKey>(records.map((r) => recordKey(r.egoID, r.alterID)));
  const wanted = everybodyAlone(interviews).filter(
    (r) => !known.has(recordKey(r.egoID, r.alterID)),
  );
  if (wanted.length > 0) {
    const first = wanted[0];
    const example =
      first?.alterID === undefined ? first?.egoID : `${first.egoID}, ${first.alterID}`;
    terminal.note(
      `kith: ${path} has no row for ${count(wanted.length, "record")} of ${folder} (the first: ${example}). Run kith link again so that both belong together.`,
    );
    return undefined;
  }
  return { records, pairs: [] };
}

function everybodyAlone(interviews: readonly Interview[]): ResolvedRecord[] {
  let next = 0;
  return interviews.flatMap(({ egoID, mentions }) => [
    { egoID, person: `p${++next}`, probability: 1 },
    ...mentions.map(({ alterID }) => ({ egoID, alterID, person: `p${++next}`, probability: 1 })),
  ]);
}
