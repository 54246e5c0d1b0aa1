/** What was bought of one kind of piece. */
export type ReceiptLine = { quantity: number; bench_minutes: number; materials: readonly string[]; operator: string }
export type OperatorHours = { operator: string; pieces: number; bench_minutes: number }
/** What a purchase is known to have done: hours at the bench by place, materials; nothing of persons. */
export type Receipt = {
  pieces: number
  bench_minutes: number
  operators: OperatorHours[]
  /** Each once, in the order in which they come. */
  materials: string[]
}

/** @param lines bench minutes of one piece, as its workshop plans them; pieces that were not taken back */
export function receiptOf(lines: readonly ReceiptLine[]): Receipt {
  const bought = lines.filter(({ quantity }) => quantity > 0)
  const operators = [...new Set(bought.map(({ operator }) => operator))].map((operator): OperatorHours => {
    const own = bought.filter((line) => line.operator === operator)
    return { operator, pieces: sum(own, ({ quantity }) => quantity), bench_minutes: sum(own, minutesOf) }
  })
  return {
    pieces: sum(bought, ({ quantity }) => quantity),
    bench_minutes: sum(bought, minutesOf),
    operators,
    materials: [...new Set(bought.flatMap(({ materials }) => materials))],
  }
}

const minutesOf = ({ quantity, bench_minutes }: ReceiptLine) => quantity * bench_minutes

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
