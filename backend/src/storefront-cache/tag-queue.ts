type Options = {
  /** Sends one batch; throws when it did not arrive. */
  send: (tags: string[]) => Promise<void>
  /** How long tags are gathered before they go out together, in milliseconds. */
  delayMs: number
  failed: (error: unknown, tags: string[]) => void
}

/** Most tags of one call; the storefront takes no more. */
const BATCH = 500

/**
 * Gathers cache tags and sends each once a batch, in the background: whoever adds one does not wait. A batch that does
 * not arrive is reported and dropped: the storefront believes nothing longer than its own lifetimes.
 */
export function createTagQueue({ send, delayMs, failed }: Options) {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  async function flush(): Promise<void> {
    timer = null
    const tags = [...waiting].sort()
    waiting.clear()
    const batches = Array.from({ length: Math.ceil(tags.length / BATCH) }, (_, index) =>
      tags.slice(index * BATCH, (index + 1) * BATCH),
    )
    await Promise.all(
      batches.map((batch) =>
        send(batch).catch((error: unknown) => {
          failed(error, batch)
        }),
      ),
    )
  }

  return {
    add: (tags: readonly string[]): void => {
      tags.forEach((tag) => waiting.add(tag))
      if (waiting.size === 0 || timer) return
      timer = setTimeout(() => void flush(), delayMs)
      timer.unref()
    },
    flush,
  }
}
