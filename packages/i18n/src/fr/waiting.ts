export const waiting = {
  title: "Liste d’attente",
  body: "Laissez votre adresse : dès qu’une place se libère, nous la gardons 24 heures pour la première personne de la liste.",
  email: "Adresse e-mail",
  email_hint: "Pour cette pièce seulement. Nous vous demandons d’abord de confirmer.",
  submit: "Me prévenir",
  fellow: "Chez {{name}}, à {{city}}, une pièce proche peut se commander :",
  asked_title: "Regardez vos e-mails",
  asked:
    "Nous vous avons écrit. Ouvrez le lien pour confirmer : votre place dans la liste compte à partir de ce moment. Rien reçu dans le quart d’heure ? Vérifiez l’adresse et recommencez.",
  to_pieces: "Voir les pièces",
  confirm: "Confirmer mon inscription",
  leave: "Me retirer de la liste",
  buy: "Prendre ma place",
  state: {
    asked: "Il reste à confirmer votre adresse. Sans cela, elle est effacée dans deux jours.",
    first: "Vous êtes la prochaine personne sur la liste. Nous vous écrivons dès qu’une place se libère.",
    waiting: "Vous êtes au numéro {{place}} de la liste. Nous vous écrivons quand votre tour vient.",
    told: "Une place vous est gardée jusqu’au {{until}}.",
    bought: "La pièce est commandée. Merci.",
    passed: "Le délai est passé : la place est allée à la personne suivante. Vous pouvez vous inscrire de nouveau.",
    left: "Vous n’êtes plus sur la liste, et votre adresse est effacée.",
  },
} as const
