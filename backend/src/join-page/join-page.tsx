import { render } from "@react-email/render"
import type { Locale } from "@etabli/store-api"
import { JOIN_WORDS } from "./join-words"

export type JoinFault = "short" | "empty"
export type JoinPage = {
  locale: Locale
  /** Null where the letter opens nothing any more. */
  invitation: { place: string; email: string; isKnown: boolean } | null
  fault?: JoinFault
  names?: { first_name: string; last_name: string }
}

const STYLE = `
  :root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif }
  main { max-width: 28rem; margin: 4rem auto; padding: 0 1.25rem }
  label, input { display: block; width: 100%; box-sizing: border-box }
  label { margin-top: 1rem; font-weight: 600 }
  input, button { font: inherit; padding: .6rem .75rem; border-radius: .4rem; border: 1px solid GrayText }
  button { margin-top: 1.5rem; width: 100%; cursor: pointer; background: ButtonText; color: ButtonFace; font-weight: 600 }
  small { display: block }
  [role=alert] { border-left: .25rem solid #b42318; padding: .25rem 0 .25rem .75rem }`

/** The page that an invitation leads to: a form that works without script. */
export async function joinPage(page: JoinPage): Promise<string> {
  const html = await render(<Page {...page} />)
  // The renderer writes the document type of mails, under which browsers draw as they did twenty years ago.
  return html.replace(/^<!DOCTYPE[^>]*>/, "<!doctype html>")
}

function Page(page: JoinPage) {
  const words = JOIN_WORDS[page.locale]
  const title = words.title.replace("{place}", page.invitation?.place ?? "Établi")
  return (
    <html lang={page.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {page.invitation ? <Form {...page} invitation={page.invitation} /> : <p>{words.gone}</p>}
        </main>
      </body>
    </html>
  )
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
