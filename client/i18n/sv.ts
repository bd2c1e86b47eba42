/** Swedish: the language that the others are measured by. */
import { about } from "./sv/about.ts";
import { account } from "./sv/account.ts";
import { actorEdit } from "./sv/actorEdit.ts";
import { actorMerge } from "./sv/actorMerge.ts";
import { actorSplit } from "./sv/actorSplit.ts";
import { actors } from "./sv/actors.ts";
import { answers } from "./sv/answers.ts";
import { app } from "./sv/app.ts";
import { difference } from "./sv/difference.ts";
import { documentTerm } from "./sv/documentTerm.ts";
import { draw } from "./sv/draw.ts";
import { edit } from "./sv/edit.ts";
import { efforts } from "./sv/efforts.ts";
import { evidence } from "./sv/evidence.ts";
import { feedback } from "./sv/feedback.ts";
import { filter } from "./sv/filter.ts";
import { findings } from "./sv/findings.ts";
import { form } from "./sv/form.ts";
import { intake } from "./sv/intake.ts";
import { live } from "./sv/live.ts";
import { log } from "./sv/log.ts";
import { map } from "./sv/map.ts";
import { matrix } from "./sv/matrix.ts";
import { measure } from "./sv/measure.ts";
import { meeting } from "./sv/meeting.ts";
import { outbox } from "./sv/outbox.ts";
import { overview } from "./sv/overview.ts";
import { palette } from "./sv/palette.ts";
import { people } from "./sv/people.ts";
import { picture } from "./sv/picture.ts";
import { places } from "./sv/places.ts";
import { planExport } from "./sv/planExport.ts";
import { plans } from "./sv/plans.ts";
import { publish } from "./sv/publish.ts";
import { reminder } from "./sv/reminder.ts";
import { search } from "./sv/search.ts";
import { settings } from "./sv/settings.ts";
import { sheets } from "./sv/sheets.ts";
import { shortcuts } from "./sv/shortcuts.ts";
import { signIn } from "./sv/signIn.ts";
import { since } from "./sv/since.ts";
import { source } from "./sv/source.ts";
import { stories } from "./sv/stories.ts";
import { storyFiles } from "./sv/storyFiles.ts";
import { table } from "./sv/table.ts";
import { terms } from "./sv/terms.ts";
import { timeline } from "./sv/timeline.ts";
import { undo } from "./sv/undo.ts";
import { views } from "./sv/views.ts";
import { year } from "./sv/year.ts";

export const sv = {
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
} as const;
