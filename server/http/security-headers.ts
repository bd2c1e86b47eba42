/** What a browser may do with our pages: as little as they need. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * The one style element that a library adds at run time (React Aria, `touch-action` for what can be
 * pressed). Its text is fixed by the pinned version; a browser test fails when it changes.
 */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** @param mapStyle the online map style that is set now, whose origin the map may then ask */
export function securityHeaders(mapStyle: () => Promise<string | undefined>): MiddlewareHandler {
  let built: { url: string | undefined; headers: MiddlewareHandler } | null = null;
  return async (c, next) => {
    const url = await mapStyle();
    if (built === null || built.url !== url) built = { url, headers: headersFor(url) };
    return built.headers(c, next);
  };
}

function headersFor(mapStyleUrl: string | undefined): MiddlewareHandler {
  const map = mapStyleUrl === undefined ? [] : [new URL(mapStyleUrl).origin];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // Style elements and attributes from elsewhere are refused; scripts that set a style are not.
      styleSrc: ["'self'", REACT_ARIA_STYLE],
      imgSrc: ["'self'", "data:", "blob:", ...map],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...map],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    permissionsPolicy: { geolocation: ["self"], camera: [], microphone: [], payment: [], usb: [] },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    // Only meaningful behind TLS; a browser ignores it on plain HTTP.
    strictTransportSecurity: "max-age=31536000",
  });
}

/** For what is answered as it once came from somebody: whatever it is, it runs nowhere. */
export const sandboxed: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("content-security-policy", "sandbox; default-src 'none'");
};
