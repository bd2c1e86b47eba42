/** Lists of names that are common, which the person guard goes by; each says where it comes from. */
import { z } from "zod";

const NameList = z.strictObject({
  /** `swedish`: told as a name wherever it stands; `foreign`: only where a surname or a function stands beside it. */
  kind: z.enum(["swedish", "foreign"]),
  source: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  licence: z.string().min(1),
  retrievedOn: z.iso.date(),
  /** Divided by spaces. */
  names: z.string().regex(/^\S+(?: \S+)*$/),
});

export const NameListFile = z.strictObject({ lists: z.array(NameList).min(1) });
export type NameListFile = z.infer<typeof NameListFile>;
