import { ropePath } from "@kith/figures";

const CURVE = { from: { x: 4, y: 18 }, control: { x: 45, y: 18 }, to: { x: 86, y: 18 } };

/** The small drawing beside a sentence of the legend. */
export function sign(name: string): string {
  const content = draw(name);
  return `<svg class="sign" viewBox="0 0 90 36" aria-hidden="true">${content}</svg>`;
}

function draw(name: string): string {
  const line = (path: string, more = "") =>
    `<path d="${path}" fill="none" stroke="var(--ink)" stroke-width="3" stroke-linecap="round"${more}/>`;
  switch (name) {
    case "rope-4":
      return line(ropePath(CURVE, 4, 3));
    case "rope-2":
      return line(ropePath(CURVE, 2, 3));
    case "rope-1":
      return line(ropePath(CURVE, 1, 3));
    case "stitched":
      return line(ropePath(CURVE, 1, 3), ' stroke-dasharray="10 8"');
    case "told":
      return '<circle cx="45" cy="18" r="13" fill="var(--spoke)"/>';
    case "named":
      return '<path d="M45 3L60 18 45 33 30 18Z" fill="var(--named)" stroke="var(--named-ink)" stroke-width="1.25"/>';
    case "place":
      return '<rect x="32" y="5" width="26" height="26" rx="1.5" fill="var(--where)" stroke="var(--where-ink)" stroke-width="3"/>';
    case "interval":
      return `${line("M18 18H72", ' stroke-width="7"')}${line("M18 9v18M72 9v18")}<circle cx="45" cy="18" r="9" fill="var(--marigold)" stroke="var(--ink)" stroke-width="3"/>`;
    default:
      return "";
  }
}
