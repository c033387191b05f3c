const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/** Whether an address can only be reached from this computer. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase());
}

/** The name in a Host header, without its port; `undefined` when it is no host at all. */
export function hostName(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const url = URL.parse(`http://${header}`);
  // A header with a path or a user is not a host, though an address made of it would parse.
  if (url === null || url.host === "" || url.href !== `http://${url.host}/`) return undefined;
  return url.hostname;
}
