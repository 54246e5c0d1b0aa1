/**
 * Legal pages. `[[…]]` marks what whoever runs the shop must fill in or have checked; the page shows it as such. Blank
 * lines part paragraphs, lines that begin with `- ` are a list.
 */
export const legal = {
  to_fill_in: "Les passages surlignés sont à compléter par l’exploitant de la boutique avant l’ouverture.",
  contents: "Sur cette page",
  notice: {
    title: "Mentions légales",
    description: "Qui publie cette boutique, qui vend, et où nous écrire.",
    sections: {
      publisher: {
        title: "Éditeur de la boutique",
        body: "[[Dénomination, forme juridique]], [[adresse du siège]], [[numéro de registre]], [[numéro de TVA]].\n\nDirection de la publication : [[fonction, nom]]. Courriel : [[adresse]]. Téléphone : [[numéro]].",
      },
      sellers: {
        title: "Vendeurs",
        body: "L’éditeur met la boutique à disposition ; il ne vend pas les pièces. Chaque atelier vend par l’entité nommée sur sa page, avec adresse, numéro de registre et de TVA. Tous sont des professionnels : le droit de la consommation s’applique à chaque achat.\n\nL’éditeur tient le site, le panier et le paiement ; le vendeur fabrique, livre, facture, garantit et répond de la pièce.",
      },
      host: { title: "Hébergeur", body: "[[Nom, adresse et téléphone de l’hébergeur]]." },
      contact: {
        title: "Point de contact unique",
        body: "Pour les autorités et pour toute personne, au titre des règlements (UE) 2022/2065 et 2023/988 : [[adresse électronique]]. Langues : français, néerlandais, anglais.\n\nPour signaler un contenu illicite ou une pièce dangereuse, écrivez à la même adresse en indiquant la page et la raison. Nous répondons avec nos motifs.",
      },
      credits: {
        title: "Images et code",
        body: "Les images des pièces sont calculées à leurs dimensions réelles. Polices : Bricolage Grotesque et Atkinson Hyperlegible Next, licence SIL OFL.",
      },
    },
  },
  terms: {
    title: "Conditions de vente",
    description: "Commande, prix, livraison, rétractation, garanties.",
    sections: {
      parties: {
        title: "1. Avec qui vous contractez",
        body: "Chaque pièce indique son vendeur. Un panier peut réunir plusieurs vendeurs : il devient alors une commande par atelier, chacune étant un contrat avec son vendeur. Vous payez en une fois ; chaque vendeur reçoit sa part.",
      },
      order: {
        title: "2. Commander",
        body: "Avant le dernier bouton vous voyez les pièces, les prix TVA comprise, la livraison choisie et ses dates, et vous pouvez corriger. Le bouton « commande avec obligation de paiement » conclut le contrat. La confirmation part aussitôt par courriel, avec ces conditions.\n\nRien n’est vendu deux fois : si une pièce part entre-temps, la commande est refusée et rien n’est débité.",
      },
      price: {
        title: "3. Prix et paiement",
        body: "Les prix sont en euros, TVA comprise, les mêmes pour tous les pays livrés ; l’éco-participation y est comprise et indiquée. La livraison est en sus, affichée avant de commander.\n\nVous payez par virement avec la communication structurée donnée dans la confirmation, ou sur place au retrait. Sans paiement après sept jours, une commande par virement est annulée et les pièces remises en vente ; nous vous écrivons avant.",
      },
      delivery: {
        title: "4. Livraison",
        body: "En France, Belgique, aux Pays-Bas, au Luxembourg et en Allemagne, selon les moyens de chaque atelier, ou par retrait. Les dates affichées à la commande engagent le vendeur ; à défaut de date, trente jours. Le risque passe à vous à la remise.\n\nEn cas de retard, demandez la livraison dans un délai raisonnable ; passé celui-ci, vous pouvez mettre fin au contrat et être remboursé sous quatorze jours.",
      },
      withdrawal: {
        title: "5. Changer d’avis : quatorze jours",
        body: "Vous pouvez renoncer à tout ou partie de votre achat, sans motif, pendant quatorze jours après avoir reçu la dernière pièce de la commande.\n\nLa fonction « Renoncer au contrat ici » se trouve au bas de chaque page et sur votre page de commande, sans compte. Un accusé de réception daté part aussitôt. Une lettre ou un courriel sans équivoque au vendeur suffit aussi ; le modèle est à la section 6.\n\n- Renvoyez ou rapportez la pièce dans les quatorze jours qui suivent. Les frais directs de renvoi sont à votre charge, sauf si l’atelier vient la prendre. Pour un meuble qui ne peut être posté, comptez au plus [[montant]] €.\n- Le vendeur rembourse tout, y compris la livraison standard, au plus tard quatorze jours après avoir su votre décision ; il peut attendre la pièce ou la preuve d’envoi.\n- Vous ne répondez que de l’usure due à un usage au-delà de ce qu’il faut pour juger la pièce.\n\nPas de rétractation pour une pièce faite à vos propres mesures ou clairement personnalisée ; cela vous est dit avant de commander. Choisir une longueur ou une couleur proposée n’en fait pas du sur-mesure. Les pièces de seconde main se rendent comme les neuves. Un achat fait et payé dans la boutique n’est pas concerné.",
      },
      form: {
        title: "6. Modèle de formulaire de rétractation",
        body: "À [[nom du vendeur, adresse, courriel : voir la page de l’atelier]] :\n\nJe vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ci-dessous :\n\n- commandé le / reçu le :\n- numéro de commande :\n- nom et adresse du consommateur :\n- signature (seulement sur papier) et date :",
      },
      guarantee: {
        title: "7. Garanties légales",
        body: "Le consommateur dispose d’un délai de deux ans à compter de la délivrance du bien pour obtenir la mise en œuvre de la garantie légale de conformité en cas d’apparition d’un défaut de conformité. Durant ce délai, il n’est tenu d’établir que l’existence du défaut et non sa date d’apparition ; pour un bien d’occasion vendu en France, cette présomption vaut douze mois.\n\nLa garantie donne droit à la réparation ou au remplacement dans les trente jours de la demande, sans frais et sans inconvénient majeur. En France, une pièce réparée sous garantie gagne six mois. Vous pouvez garder le bien contre une réduction de prix, ou le rendre contre remboursement intégral, si le vendeur refuse, tarde plus de trente jours, vous cause un inconvénient majeur ou n’y parvient pas ; et aussitôt si le défaut est grave. Un défaut mineur ne permet pas de rendre la pièce.\n\nCes droits résultent des articles L. 217-1 à L. 217-32 du code de la consommation. Le vendeur qui y fait obstacle de mauvaise foi encourt une amende civile (article L. 241-5). La garantie des vices cachés (articles 1641 à 1649 du code civil) s’applique aussi, deux ans à compter de la découverte du défaut. [[Encadré de l’annexe à l’article D. 211-2 : faire vérifier le texte intégral.]]\n\nEn Belgique : articles 1649bis à 1649octies de l’ancien Code civil, deux ans. Pour une pièce de seconde main, une durée plus courte, d’un an au moins, n’existe que si elle est annoncée clairement sur la page de la pièce et acceptée.",
      },
      disputes: {
        title: "8. Réclamations et médiation",
        body: "Écrivez d’abord à l’atelier, puis à [[courriel du service client]]. Sans accord, la médiation est gratuite pour vous.\n\n- Vendeurs français : [[médiateur de la consommation, adresse, site]].\n- Vendeurs belges : Service de médiation pour le consommateur, North Gate II, boulevard du Roi Albert II 8, 1000 Bruxelles, mediationconsommateur.be.\n\nLe droit du pays du vendeur s’applique, sans vous priver des règles impératives de votre pays de résidence, dont les tribunaux restent compétents.",
      },
    },
  },
  privacy: {
    title: "Vie privée",
    description: "Ce que nous gardons, pourquoi, combien de temps, et comment le faire effacer.",
    sections: {
      who: {
        title: "Qui est responsable",
        body: "L’éditeur pour le compte, le panier et le site ; chaque vendeur pour ses commandes et ses factures. Courriel : [[adresse pour les données personnelles]].",
      },
      what: {
        title: "Ce que nous gardons et pourquoi",
        body: "- Commandes : nom, adresse, courriel, téléphone si vous le donnez, pièces et montants. Pour exécuter le contrat, et dix ans pour la comptabilité.\n- Compte : nom, courriel, mot de passe haché, adresses. Tant que vous le gardez. Un compte qui n’a pas servi depuis trois ans (ni connexion, ni achat) est fermé comme si vous le supprimiez ; un mois avant, nous vous écrivons, et il suffit de vous connecter pour le garder.\n- Avis : prénom ou pseudonyme, note, texte et date, avec la commande qui prouve l’achat. Tant que la pièce est en vente ; sans prénom et sans lien avec vous dès que vous supprimez votre compte.\n- Réparations : nom, courriel, description et photo, pour l’atelier seul. Si vous supprimez votre compte, celles de vos commandes sont effacées, dès qu’elles sont closes. Les autres : écrivez-nous.\n- Panier : trente jours après le dernier changement.\n- Envies : sur votre appareil, nulle part ailleurs.\n- Liste d’attente : courriel et langue, jusqu’à ce que vous en sortiez, et un mois après.\n- E-mails envoyés : cent quatre-vingts jours.\n- Histoires : l’accord écrit de chaque personne montrée, gardé chiffré par l’atelier ; il se retire à tout moment avec la carte reçue.\n- Entreprises : numéro de TVA et réponse du registre européen (VIES), avec la commande.\n- Journaux techniques : adresse IP et page demandée, [[durée]], pour la sécurité.\n\nNi publicité, ni profilage, ni mesure d’audience, ni revente.",
      },
      cookies: {
        title: "Cookies",
        body: "Aucun sur les pages publiques. Deux pour le panier (numéro et nombre de pièces) quand vous ajoutez une pièce, un pour la session si vous vous connectez, quelques minutes de message après un formulaire. Tous sont nécessaires à ce que vous demandez : il n’y a donc pas de bandeau.",
      },
      recipients: {
        title: "Qui les reçoit",
        body: "Les ateliers de votre commande, leur transporteur, [[hébergeur]], [[prestataire de paiement]]. Aucun transfert hors de l’Union européenne.",
      },
      rights: {
        title: "Vos droits",
        body: "Accès, rectification, effacement, limitation, opposition, portabilité. Votre compte permet d’exporter et d’effacer vos données vous-même ; sinon écrivez-nous, nous répondons dans le mois.\n\nVous pouvez saisir la CNIL (France, cnil.fr) ou l’Autorité de protection des données (Belgique, autoriteprotectiondonnees.be).",
      },
    },
  },
  accessibility: {
    title: "Accessibilité",
    description: "Ce qui marche, ce qui manque encore, à qui le dire.",
    sections: {
      goal: {
        title: "Ce que nous visons",
        body: "La norme EN 301 549 (WCAG 2.2, niveau AA), comme le demande la directive (UE) 2019/882. La boutique se lit et s’utilise au clavier, avec un lecteur d’écran, agrandie à 400 %, et sans JavaScript pour chercher, lire et commander.",
      },
      how: {
        title: "Comment nous vérifions",
        body: "À chaque changement : contrôle automatique de toutes les pages, dans les trois langues et sur deux tailles d’écran, et parcours d’achat au clavier. Audit par des personnes concernées : [[date et résultat]].",
      },
      gaps: {
        title: "Ce que nous savons imparfait",
        body: "Les dessins cotés sont des images : leurs mesures sont reprises dans un tableau. Certaines pièces ne sont décrites que dans une langue ; elle est alors indiquée. [[Autres écarts constatés]].",
      },
      contact: {
        title: "Nous le dire",
        body: "Un obstacle ? Écrivez à [[adresse]] ou appelez le [[numéro]] : nous vous aidons à commander autrement et corrigeons. Sans réponse, vous pouvez saisir la DGCCRF (France) ou le SPF Économie (Belgique).",
      },
    },
  },
  ranking: {
    title: "Ordre des résultats",
    description: "Comment les pièces sont classées, et ce qui ne compte pas.",
    sections: {
      order: {
        title: "« Notre choix »",
        body: "Les ateliers passent à tour de rôle, leur pièce la plus récente d’abord. Le tour d’un atelier revient d’autant plus souvent que son établi est libre dans les huit semaines à venir : jusqu’à quatre fois plus souvent quand tout est libre que quand il ne reste presque rien. Un atelier dont l’établi est plein n’est plus mis en avant : ses pièces restent en vente et se trouvent par la recherche, mais viennent après toutes les autres. Nous faisons ainsi pour ne pas envoyer des clients à qui n’a plus d’heures à donner. Les heures libres sont comptées en dixièmes de ses propres heures : un petit atelier passe aussi souvent qu’un grand.\n\nQuand vous cherchez un mot, les pièces qui y répondent le mieux viennent d’abord, puis ce même tour. L’accueil, les pièces proches et le flux des nouveautés suivent la même règle et laissent de côté les ateliers pleins. La plateforme peut mettre quelques pièces en tête de l’accueil pour des jours qu’elle choisit : entre elles le même tour vaut, et personne ne paie pour y être.",
      },
      others: {
        title: "Les autres ordres",
        body: "Nouveautés : date de mise en vente. Prix : le prix du modèle le moins cher, TVA comprise. Nom : l’alphabet. À égalité, le tour de rôle.",
      },
      never: {
        title: "Ce qui ne compte pas",
        body: "Personne ne paie pour être vu. Votre passage sur le site, votre pays et vos achats n’y changent rien : tout le monde voit la même chose. Les avis d’acheteurs et leurs notes ne changent pas l’ordre non plus.",
      },
    },
  },
} as const
