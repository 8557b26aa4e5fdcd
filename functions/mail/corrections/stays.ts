// That a draft is to stay as it is.
import { toldIn } from '../wishes-spoken.ts';
import { bareOf } from './clauses.ts';

/** "Leave it as it is": the draft stands. */
export const saysItStays = (text: string): boolean =>
  [text.trim(), bareOf(text), toldIn(text)].some((said) => stays.test(said));

const stays = new RegExp(
  `^(?:${[
    '(?:leave|keep) (?:it|this|that|everything|all)(?: all)?(?: just)?(?: as it (?:is|stands|was|reads)| like (?:this|that)| so| as is| that way| unchanged)?|(?:do not|don.t) (?:change|touch) (?:a thing|anything|a word|a comma|it)|(?:nothing|no need) to change|that.s (?:so |really |totally )?me',
    '(?:just )?(?:use|take) it(?: just)? (?:as it (?:is|stands|was|reads)|like (?:this|that)|as is)',
    '(?:lasst|lass|nehmt|nimm) (?:es|das|alles) (?:doch |einfach |ruhig |halt )*(?:genau )?so,? wie (?:es|das) (?:war|ist|da ?steht|dasteht|jetzt ist)|(?:lasst?|so lassen|kann so bleiben|bleibt so)(?: es)?(?: bitte)?(?: alles)?(?: so)?(?: bleiben)?|(?:bitte )?(?:ändert|ändern|ändere) (?:bitte )?nichts|(?:bitte )?nichts (?:mehr )?ändern|es (?:kann|soll) so bleiben',
    '(?:laisse[rz]?|garde[rz]?|prene[rz])(?:-le|-la)?(?: tout)?(?: comme (?:ça|cela|c.(?:est|était))| tel quel| ainsi)|ne (?:changez|touchez|change|touche) (?:plus )?(?:à )?rien',
    '(?:d[eé]ja(?:d)?lo|d[eé]jenlo|que quede)(?: todo)?(?: tal cual| as[ií]| como est[aá](?:ba)?)?|(?:usad|tomad|coged)lo (?:tal cual|así|como est[aá](?:ba)?)|no (?:cambi[eé]is|cambies|cambien|toqu[eé]is|toques|toquen) (?:nada|ni una coma)',
  ].join('|')})(?:\\s+(?:please|bitte|svp|por favor|thanks|danke|merci|gracias))?[\\s.!]*$`,
  'iu',
);
