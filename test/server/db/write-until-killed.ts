/** Opens the embedded database, writes row after row, and says each that was acknowledged. */
import { sql } from "drizzle-orm";
import { openDatabase } from "#server/db/open.ts";

const [, , folder = "", first = "0"] = process.argv;
const { db } = await openDatabase({
  folder,
  onError: (error) => {
    throw error;
  },
});
await db.execute(sql`create table if not exists acknowledged (id int primary key, note text not null)`);
process.stdout.write("open\n");
for (let id = Number(first); ; id++) {
  // A transaction of two statements: half of it must never be seen.
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into acknowledged values (${id * 2}, 'first')`);
    await tx.execute(sql`insert into acknowledged values (${id * 2 + 1}, 'second')`);
  });
  process.stdout.write(`${id}\n`);
}
