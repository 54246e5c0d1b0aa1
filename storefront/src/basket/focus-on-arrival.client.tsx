"use client"

import { type ReactNode, useEffect, useRef } from "react"
import { classNames } from "@/ui/class-names"

/** Takes the focus when it appears in place of what was acted on: nobody is left at the top of the page. */
export function FocusOnArrival({ children, className }: { children: ReactNode; className?: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) box.current?.focus()
  }, [])
  return (
    <div ref={box} tabIndex={-1} className={classNames("scroll-mt-36", className)}>
      {children}
    </div>
  )
}
