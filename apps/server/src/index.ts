/** The server: the contract's routes, long work, the desk app and playbacks, on one port. */
export { closeOnSignals } from "./close-on-signals.ts";
export { createApp, MAX_BODY } from "./create-app.ts";
export { openApiDocument } from "./openapi-document.ts";
export { PlainError } from "./plain-error.ts";
export type { Log, PlaybackFile, PlaybackFiles } from "./server-context.ts";
export type { RenderPlayback } from "./site/site-playback.ts";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.ts";
