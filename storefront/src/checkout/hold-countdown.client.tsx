"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { Icon } from "@/ui/icon"
import { HOLD_PATH, readSeconds } from "./hold-answer"

type Words = {
  /** Without script: the hour itself. */
  until: string
  /** By whole minutes left. */
  minutes: string[]
  lastMinute: string
  over: string
  again: string
}

const TICK_MS = 1000
/** Whoever is at work on the page is asked for no click: the hold is kept longer, at most this often. */
const RENEW_EVERY_MS = 60_000
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "visibilitychange"] as const

/** Counts minutes, not seconds: it informs and does not press. Read out only when asked for. */
export function HoldCountdown({ secondsLeft, words }: { secondsLeft: number; words: Words }) {
  const [left, renew] = useHold(secondsLeft)
  return (
    <div className="mb-6 flex items-center gap-2 text-sm text-soft" data-testid="hold">
      <Icon name="clock" className="size-5 shrink-0" />
      <p role="timer" aria-live="off">
        {sentence(left, words)}
      </p>
      {left === 0 ? (
        <button type="button" className="link min-h-11 font-semibold" onClick={renew}>
          {words.again}
        </button>
      ) : null}
    </div>
  )
}

function sentence(left: number | null, { until, minutes, lastMinute, over }: Words): string {
  if (left === null) return until
  if (left === 0) return over
  return left < 60 ? lastMinute : (minutes[Math.floor(left / 60)] ?? until)
}

/** Seconds left (`null` before the script runs), counted from when they were told: clocks of visitors may be wrong. */
function useHold(secondsLeft: number): [number | null, () => void] {
  const ends = useRef(0)
  const renewed = useRef(0)
  const [left, setLeft] = useState<number | null>(null)
  const told = useCallback((seconds: number) => {
    const now = performance.now()
    ends.current = now + seconds * 1000
    renewed.current = now
    setLeft(seconds)
  }, [])
  const renew = useCallback(() => {
    renewed.current = performance.now()
    void readSeconds(fetch(HOLD_PATH, { method: "POST" })).then((seconds) =>
      seconds === null ? undefined : told(seconds),
    )
  }, [told])

  useEffect(() => {
    const starting = setTimeout(() => told(secondsLeft), 0)
    const ticking = setInterval(() => {
      setLeft(Math.max(0, Math.round((ends.current - performance.now()) / 1000)))
    }, TICK_MS)
    return () => {
      clearTimeout(starting)
      clearInterval(ticking)
    }
  }, [secondsLeft, told])

  useEffect(() => {
    const alive = () => {
      const isDue = performance.now() - renewed.current > RENEW_EVERY_MS
      if (isDue && document.visibilityState === "visible") renew()
    }
    SIGNS_OF_LIFE.forEach((sign) => document.addEventListener(sign, alive, { passive: true }))
    return () => SIGNS_OF_LIFE.forEach((sign) => document.removeEventListener(sign, alive))
  }, [renew])

  useLeaving()
  return [left, renew]
}

/** Going to another page of the shop gives the pieces back; a reload or a closed tab leaves it to the time. */
function useLeaving() {
  const isMounted = useRef(false)
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      // React may take an effect back and run it again at once.
      setTimeout(() => {
        if (!isMounted.current) void readSeconds(fetch(HOLD_PATH, { method: "DELETE", keepalive: true }))
      }, 0)
    }
  }, [])
}
