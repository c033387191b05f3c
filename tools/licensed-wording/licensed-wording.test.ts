import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licensedPhrases, phraseHash } from "./licensed-phrases.ts";

const HASHES = new Set(
  readFileSync(new URL("phrase-hashes.txt", import.meta.url), "utf8")
    .trim()
    .split(/\s+/),
);
const WRITTEN = /\.(?:tsx?|mjs|cjs|js|json|md|html|css|sql|txt|csv|typ|ya?ml)$/;
const LARGEST = 2_000_000;

/**
 * Scales whose wording belongs to somebody may be defined here but not worded. The repository
 * knows their phrases only by hash, so that this check does not itself hold the words.
 */
describe("wording of licensed scales", () => {
  it("is in no file of the repository", () => {
    const root = new URL("../..", import.meta.url).pathname;
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
    })
      .split("\n")
      .filter(
        (name) =>
          WRITTEN.test(name) &&
          (statSync(root + name, { throwIfNoEntry: false })?.size ?? LARGEST) < LARGEST,
      );
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((name) =>
      licensedPhrases(readFileSync(root + name, "utf8"), HASHES).map(
        ({ line, hash }) => `${name}:${line} ${hash}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it("is found whatever stands between its words, and told by line", () => {
    const hashes = new Set([phraseHash("the quick brown fox")]);
    const text = 'const item = {\n  en: "It’s the Quick,\n brown fox.",\n};';
    expect(licensedPhrases(text, hashes)).toEqual([
      { line: 2, hash: phraseHash("the quick brown fox") },
    ]);
    expect(licensedPhrases("the quick red fox", hashes)).toEqual([]);
    expect(licensedPhrases("quick brown fox", hashes)).toEqual([]);
  });

  it("knows phrases enough to cover every scale of which it has the words", () => {
    expect(HASHES.size).toBeGreaterThan(300);
    for (const hash of HASHES) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});
