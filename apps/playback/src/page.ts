import { escapeXml, type FigureTable, type PublicFigure } from "@kith/figures";
import type { Release } from "@kith/pipeline";
import { sign } from "./signs.ts";

/** The whole playback as one page of scenes, complete without a script. */
export function playbackPage(release: Release): string {
  const title = `${release.site}: who we turn to`;
  const scenes = [opening(release), ...release.figures.map(figureScene), closing(release)];
  const total = scenes.length;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="playback.css">
</head>
<body>
<a class="skip" href="#scene-1">Go to the first page</a>
<header class="top">
<svg class="mark" viewBox="0 0 56 26" aria-hidden="true"><path d="M12 13C24 -3 31 29 44 13" fill="none" stroke="var(--ink)" stroke-width="3" stroke-linecap="round"/><circle cx="11" cy="13" r="9" fill="var(--spoke)"/><path d="M45 3.5L54.5 13 45 22.5 35.5 13Z" fill="var(--named)"/></svg>
<p class="place" id="place" aria-live="polite">${escapeXml(release.site)}</p>
${release.madeUp ? '<p class="madeup">Made-up data</p>' : ""}
</header>
<main>
${scenes.map((scene, i) => scene(i + 1, total)).join("\n")}
</main>
<nav class="steps" aria-label="Pages" hidden>
<button type="button" id="previous">Previous</button>
<button type="button" id="next">Next</button>
</nav>
<script src="playback.js"></script>
</body>
</html>
`;
}

/** `1` → "wave 1"; a wave with a name of its own keeps it. */
function waveName(wave: string): string {
  return /^\d+$/.test(wave) ? `wave ${wave}` : wave;
}

type Scene = (number: number, total: number) => string;

function scene(id: string, number: number, total: number, label: string, body: string): string {
  return `<section class="scene" id="scene-${number}" data-scene="${id}" aria-label="${number} of ${total}: ${escapeXml(label)}" tabindex="-1">
${body}
</section>`;
}

function opening(release: Release): Scene {
  const told =
    release.toldUs === undefined
      ? "<h1>Too few people have told us yet <b>to show a picture.</b></h1>"
      : `<h1><b>About ${release.toldUs} people</b> have told us whom they turn to.</h1>`;
  const what =
    release.figures.length === 0
      ? '<p class="lead">A picture of a few people could show somebody who does not want to be seen. Once at least 30 have told us, it appears here.</p>'
      : `<p class="lead">This is what it looks like when we put it together${release.wave === "" ? "" : ` (${escapeXml(waveName(release.wave))})`}. Please tell us where we are wrong.</p>`;
  return (number, total) =>
    scene(
      "opening",
      number,
      total,
      release.site,
      `<div class="say">${told}${what}</div>
<div class="show card"><h2>What you see</h2><ul><li>Groups of at least 10 people, never one person.</li><li>Numbers to the nearest 5.</li><li>What we do not know, drawn as stitches or dots.</li></ul>
<h2>What you do not see</h2><ul><li>No names, nobody's answers.</li><li>Nothing about fewer than 10 people.</li><li>People nobody asked about: the map is only part of the place.</li></ul></div>`,
    );
}

function figureScene(figure: PublicFigure): Scene {
  return (number, total) =>
    scene(
      figure.id,
      number,
      total,
      figure.title,
      `<div class="say">
<p class="kicker">${escapeXml(figure.title)}</p>
<h1 class="claim${long(figure) ? " long" : ""}">${figure.words.claim.map((span) => (span.strong ? `<b>${escapeXml(span.text)}</b>` : escapeXml(span.text))).join("")}</h1>
</div>
<div class="show" data-twin>
<div class="twin" role="tablist" aria-label="Show as" hidden>${["Picture", "Table", "Words"]
        .map(
          (name, i) =>
            `<button type="button" role="tab" id="${figure.id}-tab-${i}" aria-controls="${figure.id}-panel-${i}" aria-selected="${i === 0}"${i === 0 ? "" : ' tabindex="-1"'}>${name}</button>`,
        )
        .join("")}</div>
<div class="panel" id="${figure.id}-panel-0" data-name="Picture"><figure>${figure.svg}</figure></div>
<div class="panel" id="${figure.id}-panel-1" data-name="Table" tabindex="0" role="group" aria-label="Table">${table(figure.table)}</div>
<div class="panel words" id="${figure.id}-panel-2" data-name="Words"><p>${escapeXml(figure.words.text)}</p></div>
</div>
<ul class="key">${figure.legend.map(({ sign: name, text }) => `<li>${sign(name)}<span>${escapeXml(text)}</span></li>`).join("")}</ul>
<p class="foot"><b>Asked:</b> ${escapeXml(figure.caption.asked)}. <b>Of:</b> ${escapeXml(figure.caption.of)}. <b>Answered:</b> ${escapeXml(figure.caption.answered)} <b>Missing:</b> ${escapeXml(figure.caption.missing)}</p>`,
    );
}

/** A claim of many words is set smaller, so that it fits a projector. */
function long(figure: PublicFigure): boolean {
  return figure.words.claim.reduce((sum, { text }) => sum + text.length, 0) > 80;
}

function table(content: FigureTable): string {
  const cells = (row: readonly (string | number)[]) =>
    row
      .map((cell, i) => {
        const number = content.columns[i]?.kind === "number" ? ' class="num"' : "";
        return i === 0
          ? `<th scope="row">${escapeXml(String(cell))}</th>`
          : `<td${number}>${escapeXml(String(cell))}</td>`;
      })
      .join("");
  return `<table><caption>${escapeXml(content.caption)}</caption><thead><tr>${content.columns
    .map(({ label }) => `<th scope="col">${escapeXml(label)}</th>`)
    .join("")}</tr></thead><tbody>${
    content.rows.length === 0
      ? `<tr><td colspan="${content.columns.length}">Too few to show.</td></tr>`
      : content.rows.map((row) => `<tr>${cells(row)}</tr>`).join("")
  }</tbody></table>`;
}

function closing(release: Release): Scene {
  return (number, total) =>
    scene(
      "closing",
      number,
      total,
      "Does this look right?",
      `<div class="say"><h1 class="claim"><b>Does this look right?</b></h1>
<p class="lead">You know ${escapeXml(release.site)} better than any picture. Tell somebody from the team, or write on a slip: a group that has closed, a place we missed, an idea, an offer, a question.</p></div>
<div class="show card"><h2>Say it</h2><ul><li>“This is right.”</li><li>“This is not right, because …”</li><li>“You missed …”</li><li>“We could …”</li></ul>
<p>Whoever was named, or took part, can ask to be taken out at any time.</p></div>`,
    );
}
