import type { Locale } from "@etabli/store-api"
import { JOIN_WORDS } from "./join-words"
import { renderPage } from "./render-page"

export type JoinFault = "short" | "empty"
export type JoinPage = {
  locale: Locale
  /** Null where the letter opens nothing any more. */
  invitation: { place: string; email: string; isKnown: boolean } | null
  fault?: JoinFault
  names?: { first_name: string; last_name: string }
}

/** The page that an invitation leads to: a form that works without script. */
export function joinPage(page: JoinPage): Promise<string> {
  const { locale, invitation } = page
  const words = JOIN_WORDS[locale]
  const title = words.title.replace("{place}", invitation?.place ?? "Établi")
  return renderPage({ locale, title }, invitation ? <Form {...page} invitation={invitation} /> : <p>{words.gone}</p>)
}

function Form({ locale, invitation, fault, names }: JoinPage & { invitation: NonNullable<JoinPage["invitation"]> }) {
  const words = JOIN_WORDS[locale]
  return (
    <form method="post">
      {fault && <p role="alert">{words[fault]}</p>}
      <p>{invitation.isKnown ? words.known : words.fresh}</p>
      <p>
        {words.email}: <strong>{invitation.email}</strong>
      </p>
      {!invitation.isKnown && (
        <>
          <label htmlFor="first_name">{words.first_name}</label>
          <input
            id="first_name"
            name="first_name"
            autoComplete="given-name"
            defaultValue={names?.first_name}
            required
          />
          <label htmlFor="last_name">{words.last_name}</label>
          <input id="last_name" name="last_name" autoComplete="family-name" defaultValue={names?.last_name} />
          {/* Password managers note the account by it. */}
          <input type="hidden" name="email" value={invitation.email} autoComplete="username" />
          <label htmlFor="password">{words.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            aria-describedby="hint"
            required
          />
          <small id="hint">{words.password_hint}</small>
        </>
      )}
      <button type="submit">{words.join}</button>
    </form>
  )
}
