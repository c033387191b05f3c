import type { CheckResult } from "@kith/api";
import { useSyncExternalStore } from "react";
import { checkFiles, startImport } from "../api/changes.ts";
import { asFailure, type Failure } from "../api/request.ts";
import { followJob } from "../shell/followed-job.ts";
import { type FilesRead, type PickedFile, readFiles } from "./read-files.ts";

/**
 * How far bringing in has come, per site. It lives beside the pages, so that leaving Import
 * loses nothing, and every failure keeps what was read.
 */
export type ImportSession =
  | { readonly phase: "empty" }
  | { readonly phase: "reading" }
  | { readonly phase: "checking"; readonly read: FilesRead }
  | { readonly phase: "checked"; readonly read: FilesRead; readonly result: CheckResult }
  | { readonly phase: "sending"; readonly read: FilesRead; readonly result: CheckResult }
  | {
      readonly phase: "sent";
      readonly job: string;
      readonly read: FilesRead;
      readonly result: CheckResult;
    }
  | {
      readonly phase: "failed";
      readonly failure: Failure;
      readonly read?: FilesRead;
      readonly result?: CheckResult;
    };

const EMPTY: ImportSession = { phase: "empty" };
const sessions = new Map<string, ImportSession>();
const listeners = new Set<() => void>();

export function useImportSession(site: string): ImportSession {
  return useSyncExternalStore(subscribe, () => sessions.get(site) ?? EMPTY);
}

/** Reads files and looks at them. Nothing is kept. */
export async function takeFiles(site: string, picked: readonly PickedFile[]): Promise<void> {
  const mine: ImportSession = { phase: "reading" };
  set(site, mine);
  try {
    const read = await readFiles(picked);
    // Other files were taken meanwhile: those count, not these.
    if (sessions.get(site) === mine) await check(site, read);
  } catch (error) {
    if (sessions.get(site) === mine) set(site, { phase: "failed", failure: asFailure(error) });
  }
}

/** Looks at the files again. */
export async function check(site: string, read: FilesRead): Promise<void> {
  const mine: ImportSession = { phase: "checking", read };
  set(site, mine);
  try {
    const result = await checkFiles(site, { files: read.files });
    if (sessions.get(site) === mine) set(site, { phase: "checked", read, result });
  } catch (error) {
    const failed: ImportSession = { phase: "failed", failure: asFailure(error), read };
    if (sessions.get(site) === mine) set(site, failed);
  }
}

/** Brings the interviews in, or with `keepGood` the rows without errors. */
export async function bringIn(
  site: string,
  read: FilesRead,
  result: CheckResult,
  rows: "all" | "good",
): Promise<void> {
  set(site, { phase: "sending", read, result });
  try {
    const job = await startImport(site, {
      files: read.files,
      source: read.source,
      ...(rows === "good" ? { keepGood: true } : {}),
    });
    followJob(site, job.id);
    set(site, { phase: "sent", job: job.id, read, result });
  } catch (error) {
    set(site, { phase: "failed", failure: asFailure(error), read, result });
  }
}

/** Forgets the files. */
export function startAgain(site: string): void {
  set(site, EMPTY);
}

function set(site: string, session: ImportSession): void {
  sessions.set(site, session);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
