import { useSyncExternalStore } from "react"

const KEY = "etabli-workshop"
const listeners = new Set<() => void>()

/** The operator whose pages are open; every part of the page hears when another is chosen. */
export function useChosenOperator(): string | null {
  return useSyncExternalStore(listen, () => localStorage.getItem(KEY))
}

export function chooseOperator(id: string): void {
  localStorage.setItem(KEY, id)
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener("storage", tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener("storage", tell)
  }
}
