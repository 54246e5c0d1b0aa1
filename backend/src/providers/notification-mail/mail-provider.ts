import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

export type MailProviderOptions = { smtpUrl: string | null; from: string }

/** What stands for a mail server where there is none: the mail stays in the outbox, where it can be read. */
export const KEPT = "kept"

/** Sends mails that are written already; without a mail server it leaves them where they are. */
export class MailNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly transport: Transporter | null

  constructor(
    _container: object,
    private readonly options: MailProviderOptions,
  ) {
    super()
    this.transport = options.smtpUrl ? createTransport(options.smtpUrl) : null
  }

  override async send({ to, content }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!content?.subject || !content.html || !content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject, HTML and text")
    if (!this.transport) return { id: KEPT }
    const { subject, html, text } = content
    const sent = (await this.transport.sendMail({ from: this.options.from, to, subject, html, text })) as {
      messageId: string
    }
    return { id: sent.messageId }
  }
}
