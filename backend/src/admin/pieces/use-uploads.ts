import { useLayoutEffect, useRef, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal, sendFile } from "../workshop/call-backend"
import { usePiece } from "./form-context"
import type { Shown } from "./piece-types"

const MOST_PICTURES = 12
const MOST_BYTES = 15 * 1024 * 1024
const REFUSALS = ["too_large", "not_a_photo", "heic", "broken", "too_many_pixels", "too_small"] as const
type Refusal = (typeof REFUSALS)[number] | "failed"

/** Sends photos one after another; each stands in the gallery as soon as it has arrived. */
export function useUploads() {
  const { t } = useFormats()
  const { operatorId, state, change } = usePiece()
  const [coming, setComing] = useState(0)
  const [refused, setRefused] = useState<string[]>([])
  // Uploads end in their own time: each adds to the gallery as it is then.
  const gallery = useRef<Shown[]>(state.pictures)
  useLayoutEffect(() => {
    gallery.current = state.pictures
  })

  const add = (picture: Shown) => {
    if (gallery.current.some(({ url }) => url === picture.url)) return
    gallery.current = [...gallery.current, picture]
    change({ pictures: gallery.current })
  }
  const upload = async (files: readonly File[]) => {
    const room = MOST_PICTURES - gallery.current.length
    const taken = files.slice(0, room)
    const tooMany = files.length - taken.length
    setRefused(tooMany > 0 ? [t("piece.photo.too_many", { count: tooMany })] : [])
    setComing(taken.length)
    for (const file of taken) {
      const outcome = await send(operatorId, file)
      if ("url" in outcome) add(outcome)
      else setRefused((before) => [...before, t(`piece.photo.refused.${outcome.refusal}`, { file: file.name })])
      setComing((count) => count - 1)
    }
  }
  return { upload: (files: readonly File[]) => void upload(files), coming, refused }
}

async function send(operatorId: string, file: File): Promise<Shown | { refusal: Refusal }> {
  if (file.size > MOST_BYTES) return { refusal: "too_large" }
  try {
    return await sendFile<Shown>(`/admin/operators/${operatorId}/pictures`, file)
  } catch (error) {
    const code = error instanceof BackendRefusal ? error.fields[0]?.code : undefined
    return { refusal: REFUSALS.find((one) => one === code) ?? "failed" }
  }
}
