/** The source beside: a plan's document as it came, with a cell pointed out in it; and the way there from a row. */
export { SourceAction } from "./source-action.tsx";
export { SourcePane, type SourcePaneProps } from "./source-pane.tsx";
