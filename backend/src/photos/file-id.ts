import { config } from "../config"
import { FILES_PATH } from "../infrastructure"

/** The file module's name of a stored picture, from its address: a path of this server, or an address in the bucket. */
export function fileIdOf(url: string): string {
  const base = config.s3 ? config.s3.fileUrl : FILES_PATH
  return url.startsWith(`${base}/`) ? url.slice(base.length + 1) : url
}
