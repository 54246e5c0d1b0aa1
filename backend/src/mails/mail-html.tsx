import { Body, Container, Head, Heading, Html, Preview, Section } from "@react-email/components"
import { render } from "@react-email/render"
import { translator } from "@etabli/i18n"
import { MailBlock } from "./mail-blocks"
import type { MailDocument } from "./mail-document"
import { look } from "./mail-style"

function Mail({ mail }: { mail: MailDocument }) {
  const t = translator(mail.locale, "mail")
  return (
    <Html lang={mail.locale}>
      <Head>
        <title>{mail.subject}</title>
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      <Preview>{mail.title}</Preview>
      <Body style={look.body}>
        <Container style={look.sheet}>
          <Section style={look.inside}>
            <p style={look.brand}>{t("brand")}</p>
            <Heading as="h1" style={look.title}>
              {mail.title}
            </Heading>
            {mail.blocks.map((block, index) => (
              <MailBlock key={index} block={block} locale={mail.locale} hint={t("link_hint")} />
            ))}
          </Section>
        </Container>
        <p style={look.footer}>{t("tagline")}</p>
      </Body>
    </Html>
  )
}

/** The mail as HTML; React escapes every text that stands in it. */
export function mailHtml(mail: MailDocument): Promise<string> {
  return render(<Mail mail={mail} />)
}
