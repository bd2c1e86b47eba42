// @ts-check
/** `npm run dev`: the server restarts and the page reloads as files change. */
import { spawn } from "node:child_process";
import { checkNode, install, root } from "./ready.mjs";

checkNode();
install();

const commands = [
  ["tsx", "watch", "--clear-screen=false", "server/main.ts", ...process.argv.slice(2)],
  ["vite", "--config", "client/vite.config.ts"],
];
const processes = commands.map((args) =>
  spawn("npx", ["--no-install", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }),
);
let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of processes) child.kill("SIGTERM");
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of processes) child.on("exit", stop);
