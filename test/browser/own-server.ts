/** An installation of a test's own: the built server on an empty folder, with the links that it prints. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface OwnServer {
  /** With a name for a host: passkeys know sites by their domain. */
  site: string;
  /** The path of the printed link, with its token: `/valkommen#…`. */
  welcome: string;
  stop: () => Promise<void>;
}

/** Resolves with the first match in what the program prints. */
function printed(server: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    const read = (data: unknown) => {
      out += String(data);
      const found = pattern.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}:\n${out}`)));
  });
}

export interface OwnServerOptions {
  /** Puts into its empty folder what is to stand there when it starts. */
  prepare?: (folder: string) => Promise<void>;
  /** More of its settings; it is then told by which address it is reached, too. */
  settings?: Readonly<Record<string, string>>;
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  if (address === null || typeof address === "string") throw new Error("There is no port");
  await new Promise((resolve) => probe.close(resolve));
  return address.port;
}

export async function startOwnServer({ prepare, settings }: OwnServerOptions = {}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), "platsplan-own-"));
  await prepare?.(folder);
  const port = settings === undefined ? 0 : await freePort();
  const told = settings === undefined ? {} : { ...settings, PUBLIC_URL: `http://localhost:${port}` };
  const server = spawn(process.execPath, ["dist/server/main.js"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: "",
      LOG_LEVEL: "warn",
      ...told,
    },
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const [site, welcome] = await Promise.all([
    printed(server, /Platsplan: (http:\/\/localhost:\d+)\s/),
    printed(server, /(\/valkommen#[\w-]+)\s/),
  ]);
  return {
    site,
    welcome,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
