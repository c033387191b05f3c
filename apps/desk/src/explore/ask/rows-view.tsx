import {
  cssColour,
  type IntervalRowsFigure,
  layOutRows,
  rowsContent,
  rowWords,
} from "@kith/figures";
import { useMemo } from "react";

/**
 * Estimates on one axis. The drawing is for the eye; each row is a button over it that says
 * the same and chooses whom the row is about.
 */
export function RowsView(props: {
  figure: IntervalRowsFigure;
  width: number;
  chosen: string | undefined;
  /** Left out where rows are about nobody who can be chosen. */
  onChoose?: (id: string) => void;
}) {
  const { input } = props.figure;
  const scene = useMemo(
    () =>
      layOutRows(
        {
          ...input,
          rows: input.rows.map((row) => ({ ...row, chosen: row.id === props.chosen })),
        },
        props.width,
      ),
    [input, props.chosen, props.width],
  );
  const content = useMemo(() => rowsContent(scene, cssColour), [scene]);
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className="rows-picture">
      <svg
        className="rows-scene"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by @kith/figures, which escapes every text
        dangerouslySetInnerHTML={{ __html: content }}
      />
      <ol className="rows-over">
        {scene.rows.map((placed) => {
          const { best, doubt } = rowWords(placed.row, input.digits);
          const text = [`${placed.row.label}:`, best, input.unit, doubt].filter(Boolean).join(" ");
          return (
            <li
              key={placed.row.id}
              style={{
                insetBlockStart: percent(
                  placed.y - scene.step / 2 - (scene.stacked ? 9 : 0),
                  scene.height,
                ),
                blockSize: percent(scene.step, scene.height),
              }}
            >
              {props.onChoose === undefined ? (
                <span className="unheard">{text}</span>
              ) : (
                <button
                  type="button"
                  aria-pressed={placed.row.id === props.chosen}
                  onClick={() => props.onChoose?.(placed.row.id)}
                >
                  <span className="unheard">{text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
