/** A picture on a sheet, which says when it is there: paper must not be printed before. */
interface SheetPictureProps {
  address: string;
  alt: string;
  /** Hears that it is there, or that it will not come. */
  onSettled: (isThere: boolean) => void;
}

export function SheetPicture({ address, alt, onSettled }: SheetPictureProps) {
  return (
    <img
      src={address}
      alt={alt}
      onLoad={() => onSettled(true)}
      onError={() => onSettled(false)}
      className="mt-3 w-full break-inside-avoid"
    />
  );
}
