/** Hands mail to the organisation's own server of mail (SMTP): plain text, to one function, with no trace of anybody. */
import { createTransport } from "nodemailer";
import { type MailSent, mailFaultOf } from "./mail-fault.ts";

export interface Mail {
  to: string;
  /** One line; what would end it is taken out. */
  subject: string;
  text: string;
  /** What the mail says of its moment. */
  date: Date;
}

export interface Mailer {
  /** Where people reach the installation: what the links of a mail begin with. */
  site: string;
  /** @returns why it did not go; `fault: null` once the server has taken it. It never throws. */
  send: (mail: Mail) => Promise<MailSent>;
}

export interface MailerOptions {
  /** `smtps://name:password@mail.example.se`. */
  url: string;
  from: string;
  site: string;
  /** How long a server may be silent; milliseconds. */
  patience?: number;
}

const PATIENCE = 20_000;

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Line ends and other signs that none sees: in a header they would begin another. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();

export function createMailer({ url, from, site, patience = PATIENCE }: MailerOptions): Mailer {
  const { hostname, protocol, searchParams } = new URL(url);
  const says = searchParams.has("requireTLS") || searchParams.has("ignoreTLS");
  const transport = createTransport({
    url,
    // What is read on its way is read by others: not sent in clear unless the address says that it may.
    ...(protocol === "smtp:" && !isLoopback(hostname) && !says ? { requireTLS: true } : {}),
    // Named by the installation's public name, not by the machine that it runs on.
    name: new URL(site).hostname,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async ({ to, subject, text, date }: Mail): Promise<MailSent> => {
    try {
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject: oneLine(subject),
        text,
        date,
        xMailer: false,
        // No machine answers it, and no absence is told to the sender (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated" },
      });
      return { fault: null, answered: null };
    } catch (error) {
      return mailFaultOf(error);
    }
  };
  return { site, send };
}
