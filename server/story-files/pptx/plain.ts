/** Characters that XML cannot hold, and those that turn the direction of writing around, taken out. Pure. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;

export const plain = (text: string): string => text.replace(UNWRITABLE, "");
