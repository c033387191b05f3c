import { type InterviewsRead, readInterviews, unzipFiles } from "@kith/formats";
import type { Problem, SourceFile } from "@kith/model";

/** A file as it was sent: text, or the bytes of a ZIP as base64. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
  readonly base64?: boolean | undefined;
}

/** Reads sent files as interviews, for a thread of its own: a large folder takes a second. */
export function readTask({ files }: { readonly files: readonly SentFile[] }): InterviewsRead {
  const problems: Problem[] = [];
  const texts: SourceFile[] = [];
  for (const { name, text, base64 } of files) {
    if (base64 !== true) {
      texts.push({
        name: name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1),
        text,
      });
      continue;
    }
    const unzipped = unzipFiles(Buffer.from(text, "base64"), name);
    texts.push(...unzipped.files);
    problems.push(...unzipped.problems);
  }
  const read = readInterviews(texts);
  return { ...read, problems: [...problems, ...read.problems] };
}
