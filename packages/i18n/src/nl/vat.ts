import type { TextsLike } from "../texts-shape.js"
import type { vat as french } from "../fr/vat.js"

export const vat: TextsLike<typeof french> = {
  title: "Btw, per verkoper",
  later: "De btw van elke verkoper verschijnt zodra u de levering hebt gekozen.",
  included: "waarvan {{rate}} btw, {{country}}",
  base: "op {{net}} zonder btw",
  net: "te betalen",
  deducted: "Niet aangerekende btw",
  total: "Totaal te betalen",
  total_included: "Totaal, btw inbegrepen",
  seller: "{{seller}}, btw {{number}}",
  eco: "waarvan {{amount}} milieubijdrage",
  eco_each: "waarvan {{amount}} milieubijdrage per stuk",
  check: {
    valid: "Het Europese register bevestigt het nummer {{number}}.",
    invalid:
      "Het Europese register kent het nummer {{number}} niet. Daarom rekenen we btw aan. Verbeter het nummer, of ga zo verder.",
    silent:
      "Het Europese register antwoordt nu niet, daarom rekenen we btw aan. U hoeft niet te wachten: is het nummer {{number}} later bevestigd, schrijf dan naar de verkoper met uw referentie. Die verbetert de factuur en betaalt de btw terug als ze niet verschuldigd was.",
  },
  after: {
    invalid: "Het Europese register kende het nummer {{number}} niet: er werd btw aangerekend.",
    silent:
      "Het Europese register antwoordde niet: er werd btw aangerekend. Is het nummer {{number}} bevestigd, schrijf dan naar de verkoper met uw referentie: die verbetert de factuur en betaalt de btw terug als ze niet verschuldigd was.",
  },
  foreign_stock:
    "{{seller}} heeft hier geen btw-nummer ({{country}}): zijn stukken mogen niet op deze plaats liggen ({{place}}). Laat ze in zijn eigen land, of voeg eerst de registratie toe op zijn verkopersfiche.",
  number: {
    malformed: "Dit btw-nummer is niet volledig of bevat een tikfout. Voorbeeld: BE 0999.001.911.",
    unknown_country:
      "Begin met de twee letters van een land van de Europese Unie, zoals BE of FR. Een nummer van een ander land kunnen we niet nakijken: laat dit veld dan leeg, we rekenen btw aan.",
  },
}
