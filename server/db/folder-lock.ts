/**
 * One process per folder: two that open the same database folder would lose each other's writes.
 *
 * The lock is a listening local socket that is named after the folder, because the operating
 * system takes it down with the process, however that ends: nothing stale can stand in the way.
 * Linux has abstract sockets and Windows named pipes, which both exist once and vanish by
 * themselves. Elsewhere the socket is a file that a killed process leaves behind; it is asked
 * whether anyone answers, and taken over if not.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export class FolderInUse extends Error {
  override name = "FolderInUse";

  constructor(folder: string) {
    super(
      `Mappen ${folder} används redan av en annan Platsplan. Stäng den, eller välj en annan mapp med DATA_DIR.\n` +
        `The folder ${folder} is already in use by another Platsplan. Close it, or choose another with DATA_DIR.`,
    );
  }
}

/** Longer than it takes another process to go from asking to listening. */
const SETTLED_MS = 300;

function addressOf(folder: string): { address: string; isFile: boolean } {
  const name = `platsplan-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return { address: `\0${name}`, isFile: false };
  if (process.platform === "win32") return { address: `\\\\.\\pipe\\${name}`, isFile: false };
  return { address: join(tmpdir(), `${name}.sock`), isFile: true };
}

/** Listens and answers everyone with the token; null if someone else listens there already. */
function listen(address: string, token: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.end(token);
    });
    server.once("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The token of whoever listens; null if nobody does. */
function ask(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(address);
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      answer += text;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", () => resolve(null));
  });
}

/**
 * Takes the folder, making it if it is not there.
 *
 * @returns what gives it back
 * @throws FolderInUse when a living process has it
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const folder = realpathSync(path);
  const { address, isFile } = addressOf(folder);
  const token = randomUUID();

  let server = await listen(address, token);
  if (server === null && isFile && (await ask(address)) === null) {
    rmSync(address, { force: true });
    server = await listen(address, token);
    // Two may have found the same file stale: the one whose file it is now stays.
    await pause(SETTLED_MS);
    if (server !== null && (await ask(address)) !== token) {
      server.close();
      server = null;
    }
  }
  if (server === null) throw new FolderInUse(folder);
  const held = server;
  return () => new Promise((resolve) => held.close(() => resolve()));
}
