import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useFaultWord } from "../trust/use-fault-word"
import { missingIn, toSend, type TypedWord } from "./typed-word"
import type { WordChange, WordRow } from "./words"

type Options = {
  stored: TypedWord
  send: (word: WordChange) => Promise<WordRow[]>
  onSaved: (words: WordRow[], sent: WordChange) => void
}
type Faults = Readonly<Record<string, string>>
/** A new one each time a word is refused: its first field at fault is gone to. */
type Refusal = { first?: string | undefined }

/** A word while it is typed: all of its texts go together or not at all, and what is wrong is said at its field. */
export function useWordForm({ stored, send, onSaved }: Options) {
  const { word: faultWord, byField } = useFaultWord("house.words")
  const [typed, setTyped] = useState<TypedWord | null>(null)
  const [faults, setFaults] = useState<Faults>({})
  const [refused, setRefused] = useState<Refusal>({})
  const refuse = (found: Faults) => {
    setFaults(found)
    setRefused({ first: Object.keys(found)[0] })
  }
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (words, sent) => {
      setTyped(null)
      setFaults({})
      onSaved(words, sent)
    },
    onError: (error) => {
      const found = byField(error)
      const elsewhere = Object.keys(found).find((path) => !/^(names|sentences)\./.test(path))
      if (elsewhere !== undefined) toast.error(found[elsewhere] ?? faultWord("other"))
      refuse(found)
    },
  })
  const word = typed ?? stored
  return {
    word,
    faults,
    refused,
    isChanged: typed !== null,
    isSending: sending.isPending,
    change: (path: string, next: TypedWord) => {
      setTyped(next)
      setFaults((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== path)))
    },
    submit: (event: FormEvent) => {
      event.preventDefault()
      if (sending.isPending) return
      const missing = missingIn(word)
      if (missing.length === 0) return sending.mutate(toSend(word))
      refuse(Object.fromEntries(missing.map((path) => [path, faultWord("missing")])))
    },
  }
}
