/** Where the server shows what residents see of a site. */
export function playbackAddress(site: string): string {
  return `/playback/${encodeURIComponent(site)}/`;
}
