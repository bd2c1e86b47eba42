/** Takes a folder and keeps it until it is killed. */
import { lockFolder } from "#server/db/folder-lock.ts";

await lockFolder(process.argv[2] ?? "");
process.stdout.write("held\n");
setInterval(() => {}, 1_000);
