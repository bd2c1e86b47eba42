/** A dialog over the page: on a phone it rises from the lower edge. */
import type { ReactNode } from "react";
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from "react-aria-components";

interface ModalProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

export function Modal({ title, onClose, children }: ModalProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-40 flex items-end justify-center bg-black/45 sm:items-center sm:p-6"
    >
      <AriaModal className="max-h-[92dvh] w-full overflow-y-auto rounded-t-2xl border border-line bg-paper shadow-float sm:max-w-xl sm:rounded-2xl">
        <Dialog className="p-5 outline-none sm:p-8">
          <Heading slot="title" level={2} className="mb-4 font-serif text-2xl font-semibold tracking-tight">
            {title}
          </Heading>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}

/** The dialog's last line: what it does, and the way out. */
export function ModalActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap-reverse justify-end gap-2 pt-2">{children}</div>;
}
