/** The source beside: a plan's document as it came, with a cell pointed out in it. */
export { SourcePane, type SourcePaneProps } from "./source-pane.tsx";
