import type { repair as french } from "../fr/repair.js"
import type { TextsLike } from "../texts-shape.js"

export const repair: TextsLike<typeof french> = {
  title: "Een herstelling vragen",
  intro: "Uw vraag gaat naar {{maker}}, die dit stuk gemaakt heeft en u per e-mail antwoordt. Hier betaalt u niets.",
  guarantee: "Een gebrek binnen de garantie? Zeg het erbij: dan is de herstelling gratis.",
  which: "Welk stuk",
  choose_piece: "Kies het stuk op zijn pagina of op die van uw bestelling.",
  name: "Uw naam",
  email: "E-mailadres",
  text: "Wat er stuk is",
  text_hint: "Waar, sinds wanneer, en wat u al geprobeerd hebt.",
  photo: "Een foto",
  photo_hint: "JPEG, PNG of WebP, hoogstens 8 MB. De plaats en het uur die erin zitten, worden gewist.",
  submit: "De vraag versturen",
  asked_title: "Uw vraag is vertrokken",
  asked: "{{maker}} heeft ze ontvangen en antwoordt u per e-mail. Een bericht bevestigt het u.",
  back: "Terug naar het stuk",
  fault: {
    name: "Vul uw naam in.",
    email: "Vul een volledig e-mailadres in.",
    text: "Zeg in minstens tien tekens wat er stuk is.",
    photo: "Deze foto is niet leesbaar: JPEG, PNG of WebP, hoogstens 8 MB, minstens 300 pixels. De rest is bewaard.",
  },
  mail: {
    asked_subject: "Vraag om herstelling: {{title}}",
    asked_title: "Iemand vraagt een herstelling",
    asked_intro: "{{name}} ({{email}}) schrijft over “{{title}}”:",
    with_photo: "Er is een foto bij: u ziet ze in het dashboard.",
    answer_to: "Antwoord aan {{email}} en noteer daarna de stand in de lijst.",
    button: "De lijst openen",
    received_subject: "Uw vraag is aangekomen bij {{maker}}",
    received_title: "Het atelier heeft uw vraag ontvangen",
    received_intro: "U vraagt een herstelling voor “{{title}}”.",
    received_next: "{{maker}} antwoordt u vanaf {{email}}.",
  },
}
