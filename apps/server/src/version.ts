import about from "../package.json" with { type: "json" };

/** Version of the server, as `/api/health` tells it. */
export const VERSION = about.version;
