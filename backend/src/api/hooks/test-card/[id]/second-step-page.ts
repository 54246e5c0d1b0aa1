import type { Locale } from "@etabli/store-api"

type Page = { amountCents: number; open: boolean; locale: Locale }

const WORDS: Record<Locale, { title: string; ask: string; accept: string; refuse: string; over: string }> = {
  fr: {
    title: "Banque d'essai",
    ask: "Confirmez-vous ce paiement ?",
    accept: "Confirmer le paiement",
    refuse: "Refuser",
    over: "Ce paiement est déjà décidé.",
  },
  nl: {
    title: "Testbank",
    ask: "Bevestigt u deze betaling?",
    accept: "Betaling bevestigen",
    refuse: "Weigeren",
    over: "Over deze betaling is al beslist.",
  },
  en: {
    title: "Test bank",
    ask: "Do you confirm this payment?",
    accept: "Confirm the payment",
    refuse: "Refuse",
    over: "This payment was decided already.",
  },
}

/** A bank's page, as plain as can be; every text in it is ours. */
export function secondStepPage({ amountCents, open, locale }: Page): string {
  const words = WORDS[locale]
  const amount = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(amountCents / 100)
  const button = (answer: string, label: string) => `<button name="answer" value="${answer}">${label}</button>`
  const form = `<p>${words.ask}</p><form method="post">${button("accept", words.accept)} ${button("refuse", words.refuse)}</form>`
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${words.title}</title>
<style>body{font:18px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.75rem 1.25rem;margin-right:.5rem}</style>
</head><body><main><h1>${words.title}</h1><p><strong>${amount}</strong></p>${open ? form : `<p>${words.over}</p>`}</main></body></html>`
}
