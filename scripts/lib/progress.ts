export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Runs one step and says how long it took. A step that returns a string adds it to its line. */
export async function step<T>(label: string, run: () => Promise<T> | T): Promise<T> {
  const started = performance.now()
  process.stdout.write(`… ${label}\n`)
  try {
    const result = await run()
    const note = typeof result === "string" && result !== "" ? `: ${result}` : ""
    process.stdout.write(`✓ ${label}${note} (${seconds(started)})\n`)
    return result
  } catch (error) {
    process.stdout.write(`✗ ${label} (${seconds(started)})\n`)
    throw error
  }
}
