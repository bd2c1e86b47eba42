// @ts-check
/**
 * Makes a fresh clone ready: installs and builds what is missing, and nothing that is not.
 *
 * Plain JavaScript and node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const OLDEST_NODE = [20, 19];

/** Refuses a Node that is too old, in words; the rest would fail in riddles. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  const oldest = OLDEST_NODE.join(".");
  process.stderr.write(
    `Platsplan behöver Node ${oldest} eller senare; det här är ${process.versions.node}.\n` +
      `Platsplan needs Node ${oldest} or later; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/**
 * Runs a command to its end in the project's folder; its failure ends this process.
 * @param {string} what says what is going on, for the person who waits
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(what, command, args) {
  process.stdout.write(`${what}\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    // npm is a .cmd on Windows and is found by its shell only.
    shell: process.platform === "win32",
  });
  if (error !== undefined) process.stderr.write(`${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * A fingerprint of files' contents.
 * @param {readonly string[]} paths files and folders, from the project's folder
 */
function fingerprint(paths) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) => {
    hash.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const inside = readdirOrNull(full);
    if (inside === null) add(full);
    else for (const file of inside) add(join(full, file));
  }
  return hash.digest("hex");
}

/**
 * The files in a folder at any depth, in a fixed order; null for what is no folder.
 * @param {string} path
 */
function readdirOrNull(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
    throw error;
  }
}

/**
 * Does the work unless it was done for the same inputs before.
 * @param {string} stamp file that remembers the inputs' fingerprint
 * @param {readonly string[]} inputs
 * @param {() => void} work
 */
function unlessDone(stamp, inputs, work) {
  const path = join(root, stamp);
  const now = fingerprint(inputs);
  if (existsSync(path) && readFileSync(path, "utf8") === now) return;
  work();
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, now);
}

/** Installs the packages of the lock file, exactly, unless they are there. */
export function install() {
  unlessDone("node_modules/.platsplan-installed", ["package-lock.json"], () =>
    run("Installerar paket … (Installing packages …)", "npm", ["ci", "--no-audit", "--no-fund"]),
  );
}

/** Builds client and server unless the built ones are made of the same sources. */
export function build() {
  unlessDone(
    "dist/.platsplan-built",
    ["package-lock.json", "tsconfig.json", "client", "server", "data"],
    () => run("Bygger … (Building …)", "npm", ["run", "--silent", "build"]),
  );
}
