export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Runs one step and says how long it took; `note` may add what came of it to the line. */
export async function step<T>(
  label: string,
  run: () => Promise<T> | T,
  note: (result: T) => string = () => "",
): Promise<T> {
  const started = performance.now()
  console.log(`… ${label}`)
  try {
    const result = await run()
    const words = note(result)
    console.log(`✓ ${label}${words === "" ? "" : `: ${words}`} (${seconds(started)})`)
    return result
  } catch (error) {
    console.log(`✗ ${label} (${seconds(started)})`)
    throw error
  }
}
