/** Opens a saved view by its address. */
import { useRouter } from "@tanstack/react-router";
import type { SavedView } from "#data/schema/saved-view.ts";

interface ViewLinkProps {
  view: SavedView;
  isShown: boolean;
  onOpen: () => void;
}

export function ViewLink({ view: { address, name }, isShown, onOpen }: ViewLinkProps) {
  const router = useRouter();
  return (
    <a
      href={address}
      aria-current={isShown ? "page" : undefined}
      className="block flex-1 rounded-md py-1.5 leading-snug wrap-anywhere hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
      onClick={(event) => {
        // A new tab or window is the browser's own.
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        router.history.push(address);
        onOpen();
      }}
    >
      {name}
    </a>
  );
}
