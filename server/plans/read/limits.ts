/** How much a document may be before it is refused: the bounds that keep one upload from holding up the rest. */
import { z } from "zod";

const MB = 1_000_000;

/** Each bound may be set (`READ_LIMITS`); what is not set has the value that plans have room in many times over. */
export const ReadLimits = z.strictObject({
  /** Of the file as it is sent. */
  bytes: z
    .int()
    .min(1)
    .max(500 * MB)
    .default(25 * MB),
  sheets: z.int().min(1).max(1_000).default(60),
  /** With text, in one sheet. */
  rows: z.int().min(1).max(1_048_576).default(20_000),
  /** With text, in the whole document. */
  cells: z.int().min(1).max(10_000_000).default(400_000),
  /** Characters in one cell; Excel's own bound. */
  cellLength: z.int().min(1).max(1_000_000).default(32_767),
  pages: z.int().min(1).max(10_000).default(300),
  /** Files inside a packed file. */
  entries: z.int().min(1).max(100_000).default(2_000),
  /** All of them together, unpacked. */
  inflatedBytes: z
    .int()
    .min(1)
    .max(1_000 * MB)
    .default(250 * MB),
  /** Unpacked bytes against packed ones; text seldom passes 30. */
  inflationRatio: z.int().min(1).max(1_000).default(200),
  /** Elements within each other in one part. */
  depth: z.int().min(1).max(10_000).default(256),
  seconds: z.number().positive().max(3_600).default(60),
  memoryMb: z.int().min(64).max(16_384).default(1_024),
});
export type ReadLimits = z.infer<typeof ReadLimits>;

export const DEFAULT_LIMITS: ReadLimits = ReadLimits.parse({});
