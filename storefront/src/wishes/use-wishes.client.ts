"use client"

import { useSyncExternalStore } from "react"
import { readWishes, toggled, WISHES_KEY, writeWishes } from "./wish-list"

const listeners = new Set<() => void>()

/** The list as it lies on this device; empty until the page runs. */
export function useWishes() {
  const stored = useSyncExternalStore(listen, read, () => "")
  const wishes = readWishes(stored)
  return { wishes, toggle: (handle: string) => keepWishes(toggled(wishes, handle)) }
}

export function keepWishes(handles: readonly string[]): void {
  try {
    localStorage.setItem(WISHES_KEY, writeWishes(handles))
  } catch (error) {
    // Where a browser keeps nothing, the heart stays empty.
    if (!(error instanceof DOMException)) throw error
  }
  for (const tell of listeners) tell()
}

function read(): string {
  try {
    return localStorage.getItem(WISHES_KEY) ?? ""
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return ""
  }
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener("storage", tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener("storage", tell)
  }
}
