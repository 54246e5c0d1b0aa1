"use client"

import { useSyncExternalStore } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { useWishes } from "./use-wishes.client"
import { wishesPath } from "./wish-list"

type WishButtonProps = { handle: string; locale: string; labels: Record<"add" | "remove" | "see", string> }

/** A heart that keeps a piece on this device. There only once the page runs: without script it could keep nothing. */
export function WishButton({ handle, locale, labels }: WishButtonProps) {
  const { wishes, toggle } = useWishes()
  const isRunning = useSyncExternalStore(nothing, yes, no)
  if (!isRunning) return <div className="mt-1 min-h-12" />
  const isWished = wishes.includes(handle)
  return (
    <div className="mt-1 flex min-h-12 flex-wrap items-center gap-x-4">
      <Button variant="plain" aria-pressed={isWished} onClick={() => toggle(handle)} className="-ml-2">
        <span className={isWished ? "text-signal [&_path]:fill-current" : ""}>
          <Icon name="heart" className="size-6" />
        </span>
        {isWished ? labels.remove : labels.add}
      </Button>
      {isWished ? (
        <a href={wishesPath(locale, wishes)} className="link inline-flex min-h-11 items-center">
          {labels.see}
        </a>
      ) : null}
    </div>
  )
}

const nothing = () => () => undefined
const yes = () => true
const no = () => false
