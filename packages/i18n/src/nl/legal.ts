import type { legal as french } from "../fr/legal.js"
import type { TextsLike } from "../texts-shape.js"

export const legal: TextsLike<typeof french> = {
  to_fill_in: "De gemarkeerde stukken moet de uitbater van de winkel invullen vóór de opening.",
  contents: "Op deze pagina",
  notice: {
    title: "Wettelijke vermeldingen",
    description: "Wie deze winkel uitgeeft, wie verkoopt, en waar u ons kunt schrijven.",
    sections: {
      publisher: {
        title: "Uitgever van de winkel",
        body: "[[Naam, rechtsvorm]], [[adres van de zetel]], [[registernummer]], [[btw-nummer]].\n\nVerantwoordelijke uitgever: [[functie, naam]]. E-mail: [[adres]]. Telefoon: [[nummer]].",
      },
      sellers: {
        title: "Verkopers",
        body: "De uitgever stelt de winkel ter beschikking; hij verkoopt de stukken niet zelf. Elk atelier verkoopt via de organisatie die op zijn pagina staat, met adres, register- en btw-nummer. Allen zijn professionele verkopers: het consumentenrecht geldt voor elke aankoop.\n\nDe uitgever zorgt voor de site, het mandje en de betaling; de verkoper maakt, levert, factureert, geeft garantie en staat in voor het stuk.",
      },
      host: { title: "Hosting", body: "[[Naam, adres en telefoon van de hostingdienst]]." },
      contact: {
        title: "Eén contactpunt",
        body: "Voor overheden en voor iedereen, volgens de verordeningen (EU) 2022/2065 en 2023/988: [[e-mailadres]]. Talen: Frans, Nederlands, Engels.\n\nWilt u onwettige inhoud of een gevaarlijk stuk melden, schrijf dan naar hetzelfde adres met de pagina en de reden. We antwoorden en geven onze redenen.",
      },
      credits: {
        title: "Beelden en code",
        body: "De beelden van de stukken zijn berekend op hun werkelijke maten. Lettertypes: Bricolage Grotesque en Atkinson Hyperlegible Next, licentie SIL OFL.",
      },
    },
  },
  terms: {
    title: "Verkoopvoorwaarden",
    description: "Bestellen, prijzen, levering, herroeping, garantie.",
    sections: {
      parties: {
        title: "1. Met wie u een contract sluit",
        body: "Bij elk stuk staat wie het verkoopt. In één mandje kunnen stukken van meerdere verkopers liggen: het wordt dan één bestelling per atelier, en elk daarvan is een contract met zijn verkoper. U betaalt één keer; elke verkoper krijgt zijn deel.",
      },
      order: {
        title: "2. Bestellen",
        body: "Voor de laatste knop ziet u de stukken, de prijzen met btw, de gekozen levering en haar data, en kunt u nog verbeteren. Met de knop “bestelling met betalingsverplichting” sluit u het contract. De bevestiging vertrekt meteen per e-mail, met deze voorwaarden.\n\nNiets wordt twee keer verkocht: is een stuk intussen weg, dan wordt de bestelling geweigerd en niets afgeschreven.",
      },
      price: {
        title: "3. Prijs en betaling",
        body: "Prijzen zijn in euro, btw inbegrepen, dezelfde voor alle landen waar we leveren; een Franse milieubijdrage zit erin en staat vermeld. Levering komt erbij en ziet u voor u bestelt.\n\nU betaalt met een overschrijving en de gestructureerde mededeling uit de bevestiging, of ter plaatse bij het afhalen. Is een overschrijving na zeven dagen niet aangekomen, dan wordt de bestelling geannuleerd en gaan de stukken weer in verkoop; we schrijven u vooraf.",
      },
      delivery: {
        title: "4. Levering",
        body: "In Frankrijk, België, Nederland, Luxemburg en Duitsland, met de middelen van elk atelier, of door af te halen. De data bij uw bestelling verbinden de verkoper; zonder datum geldt dertig dagen. Het risico gaat over bij de overhandiging.\n\nKomt het te laat, vraag dan levering binnen een redelijke termijn; daarna kunt u het contract beëindigen en binnen veertien dagen uw geld terugkrijgen.",
      },
      withdrawal: {
        title: "5. Van gedachten veranderen: veertien dagen",
        body: "U kunt uw hele aankoop of een deel ervan herroepen, zonder reden, tot veertien dagen na ontvangst van het laatste stuk van de bestelling.\n\nDe functie “Overeenkomst hier herroepen” staat onderaan elke pagina en op uw bestelpagina, zonder account. U krijgt meteen een gedateerde ontvangstbevestiging. Een duidelijke brief of e-mail aan de verkoper is ook genoeg; het model staat in deel 6.\n\n- Stuur of breng het stuk terug binnen de veertien dagen daarna. De directe kosten zijn voor u, tenzij het atelier het komt halen. Reken voor een meubel dat niet met de post kan op hoogstens [[bedrag]] €.\n- De verkoper betaalt alles terug, ook de standaardlevering, ten laatste veertien dagen nadat hij uw beslissing kent; hij mag wachten op het stuk of het verzendbewijs.\n- U staat alleen in voor slijtage door meer gebruik dan nodig is om het stuk te beoordelen.\n\nGeen herroeping voor een stuk dat op uw eigen maten gemaakt of duidelijk persoonlijk is; dat zeggen we voor u bestelt. Een aangeboden lengte of kleur kiezen is geen maatwerk. Tweedehandse stukken kunt u net als nieuwe teruggeven. Wat u in de winkel zelf koopt en betaalt, valt hier niet onder.",
      },
      form: {
        title: "6. Modelformulier voor herroeping",
        body: "Aan [[naam van de verkoper, adres, e-mail: zie de pagina van het atelier]]:\n\nIk deel u hierbij mee dat ik de overeenkomst over de verkoop van het volgende goed herroep:\n\n- besteld op / ontvangen op:\n- bestelnummer:\n- naam en adres van de consument:\n- handtekening (alleen op papier) en datum:",
      },
      guarantee: {
        title: "7. Wettelijke garantie",
        body: "U hebt twee jaar wettelijke garantie vanaf de levering. Toont zich een gebrek, dan moet u alleen bewijzen dat het er is, niet sinds wanneer; voor een tweedehands goed dat in Frankrijk verkocht is, geldt dat vermoeden twaalf maanden.\n\nDe garantie geeft recht op herstelling of vervanging binnen dertig dagen na uw vraag, gratis en zonder ernstige overlast. Een stuk dat onder garantie hersteld is, krijgt er in Frankrijk zes maanden bij. U kunt het goed houden met een lagere prijs, of teruggeven tegen volledige terugbetaling, als de verkoper weigert, langer dan dertig dagen wacht, u ernstige overlast bezorgt of er niet in slaagt; bij een ernstig gebrek kan dat meteen. Bij een klein gebrek kunt u het stuk niet teruggeven.\n\nVoor Franse verkopers: artikelen L. 217-1 tot L. 217-32 van de Code de la consommation, en de garantie voor verborgen gebreken (artikelen 1641 tot 1649 van de Code civil), twee jaar na de ontdekking. [[Kader van de bijlage bij artikel D. 211-2: volledige tekst laten nakijken.]]\n\nVoor Belgische verkopers: artikelen 1649bis tot 1649octies van het oud Burgerlijk Wetboek, twee jaar. Voor een tweedehands stuk geldt een kortere termijn, van minstens een jaar, alleen als die duidelijk bij het stuk staat en u ermee instemt.",
      },
      disputes: {
        title: "8. Klachten en bemiddeling",
        body: "Schrijf eerst naar het atelier, dan naar [[e-mail van de klantendienst]]. Komt u er niet uit, dan is bemiddeling gratis voor u.\n\n- Franse verkopers: [[consumentenbemiddelaar, adres, website]].\n- Belgische verkopers: Consumentenombudsdienst, North Gate II, Koning Albert II-laan 8, 1000 Brussel, consumentenombudsdienst.be.\n\nHet recht van het land van de verkoper geldt, zonder u de dwingende regels van uw woonland te ontnemen; de rechtbanken daar blijven bevoegd.",
      },
    },
  },
  privacy: {
    title: "Privacy",
    description: "Wat we bewaren, waarom, hoelang, en hoe u het laat wissen.",
    sections: {
      who: {
        title: "Wie verantwoordelijk is",
        body: "De uitgever voor het account, het mandje en de site; elke verkoper voor zijn bestellingen en facturen. E-mail: [[adres voor persoonsgegevens]].",
      },
      what: {
        title: "Wat we bewaren en waarom",
        body: "- Bestellingen: naam, adres, e-mail, telefoon als u die geeft, stukken en bedragen. Om het contract uit te voeren, en tien jaar voor de boekhouding.\n- Account: naam, e-mail, gehasht wachtwoord, adressen. Zolang u het houdt. Een account dat drie jaar niet gebruikt is (niet aangemeld, niets gekocht), sluiten we, net alsof u het zelf verwijdert; een maand eerder schrijven we u, en u hoeft zich maar aan te melden om het te houden.\n- Beoordelingen: voornaam of schuilnaam, score, tekst en datum, met de bestelling die de aankoop bewijst. Zolang het stuk te koop is; zonder voornaam en zonder band met u zodra u uw account verwijdert.\n- Herstellingen: naam, e-mail, beschrijving en foto, alleen voor het atelier. Verwijdert u uw account, dan worden die van uw bestellingen gewist zodra ze afgesloten zijn. Voor de andere: schrijf ons.\n- Mandje: dertig dagen na de laatste wijziging.\n- Verlanglijst: op uw toestel, nergens anders.\n- Wachtlijst: e-mail en taal, tot u eraf gaat, en een maand daarna.\n- Verstuurde e-mails: honderdtachtig dagen.\n- Verhalen: de schriftelijke toestemming van wie erin voorkomt, versleuteld bewaard door het atelier; ze is altijd in te trekken met de kaart die de persoon kreeg.\n- Bedrijven: btw-nummer en het antwoord van het Europese register (VIES), bij de bestelling.\n- Technische logboeken: IP-adres en gevraagde pagina, [[duur]], voor de veiligheid.\n\nGeen reclame, geen profilering, geen bezoekersmeting, geen doorverkoop.",
      },
      cookies: {
        title: "Cookies",
        body: "Geen op de openbare pagina’s. Twee voor het mandje (nummer en aantal stukken) wanneer u een stuk toevoegt, een voor de sessie als u zich aanmeldt, en enkele minuten een boodschap na een formulier. Ze zijn allemaal nodig voor wat u vraagt: daarom is er geen banner.",
      },
      recipients: {
        title: "Wie ze krijgt",
        body: "De ateliers van uw bestelling, hun vervoerder, [[hostingdienst]], [[betaaldienst]]. Geen doorgifte buiten de Europese Unie.",
      },
      rights: {
        title: "Uw rechten",
        body: "Inzage, verbetering, wissing, beperking, bezwaar, overdraagbaarheid. In uw account kunt u uw gegevens zelf exporteren en wissen; anders schrijft u ons, en we antwoorden binnen de maand.\n\nU kunt terecht bij de Gegevensbeschermingsautoriteit (België, gegevensbeschermingsautoriteit.be) of de CNIL (Frankrijk, cnil.fr).",
      },
    },
  },
  accessibility: {
    title: "Toegankelijkheid",
    description: "Wat werkt, wat nog ontbreekt, en aan wie u het zegt.",
    sections: {
      goal: {
        title: "Waar we naar streven",
        body: "De norm EN 301 549 (WCAG 2.2, niveau AA), zoals richtlijn (EU) 2019/882 vraagt. De winkel is te lezen en te gebruiken met het toetsenbord, met een schermlezer, tot 400 % vergroot, en zonder JavaScript om te zoeken, te lezen en te bestellen.",
      },
      how: {
        title: "Hoe we het nagaan",
        body: "Bij elke wijziging: een automatische controle van alle pagina’s, in drie talen en op twee schermmaten, en een aankoop met alleen het toetsenbord. Audit door mensen die het aangaat: [[datum en resultaat]].",
      },
      gaps: {
        title: "Wat nog niet goed genoeg is",
        body: "Maattekeningen zijn beelden: hun maten staan ook in een tabel. Sommige stukken zijn maar in één taal beschreven; dat staat er dan bij. [[Andere vastgestelde gebreken]].",
      },
      contact: {
        title: "Zeg het ons",
        body: "Stoot u ergens op? Schrijf naar [[adres]] of bel [[nummer]]: we helpen u anders te bestellen en lossen het op. Krijgt u geen antwoord, dan kunt u terecht bij de FOD Economie (België) of de DGCCRF (Frankrijk).",
      },
    },
  },
  ranking: {
    title: "Volgorde van de resultaten",
    description: "Hoe de stukken gerangschikt zijn, en wat niet meetelt.",
    sections: {
      order: {
        title: "“Onze keuze”",
        body: "De ateliers komen om de beurt, telkens met hun nieuwste stuk eerst. Hoe vrijer een werkbank in de komende acht weken is, hoe vaker het atelier aan de beurt komt: tot vier keer zo vaak wanneer alles vrij is als wanneer er bijna niets over is. Een atelier met een volle werkbank zetten we niet meer in de kijker: zijn stukken blijven te koop en te vinden, maar komen na alle andere. Zo sturen we geen klanten naar wie geen uren meer heeft. Vrije uren tellen we in tienden van de eigen uren: een klein atelier komt even vaak aan bod als een groot.\n\nZoekt u een woord, dan komen de stukken die er het best bij passen eerst, en daarna dezelfde beurtrol. De startpagina, de verwante stukken en de feed met nieuwe stukken volgen dezelfde regel en laten volle ateliers weg. Het platform kan voor enkele dagen een paar stukken vooraan op de startpagina zetten: onderling geldt dezelfde beurtrol, en niemand betaalt om daar te staan.",
      },
      others: {
        title: "De andere volgordes",
        body: "Nieuw: de dag waarop het stuk in de winkel kwam. Prijs: de prijs van het goedkoopste model, btw inbegrepen. Naam: het alfabet. Bij gelijke stand de beurtrol.",
      },
      never: {
        title: "Wat niet meetelt",
        body: "Niemand betaalt om gezien te worden. Uw bezoek, uw land en uw aankopen veranderen er niets aan: iedereen ziet hetzelfde. Ook beoordelingen van kopers en hun scores veranderen niets aan de volgorde.",
      },
    },
  },
}
