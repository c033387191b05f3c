import { type DragEvent, useRef, useState } from "react";
import { failure } from "../api/request.ts";
import { Icon } from "../parts/icon.tsx";
import { ErrorState } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import { chosenFiles, droppedFiles } from "./dropped-files.ts";
import type { PickedFile } from "./read-files.ts";
import "./drop-zone.css";

const said = words.import;

/** Takes files by dropping, and by choosing: everything a mouse can do here, a keyboard can. */
export function DropZone({ onFiles }: { onFiles: (files: readonly PickedFile[]) => void }) {
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    try {
      onFiles(await droppedFiles(event.dataTransfer));
    } catch {
      setError(failure(400, said.nothing, said.nothingRemedy));
    }
  };
  const chosen = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0) onFiles(chosenFiles(input.files));
    // Choosing the same files again, corrected, must count as a change.
    input.value = "";
  };

  return (
    <section
      className={over ? "drop over" : "drop"}
      aria-label={said.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="folder" />
      <p className="drop-title">{over ? said.dropNow : said.drop}</p>
      <p className="small">{said.dropHint}</p>
      <div className="row wrap drop-choose">
        <button type="button" className="btn" onClick={() => files.current?.click()}>
          {said.chooseFiles}
        </button>
        <button type="button" className="btn" onClick={() => folder.current?.click()}>
          {said.chooseFolder}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={said.chooseFiles}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={said.chooseFolder}
        {...{ webkitdirectory: "" }}
        onChange={(event) => chosen(event.target)}
      />
      {error ? <ErrorState error={error} /> : null}
    </section>
  );
}
