/** What XML cannot hold at all, taken out: the library writes it as it is. Pure. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

export const written = (text: string): string => text.replace(IMPOSSIBLE, "");
