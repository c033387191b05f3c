import type { FormItem, FormPart, FormSection, PrintForm } from "./form.ts";
import { FORM_STYLE } from "./form-style.ts";

/**
 * A form as one HTML file for A4, black on white, that needs nothing beside it: boxes of 6 mm,
 * lines of 9 mm, a question never parted by the end of a page unless it is longer than one.
 */
export function formHtml(form: PrintForm): string {
  const foot = cssText(form.foot.name);
  const page = cssText(` · ${form.foot.page} `);
  return `<!doctype html>
<html lang="${escapeHtml(form.language)}" dir="${form.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(form.title)}</title>
<style>
@page { @bottom-center { content: ${foot} ${page} counter(page) " / " counter(pages); } }
${FORM_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(form.title)}</h1>
<p class="version">${escapeHtml(form.foot.name)}</p>
<dl>${form.head.map((label) => `<div><dt>${escapeHtml(label)}</dt><dd></dd></div>`).join("")}</dl>
</header>
<main>
${form.sections.map(sectionHtml).join("\n")}
</main>
${sourcesHtml(form)}</body>
</html>
`;
}

function sectionHtml({ title, condition, items }: FormSection): string {
  return `<section>
<h2>${escapeHtml(title)}</h2>
${optionalHtml("p", "condition", condition)}${items.map(itemHtml).join("\n")}
</section>`;
}

function itemHtml(item: FormItem): string {
  const number = item.number === undefined ? "" : `<span class="number">${item.number}</span> `;
  const id = item.id === undefined ? "" : ` id="${escapeHtml(item.id)}"`;
  return `<article${id}>
${optionalHtml("p", "condition", item.condition)}<h3>${number}${escapeHtml(item.wording)}</h3>
${optionalHtml("p", "hint", item.hint)}${optionalHtml("p", "script", item.script)}${item.parts.map(partHtml).join("\n")}
</article>`;
}

function partHtml(part: FormPart): string {
  switch (part.kind) {
    case "boxes":
      return `${optionalHtml("p", "how", part.how)}<ul class="boxes">${part.boxes
        .map(({ label }) => `<li>${BOX}<span>${escapeHtml(label)}</span></li>`)
        .join("")}</ul>`;
    case "scale":
      return `<div class="scale"><span>${escapeHtml(part.least)}</span><ul>${part.boxes
        .map(({ label }) => `<li><span>${escapeHtml(label)}</span>${BOX}</li>`)
        .join("")}</ul><span>${escapeHtml(part.most)}</span></div>`;
    case "lines":
      return `${optionalHtml("p", "how", part.label)}${'<div class="line"></div>'.repeat(part.count)}`;
    case "numbers":
      return `<div class="numbers"><span>${escapeHtml(part.label)}</span>${BOX.repeat(part.count)}</div>`;
    case "table":
      return tableHtml(part);
    case "pairs":
      return pairsHtml(part);
  }
}

const BOX = '<i class="box" aria-hidden="true"></i>';

function tableHtml(part: Extract<FormPart, { readonly kind: "table" }>): string {
  const cell = (value: string): string =>
    part.cells === "ticks" || value === "dont_know" || value === "refused"
      ? `<td class="tick">${BOX}</td>`
      : "<td></td>";
  const heads = part.columns
    .map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`)
    .join("");
  const rows = part.rows.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row)}</th>${part.columns.map(({ value }) => cell(value)).join("")}</tr>`,
  );
  return `${optionalHtml("p", "how", part.note)}<table class="${part.corner === "" ? part.cells : `${part.cells} people`}"><thead><tr><th scope="col">${escapeHtml(part.corner)}</th>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** A triangle: the cell of row and column is the pair; those below stand for the same pair. */
function pairsHtml(part: Extract<FormPart, { readonly kind: "pairs" }>): string {
  const columns = part.numbers.slice(1);
  const heads = columns.map((number) => `<th scope="col">${escapeHtml(number)}</th>`).join("");
  const rows = part.numbers.slice(0, -1).map((number, row) => {
    const cells = columns.map((_, column) =>
      column >= row ? `<td class="tick">${BOX}</td>` : '<td class="none"></td>',
    );
    return `<tr><th scope="row">${escapeHtml(number)}</th>${cells.join("")}</tr>`;
  });
  return `<p class="how">${escapeHtml(part.note)}</p><table class="pairs"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function sourcesHtml({ sources }: PrintForm): string {
  if (sources.texts.length === 0) return "";
  const texts = sources.texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
  return `<footer><h2>${escapeHtml(sources.title)}</h2>${texts}</footer>\n`;
}

function optionalHtml(tag: string, name: string, text: string | undefined): string {
  return text === undefined || text === ""
    ? ""
    : `<${tag} class="${name}">${escapeHtml(text)}</${tag}>\n`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Text as a string of CSS; it stands inside `<style>`, so `<` is written as an escape too. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/g, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;
}
