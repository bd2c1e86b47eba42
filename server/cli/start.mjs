// @ts-check
/** `npm start`: from a fresh clone to a running server in one command. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install, root } from "./ready.mjs";

checkNode();
install();
build();

// A process of its own, so that Ctrl-C reaches the server itself and its exit code becomes ours.
const server = spawn(process.execPath, [join(root, "dist/server/main.js"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
// The terminal sends Ctrl-C to both; a signal that only this process gets is passed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
