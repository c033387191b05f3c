import { escapeXml } from "@kith/figures";

export interface IntervalRow {
  readonly label: string;
  readonly shown: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly words: string;
}

export interface IntervalPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly IntervalRow[];
}

const WIDTH = 720;
const LINE = { left: 210, right: 470 } as const;
const STEP = 40;

/**
 * Numbers with their intervals, one a line, each on a scale of its own: from its lowest to its
 * highest value, with the number that is shown as a knot. O(rows).
 */
export function intervalPicture({ id, title, description, rows }: IntervalPicture): string {
  const height = rows.length * STEP + 8;
  const drawn = rows.map(({ label, shown, low, median, high, words }, i) => {
    const y = i * STEP + STEP / 2;
    const least = Math.min(low, shown);
    const most = Math.max(high, shown);
    const pad = (most - least) * 0.15 || Math.max(Math.abs(shown) * 0.05, 0.5);
    const at = (value: number): string =>
      String(
        Math.round(
          10 *
            (LINE.left +
              ((value - least + pad) / (most - least + 2 * pad)) * (LINE.right - LINE.left)),
        ) / 10,
      );
    return (
      `<text class="label" x="0" y="${y + 5}">${escapeXml(label)}</text>` +
      `<path d="M${LINE.left} ${y}H${LINE.right}" stroke="var(--edge)" stroke-width="2" stroke-dasharray="2 6" stroke-linecap="round"/>` +
      `<path d="M${at(low)} ${y}H${at(high)}" stroke="var(--ink)" stroke-width="6"/>` +
      `<path d="M${at(low)} ${y - 8}v16M${at(high)} ${y - 8}v16M${at(median)} ${y - 5}v10" stroke="var(--ink)" stroke-width="2.5"/>` +
      `<circle cx="${at(shown)}" cy="${y}" r="6.5" fill="var(--marigold)" stroke="var(--ink)" stroke-width="2.5"/>` +
      `<text class="label" x="${LINE.right + 16}" y="${y + 5}">${escapeXml(words)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>${drawn.join("")}</svg>`;
}
