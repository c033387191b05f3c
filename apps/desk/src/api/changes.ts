import type { ImportRequest } from "@kith/api";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf, server } from "./request.ts";

/** Everything shown about a site is fetched anew: after an import or a matching. */
export function siteChanged(client: QueryClient, site: string): void {
  void client.invalidateQueries({ queryKey: ["sites"] });
  for (const what of ["overview", "network", "measures", "waves", "person"]) {
    void client.invalidateQueries({ queryKey: [what, site] });
  }
}

export function useCreateSite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => answerOf(server.createSite(name)),
    onSuccess: () => client.invalidateQueries({ queryKey: ["sites"] }),
  });
}

/** Looks at files without keeping them. */
export const checkFiles = (site: string, request: ImportRequest) =>
  answerOf(server.check(site, request));

/** Starts reading interviews in; the answer is the job to follow. */
export const startImport = (site: string, request: ImportRequest) =>
  answerOf(server.importInterviews(site, request));

/** Matches the interviews of a site again. */
export const startLink = (site: string) => answerOf(server.link(site));

export const cancelJob = (job: string) => answerOf(server.cancelJob(job));
