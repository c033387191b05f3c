import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { forbidden, IMPURE, type Room, roomOf } from "./rules.ts";

export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

/** Every breach of the house rules in the given files (paths relative to `root`). */
export function checkHouse(root: string, files: readonly string[]): Breach[] {
  const rooms = new Map<string, Room>();
  const declared = new Map<string, Set<string>>();
  for (const file of files.filter((f) => f.endsWith("package.json"))) {
    const manifest = JSON.parse(readFileSync(join(root, file), "utf8")) as {
      name: string;
      dependencies?: Record<string, string>;
    };
    const room = roomOf(file);
    if (room === undefined) continue;
    rooms.set(manifest.name, room);
    declared.set(
      `${room.floor}/${room.name}`,
      new Set([manifest.name, ...Object.keys(manifest.dependencies ?? {})]),
    );
  }
  return files
    .filter((file) => /\.(ts|tsx)$/.test(file) && roomOf(file) !== undefined)
    .flatMap((file) => checkFile(file, readFileSync(join(root, file), "utf8"), rooms, declared));
}

function checkFile(
  file: string,
  text: string,
  rooms: ReadonlyMap<string, Room>,
  declared: ReadonlyMap<string, ReadonlySet<string>>,
): Breach[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  const breaches: Breach[] = [];
  const at = (index: number, why: string) =>
    breaches.push({ file, line: text.slice(0, index).split("\n").length, why });
  const test = /\.test(-d)?\.tsx?$|\/(bench|fuzz|oracle|testing|kill-test|scripts)\//.test(file);

  for (const match of text.matchAll(IMPORT)) {
    const target = match[1] ?? "";
    if (target.startsWith(".")) {
      const other = roomOf(normalize(join(dirname(file), target)));
      if (other && `${other.floor}/${other.name}` !== `${room.floor}/${room.name}`) {
        at(match.index, `reaches into ${other.floor}/${other.name}: import it by its name`);
      }
      continue;
    }
    if (!target.startsWith("@kith/")) continue;
    const name = target.split("/").slice(0, 2).join("/");
    const other = rooms.get(name);
    if (other === undefined) {
      at(match.index, `there is no ${name}`);
      continue;
    }
    const why = test ? undefined : forbidden(room, other);
    if (why !== undefined) at(match.index, why);
    else if (!test && declared.get(`${room.floor}/${room.name}`)?.has(name) === false) {
      at(match.index, `${name} is not among the dependencies in package.json`);
    }
  }
  const pure = room.floor === "packages" && file.includes("/src/") && !test;
  for (const { pattern, why } of pure ? IMPURE : []) {
    for (const match of text.matchAll(new RegExp(pattern, "g"))) at(match.index, why);
  }
  return breaches;
}
