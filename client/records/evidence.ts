/** What reviews of research found; a file of its own to fetch, since most readers never unfold it. */
import evidenceFile from "#data/evidence.json" with { type: "json" };
import { EvidenceFile } from "#data/schema/evidence.ts";

export const evidence = EvidenceFile.parse(evidenceFile);
