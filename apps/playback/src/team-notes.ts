import type { Release } from "@kith/pipeline";

/** For the team, not for the public: what is in the folder, what was kept back and why. */
export function teamNotes(release: Release): string {
  const shown = release.figures.map(({ title }) => `- ${title}`);
  const withheld = release.withheld.map(({ what, why }) => `- ${what}: ${why}`);
  return `# Playback of ${release.site}: notes for the team

Keep this page inside the team. The folder beside it may be shown to everybody.

Gate policy ${release.policy}. Known limit of this version: a release is not yet compared with earlier ones. Release a wave once; two releases of nearly the same interviews could be compared by a reader.

Read every page once before showing it. Labels of places, streets and questions come from your data; one that is the name of somebody in the interviews, a telephone number or an address is kept back, but the name of somebody else cannot be recognised.

## Shown

${shown.length > 0 ? shown.join("\n") : "- Nothing: no picture and no finding passed the gate."}

## Kept back

${withheld.length > 0 ? withheld.join("\n") : "- Nothing."}
`;
}
