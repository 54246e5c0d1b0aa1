"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { COUNT_EVENT, readCount } from "./basket-count"

/** Number on the header's basket. Cached pages know nothing of a visitor: it is read in the browser. */
export function BasketBadge({ labels }: { labels: { one: string; other: string } }) {
  const count = useBasketCount()
  if (count === 0) return null
  const label = (count === 1 ? labels.one : labels.other).replace("{{count}}", String(count))
  return (
    <>
      <span
        aria-hidden="true"
        data-testid="basket-badge"
        className="tabular absolute top-1 left-5 min-w-5 rounded-full bg-action px-1 text-center text-xs leading-5 font-bold text-action-ink"
      >
        {count}
      </span>
      <span className="sr-only">{label}</span>
    </>
  )
}

/** Follows the cookie, and before it the click: `COUNT_EVENT` carries the number expected. */
function useBasketCount(): number {
  const [count, setCount] = useState(0)
  const pathname = usePathname()
  useEffect(() => {
    const fromCookie = () => setCount(readCount(document.cookie))
    const fromEvent = (event: Event) => setCount((event as CustomEvent<number>).detail)
    fromCookie()
    window.addEventListener(COUNT_EVENT, fromEvent)
    window.addEventListener("pageshow", fromCookie)
    document.addEventListener("visibilitychange", fromCookie)
    return () => {
      window.removeEventListener(COUNT_EVENT, fromEvent)
      window.removeEventListener("pageshow", fromCookie)
      document.removeEventListener("visibilitychange", fromCookie)
    }
  }, [pathname])
  return count
}
