/** The withdrawal function of Directive 2011/83 art. 11a: statement, separate confirmation, acknowledgement. */
export const withdrawal = {
  title: "Renoncer au contrat ici",
  description: "Se rétracter d’une commande, en ligne, en deux étapes.",
  text: "Vous avez 14 jours après la réception de la dernière pièce pour renoncer à tout ou partie d’une commande, sans raison à donner. Trois réponses suffisent.",
  name: "Votre nom",
  order: "Numéro de commande",
  order_hint: "Il commence par ET et se trouve dans votre e-mail de confirmation.",
  email: "Adresse e-mail pour l’accusé de réception",
  part: "Les pièces concernées, si ce n’est pas tout",
  next: "Continuer",
  check_title: "Votre déclaration",
  statement: "Je soussigné(e) {{name}} renonce au contrat portant sur la commande {{order}}.",
  statement_part: "Pièces concernées : {{part}}.",
  statement_email: "L’accusé de réception part à {{email}}.",
  confirm: "Confirmer la rétractation",
  change: "Corriger",
  done_title: "Votre rétractation est reçue",
  done: "Reçue le {{date}}. L’accusé de réception, avec votre déclaration, part à {{email}}. L’atelier vous écrit pour le retour et vous rembourse dans les 14 jours.",
  not_found:
    "Nous ne trouvons pas de commande à ce numéro et à cette adresse e-mail. Vérifiez les deux ; rien n’est encore envoyé.",
} as const
