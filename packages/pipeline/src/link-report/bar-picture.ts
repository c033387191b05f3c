import { escapeXml } from "@kith/figures";

export interface Bar {
  readonly label: string;
  /** Drawn one on the other; in the order of `series`. */
  readonly values: readonly number[];
}

export interface BarPicture {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence, for whoever cannot see it. */
  readonly description: string;
  /** What each value of a bar is; the colours are told apart by lightness too. */
  readonly series: readonly { readonly label: string; readonly colour: string }[];
  readonly bars: readonly Bar[];
  /** What stands below the bars. */
  readonly axis: string;
}

const WIDTH = 720;
const PLOT = { top: 34, bottom: 210, left: 12, right: 708 } as const;

/** Bars beside each other, as one SVG element in the colours of the page. O(bars). */
export function barPicture({ id, title, description, series, bars, axis }: BarPicture): string {
  const most = Math.max(1, ...bars.map(({ values }) => sum(values)));
  const step = (PLOT.right - PLOT.left) / Math.max(1, bars.length);
  const height = PLOT.bottom - PLOT.top;
  const drawn = bars.map(({ label, values }, i) => {
    const x = PLOT.left + i * step + step * 0.12;
    const width = step * 0.76;
    let y: number = PLOT.bottom;
    const parts = values.map((value, k) => {
      const h = (value / most) * height;
      y -= h;
      return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(h)}" fill="${series[k]?.colour ?? "var(--ink)"}"/>`;
    });
    const middle = tenth(x + width / 2);
    const total = `<text class="tick strong" x="${middle}" y="${tenth(y - 6)}">${thousands(sum(values))}</text>`;
    return `${parts.join("")}${total}<text class="tick" x="${middle}" y="${PLOT.bottom + 20}">${escapeXml(label)}</text>`;
  });
  const key =
    series.length < 2
      ? ""
      : series
          .map(
            ({ label, colour }, k) =>
              `<rect x="${PLOT.left + k * 240}" y="0" width="14" height="14" fill="${colour}"/><text class="key" x="${PLOT.left + 20 + k * 240}" y="12">${escapeXml(label)}</text>`,
          )
          .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 258" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>${key}<path d="M${PLOT.left} ${PLOT.bottom}H${PLOT.right}" stroke="var(--edge)" stroke-width="1.5"/>${drawn.join("")}<text class="axis" x="${WIDTH / 2}" y="252">${escapeXml(axis)}</text></svg>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const tenth = (x: number): string => String(Math.round(x * 10) / 10);

function thousands(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
