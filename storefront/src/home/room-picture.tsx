export function RoomPicture({ alt }: { alt: string }) {
  return <div role="img" aria-label={alt} className="mt-10 aspect-8/5 rounded-lg border border-line bg-sunk" />
}
