// @ts-check
/** `npm run dev`: the server restarts and the page reloads as files change. */
import { spawn } from "node:child_process";
import { checkNode, install, root } from "./ready.mjs";

checkNode();
install();

// Started as node processes themselves: a signal to a wrapper would leave them behind.
const commands = [
  [
    "node_modules/tsx/dist/cli.mjs",
    "watch",
    "--clear-screen=false",
    "server/main.ts",
    ...process.argv.slice(2),
  ],
  ["node_modules/vite/bin/vite.js", "--config", "client/vite.config.ts"],
];
const processes = commands.map((args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" }));
let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of processes) child.kill("SIGTERM");
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of processes) child.on("exit", stop);
