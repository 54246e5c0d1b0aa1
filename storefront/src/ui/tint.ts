/** Each operator has one muted tint. Class names are written out so that Tailwind finds them. */
const TINTS = {
  clay: { band: "bg-clay-band", ink: "text-clay", border: "border-clay", dot: "bg-clay" },
  slate: { band: "bg-slate-band", ink: "text-slate", border: "border-slate", dot: "bg-slate" },
  moss: { band: "bg-moss-band", ink: "text-moss", border: "border-moss", dot: "bg-moss" },
  ochre: { band: "bg-ochre-band", ink: "text-ochre", border: "border-ochre", dot: "bg-ochre" },
} as const

const PLAIN = { band: "bg-sunk", ink: "text-ink", border: "border-line-strong", dot: "bg-wood" } as const

export function tint(name: string) {
  return name in TINTS ? TINTS[name as keyof typeof TINTS] : PLAIN
}
