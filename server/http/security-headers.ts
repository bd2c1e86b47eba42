/** What a browser may do with our pages: as little as they need. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * The one style element that a library adds at run time (React Aria, `touch-action` for what can be
 * pressed). Its text is fixed by the pinned version; a browser test fails when it changes.
 */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** @param mapStyleUrl an online map style, whose origin the map may then ask */
export function securityHeaders(mapStyleUrl: string | undefined): MiddlewareHandler {
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
