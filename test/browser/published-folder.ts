/** A data folder in which a district has published, for a server to start from. */
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { openDatabase } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";

/** Two versions: the first one knows nothing yet of one of the places. */
export async function publishInFolder(folder: string): Promise<void> {
  const { db, close } = await openDatabase({
    folder,
    onError: (error) => {
      throw error;
    },
  });
  await seed(db, await readDatasetFiles(paths.data));
  const first = { ...publishedSet, places: publishedSet.places.filter(({ id }) => id !== "mariatorget") };
  await publish(db, publishedVersion(1, first, "2026-09-01T09:00:00.000Z"));
  await publish(db, publishedVersion(2));
  await close();
}
