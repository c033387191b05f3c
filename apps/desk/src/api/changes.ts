import type { CheckResult, ImportRequest, Job, Site } from "@kith/api";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./request.ts";

/** Everything shown about a site is fetched anew: after an import or a matching. */
export function siteChanged(client: QueryClient, site: string): void {
  void client.invalidateQueries({ queryKey: ["sites"] });
  for (const what of ["overview", "network", "person"]) {
    void client.invalidateQueries({ queryKey: [what, site] });
  }
}

export function useCreateSite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request<Site>(path("sites"), { method: "POST", body: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["sites"] }),
  });
}

/** Looks at files without keeping them. */
export const checkFiles = (site: string, files: ImportRequest["files"], signal: AbortSignal) =>
  request<CheckResult>(path("sites", site, "check"), { method: "POST", body: { files }, signal });

/** Starts reading interviews in; the answer is the job to follow. */
export const startImport = (site: string, body: ImportRequest) =>
  request<Job>(path("sites", site, "imports"), { method: "POST", body });

/** Matches the interviews of a site again. */
export const startLink = (site: string) =>
  request<Job>(path("sites", site, "link"), { method: "POST" });

export const cancelJob = (job: string) =>
  request<Job>(path("jobs", job, "cancel"), { method: "POST" });
