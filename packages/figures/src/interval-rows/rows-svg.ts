import { escapeXml } from "../escape-xml.ts";
import { tenth } from "../geometry.ts";
import { figureCss, NODE_CLASS, nodePath } from "../scene-to-svg.ts";
import { COLOURS, type ColourName, type Theme } from "../tokens.ts";
import type { PlacedRow, RowsScene } from "./lay-out-rows.ts";

/** A picture of estimates as an SVG file that stands alone: own colours, title, description. */
export function rowsSvg(scene: RowsScene, theme: Theme): string {
  const colour = (name: ColourName) => COLOURS[name][theme];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tenth(scene.width)} ${tenth(scene.height)}" width="${tenth(scene.width)}" height="${tenth(scene.height)}" role="img" aria-labelledby="rows-title rows-desc">
<title id="rows-title">${escapeXml(scene.title)}</title><desc id="rows-desc">${escapeXml(scene.description)}</desc>
<style>${figureCss(colour).replaceAll("<", "")}</style>
<rect width="100%" height="100%" fill="${colour("surface")}"/>
${rowsContent(scene, colour)}
</svg>
`;
}

/** What stands inside the SVG element, with colours given by `colour`: for a page. */
export function rowsContent(scene: RowsScene, colour: (name: ColourName) => string): string {
  return [axisSvg(scene, colour), ...scene.rows.map((row) => rowSvg(row, scene, colour))].join(
    "\n",
  );
}

function axisSvg(scene: RowsScene, colour: (name: ColourName) => string): string {
  const { axis, height } = scene;
  const ticks = scene.ticks.map(
    ({ x, text }) =>
      `<path d="M${tenth(x)} ${axis.top - 10}V${tenth(height - 8)}" stroke="${colour("line")}" stroke-width="1.5"/><text x="${tenth(x)}" y="${axis.top - 20}" text-anchor="middle" font-size="14" fill="${colour("ink-2")}">${escapeXml(text)}</text>`,
  );
  const beside =
    scene.beside === undefined
      ? ""
      : `<path d="M${tenth(scene.beside.x)} ${axis.top - 6}V${tenth(height - 8)}" stroke="${colour("ink")}" stroke-width="2" stroke-dasharray="2 6" stroke-linecap="round"><title>${escapeXml(scene.beside.label)}</title></path>`;
  return ticks.join("") + beside;
}

function rowSvg(placed: PlacedRow, scene: RowsScene, colour: (name: ColourName) => string): string {
  const { row, y } = placed;
  const labelY = scene.stacked ? y - 24 : y - 2;
  const textX = scene.labelX + (row.shape === undefined ? 0 : 26);
  const sign =
    row.shape === undefined
      ? ""
      : `<path class="${NODE_CLASS[row.shape]}" d="${nodePath({ shape: row.shape, x: scene.labelX + 9, y: labelY - 5, r: 8 })}"/>`;
  const label = `<text class="halo" x="${tenth(textX)}" y="${tenth(labelY)}" font-size="16" font-weight="700" fill="${colour("ink")}">${escapeXml(row.label)}</text>`;
  const note = scene.stacked
    ? ""
    : `<text x="${tenth(textX)}" y="${tenth(y + 15)}" font-size="14" fill="${colour("ink-2")}">${escapeXml(row.note)}</text>`;
  const bar =
    placed.at === undefined
      ? ""
      : `<path d="M${tenth(placed.at.low)} ${tenth(y)}H${tenth(placed.at.high)}" stroke="${colour("ink")}" stroke-width="6"/><path d="M${tenth(placed.at.low)} ${tenth(y - 8)}v16M${tenth(placed.at.high)} ${tenth(y - 8)}v16" stroke="${colour("ink")}" stroke-width="3"/><circle cx="${tenth(placed.at.knot)}" cy="${tenth(y)}" r="8.5" fill="${colour(row.chosen ? "marigold" : "surface")}" stroke="${colour("ink")}" stroke-width="3.5"/>`;
  const said = scene.stacked
    ? `<text class="halo" x="${tenth(scene.width - 12)}" y="${tenth(labelY)}" text-anchor="end" font-size="15" fill="${colour("ink-2")}">`
    : `<text class="halo" x="${tenth(placed.wordsX)}" y="${tenth(y + 5)}" font-size="15" fill="${colour("ink-2")}">`;
  const words = `${said}<tspan font-weight="700" fill="${colour("ink")}">${escapeXml(placed.best)}</tspan>${placed.doubt === "" ? "" : escapeXml(`, ${placed.doubt}`)}</text>`;
  return sign + label + note + bar + words;
}
