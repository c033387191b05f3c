let region: HTMLElement | undefined;

/**
 * Says something to people who listen to the page, without moving anything. Polite: it waits
 * for what is being read. Saying the same twice is heard twice.
 */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "unheard";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    document.body.append(region);
  }
  const target = region;
  target.textContent = "";
  setTimeout(() => {
    target.textContent = text;
  }, 60);
}
