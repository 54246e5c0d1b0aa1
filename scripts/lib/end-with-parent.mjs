// Preloaded into our Node children: when the channel to the parent breaks, the parent is gone and nobody would end us.
process.channel?.unref()
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM")
  setTimeout(() => process.exit(1), 2_000).unref()
})
