/** What PDFKit 0.20 takes of the structure of a document, beyond what its published types know. */
declare namespace PDFKit {
  namespace Mixins {
    interface StructureElementOptions {
      /** Left, top, right, bottom. */
      bbox?: readonly number[];
      scope?: "Column" | "Row";
    }
  }

  interface PDFStructureElement {
    /** The element's own object. */
    dictionary: { data: Record<string, unknown> };
  }
}
