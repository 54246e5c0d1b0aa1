"use client"

import { useEffect } from "react"
import { COUNT_EVENT } from "./basket-count"

/** Tells the header's badge what the page just shown knows. */
export function TellBasketCount({ count }: { count: number }) {
  useEffect(() => {
    window.dispatchEvent(new CustomEvent(COUNT_EVENT, { detail: count }))
  }, [count])
  return null
}
