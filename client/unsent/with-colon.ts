/** A field's name before what stands in it; one that asks has its mark already. */
export const withColon = (name: string): string => (name.endsWith("?") ? name : `${name}:`);
