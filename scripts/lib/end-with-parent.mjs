// Preloaded into our Node children: when the channel to the parent breaks, the parent is gone and nobody would end us.
process.channel?.unref()
process.once("disconnect", () => {
  // Each of our children leads a group of its own; where there are no groups, it goes alone.
  process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGTERM")
  setTimeout(() => process.exit(1), 2_000).unref()
})

// A child's own children answer to it, not to us: they would inherit this file, and wait on a channel that holds nobody.
const own = process.execArgv.findIndex(
  (word, at) => word === "--import" && process.execArgv[at + 1] === import.meta.url,
)
if (own >= 0) process.execArgv.splice(own, 2)
