import { openAudit } from "./audit.ts";
import { openDatabase } from "./database.ts";
import { openDecisions } from "./decisions.ts";
import type { Engine } from "./engine.ts";
import { openField } from "./field/open-field.ts";
import { openGate } from "./gate.ts";
import { openIdentities } from "./identities.ts";
import { openInterviews } from "./interviews/open-interviews.ts";
import { openJobs } from "./jobs.ts";
import { migrate } from "./migrate.ts";
import { openNetworks } from "./networks.ts";
import { keyFileOf, openEngine } from "./open-engine.ts";
import { openResolutions } from "./resolutions.ts";
import { openReviewActs } from "./review-acts.ts";
import { openSites } from "./sites.ts";
import type { Store, StoreOptions } from "./store.ts";
import { vaultKeyOf } from "./vault-key-of.ts";

/**
 * Opens the data of a programme: the embedded database of a folder, or a PostgreSQL server.
 * Makes what is not there yet and brings an older schema up to date.
 *
 * `<dataDir>/database` is the database, `<dataDir>/keys/vault.key` the key of the names,
 * `<dataDir>/lock` keeps a second process out.
 *
 * @throws StoreError `locked`, `unreachable`, `newer-schema`, `damaged` or `key-lost`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return storeOn(await openEngine(options), keyFileOf(options));
}

/** The store on a running engine, which it closes; also when it cannot be opened. */
export async function storeOn(engine: Engine, keyFile: string): Promise<Store> {
  const database = openDatabase(engine);
  const gate = openGate(engine.whyStopped);
  try {
    const key = await engine.exclusively(async () => {
      await migrate(database.kysely);
      return vaultKeyOf(database, keyFile);
    });
    return {
      kind: engine.kind,
      sites: gate.admit(openSites(database)),
      interviews: gate.admit(openInterviews(database, key)),
      decisions: gate.admit(openDecisions(database, key)),
      resolutions: gate.admit(openResolutions(database, key)),
      networks: gate.admit(openNetworks(database, key)),
      identities: gate.admit(openIdentities(database)),
      reviewActs: gate.admit(openReviewActs(database, key)),
      audit: gate.admit(openAudit(database)),
      jobs: gate.admit(openJobs(database, engine)),
      field: gate.admit(openField(database, keyFile)),
      close: async () => {
        await gate.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
