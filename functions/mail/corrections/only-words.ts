// "All it should say is: ...": the words that somebody wants, and nothing else of what they wrote.
import { thatIsAll } from '../wishes-spoken-words.ts';
import { any } from './form.ts';

const all = any(
  '(?:all|the only thing) (?:(?:that |i want )?(?:it|that|this)(?: should| needs to| has to| to)? (?:say|read)s?|(?:you|they) (?:should|need to) (?:say|write|show)|i (?:want|wanted|meant)(?: (?:it )?(?:to say|there|in there|shown))?) (?:is|was)|(?:the (?:sentence|text|line|words?)|it) (?:is|are|should (?:just |only |simply )?(?:be|read|say)) (?:just|only|simply)|i (?:only|just) (?:meant|wanted)(?: to say)?',
  '(?:alles|das einzige),? was (?:da |dort |es )?(?:stehen|heißen|drinstehen) (?:soll|sollte|muss)(?:,? ist)?|der satz (?:ist|heißt|lautet|soll(?:te)?) (?:nur|bloß|einfach)(?: (?:heißen|lauten))?|gemeint (?:war|ist) nur|ich meinte nur',
  '(?:tout )?ce qu.il (?:faut|faudrait|fallait|doit) (?:écrire|dire|mettre|y avoir),? c.est|(?:la phrase|le texte)(?:, c)?.?est (?:juste|seulement|simplement)|je voulais (?:seulement|juste) dire',
  '(?:todo )?lo (?:único )?que (?:debe|debería|tiene que|hay que) (?:decir|poner|escribir)(?: ahí)? es|(?:la frase|el texto) es (?:solo|sólo|simplemente)|solo quería decir',
);
/** "Only the Portuguese: ...": of what was said, this. */
const onlyOf = `${any('(?:just|only) (?:the|my|that)', '(?:nur|bloß) (?:der|die|das|den|mein\\p{L}*)', '(?:seulement|juste|uniquement) (?:le|la|les|mon|ma|l.)', '(?:solo|sólo|solamente) (?:el|la|lo|los|las|mi)(?: de)?')}\\s?(?<of>[^:.!?,;“„«"]{2,40}?)`;
const quote = '["“„«]\\s*(?<quoted>[^"“”„«»]{2,600}?)\\s*["”“»]';
const begun =
  '(?:^|(?<=[.!?…,;]\\s))(?:(?:and|but|no|well|please|und|nein|bitte|et|mais|non|y|pero|no)[\\s,]+)*';
const forms: readonly RegExp[] = [
  `${begun}${all}\\s*:?\\s*${quote}`,
  `${begun}${all}\\s*:\\s*(?<words>[^\\n]{2,600}?(?:[.!?…](?=\\s|$)|$))`,
  `${begun}${onlyOf}\\s*:\\s*(?:${quote}|(?<words>[^\\n]{2,600}?(?:[.!?…](?=\\s|$)|$)))`,
].map((words) => new RegExp(words, 'iu'));

/** The words that somebody says are all that should stand there, and of what; null where nobody says so. */
export function onlyWordsIn(text: string): { readonly words: string; readonly of: string | null } | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    const words = groups?.quoted ?? groups?.words;
    if (words) return { words: words.trim(), of: groups?.of?.trim() ?? null };
  }
  return null;
}

/** "Ok then: two kids under five. That's all": the words that follow a yes and a colon; null where nothing does. */
export function wordsBehindYes(text: string): string | null {
  const words = behindYes.exec(text.trim())?.groups?.words?.replace(thatIsAll, '').trim() ?? '';
  return /\p{L}/u.test(words) ? words : null;
}
const behindYes = new RegExp(
  `^(?:(?:${any(
    'yes|yep|yeah|ok(?:ay)?|fine|good|right|well|alright|so|then|now|just|please',
    'ja|gut|na|also|dann|schön|nun|bitte',
    'oui|bon|ben|bien|alors|d.accord|donc',
    'sí|si|vale|bueno|bien|pues|entonces',
  )})[\\s,.]*){1,4}:\\s*(?<words>\\S[\\s\\S]*)$`,
  'iu',
);
