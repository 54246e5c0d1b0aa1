import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { tint } from "./tint"

/** A small label; `tintName` gives it an operator's colour. */
export function Tag({ children, tintName = "" }: { children: ReactNode; tintName?: string }) {
  const { band } = tint(tintName)
  return (
    <span className={classNames("inline-block rounded-sm px-2 py-0.5 text-xs font-semibold text-ink", band)}>
      {children}
    </span>
  )
}
