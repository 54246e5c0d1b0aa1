"use client"

import { type ReactNode, useEffect, useRef } from "react"

type StepHeadingProps = { id: string; step: string; isOpen: boolean; children: ReactNode }

/** Takes the focus when its section opens after another one was answered: keyboard and screen reader go along. */
export function StepHeading({ id, step, isOpen, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen && window.location.hash === `#${step}`) heading.current?.focus({ preventScroll: true })
  }, [isOpen, step])
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="text-lg outline-offset-4">
      {children}
    </h2>
  )
}
