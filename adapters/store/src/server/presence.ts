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

  const open = async (owner: string): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: "kith presence",
    });
    const gone = () => {
      session = undefined;
    };
    client.on("error", gone);
    client.on("end", gone);
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [owner]);
    return client;
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
