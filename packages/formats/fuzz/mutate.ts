import type { Random } from "@kith/model";
import { unzipSync, zipSync } from "fflate";

/** What formats trip over: marks of their own, numbers too large, characters that are none. */
const TOKENS = [
  ...["", "\0", "\ufeff", "\uffff", "\ud800", "\r", "\n\n\n", "\t", " ".repeat(5_000), "🙂"],
  ...['"', "'", "<", ">", "&", "&amp;", "&#0;", "&#xfffff;", "]]>", "<![CDATA[", "<!--", "<?x"],
  ...['<!DOCTYPE x [<!ENTITY a "b">]>', "&a;", "<a>".repeat(3_000), "[".repeat(20_000)],
  ...['{"a":'.repeat(10_000), "__proto__", "constructor", "node [ ".repeat(2_000)],
  ...["NaN", "-1", "1e999", "99999999999", "0x10", "1,5", "NA", "*", "%", "#", ";", ","],
  ...["*Vertices 2000000000\n", "n=999999999", "nm=99999999", "*Matrix\n", "data:\n", "labels:\n"],
  ...["source", "Vertex 1", "id", "type", "graph", "<graph>", "</graph>", "<nodes>", "dl "],
].map((token) => new TextEncoder().encode(token));

/** The same file damaged in one to eight places, as transport, editors and attackers do. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const parts = random.below(2) === 0 ? unpacked(bytes) : undefined;
  if (parts !== undefined) {
    const names = Object.keys(parts);
    const name = names[random.below(names.length)] ?? "";
    return zipSync({ ...parts, [name]: mutate(parts[name] ?? bytes, other, random) });
  }
  let result = bytes;
  for (let times = 1 + random.below(8); times > 0; times--) {
    result = once(result, other, random).subarray(0, 2_000_000);
  }
  return result;
}

function once(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(1 + (1 << random.below(9))));
  const piece = bytes.subarray(at, end);
  switch (random.below(9)) {
    case 0: {
      const changed = bytes.slice();
      changed[Math.min(at, bytes.length - 1)] = random.below(256);
      return changed;
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), piece, bytes.subarray(end));
    case 3:
      return joined(bytes.subarray(0, at), pick(TOKENS, random), bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, at), pick(TOKENS, random), bytes.subarray(end));
    case 5:
      return bytes.subarray(0, at);
    case 6: {
      const from = random.below(other.length + 1);
      return joined(bytes.subarray(0, at), other.subarray(from, from + 200), bytes.subarray(end));
    }
    case 7: {
      const times = 1 << random.below(12);
      return joined(
        bytes.subarray(0, at),
        ...Array.from({ length: times }, () => piece),
        bytes.subarray(at),
      );
    }
    default: {
      const wide = new Uint8Array(bytes.length * 2);
      for (const [index, byte] of bytes.entries()) wide[index * 2 + (at % 2)] = byte;
      return wide;
    }
  }
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
