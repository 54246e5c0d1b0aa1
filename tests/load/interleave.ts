import { summarise, type Sample, type Summary } from "./sample.ts"

type Contestants<Name extends string> = Record<Name, () => Promise<Sample>>

/**
 * Runs the contestants in turn, several times, after a warm-up that does not count: what else the machine does meanwhile
 * falls on all of them alike, so their ratio holds where the figures alone would not.
 */
export async function interleave<Name extends string>(
  contestants: Contestants<Name>,
  rounds: number,
): Promise<Record<Name, Summary>> {
  const names = Object.keys(contestants) as Name[]
  for (const name of names) await contestants[name]()
  const samples = new Map(names.map((name) => [name, [] as Sample[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) samples.get(name)?.push(await contestants[name]())
  return Object.fromEntries([...samples].map(([name, all]) => [name, summarise(all)])) as Record<Name, Summary>
}
