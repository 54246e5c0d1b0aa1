/** Where the list lies on its owner's device. */
export const WISHES_KEY = "etabli-wishes"
/** More would not fit an address that can be shared. */
export const MOST_WISHES = 40

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The handles that a stored or shared text holds; what is none is left out. */
export function readWishes(text: string | null): string[] {
  const parts = (text ?? "").split(",").filter((part) => part.length <= 120 && HANDLE.test(part))
  return [...new Set(parts)].slice(0, MOST_WISHES)
}

export function writeWishes(handles: readonly string[]): string {
  return handles.join(",")
}

/** With the piece first, or without it where it was there. */
export function toggled(handles: readonly string[], handle: string): string[] {
  return handles.includes(handle)
    ? handles.filter((each) => each !== handle)
    : [handle, ...handles].slice(0, MOST_WISHES)
}

export function wishesPath(locale: string, handles: readonly string[]): string {
  return handles.length === 0 ? `/${locale}/wishes` : `/${locale}/wishes?pieces=${writeWishes(handles)}`
}
