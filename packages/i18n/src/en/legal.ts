import type { legal as french } from "../fr/legal.js"
import type { TextsLike } from "../texts-shape.js"

export const legal: TextsLike<typeof french> = {
  to_fill_in: "The highlighted passages are to be filled in by whoever runs the shop before it opens.",
  contents: "On this page",
  notice: {
    title: "Legal notice",
    description: "Who publishes this shop, who sells, and where to write to us.",
    sections: {
      publisher: {
        title: "Publisher of the shop",
        body: "[[Name, legal form]], [[registered address]], [[register number]], [[VAT number]].\n\nResponsible for publication: [[role, name]]. E-mail: [[address]]. Telephone: [[number]].",
      },
      sellers: {
        title: "Sellers",
        body: "The publisher provides the shop; it does not sell the pieces. Each workshop sells through the body named on its page, with address, register and VAT numbers. All of them are traders: consumer law applies to every purchase.\n\nThe publisher looks after the site, the basket and the payment; the seller makes, delivers, invoices, guarantees and answers for the piece.",
      },
      host: { title: "Hosting", body: "[[Name, address and telephone of the hosting company]]." },
      contact: {
        title: "Single point of contact",
        body: "For authorities and for anybody, under Regulations (EU) 2022/2065 and 2023/988: [[e-mail address]]. Languages: French, Dutch, English.\n\nTo report unlawful content or a dangerous piece, write to the same address with the page and the reason. We answer and give our reasons.",
      },
      credits: {
        title: "Pictures and code",
        body: "The pictures of the pieces are computed at their true dimensions. Typefaces: Bricolage Grotesque and Atkinson Hyperlegible Next, SIL OFL licence.",
      },
    },
  },
  terms: {
    title: "Terms of sale",
    description: "Ordering, prices, delivery, withdrawal, guarantees.",
    sections: {
      parties: {
        title: "1. Who you contract with",
        body: "Each piece names its seller. One basket may hold pieces of several sellers: it then becomes one order per workshop, each of them a contract with its seller. You pay once; each seller receives its share.",
      },
      order: {
        title: "2. Ordering",
        body: "Before the last button you see the pieces, the prices with VAT, the delivery chosen and its dates, and you can still correct. The button “order with obligation to pay” concludes the contract. The confirmation leaves at once by e-mail, with these terms.\n\nNothing is sold twice: if a piece goes in the meantime, the order is refused and no money is taken.",
      },
      price: {
        title: "3. Price and payment",
        body: "Prices are in euros, VAT included, the same for every country we deliver to; any French eco-contribution is included and shown. Delivery comes on top and is shown before you order.\n\nYou pay by bank transfer with the structured reference given in the confirmation, or on the spot when you pick up. A transfer that has not arrived after seven days cancels the order and the pieces go back on sale; we write to you first.",
      },
      delivery: {
        title: "4. Delivery",
        body: "In France, Belgium, the Netherlands, Luxembourg and Germany, by the means of each workshop, or by pick-up. The dates shown with your order bind the seller; without a date, thirty days. The risk passes to you when the piece is handed over.\n\nIf it is late, ask for delivery within a reasonable time; after that you may end the contract and be refunded within fourteen days.",
      },
      withdrawal: {
        title: "5. Changing your mind: fourteen days",
        body: "You may withdraw from all or part of your purchase, without giving a reason, until fourteen days after you received the last piece of the order.\n\nThe function “Withdraw from contract here” is at the foot of every page and on your order page, without an account. A dated acknowledgement is sent at once. A clear letter or e-mail to the seller is enough too; the model is in section 6.\n\n- Send or bring the piece back within the following fourteen days. The direct cost of returning is yours, unless the workshop comes to collect it. For furniture that cannot be posted, reckon with at most [[amount]] €.\n- The seller refunds everything, standard delivery included, at the latest fourteen days after learning of your decision; it may wait for the piece or proof of sending.\n- You answer only for wear from use beyond what is needed to judge the piece.\n\nThere is no withdrawal for a piece made to your own measurements or clearly personalised; we say so before you order. Choosing a length or colour on offer is not made to measure. Second-hand pieces can be returned like new ones. What you buy and pay for in the shop itself is not covered.",
      },
      form: {
        title: "6. Model withdrawal form",
        body: "To [[name of the seller, address, e-mail: see the workshop’s page]]:\n\nI hereby give notice that I withdraw from my contract of sale of the following goods:\n\n- ordered on / received on:\n- order number:\n- name and address of the consumer:\n- signature (on paper only) and date:",
      },
      guarantee: {
        title: "7. Legal guarantees",
        body: "You have two years of legal guarantee of conformity from delivery. If a defect appears, you need only show that it is there, not since when; for second-hand goods sold in France this presumption lasts twelve months.\n\nThe guarantee entitles you to repair or replacement within thirty days of asking, free of charge and without major inconvenience. In France, a piece repaired under guarantee gains six months. You may keep the goods at a reduced price, or return them for a full refund, if the seller refuses, takes more than thirty days, causes you major inconvenience or does not succeed; and at once if the defect is serious. A minor defect does not allow you to return the piece.\n\nFor French sellers: articles L. 217-1 to L. 217-32 of the Code de la consommation, and the guarantee against hidden defects (articles 1641 to 1649 of the Code civil), two years from discovery. [[Box of the annex to article D. 211-2: have the full text checked.]]\n\nFor Belgian sellers: articles 1649bis to 1649octies of the old Civil Code, two years. For a second-hand piece a shorter period, of at least one year, exists only if it is clearly stated on the page of the piece and agreed.",
      },
      disputes: {
        title: "8. Complaints and mediation",
        body: "Write to the workshop first, then to [[customer service e-mail]]. Without agreement, mediation is free for you.\n\n- French sellers: [[consumer mediator, address, website]].\n- Belgian sellers: Consumer Mediation Service, North Gate II, boulevard du Roi Albert II 8, 1000 Brussels, mediationconsommateur.be.\n\nThe law of the seller’s country applies, without depriving you of the mandatory rules of your country of residence, whose courts remain competent.",
      },
    },
  },
  privacy: {
    title: "Privacy",
    description: "What we keep, why, for how long, and how to have it erased.",
    sections: {
      who: {
        title: "Who is responsible",
        body: "The publisher for the account, the basket and the site; each seller for its orders and invoices. E-mail: [[address for personal data]].",
      },
      what: {
        title: "What we keep and why",
        body: "- Orders: name, address, e-mail, telephone if you give it, pieces and amounts. To perform the contract, and ten years for accounting.\n- Account: name, e-mail, hashed password, addresses. As long as you keep it. One that nobody has used for three years (no sign-in, no purchase) is closed, just as if you deleted it; a month before, we write to you, and signing in is enough to keep it.\n- Reviews: first name or another, rating, text and date, with the order that proves the purchase. As long as the piece is for sale; without the name and with nothing tying them to you once you delete your account.\n- Repairs: name, e-mail, description and photo, for the workshop alone. If you delete your account, those of your orders are erased as soon as they are closed. For the others, write to us.\n- Basket: thirty days after the last change.\n- Wish list: on your device, nowhere else.\n- Waiting list: e-mail and language, until you leave it, and a month after.\n- E-mails sent: one hundred and eighty days.\n- Stories: the written consent of everybody shown, kept encrypted by the workshop; it can be withdrawn at any time with the card the person was given.\n- Companies: VAT number and the answer of the European register (VIES), with the order.\n- Technical logs: IP address and page asked for, [[duration]], for security.\n\nNo advertising, no profiling, no audience measurement, no resale.",
      },
      cookies: {
        title: "Cookies",
        body: "None on public pages. Two for the basket (its number and the count of pieces) when you add a piece, one for the session if you sign in, and for a few minutes a message after a form. All of them are needed for what you ask: hence no banner.",
      },
      recipients: {
        title: "Who receives them",
        body: "The workshops of your order, their carrier, [[hosting company]], [[payment provider]]. No transfer outside the European Union.",
      },
      rights: {
        title: "Your rights",
        body: "Access, rectification, erasure, restriction, objection, portability. In your account you can export and erase your data yourself; otherwise write to us, and we answer within a month.\n\nYou may turn to the CNIL (France, cnil.fr) or the Data Protection Authority (Belgium, dataprotectionauthority.be).",
      },
    },
  },
  accessibility: {
    title: "Accessibility",
    description: "What works, what is still missing, whom to tell.",
    sections: {
      goal: {
        title: "What we aim for",
        body: "The standard EN 301 549 (WCAG 2.2, level AA), as Directive (EU) 2019/882 asks. The shop can be read and used with a keyboard, with a screen reader, magnified to 400 %, and without JavaScript to search, read and order.",
      },
      how: {
        title: "How we check",
        body: "At every change: an automatic check of all pages, in three languages and on two screen sizes, and a purchase by keyboard alone. Audit by people concerned: [[date and result]].",
      },
      gaps: {
        title: "What we know to be imperfect",
        body: "Dimension drawings are images: their measurements are repeated in a table. Some pieces are described in one language only; it is then named. [[Other gaps found]].",
      },
      contact: {
        title: "Tell us",
        body: "Something in your way? Write to [[address]] or call [[number]]: we help you to order another way and put it right. Without an answer, you may turn to the DGCCRF (France) or the FPS Economy (Belgium).",
      },
    },
  },
  ranking: {
    title: "How results are ordered",
    description: "How pieces are ranked, and what does not count.",
    sections: {
      order: {
        title: "“Our choice”",
        body: "Workshops take turns, each with its newest piece first. The freer a workshop’s bench over the coming eight weeks, the more often its turn comes round: up to four times as often when everything is free as when almost nothing is left. A workshop whose bench is full is no longer promoted: its pieces stay on sale and can be found, but come after all others. We do so in order not to send customers to people who have no hours left to give. Free hours are counted in tenths of a workshop’s own hours, so a small one comes up as often as a large one.\n\nWhen you search for a word, the pieces that match it best come first, then the same turns. The home page, related pieces and the feed of new pieces follow the same rule and leave full workshops out. The platform may put a few pieces first on the home page for days that it chooses: among them the same turns hold, and nobody pays to stand there.",
      },
      others: {
        title: "The other orders",
        body: "New: the day the piece went on sale. Price: the price of the cheapest model, VAT included. Name: the alphabet. Where equal, the turn.",
      },
      never: {
        title: "What does not count",
        body: "Nobody pays to be seen. Your visit, your country and your purchases change nothing: everybody sees the same. Buyers’ reviews and their ratings do not change the order either.",
      },
    },
  },
}
