import { cpus, loadavg, totalmem } from "node:os"

/** What the figures were taken on; `load` says how busy it was with other things at the start. */
export function machine() {
  const processors = cpus()
  return {
    processors: processors.length,
    processor: processors[0]?.model ?? "unknown",
    memory_gib: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
