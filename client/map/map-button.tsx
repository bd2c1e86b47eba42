/** A button on the map: a sign that everyone knows, and its name for those who do not see it. */
import { Button } from "react-aria-components";

interface MapButtonProps {
  label: string;
  /** The sign as a path in a box of 20 by 20. */
  path: string;
  onPress: () => void;
  isPressed?: boolean;
}

export function MapButton({ label, path, onPress, isPressed }: MapButtonProps) {
  return (
    <Button
      aria-label={label}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      onPress={onPress}
      className="grid size-10 place-items-center border-b border-line bg-paper text-ink last:border-b-0 hover:bg-paper-2 aria-pressed:bg-wash aria-pressed:text-accent pointer-coarse:size-11"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
