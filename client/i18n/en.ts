/** English: every word that Swedish has, and no other. */
import { about } from "./en/about.ts";
import { account } from "./en/account.ts";
import { actorEdit } from "./en/actorEdit.ts";
import { actorMerge } from "./en/actorMerge.ts";
import { actorSplit } from "./en/actorSplit.ts";
import { actors } from "./en/actors.ts";
import { answers } from "./en/answers.ts";
import { app } from "./en/app.ts";
import { difference } from "./en/difference.ts";
import { documentTerm } from "./en/documentTerm.ts";
import { draw } from "./en/draw.ts";
import { edit } from "./en/edit.ts";
import { efforts } from "./en/efforts.ts";
import { evidence } from "./en/evidence.ts";
import { feedback } from "./en/feedback.ts";
import { filter } from "./en/filter.ts";
import { findings } from "./en/findings.ts";
import { form } from "./en/form.ts";
import { intake } from "./en/intake.ts";
import { live } from "./en/live.ts";
import { log } from "./en/log.ts";
import { map } from "./en/map.ts";
import { matrix } from "./en/matrix.ts";
import { measure } from "./en/measure.ts";
import { meeting } from "./en/meeting.ts";
import { outbox } from "./en/outbox.ts";
import { overview } from "./en/overview.ts";
import { palette } from "./en/palette.ts";
import { people } from "./en/people.ts";
import { picture } from "./en/picture.ts";
import { places } from "./en/places.ts";
import { planExport } from "./en/planExport.ts";
import { plans } from "./en/plans.ts";
import { publish } from "./en/publish.ts";
import { reminder } from "./en/reminder.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { sheets } from "./en/sheets.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { signIn } from "./en/signIn.ts";
import { since } from "./en/since.ts";
import { source } from "./en/source.ts";
import { stories } from "./en/stories.ts";
import { storyFiles } from "./en/storyFiles.ts";
import { table } from "./en/table.ts";
import { terms } from "./en/terms.ts";
import { timeline } from "./en/timeline.ts";
import { undo } from "./en/undo.ts";
import { views } from "./en/views.ts";
import { year } from "./en/year.ts";
import type { sv } from "./sv.ts";
import type { Words } from "./words.ts";

export const en: Words<typeof sv> = {
  about,
  account,
  actorEdit,
  actorMerge,
  actorSplit,
  actors,
  answers,
  app,
  draw,
  difference,
  documentTerm,
  edit,
  efforts,
  evidence,
  feedback,
  filter,
  findings,
  form,
  intake,
  live,
  log,
  map,
  matrix,
  measure,
  meeting,
  outbox,
  overview,
  palette,
  people,
  picture,
  places,
  planExport,
  plans,
  publish,
  reminder,
  search,
  settings,
  sheets,
  shortcuts,
  signIn,
  since,
  source,
  stories,
  storyFiles,
  table,
  terms,
  timeline,
  undo,
  views,
  year,
};
