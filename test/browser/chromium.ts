/** The Chromium that the browser tests drive: the machine's own where there is one, else the one in a package. */
import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";

const INSTALLED = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Draws WebGL without a graphics card, and asks nothing of the network. */
const ARGS = [
  "--headless=shell",
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-quic",
];

export async function chromium(): Promise<{ executablePath: string; args: string[] }> {
  const own = INSTALLED.find((path) => path !== undefined && existsSync(path));
  return { executablePath: own ?? (await bundled.executablePath()), args: ARGS };
}
