import { buildSiteNetwork, siteNetworkDocument } from "@kith/network";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { requireWritableGraph, writeGraphFiles } from "../graph-files.ts";
import { count, usableInterviews } from "../interviews.ts";
import { placesOf } from "../places.ts";
import { everybodyAlone, peopleFile, readResolution } from "../resolution.ts";

export const networkBuildCommand: Command = {
  name: "network build",
  usage:
    "DIR [--people FILE] --out FILE(.graphml|.gexf|.csv|…) [--mapping FILE.json] [--with-names] [--keep-good] [--json]",
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
    requireWritableGraph(out);
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
    const { files, losses } = writeGraphFiles(document, out);
    const people = network.nodes.filter((node) => node.kind === "person").length;
    const summary = {
      out,
      files,
      losses,
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
      for (const beside of files.filter((file) => file !== out)) {
        terminal.note(`${beside} was written beside it: people without ties are there.`);
      }
      for (const loss of losses) terminal.note(`lost: ${loss}`);
    }
    return 0;
  },
};
