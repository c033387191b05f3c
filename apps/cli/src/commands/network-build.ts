import { writeEdgeCsv, writeGraphml } from "@kith/formats";
import { buildSiteNetwork, siteNetworkDocument } from "@kith/network";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { writeTextFile } from "../files.ts";
import { count, usableInterviews } from "../interviews.ts";
import { placesOf } from "../places.ts";
import { everybodyAlone, peopleFile, readResolution } from "../resolution.ts";
import { WrongUse } from "../wrong-use.ts";

const WRITERS = { ".graphml": writeGraphml, ".csv": writeEdgeCsv } as const;

export const networkBuildCommand: Command = {
  name: "network build",
  usage:
    "DIR [--people FILE] --out FILE(.graphml|.csv) [--mapping FILE.json] [--with-names] [--keep-good] [--json]",
  about:
    "Makes one network of the interviews in a folder. Without --people it uses DIR/people.csv, or matches nobody.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        people: { type: "string" },
        mapping: { type: "string" },
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
    const usable = usableInterviews(folder, values["keep-good"] === true, terminal, values.mapping);
    if (usable === undefined) return 1;
    const path = peopleFile(values.people, folder);
    if (path === undefined) {
      terminal.note(
        `No people.csv: every mention stays a person of its own. kith link ${folder} --out ${folder} matches them.`,
      );
    }
    const resolution =
      path === undefined
        ? everybodyAlone(usable.interviews)
        : readResolution(path, usable.interviews, terminal);

    const network = buildSiteNetwork(usable.interviews, resolution, {
      places: placesOf(folder, usable.interviews, resolution, terminal),
    });
    const document = siteNetworkDocument(network, { names: values["with-names"] === true });
    writeTextFile(out, WRITERS[ending as keyof typeof WRITERS](document));
    const people = network.nodes.filter((node) => node.kind === "person").length;
    const summary = {
      out,
      nodes: network.nodes.length,
      people,
      ties: network.ties.length,
      edges: document.edges.length,
      names: values["with-names"] === true,
    };
    if (values.json === true) terminal.out(JSON.stringify(summary));
    else {
      terminal.out(
        `${out}: ${count(people, "person", "people")}, ${count(network.nodes.length - people, "place, group or source", "places, groups and sources")}, ${count(summary.ties, "tie")}; ${summary.names ? "with" : "without"} names.`,
      );
      if (summary.edges > summary.ties) {
        terminal.note(
          `Ties without direction are written once each way, marked symmetric: ${count(summary.edges, "edge")} in the file.`,
        );
      }
      if (ending === ".csv") {
        terminal.note("An edge list holds no people without ties; .graphml keeps them.");
      }
    }
    return 0;
  },
};
