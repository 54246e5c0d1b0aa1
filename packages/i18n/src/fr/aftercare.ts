/** What a workshop tells its customers after they ordered: mails and papers that go with the pieces. */
export const aftercare = {
  shipped: {
    subject: "Votre commande {{number}} est partie",
    title: "Elle est en route",
    intro: "{{operator}} a confié vos pièces au transporteur.",
    intro_van: "{{operator}} a chargé vos pièces dans sa camionnette.",
    carrier: "Transporteur",
    tracking: "Numéro de suivi",
    to: "Adresse de livraison",
    pieces: "Ce qui est en route",
    track: "Suivre mon colis",
    check:
      "Regardez le colis avant de signer. Un choc, une pièce qui manque ? Répondez à ce message : nous réparons, remplaçons ou remboursons.",
  },
  refunded: {
    subject: "{{amount}} vous sont rendus pour la commande {{number}}",
    title: "Un remboursement",
    card: "{{operator}} vous rend {{amount}} pour votre commande {{number}}. Le montant revient sur la carte qui a servi à payer, sous quelques jours.",
    by_hand:
      "{{operator}} vous rend {{amount}} pour votre commande {{number}}. Le vendeur, {{seller}}, fait le virement lui-même sous 14 jours.",
    reason: "Pourquoi",
  },
  cancelled_because: "Ce que l’atelier vous en dit",
  message: {
    title: "Un mot de {{operator}}",
    about: "Commande {{number}}",
    answer: "Vous pouvez répondre directement à l’atelier : {{email}}.",
  },
  template: {
    late: {
      subject: "Votre commande {{number}} : un peu de patience",
      text: "Bonjour {{name}},\n\nVotre commande {{number}} prend plus de temps que prévu. Nous comptons la terminer pour le …\n\nSi cette date ne vous convient pas, répondez à ce message : nous trouverons une solution ensemble.\n\nMerci de votre patience,\n{{operator}}",
    },
    question: {
      subject: "Votre commande {{number}} : une question",
      text: "Bonjour {{name}},\n\nNous préparons votre commande {{number}} et nous avons une question :\n\n…\n\nVous pouvez répondre à ce message.\n\n{{operator}}",
    },
    part_ready: {
      subject: "Votre commande {{number}} : une partie est prête",
      text: "Bonjour {{name}},\n\nUne partie de votre commande {{number}} est prête. Vous pouvez venir la chercher dès maintenant, ou attendre que tout soit prêt : dites-nous ce que vous préférez.\n\n{{operator}}",
    },
    delivery_day: {
      subject: "Votre commande {{number}} : quel jour vous convient ?",
      text: "Bonjour {{name}},\n\nVotre commande {{number}} est prête à partir. Nous pourrions passer le …, entre … et … heures. Y aura-t-il quelqu’un, et un accès facile pour des meubles ?\n\n{{operator}}",
    },
    still_waiting: {
      subject: "Votre commande {{number}} vous attend toujours",
      text: "Bonjour {{name}},\n\nVotre commande {{number}} est prête et vous attend à l’atelier. Quand pourriez-vous passer ?\n\n{{operator}}",
    },
    free: {
      subject: "Votre commande {{number}}",
      text: "Bonjour {{name}},\n\n…\n\n{{operator}}",
    },
  },
  document: {
    delivery_note: "Bon de livraison",
    number: "Commande {{number}}",
    placed_on: "Commandée le {{date}}",
    from: "De",
    to: "Pour",
    made_by: "Fait par {{operator}}",
    sold_by: "Vendu par {{seller}}",
    ordered: "Commandé",
    packed: "Dans ce colis",
    piece: "Pièce",
    delivery: "Livraison",
    phone: "Tél. {{phone}}",
    not_an_invoice: "Ce bon n’est pas une facture.",
    guarantee:
      "Deux ans de garantie légale. Vous avez 14 jours après la réception pour changer d’avis, sans raison à donner.",
    received: "Reçu le, nom et signature",
    page: "Page {{page}} sur {{pages}}",
    parcel: "Colis {{nth}} sur {{count}}",
    piece_of: "Pièce {{nth}} sur {{count}}",
    ready_to: "Prêt pour le {{date}}",
    file: { delivery_note: "bon-de-livraison", address_label: "etiquette-adresse", piece_labels: "etiquettes-pieces" },
  },
} as const
