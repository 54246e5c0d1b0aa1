"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { keepWishes, useWishes } from "./use-wishes.client"
import { wishesPath, writeWishes } from "./wish-list"

type OwnListProps = {
  locale: string
  /** What the page shows. */
  shown: string[]
  labels: Record<"keep" | "kept" | "share" | "copy" | "copied" | "shared", string>
}

/** Opens the list of this device where none is asked for; else lets one keep or share what is shown. */
export function OwnList({ locale, shown, labels }: OwnListProps) {
  const { wishes } = useWishes()
  const router = useRouter()
  const [said, say] = useState("")
  const isEmpty = shown.length === 0
  useEffect(() => {
    if (isEmpty && wishes.length > 0) router.replace(wishesPath(locale, wishes))
  }, [isEmpty, wishes, locale, router])
  if (isEmpty) return null
  const isOwn = writeWishes(shown) === writeWishes(wishes)
  const keep = () => {
    keepWishes([...new Set([...shown, ...wishes])])
    say(labels.kept)
  }
  return (
    <div className="mt-8 flex max-w-2xl flex-col gap-4 border-t border-line pt-6">
      {isOwn ? <Share locale={locale} shown={shown} labels={labels} say={say} /> : null}
      {!isOwn && !shown.every((handle) => wishes.includes(handle)) ? (
        <>
          <p>{labels.shared}</p>
          <Button variant="quiet" className="sm:self-start" onClick={keep}>
            {labels.keep}
          </Button>
        </>
      ) : null}
      <p role="status">{said}</p>
    </div>
  )
}

function Share({ locale, shown, labels, say }: OwnListProps & { say: (text: string) => void }) {
  const address = new URL(wishesPath(locale, shown), window.location.href).href
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    say(labels.copied)
  }
  return (
    <>
      <Field id="share" readOnly label={labels.share} value={address} onFocus={(event) => event.target.select()} />
      <Button variant="quiet" className="sm:self-start" onClick={() => void copy()}>
        {labels.copy}
      </Button>
    </>
  )
}
