import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Release } from "@kith/pipeline";
import { playbackPage } from "./page.ts";
import { teamNotes } from "./team-notes.ts";

export interface PackFile {
  /** Path inside the folder, with `/`. */
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly type: string;
}

const FONTS = [
  ["literata/files/literata-latin-wght-normal", "literata"],
  ["literata/files/literata-latin-ext-wght-normal", "literata-ext"],
  ["atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal", "atkinson"],
  [
    "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal",
    "atkinson-ext",
  ],
] as const;

/**
 * A release as the files of a folder: one page, its style, its script and its fonts. The
 * page is complete without the script; the script only turns it into a show. What was kept
 * back goes into a file for the team beside the folder, never into the pack.
 */
export function playbackPack(release: Release): {
  readonly files: readonly PackFile[];
  readonly notes: PackFile;
} {
  const asset = (name: string) =>
    readFileSync(fileURLToPath(new URL(`./assets/${name}`, import.meta.url)), "utf8");
  return {
    files: [
      { path: "index.html", body: playbackPage(release), type: "text/html; charset=utf-8" },
      { path: "playback.css", body: asset("playback.css"), type: "text/css; charset=utf-8" },
      {
        path: "playback.js",
        body: asset("playback.js"),
        type: "text/javascript; charset=utf-8",
      },
      ...FONTS.map(([source, name]) => ({
        path: `${name}.woff2`,
        body: new Uint8Array(
          readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${source}.woff2`))),
        ),
        type: "font/woff2",
      })),
    ],
    notes: {
      path: "team-notes.md",
      body: teamNotes(release),
      type: "text/markdown; charset=utf-8",
    },
  };
}
