import { useLayoutEffect, useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal, sendFile } from "../workshop/call-backend"
import { useStory } from "./story-context"
import type { KeptPicture } from "./story-types"

const REFUSALS = ["too_large", "not_a_photo", "heic", "broken", "too_many_pixels", "too_small"]

/** Sends a picture; it stands in the story once it has arrived. */
export function useStoryUpload() {
  const { t } = useFormats()
  const { operatorId, typed, change } = useStory()
  const [isComing, setComing] = useState(false)
  const [refused, setRefused] = useState("")
  // A picture arrives later than it was sent: it joins those that are there by then.
  const now = useRef(typed)
  useLayoutEffect(() => {
    now.current = typed
  })
  const send = async (bytes: Blob) => {
    setComing(true)
    setRefused("")
    try {
      const kept = await sendFile<KeptPicture>(`/admin/operators/${operatorId}/story-pictures`, bytes)
      const { pictures } = now.current
      const isThere = pictures.some((one) => one.kept.picture_id === kept.picture_id)
      if (!isThere)
        change({ pictures: [...pictures, { kept, name: freeName(pictures), alt: {}, caption: {}, shows: [] }] })
    } catch (error) {
      const code = error instanceof BackendRefusal ? error.fields[0]?.code : undefined
      setRefused(t(`stories.picture.refused.${REFUSALS.find((one) => one === code) ?? "failed"}`))
    } finally {
      setComing(false)
    }
  }
  return { upload: (bytes: Blob) => void send(bytes), isComing, refused }
}

function freeName(pictures: readonly { name: string }[]): string {
  const taken = new Set(pictures.map(({ name }) => name))
  const numbers = Array.from({ length: 99 }, (_, index) => `picture-${String(index + 1)}`)
  return numbers.find((name) => !taken.has(name)) ?? "picture"
}
