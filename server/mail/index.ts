/** Mail that the server sends, where the installation has a server of mail. */
export { createMailer, type Mailer } from "./mailer.ts";
