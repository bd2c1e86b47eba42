/**
 * The property tests' values are the same in each run: a change is not refused for what chance finds in
 * another part on that day. `PROPERTY_SEED=$RANDOM npm run test:unit` looks further.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
