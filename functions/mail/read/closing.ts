// Finds the polite close of a letter ("kind regards, Ada"): words that say nothing about what was asked.

import { fold, type Token } from './normalise.ts';

/** How closes begin, in the languages of the rules. */
const closings: readonly string[] = `
  kind regards; kindest regards; best regards; warm regards; regards; best wishes; warm wishes; all the best; yours
  sincerely; yours faithfully; yours truly; sincerely
  mit freundlichen grüßen; mit freundlichem gruß; mit besten grüßen; mit herzlichen grüßen; freundliche grüße
  beste grüße; viele grüße; liebe grüße; herzliche grüße; schöne grüße; grüße aus; gruß aus; mfg; hochachtungsvoll
  cordialement; bien cordialement; bien à vous; amicalement; mes hommages; salutations; meilleures salutations
  saludos; un saludo; un cordial saludo; atentamente; un abrazo
  saluti; cordiali saluti; distinti saluti; cari saluti; un caro saluto
  cumprimentos; com os melhores cumprimentos; melhores cumprimentos; atenciosamente; um abraço
  met vriendelijke groet; met vriendelijke groeten; met hartelijke groet; vriendelijke groet; hartelijke groet
  hartelijke groeten; groeten uit; mvg
  pozdrawiam; serdecznie pozdrawiam; z poważaniem; z wyrazami szacunku
  med vanlig hälsning; med vanliga hälsningar; vanliga hälsningar; bästa hälsningar; hälsningar; mvh
  med venlig hilsen; venlig hilsen; bedste hilsner; kærlig hilsen; med vennlig hilsen; vennlig hilsen; beste hilsen; hilsen
  с уважением; с наилучшими пожеланиями; всего доброго
`
  .split(/[;\n]/)
  .map((closing) => fold(closing.trim()))
  .filter((closing) => closing !== '');

/** Those that friends use: a word or two, and nothing behind them but a name. */
const informal: readonly string[] = `
  cheers; best; love; lots of love; take care; warmly; thanks; many thanks; thank you; ta; yours; hugs
  lg; vlg; liebe grüsse; grüße; grüsse; gruß; gruss; herzlich; herzlichst; bis bald; servus; pfiat eich; baba
  gärn gruess; gruess; merci; mille mercis; bises; bisous; amitiés; à bientôt; je vous embrasse; amicalement vôtre
  abrazo; abrazos; un abrazo fuerte; besos; un beso; saludetes; gracias; muchas gracias; abraço; abraços; beijos; beijinhos
  obrigado; obrigada; grazie; ciao; un saluto; baci; un bacio; un abbraccio; groet; groeten; groetjes; liefs; veel liefs
  bedankt; dank je; dank u; kram; kramar; hälsn; tack; tack på förhand; hej då; knus; kh; vh; mange hilsner; hilsner; tak
  klem; takk; mvh; ha det; pozdro; pozdrowienia; ściskam; buziaki; dziękuję; dzięki; обнимаю; целую; привет; спасибо
  до встречи; дякую; обіймаю; s pozdravem; zdravím; díky; děkuji; üdv; üdvözlettel; köszönöm; puszi; terveisin; terveisiä
  kiitos; cu drag; cu stimă; mulțumesc; sevgiler; saygılar; teşekkürler
`
  .split(/[;\n]/)
  .map((closing) => fold(closing.trim()))
  .filter((closing) => closing !== '');

/** A name, a title and a place are shorter than this; a first name, and what it is called by, than that. */
const longest = 9;
const name = 2;

/** Where the close begins; where there is none, behind the last word. A close is never the whole text. */
export function closingAt(tokens: readonly Token[]): number {
  for (let at = Math.max(1, tokens.length - longest); at < tokens.length; at += 1) {
    if (tokens[at]?.clause === tokens[at - 1]?.clause) continue;
    const said = `${tokens
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join(' ')} `;
    if (closings.some((closing) => said.startsWith(`${closing} `))) return at;
    const friendly = informal.find((closing) => said.startsWith(`${closing} `));
    if (friendly && tokens.length - at - friendly.split(' ').length <= name) return at;
  }
  return tokens.length;
}
