import { getImageProps } from "next/image"
import room from "../../../data/pictures/home/room.webp"

/** The room that opens the shop: built in with its own size, so that nothing jumps and no backend is asked. */
export function RoomPicture({ alt }: { alt: string }) {
  const { props } = getImageProps({
    src: room,
    alt,
    sizes: "(min-width: 75rem) 1136px, 94vw",
    loading: "eager",
    fetchPriority: "high",
  })
  return <img {...props} alt={alt} className="mt-10 h-auto w-full rounded-lg border border-line dark:brightness-90" />
}
