import { zipFiles } from "@kith/formats";
import type { PlaybackFile } from "../server-context.ts";

/** A playback as one file to carry: unpacked, it opens from a USB stick. */
export function zipPlayback(files: readonly PlaybackFile[]): Uint8Array<ArrayBuffer> {
  const packed = zipFiles(
    files.map(({ name, body }) =>
      typeof body === "string" ? { name, text: body } : { name, bytes: body },
    ),
  );
  return new Uint8Array(packed);
}
