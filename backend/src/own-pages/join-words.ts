import type { Locale } from "@etabli/store-api"

type Words = Record<
  | "title"
  | "gone"
  | "known"
  | "fresh"
  | "email"
  | "first_name"
  | "last_name"
  | "password"
  | "password_hint"
  | "join"
  | "short"
  | "empty",
  string
>

/** `{place}` stands for what one is invited to. */
export const JOIN_WORDS: Record<Locale, Words> = {
  fr: {
    title: "Rejoindre {place}",
    gone: "Cette invitation a déjà servi, a été reprise ou est trop ancienne. Demandez-en une nouvelle à la personne qui vous a invité.",
    known: "Vous avez déjà un compte avec cette adresse. Votre mot de passe reste le même.",
    fresh: "Choisissez le mot de passe avec lequel vous ouvrirez le tableau de bord.",
    email: "Adresse e-mail",
    first_name: "Prénom",
    last_name: "Nom",
    password: "Mot de passe",
    password_hint: "Dix signes au moins ; une petite phrase convient très bien.",
    join: "Rejoindre",
    short: "Ce mot de passe est trop court : dix signes au moins.",
    empty: "Votre prénom manque.",
  },
  nl: {
    title: "Aan de slag bij {place}",
    gone: "Deze uitnodiging is al gebruikt, ingetrokken of te oud. Vraag een nieuwe aan wie u uitnodigde.",
    known: "U hebt al een account met dit adres. Uw wachtwoord blijft hetzelfde.",
    fresh: "Kies het wachtwoord waarmee u het dashboard opent.",
    email: "E-mailadres",
    first_name: "Voornaam",
    last_name: "Naam",
    password: "Wachtwoord",
    password_hint: "Minstens tien tekens; een kort zinnetje is prima.",
    join: "Meedoen",
    short: "Dit wachtwoord is te kort: minstens tien tekens.",
    empty: "Uw voornaam ontbreekt.",
  },
  en: {
    title: "Join {place}",
    gone: "This invitation was used already, taken back, or is too old. Ask whoever invited you for a new one.",
    known: "You already have an account with this address. Your password stays the same.",
    fresh: "Choose the password you will open the dashboard with.",
    email: "E-mail address",
    first_name: "First name",
    last_name: "Last name",
    password: "Password",
    password_hint: "Ten characters at least; a short sentence does very well.",
    join: "Join",
    short: "This password is too short: ten characters at least.",
    empty: "Your first name is missing.",
  },
}
