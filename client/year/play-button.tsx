/** A button of the year slider: a sign and its word. */
import { Button } from "react-aria-components";

interface PlayButtonProps {
  label: string;
  path: string;
  isDisabled?: boolean;
  onPress: () => void;
}

export function PlayButton({ label, path, isDisabled = false, onPress }: PlayButtonProps) {
  return (
    <Button
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
      className="grid size-9 shrink-0 place-items-center rounded-full border border-line-strong/60 bg-paper hover:border-accent disabled:opacity-30"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
        <path d={path} fill="currentColor" />
      </svg>
    </Button>
  );
}
