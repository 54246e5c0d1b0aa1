"use client"

import { useRouter } from "next/navigation"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { useWishes } from "./use-wishes.client"
import { toggled, wishesPath } from "./wish-list"

type RemoveWishProps = { handle: string; locale: string; shown: string[]; label: string }

/** Takes a piece off the list of this device; nothing on a list that somebody else shared. */
export function RemoveWish({ handle, locale, shown, label }: RemoveWishProps) {
  const { wishes, toggle } = useWishes()
  const router = useRouter()
  if (!wishes.includes(handle)) return null
  const remove = () => {
    toggle(handle)
    router.replace(wishesPath(locale, toggled(shown, handle)))
  }
  return (
    <Button variant="plain" onClick={remove}>
      <Icon name="close" />
      {label}
    </Button>
  )
}
