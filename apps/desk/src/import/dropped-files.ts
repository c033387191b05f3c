import type { PickedFile } from "./read-files.ts";

/** Everything somebody dropped, folders opened, with the path each file lay at. */
export async function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  // Entries must be taken before the first wait: the browser empties the list after the event.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((e) => e !== null);
  if (entries.length === 0) return chosenFiles(data.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** Files of a file chooser, which gives a path when a folder was chosen. */
export function chosenFiles(files: FileList): readonly PickedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (isFolder(entry)) {
    const entries = await allEntries(entry.createReader());
    return (await Promise.all(entries.map(filesIn))).flat();
  }
  return [];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader answers in portions (100 in Chromium) and an empty one at the end. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
