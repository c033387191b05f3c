import type { OpenAPIHono } from "@hono/zod-openapi";
import { type ExportName, exportRoute, type Refusal } from "@kith/api";
import { writeDecisions, zipFiles } from "@kith/formats";
import type { SourceFile } from "@kith/model";
import {
  exportGraphml,
  exportInterviews,
  exportNodes,
  exportPairs,
  exportPeople,
  exportTies,
} from "@kith/pipeline";
import type { SiteRow } from "@kith/store";
import { zipPlayback } from "../files/zip-playback.ts";
import { NO_SITE, NOT_MATCHED, refusal } from "../http/refuse.ts";
import { decisionsInForce } from "../review/latest-decisions.ts";
import type { ServerContext } from "../server-context.ts";

type Exported =
  | { readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string }
  | { readonly refused: Refusal };

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  graphml: "application/xml; charset=utf-8",
  zip: "application/zip",
};
const NO_PLAYBACK = refusal(
  "There is no playback of this site yet.",
  "Import interviews and let them be matched first.",
);
const NO_INTERVIEWS = refusal(
  "There are no interviews at this site yet.",
  "Import an interview folder first.",
);

/** Files to take away. */
export function addExportRoutes(router: OpenAPIHono, server: ServerContext): void {
  router.openapi(exportRoute, async (context) => {
    const { site, file } = context.req.valid("param");
    const row = await server.store.sites.get(site);
    if (row === undefined) return context.json(NO_SITE, 404);
    const names = context.req.valid("query").names === "yes";
    await server.review.settle(site);
    const made = await makeExport(server, site, file, names);
    if ("refused" in made) return context.json(made.refused, 404);
    context.header("Content-Type", made.type);
    context.header("Content-Disposition", `attachment; filename="${downloadName(row, file)}"`);
    return context.body(made.body, 200);
  });
}

async function makeExport(
  server: ServerContext,
  site: string,
  file: ExportName,
  names: boolean,
): Promise<Exported> {
  const { records } = server;
  const asText = ({ text }: SourceFile) => ({ body: text, type: typeOf(file) });
  switch (file) {
    case "network.graphml":
    case "nodes.csv":
    case "ties.csv": {
      const found = await records.network(site);
      if (found === undefined) return { refused: NOT_MATCHED };
      const { network, view } = found;
      if (file === "ties.csv") return asText(exportTies(network));
      const write = file === "nodes.csv" ? exportNodes : exportGraphml;
      return asText(write(network, view, { names }));
    }
    case "people.csv":
    case "pairs.csv": {
      const resolution = await records.resolution(site);
      if (resolution === undefined) return { refused: NOT_MATCHED };
      return asText(file === "people.csv" ? exportPeople(resolution) : exportPairs(resolution));
    }
    case "decisions.csv": {
      const { history } = await server.review.past(site);
      return { body: writeDecisions(decisionsInForce(history)), type: typeOf(file) };
    }
    case "interviews.zip": {
      const interviews = await records.interviews(site);
      if (interviews.length === 0) return { refused: NO_INTERVIEWS };
      const truth = await server.store.interviews.truth(site);
      const files = exportInterviews(interviews, truth);
      return { body: new Uint8Array(zipFiles(files)), type: typeOf(file) };
    }
    case "playback.zip": {
      const files = await server.playbackFiles(site);
      if (files === undefined) return { refused: NO_PLAYBACK };
      return { body: zipPlayback(files), type: typeOf(file) };
    }
  }
}

function typeOf(file: ExportName): string {
  return TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** `mill-street-network.graphml`: says where it came from, in letters every system takes. */
function downloadName(site: SiteRow, file: ExportName): string {
  const slug = site.name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? file : `${slug}-${file}`;
}
