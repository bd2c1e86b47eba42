/** The dialog in which one record is changed, or looked into: its head, and room for what scrolls and what stays below. */
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "./classes.ts";

interface EditFrameProps {
  /** What is being done. */
  label: string;
  /** What it is done to, as the plans call it; none for something new. */
  title: string | null;
  /** Whether there is something to lose: then it is not by a key that the dialog closes. */
  isHeld: boolean;
  /** Whether it takes all the room there is. */
  isLarge?: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function EditFrame({ label, title, isHeld, isLarge = false, onClose, children }: EditFrameProps) {
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 flex items-end justify-center bg-black/45 sm:items-center sm:p-6"
    >
      <Modal
        className={classes(
          "flex max-h-[94dvh] w-full flex-col overflow-hidden rounded-t-2xl border border-line bg-paper text-ink shadow-float sm:max-h-full sm:rounded-2xl",
          isLarge ? "h-full max-w-[100rem]" : "max-w-2xl",
        )}
      >
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="border-b border-line px-5 py-3.5">
            {title === null ? (
              <Heading slot="title" level={2} className="font-serif text-lg leading-snug">
                {label}
              </Heading>
            ) : (
              <Heading slot="title" level={2} className="text-sm font-semibold text-muted">
                {label}
                <span className="sr-only">: </span>
                <span lang="sv" className="block font-serif text-lg leading-snug text-ink">
                  {title}
                </span>
              </Heading>
            )}
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
