"use client"

import { type ReactNode, useEffect, useRef } from "react"

/** A stage that takes the place of another takes its focus too. */
export function Arrival({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-36 outline-offset-4">
      {children}
    </div>
  )
}
