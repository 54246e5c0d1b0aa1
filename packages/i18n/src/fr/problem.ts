/** A sentence for every refusal of the shop: what happened, what was kept, what to do next. */
export const problem = {
  heading: "À corriger avant de continuer",
  code: {
    invalid_input: "Certaines réponses ne vont pas encore. Elles sont signalées ci-dessous ; le reste est gardé.",
    too_large: "Le texte envoyé est trop long. Raccourcissez-le et réessayez.",
    unreadable_body: "Votre demande est arrivée illisible. Rechargez la page et réessayez ; votre panier est gardé.",
    unsupported_language: "Cette langue n’existe pas ici. Le site parle français, néerlandais et anglais.",
    not_found: "Nous ne trouvons plus ce que vous demandez. Votre panier, lui, est gardé.",
    link_expired: "Ce lien n’est plus valable. Demandez-en un nouveau ou écrivez-nous.",
    too_many_requests: "Il y a eu trop d’essais en peu de temps. Attendez une minute, puis réessayez.",
    sign_in_required: "Votre session est terminée. Connectez-vous à nouveau ; votre panier est gardé.",
    basket_empty: "Votre panier est vide. Ajoutez une pièce pour commander.",
    basket_incomplete:
      "Il manque encore quelque chose avant de pouvoir commander. C’est ouvert ci-dessous ; le reste est gardé.",
    basket_already_placed: "Cette commande est déjà enregistrée. Elle ne sera pas passée deux fois.",
    basket_full: "Votre panier a atteint sa limite. Commandez en deux fois, ou retirez une ligne.",
    piece_unavailable: "Une pièce n’est plus disponible. Rien n’a été payé ; le reste du panier est gardé.",
    quantity_unavailable: "Il n’en reste pas assez. Rien n’a été payé ; choisissez une quantité plus petite.",
    promise_changed:
      "La date de livraison a reculé depuis que vous avez ouvert cette page. Lisez la nouvelle date, puis confirmez.",
    price_changed:
      "Un montant a changé depuis que vous avez ouvert cette page. Relisez le nouveau total, puis confirmez.",
    discount_unknown: "Ce code ne correspond à aucune remise en cours. Vérifiez-le lettre par lettre.",
    vat_undecided:
      "Nous ne pouvons pas encore calculer la TVA d’un vendeur pour cette commande. Votre panier est gardé ; écrivez à l’atelier.",
    delivery_unavailable: "Cette livraison n’est plus possible à cette adresse. Choisissez-en une autre.",
    slot_unavailable: "Ce moment de retrait n’est plus possible. Rien n’est perdu : choisissez-en un autre ci-dessous.",
    payment_declined: "Le paiement a été refusé. Rien n’a été débité ; essayez à nouveau ou choisissez un autre moyen.",
    payment_unavailable:
      "Le service de paiement ne répond pas. Rien n’est perdu : réessayez dans un instant, vous ne paierez pas deux fois.",
    placement_under_way:
      "Votre commande est en train d’être enregistrée. Attendez quelques secondes, puis vérifiez : elle ne sera pas passée deux fois.",
    gone: "Cette page a été retirée. Les autres histoires sont là.",
    wrong_code: "Ce code n’est pas celui de la carte. Regardez sous le carré noir et réessayez.",
    already_withdrawn: "Cet accord est déjà retiré. Plus rien n’est montré.",
    server_error: "Une panne de notre côté. Votre panier est gardé ; réessayez dans un instant.",
    unreachable: "La boutique ne répond pas pour le moment. Rien n’est perdu ; réessayez dans un instant.",
  },
  line: {
    gone: "« {{title}} » n’est plus disponible.",
    left_one: "« {{title}} » : il en reste {{count}}.",
    left_other: "« {{title}} » : il en reste {{count}}.",
  },
  field: {
    required: "Remplissez ce champ.",
    too_long: "C’est trop long pour ce champ.",
    invalid: "Cette réponse n’a pas la bonne forme.",
    invalid_email: "Écrivez une adresse e-mail complète, comme nom@exemple.be.",
    invalid_phone: "Écrivez le numéro avec des chiffres, comme +32 69 00 00 00.",
    postcode_of_other_country: "Ce code postal n’est pas celui du pays choisi. Vérifiez le code ou le pays.",
    postcode_with_letters: "Dans ce pays, un code postal n’a que des chiffres.",
    postcode_example: "Exemple pour ce pays ({{country}}) : {{example}}.",
    unknown_country: "Nous ne livrons pas encore dans ce pays. Choisissez-en un dans la liste.",
    wrong_code: "Ce n’est pas le code imprimé sur la carte.",
    password_too_short: "Choisissez au moins 10 caractères. Une courte phrase convient très bien.",
    choose: "Choisissez une réponse.",
    terms: "Lisez et acceptez les conditions de vente pour commander.",
  },
} as const
