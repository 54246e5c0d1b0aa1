export const fr = {
  house: {
    presentation: {
      title: "Présentation",
      intro: "Ce que votre atelier dit de lui-même, sur sa page publique.",
      open: "Voir la page publique",
      own_first: "Écrivez d’abord en {{language}} ; sans traduction, la page montre ce texte et dit sa langue.",
      field: {
        summary: "En une phrase",
        description: "L’atelier",
        craft: "Le métier",
        opening: "Jours et heures d’ouverture",
      },
      hint: {
        summary: "Elle se lit aussi dans la liste des ateliers et dans les moteurs de recherche.",
        description: "Qui travaille là, depuis quand, pour quoi. Une ligne vide sépare deux paragraphes.",
        craft: "Les matières, les gestes, les finitions.",
        opening: "Quand on peut passer voir ou retirer une commande.",
      },
      save: "Enregistrer",
      saved: "Enregistré : la page publique suit dans la minute.",
      unsaved: "Des changements attendent d’être enregistrés.",
      failed: "La présentation n’a pas pu être lue. Rechargez la page.",
      fault: {
        changed_meanwhile:
          "Quelqu’un a enregistré entre-temps : copiez ce que vous avez écrit, puis rechargez la page.",
        emptied: "Ce texte est en ligne dans votre langue : changez-le, mais ne le videz pas.",
        too_big: "Ce texte est trop long.",
        paused: "L’atelier est suspendu : rien ne peut changer.",
        other: "Ce n’est pas enregistré. Vérifiez la connexion et réessayez.",
      },
    },
    translations: {
      title: "Traductions",
      intro:
        "Ce qui manque dans une langue, ou que personne n’a encore relu. En boutique, un texte qui manque se lit dans la langue de l’atelier.",
      failed: "Les traductions n’ont pas pu être lues. Rechargez la page.",
      nothing: "tout est relu",
      open_one: "{{count}} pièce",
      open_other: "{{count}} pièces",
      online: "en boutique",
      empty: "Tout est relu dans cette langue. Beau travail.",
      mark: "J’ai tout relu",
      marked: "{{title}} : relu.",
      edit: "Corriger sur sa page",
      complete: "Compléter sur sa page",
      presentation_missing: "Le texte de l’atelier manque aussi dans cette langue :",
      presentation_draft: "Le texte de l’atelier est aussi à relire dans cette langue :",
      fault: {
        changed_meanwhile: "Cette pièce a changé entre-temps : rechargez la page et relisez-la.",
        incomplete: "Un texte manque encore : complétez-le sur la page de la pièce.",
        other: "Cela n’a pas marché. Rechargez la page et réessayez.",
      },
    },
  },
} as const
