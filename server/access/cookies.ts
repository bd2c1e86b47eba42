/** The cookies: HttpOnly, SameSite, and Secure behind TLS. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "#server/http/person.ts";

type Name = "session" | "step" | "device";

/** `__Host-` binds a cookie to this very host over TLS; plain http on one's own machine cannot have it. */
const nameOf = (c: Context<Env>, name: Name): string =>
  c.get("origin").isSecure ? `__Host-platsplan-${name}` : `platsplan-${name}`;

/** @param lasts seconds */
export function giveCookie(c: Context<Env>, name: Name, value: string, lasts: number): void {
  setCookie(c, nameOf(c, name), value, {
    path: "/",
    httpOnly: true,
    secure: c.get("origin").isSecure,
    // Lax: one stays signed in when one follows a link from elsewhere. Writes check their origin as well.
    sameSite: "Lax",
    maxAge: lasts,
  });
}

export const readCookie = (c: Context<Env>, name: Name): string | null =>
  getCookie(c, nameOf(c, name)) ?? null;

export function dropCookie(c: Context<Env>, name: Name): void {
  deleteCookie(c, nameOf(c, name), { path: "/", secure: c.get("origin").isSecure });
}
