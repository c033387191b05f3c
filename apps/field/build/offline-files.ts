import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Most script the app may have before instrument data, in bytes as sent (gzip). */
export const MOST_SCRIPT = 120_000;
/** Chunks that are instrument data and not script, by the name given in vite.config.ts. */
const INSTRUMENT_DATA = /^assets\/instrument-/;
const WORKER = "sw.js";

/**
 * Gives the service worker the list of everything the app consists of, with a version made
 * from the contents, and stops the build when there is more script than `MOST_SCRIPT`.
 */
export function offlineFiles(publicDir: string): Plugin {
  return {
    name: "kith-offline-files",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const contents = new Map<string, string | Uint8Array>();
        for (const [name, output] of Object.entries(bundle)) {
          contents.set(name, output.type === "chunk" ? output.code : output.source);
        }
        for (const name of readdirSync(publicDir)) {
          contents.set(name, readFileSync(join(publicDir, name)));
        }
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") throw new Error(`The build has no ${WORKER}.`);
        contents.delete(WORKER);

        const size = scriptSize(contents);
        if (size > MOST_SCRIPT) {
          this.error(`The field app has ${size} bytes of script (gzip); at most ${MOST_SCRIPT}.`);
        }
        this.info(`script: ${size} bytes gzip of at most ${MOST_SCRIPT}`);

        const names = [...contents.keys()].sort();
        const hash = createHash("sha256").update(worker.code);
        for (const name of names) hash.update(`${name}\0`).update(contents.get(name)!);
        const version = hash.digest("hex").slice(0, 12);
        worker.code = worker.code
          .replaceAll("__KITH_FILES__", JSON.stringify(names))
          .replaceAll("__KITH_VERSION__", JSON.stringify(version));
      },
    },
  };
}

/** Gzip size of all script that is not instrument data, file by file, as a server sends it. */
export function scriptSize(contents: ReadonlyMap<string, string | Uint8Array>): number {
  let size = 0;
  for (const [name, content] of contents) {
    if (!name.endsWith(".js") || INSTRUMENT_DATA.test(name)) continue;
    size += gzipSync(content, { level: 6 }).length;
  }
  return size;
}
