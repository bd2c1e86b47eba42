/** Drawing and changing places. */
export const draw = {
  add: "Lägg till plats",
} as const;
