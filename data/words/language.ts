/** The languages that the product speaks; Swedish first. */
export type Language = "sv" | "en";
