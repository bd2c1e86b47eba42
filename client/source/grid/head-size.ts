/** The room of a grid's letters above and of its numbers at the side, in pixels of the layout. */
export const HEAD = { height: 26, width: 52 };
