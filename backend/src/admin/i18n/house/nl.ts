export const nl = {
  house: {
    presentation: {
      title: "Voorstelling",
      intro: "Wat uw atelier over zichzelf vertelt, op zijn openbare pagina.",
      open: "De openbare pagina bekijken",
      own_first:
        "Schrijf eerst in het {{language}}; zonder vertaling toont de pagina die tekst en zegt ze in welke taal hij is.",
      field: {
        summary: "In één zin",
        description: "Het atelier",
        craft: "Het vak",
        opening: "Openingsdagen en -uren",
      },
      hint: {
        summary: "Ze staat ook in de lijst van ateliers en in zoekmachines.",
        description: "Wie er werkt, sinds wanneer, waarvoor. Een lege regel scheidt twee alinea’s.",
        craft: "Het materiaal, het handwerk, de afwerking.",
        opening: "Wanneer men kan langskomen of een bestelling afhalen.",
      },
      save: "Bewaren",
      saved: "Bewaard: de openbare pagina volgt binnen een minuut.",
      unsaved: "Er zijn wijzigingen die nog niet bewaard zijn.",
      failed: "De voorstelling kon niet gelezen worden. Laad de pagina opnieuw.",
      fault: {
        changed_meanwhile: "Iemand heeft intussen bewaard: kopieer wat u schreef en laad de pagina opnieuw.",
        emptied: "Deze tekst staat online in uw eigen taal: verander hem, maar maak hem niet leeg.",
        too_big: "Deze tekst is te lang.",
        paused: "Het atelier is geschorst: er kan niets veranderen.",
        other: "Dit is niet bewaard. Controleer de verbinding en probeer opnieuw.",
      },
    },
    translations: {
      title: "Vertalingen",
      intro:
        "Wat in een taal ontbreekt, of wat nog niemand nagelezen heeft. Een tekst die ontbreekt, staat in de winkel in de taal van het atelier.",
      failed: "De vertalingen konden niet gelezen worden. Laad de pagina opnieuw.",
      nothing: "alles nagelezen",
      open_one: "{{count}} stuk",
      open_other: "{{count}} stukken",
      online: "in de winkel",
      empty: "Alles is nagelezen in deze taal. Mooi werk.",
      mark: "Ik heb alles nagelezen",
      marked: "{{title}}: nagelezen.",
      edit: "Verbeteren op zijn pagina",
      complete: "Aanvullen op zijn pagina",
      presentation_missing: "Ook de tekst van het atelier ontbreekt in deze taal:",
      presentation_draft: "Ook de tekst van het atelier moet nog nagelezen worden in deze taal:",
      fault: {
        changed_meanwhile: "Dit stuk is intussen gewijzigd: laad de pagina opnieuw en lees het na.",
        incomplete: "Er ontbreekt nog een tekst: vul hem aan op de pagina van het stuk.",
        other: "Dat is niet gelukt. Laad de pagina opnieuw en probeer nog eens.",
      },
    },
  },
} as const
