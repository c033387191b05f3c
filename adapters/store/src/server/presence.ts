import pg from "pg";

export interface Presence {
  hold(owner: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A session that lives as long as the process and holds an advisory lock. Others see by it
 * whether the process that works on a job is still there; it needs no clock and no heartbeat.
 * When the session breaks, the next `hold` opens another.
 */
export function openPresence(databaseUrl: string): Presence {
  let session: Promise<pg.Client> | undefined;

  const open = (owner: string): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: "kith presence",
    });
    client.on("error", () => {});
    client.on("end", () => {
      if (session === opened) session = undefined;
    });
    const opened = client
      .connect()
      .then(() => client.query("select pg_advisory_lock($1)", [owner]))
      .then(() => client);
    return opened;
  };

  return {
    hold: async (owner) => {
      session ??= open(owner);
      try {
        await session;
      } catch (error) {
        session = undefined;
        throw error;
      }
    },
    close: async () => {
      const client = await session;
      await client?.end();
    },
  };
}
