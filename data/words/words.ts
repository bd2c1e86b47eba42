/** The shape of a language's words: the Swedish ones with every text free. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
