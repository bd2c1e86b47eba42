/** What the public tells the districts: taken, told to those who read it, and removed. */
export { feedbackBox } from "./box.ts";
export { removeExpiredFeedback } from "./expiry.ts";
export { mailRound, startMail } from "./mail-round.ts";
export { mailboxRoutes } from "./mailbox-routes.ts";
export { feedbackRoutes } from "./routes.ts";
export { findFeedback } from "./store.ts";
export { mayHandle, toldBy } from "./told.ts";
