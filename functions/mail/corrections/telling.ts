// Whether words in answer to a draft tell of the person: only such words may come to stand in it without being asked about.
import { unansweredIn } from '../wishes-unanswered.ts';
import { pattern } from '../wishes-words.ts';
import { seeksSomebody } from './built.ts';
import { partBegun } from './parts.ts';

/** So near the beginning whoever tells of themselves says so. */
const near = 8;
const ofMe =
  /(?<![\p{L}])(?:i|i['’](?:m|ve|d|ll)|im|ive|me|my|mine|we|our|us|ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|je|j['’]\p{L}+|jai|moi|mon|ma|mes|nous|notre|nos|yo|mi|mis|me|nos|nuestr\p{L}+|soy|tengo|estoy|\p{L}{2,}o|somos|\p{L}+mos)(?![\p{L}])/iu;

/** "Nearly perfect, only ...", "yep grand, but say ...": a verdict on the text, and then what it lacks. */
const verdict = new RegExp(
  `^\\W*(?:(?:oh|ah|ach|well|na|bon|bueno|ay|haha|jaja|lol|mm+)\\W+)*(?:${[
    'nearly|almost|not quite|close|yep|yeah|yes|ok(?:ay)?|fine|good|great|grand|lovely|perfect|nice|splendid|all (?:well|good|fine)|mostly|reads|looks|sounds|half|only|just|except',
    'fast|beinahe|nicht ganz|gut|schön|super|prima|perfekt|alles|sehr|passt|liest|klingt|nur|bloß|außer|bis auf',
    'presque|pas tout à fait|ou[aè]is?|oui|bien|très|parfait|c.est|c|tout|sauf|juste|seulement|à part|hormis',
    'casi|no del todo|s[ií]|bien|muy|todo|perfecto|vale|genial|salvo|menos|solo|sólo|excepto',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
const turns = pattern(
  'but|only|just|except|so|though|although|please',
  'aber|nur|bloß|außer|sauf|bitte|obwohl|doch',
  'mais|sauf|seulement|juste|à part|hormis|à ceci près|plutôt',
  'pero|salvo|menos|solo|sólo|aunque|mejor|preferiría|por favor',
);
/** What tells us what to do, in the middle of a sentence, however it is spelled. */
const bids = pattern(
  '(?:but|and|so|please|just|then|simply|now|to) (?:say|put|write|take|make|drop|leave|change|add|mention|remove|delete|cut|keep)|(?:could|can|would|will) (?:you|it|that)|(?:three|two) times over|twice over|(?:the )?(?:other|last|first) (?:one|two|three|bit|part|sentence)|(?:three|two) of them|i never (?:said|wrote|wanted)',
  '(?:aber|und|bitte|nur|dann|einfach|lieber) (?:sagt?|schreibt?|nehmt|nimm|macht|streicht?|lasst?|ändert?|setzt?)|(?:könnt|könntet|würdet) ihr|(?:der|die|das) (?:andere|letzte|erste|zweite)[nrs]? (?:satz|teil|stück|beiden)|ihr \\p{L}+t|bitte (?:weg|raus)',
  '(?:mais|et|puis|juste|plutôt|simplement) (?:dites?|dis|mettez|mets|écri\\p{L}*|ecri\\p{L}*|enlev\\p{L}*|retir\\p{L}*|laiss\\p{L}*|chang\\p{L}*|ajout\\p{L}*|gard\\p{L}*)|(?:e|é)criv\\p{L}* plut[oô]t|pouvez-vous|pourriez-vous|vous (?:pourriez|pouvez|devriez)|(?:la|les) (?:dernière|première|autre|deux autres)s?|ne (?:pas|plus) voir|figurer',
  '(?:pero|y|mejor|solo|sólo|luego) (?:di|decid|digan|pon|poned|pongan|quit\\p{L}*|borr\\p{L}*|dej\\p{L}*|cambi\\p{L}*|añad\\p{L}*|escrib\\p{L}*)|(?:podéis|podríais|pueden|podrían)|preferiría que|que no (?:dij|pong|pus|dig|salg)\\p{L}*|(?:la|las|el|los) (?:última|primera|otra|otro|demás)s?',
);

/** "It all sounds a little stiff to me." */
const ofIt =
  /^\W*(?:it|this|that|das|es|so|ça|cela|ceci|eso|esto|todo)(?:\s+(?:all|just|alles|doch|mir|tout|todo|me|ne|no))*\s+(?:sounds?|reads?|feels?|seems?|looks?|makes? me|klingt|liest|wirkt|passt|stimmt|sonne|paraît|semble|fait|ressemble|suena|parece|queda|resulta)(?![\p{L}])/iu;

/** Whether words tell of somebody themselves, or of whom they look for, and of nothing that we wrote or are to do. */
export function tellsOfOneself(words: string): boolean {
  if (unansweredIn(words).said !== null || ofIt.test(words.trim())) return false;
  if (bids.test(words) || (verdict.test(words) && turns.test(words))) return false;
  if (seeksSomebody.test(words) || partBegun(words) !== null) return true;
  return ofMe.test(words.split(/\s+/u).slice(0, near).join(' '));
}
