/** Office's older container (OLE compound file): what is in it, as far as its first names tell. Pure. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompound = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * Whether it is the envelope that Office puts around an encrypted workbook or document.
 *
 * Everything else in this container is a format from before 2007 (.xls, .doc), encrypted or not. The
 * names of its streams stand in it as UTF-16; [MS-OFFCRYPTO] gives the envelope's.
 */
export const isEncryptedEnvelope = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("EncryptedPackage", 0, "utf16le");
