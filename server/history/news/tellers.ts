/** Everything that tells what has changed: a new kind of thing joins by a line here, and its words. */
import type { WholeNews } from "#data/schema/news.ts";
import { actorNews } from "./actor-news.ts";
import { effortNews } from "./effort-news.ts";
import { findingNews } from "./finding-news.ts";
import { measureNews } from "./measure-news.ts";
import { meetingNews } from "./meeting-news.ts";
import { placeNews } from "./place-news.ts";
import type { Teller, ThenAndNow } from "./then-and-now.ts";

const TELLERS: readonly Teller[] = [measureNews, placeNews, findingNews, actorNews, effortNews, meetingNews];

/** Everyone sees what stands in the public view, not what has been done to it: of that there are no news. */
export const newsOf = (both: ThenAndNow): WholeNews[] =>
  TELLERS.flatMap((tell) => tell(both)).filter(
    ({ district, actors }) => both.now.audienceIn({ district, actors }) !== "public",
  );
