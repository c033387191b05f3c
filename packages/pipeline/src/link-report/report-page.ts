import { COLOURS, escapeXml, FONT, type Theme } from "@kith/figures";
import type { ReportSection } from "./report-section.ts";

export interface ReportPage {
  readonly title: string;
  /** Said below the title. */
  readonly lead: string;
  readonly sections: readonly ReportSection[];
}

/**
 * A report as one page that stands alone: no script, no other file, light and dark, and made
 * to be printed. Every picture has its table below it.
 */
export function reportPage({ title, lead, sections }: ReportPage): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<p class="lead">${escapeXml(lead)}</p>
</header>
<nav aria-label="Parts of this report"><ul>
${sections.map(({ id, title: part }) => `<li><a href="#${id}">${escapeXml(part)}</a></li>`).join("\n")}
</ul></nav>
<main>
${sections.map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;
}

function sectionHtml({ id, title, words, picture, table }: ReportSection): string {
  const paragraphs = words.map((sentence) => `<p>${escapeXml(sentence)}</p>`).join("\n");
  const figure = picture === undefined ? "" : `<figure>${picture}</figure>\n`;
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeXml(title)}</h2>
${paragraphs}
${figure}${table === undefined ? "" : tableHtml(id, table)}
</section>`;
}

function tableHtml(
  id: string,
  { caption, columns, rows }: NonNullable<ReportSection["table"]>,
): string {
  const kind = (i: number): string => (columns[i]?.kind === "number" ? ' class="num"' : "");
  const head = columns
    .map(({ label }, i) => `<th scope="col"${kind(i)}>${escapeXml(label)}</th>`)
    .join("");
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell, i) =>
            i === 0
              ? `<th scope="row">${escapeXml(cell)}</th>`
              : `<td${kind(i)}>${escapeXml(cell)}</td>`,
          )
          .join("")}</tr>`,
    )
    .join("\n");
  return `<div class="table" tabindex="0" role="group" aria-labelledby="${id}-caption"><table><caption id="${id}-caption">${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

function colours(theme: Theme): string {
  return Object.entries(COLOURS)
    .map(([name, values]) => `--${name}:${values[theme]}`)
    .join(";");
}

const STYLE = `:root{color-scheme:light dark;${colours("light")}}
@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 4rem;font:400 1.0625rem/1.5 ${FONT.tool};color:var(--ink);background:var(--ground)}
h1{font:600 2rem/1.15 ${FONT.voice};margin:0 0 .5rem;text-wrap:balance}
h2{font:600 1.375rem/1.25 ${FONT.voice};margin:0 0 .5rem}
p{margin:0 0 .625rem;max-width:44rem}
.lead{color:var(--ink-2)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none;margin:1rem 0 1.5rem}
a{color:var(--spoke);display:inline-block;padding:.25rem 0}
a:focus-visible,.table:focus-visible{outline:3px solid var(--marigold);outline-offset:2px}
section{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1.25rem;margin:0 0 1rem}
figure{margin:.75rem 0 1rem}
svg{display:block;width:100%;height:auto}
svg text{font:500 15px ${FONT.tool};fill:var(--ink)}
svg .tick,svg .axis{text-anchor:middle;fill:var(--ink-2);font-size:14px}
svg .strong{fill:var(--ink);font-weight:650}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:start;font-weight:650;padding:.25rem 0 .5rem}
th,td{text-align:start;padding:.375rem .875rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th[scope=row]{font-weight:450}
thead th{border-bottom:2px solid var(--edge);color:var(--ink-2);font-weight:650}
.num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .num{white-space:normal}
@media print{body{max-width:none;padding:0;background:none;font-size:10.5pt}nav{display:none}section{border:0;padding:0;margin:0 0 14pt;border-radius:0}h2,caption{break-after:avoid}figure,tr{break-inside:avoid}.table{overflow:visible}}
@page{size:A4;margin:18mm 16mm}`;
