import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { startServing } from "../serving.ts";
import { storeAt } from "../store-at.ts";

export const serveCommand: Command = {
  name: "serve",
  usage: "[--port N] [--host ADDRESS] [--data DIR | --database-url URL] [--json]",
  about: "Serves the desk app and the playback from ./data, or from a PostgreSQL server.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        "database-url": { type: "string" },
      },
      [],
    );
    const serving = await startServing(
      storeAt(values),
      { host: values.host, port: values.port },
      terminal,
    );
    const { url } = serving.server;
    const stopped = terminal.stopped();
    if (values.json === true) terminal.out(JSON.stringify({ url: `${url}/` }));
    else terminal.out(`Kith is ready: ${url}/\nStop with Ctrl-C.`);
    await stopped;
    await serving.close();
    return 0;
  },
};
