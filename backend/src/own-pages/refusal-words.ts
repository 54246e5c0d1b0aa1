import type { ErrorCode, Locale } from "@etabli/store-api"

type Told = "too_many_requests" | "link_expired" | "not_found" | "server_error"
type Words = Record<Told & ErrorCode, { title: string; text: string }>

/** `{minutes}` stands for how long to wait. */
export const REFUSAL_WORDS: Record<Locale, Words> = {
  fr: {
    too_many_requests: {
      title: "Un peu de patience",
      text: "Cette page a été ouverte trop souvent d’ici. Rien n’est perdu : réessayez dans {minutes} min.",
    },
    link_expired: {
      title: "Ce lien n’ouvre plus rien",
      text: "Demandez les données depuis l’administration, page « Mes données » : un nouveau lien part aussitôt.",
    },
    not_found: {
      title: "Ce lien n’existe pas",
      text: "Vérifiez qu’il est copié en entier, jusqu’au dernier signe.",
    },
    server_error: {
      title: "La page n’a pas pu s’ouvrir",
      text: "Le problème est chez nous, et rien n’a été changé. Réessayez dans quelques minutes.",
    },
  },
  nl: {
    too_many_requests: {
      title: "Even geduld",
      text: "Deze pagina werd hiervandaan te vaak geopend. Er is niets verloren: probeer het over {minutes} min. opnieuw.",
    },
    link_expired: {
      title: "Deze link opent niets meer",
      text: "Vraag de gegevens in het beheer, op de pagina ‘Mijn gegevens’: er vertrekt meteen een nieuwe link.",
    },
    not_found: {
      title: "Deze link bestaat niet",
      text: "Kijk na of hij helemaal gekopieerd is, tot het laatste teken.",
    },
    server_error: {
      title: "De pagina kon niet openen",
      text: "Het probleem ligt bij ons, en er is niets gewijzigd. Probeer het over enkele minuten opnieuw.",
    },
  },
  en: {
    too_many_requests: {
      title: "A little patience",
      text: "This page was opened too often from here. Nothing is lost: try again in {minutes} min.",
    },
    link_expired: {
      title: "This link opens nothing any more",
      text: "Ask for the data in the dashboard, on the page “My data”: a new link leaves at once.",
    },
    not_found: {
      title: "There is no such link",
      text: "Check that it was copied whole, to its last sign.",
    },
    server_error: {
      title: "The page could not open",
      text: "The fault is ours, and nothing was changed. Try again in a few minutes.",
    },
  },
}
