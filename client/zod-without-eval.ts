/**
 * What the builds of the pages take for zod: the same, but it does not try whether code may be made of
 * text. The pages' policies forbid that, and some browsers tell of each try as a fault.
 */
import { config } from "zod/v4";

// Before any schema is made: each asks when it is.
config({ jitless: true });

export * from "zod/v4";
