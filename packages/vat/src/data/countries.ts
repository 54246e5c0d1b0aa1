/** The member states of the Union. Data of 2026; As a place Northern Ireland is not told apart from Great Britain; its
 * VAT numbers are (`XI`). */
export const memberStates: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
)

/**
 * Territories that count as a member state for VAT (dir. 2006/112 art. 7). Those with a code of their own that lie outside
 * the common VAT area (GP, MQ, RE, GF, YT, AX…) are simply no member states: goods sent there are exported (art. 6).
 */
export const countsAs: Readonly<Record<string, string>> = { MC: "FR" }

/** All other ISO 3166-1 alpha-2 codes, so that a mistyped one is not taken for an export. */
export const thirdCountries: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AU AW AX AZ BA BB BD BF BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH " +
    "CI CK CL CM CN CO CR CU CV CW CX DJ DM DO DZ EC EG EH ER ET FJ FK FM FO GA GB GD GE GF GG GH GI GL GM GN GP GQ GS GT GU " +
    "GW GY HK HM HN HT ID IL IM IN IO IQ IR IS JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LY MA MD ME " +
    "MF MG MH MK ML MM MN MO MP MQ MR MS MU MV MW MX MY MZ NA NC NE NF NG NI NO NP NR NU NZ OM PA PE PF PG PH PK PM PN PR PS PW " +
    "PY QA RE RS RU RW SA SB SC SD SG SH SJ SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
    "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
)
