// @ts-check
/**
 * PGlite's files on disk, with a real fsync.
 *
 * PGlite starts PostgreSQL with `-F` and its file system's fsync does nothing
 * (https://github.com/electric-sql/pglite/issues/1107): safe against a killed process, not against
 * a power cut. Here every commit reaches the disk.
 */
import fs from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** errno EIO, as emscripten numbers it. */
const EIO = 29;

export class DurableFiles extends NodeFS {
  /** How often a file has been forced to the disk. */
  fsyncs = 0;

  /**
   * @override
   * @param {Parameters<NodeFS["init"]>[0]} pg
   * @param {Parameters<NodeFS["init"]>[1]} options
   */
  async init(pg, options) {
    const started = await super.init(pg, options);
    const preRun = started.emscriptenOpts.preRun;
    if (!Array.isArray(preRun)) throw new Error("PGlite has changed: no preRun to hook fsync into");
    preRun.push((/** @type {any} */ module) => {
      const nodefs = module.FS.filesystems?.NODEFS ?? module.NODEFS;
      nodefs.stream_ops.fsync = (/** @type {any} */ stream) => {
        try {
          if (stream.nfd !== undefined) {
            fs.fsyncSync(stream.nfd);
          } else {
            // A directory: PostgreSQL forces it after it has made or renamed a file in it.
            const fd = fs.openSync(nodefs.realPath(stream.node), "r");
            try {
              fs.fsyncSync(fd);
            } finally {
              fs.closeSync(fd);
            }
          }
          this.fsyncs++;
          return 0;
        } catch {
          return EIO;
        }
      };
    });
    return started;
  }
}

/** PostgreSQL's start parameters without `-F`, one fsync per commit. */
export const durableParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
];
