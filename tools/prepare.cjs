/**
 * Makes a fresh clone ready to run, on any Node from 18 up: installs the packages of the
 * lock file when they are missing or old, and finds the Node that came with them.
 * CommonJS without dependencies, because it runs before anything is installed.
 */
const { spawn, spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { constants } = require("node:os");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stampFile = path.join(root, "node_modules", ".kith-installed");

/** Installs what the lock file names, once per lock file. Exits with 2 when that fails. */
function ensureInstalled() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(process.platform + process.arch)
    .digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  process.stderr.write("Kith: installing what it needs, once. This takes about a minute.\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    },
  );
  if (result.error || result.status !== 0) {
    const why = result.error ? result.error.message : `npm ended with ${result.status}`;
    process.stderr.write(
      `kith: the packages could not be installed (${why}). The lines above say why: no network connection, or package-lock.json and a package.json that disagree (then: npm install --ignore-scripts).\n`,
    );
    process.exit(2);
  }
  writeFileSync(stampFile, wanted);
}

/** Path of the pinned Node 24, or of the Node that runs this when it is new enough. */
function findNode() {
  const ending = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const os = process.platform === "win32" ? "win" : process.platform;
  const pinned = path.join(root, "node_modules", `node-${os}-${process.arch}`, ending);
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  process.stderr.write(
    `kith: no Node 24 comes with Kith for ${process.platform} on ${process.arch}. Install Node 24 or newer, then run the same command again.\n`,
  );
  process.exit(2);
}

/** Builds the apps whose sources changed. Exits with 2 when that fails. */
function ensureApps() {
  const result = spawnSync(findNode(), [path.join(root, "tools", "build-apps.ts")], {
    stdio: ["ignore", 2, 2],
  });
  if (result.status !== 0) process.exit(2);
}

/**
 * Runs a file of the repository on that Node and ends as it ends: with its exit code, or with
 * 128 and the number of the signal that ended it. The channel between the two lets a command
 * notice that its launcher was killed.
 */
function run(file, args) {
  const node = findNode();
  const env = {
    ...process.env,
    PATH: path.dirname(node) + path.delimiter + (process.env.PATH || ""),
  };
  const child = spawn(node, [path.join(root, file), ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    process.stderr.write(`kith: ${node} could not be started (${error.message}).\n`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] || 0) : (code ?? 1);
    if (child.connected) child.disconnect();
  });
}

module.exports = { ensureApps, ensureInstalled, findNode, root, run };
