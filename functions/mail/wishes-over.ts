// That something is over: not looked for or given any more, in the words in which people say so.
import { pattern } from './wishes-words.ts';

/** Whether a sentence says that something is over, and asks nothing. */
export const saysOver = (sentence: string): boolean =>
  !sentence.includes('?') && (over.test(sentence) || (shortly.test(sentence) && !onceIt.test(sentence)));

/** "The gate's done": what is shortened stands behind a letter. */
const shortly =
  /['’](?:s|re)(?: now| all| already| long| finally)* (?:over|finished|history|behind me|closed|sold|settled|sorted|done|fixed|mended|repaired|built)(?![\p{L}])/iu;
const onceIt = /(?<![\p{L}])(?:when|once|if|until|till|before|as soon as)(?![\p{L}])/iu;

const over = pattern(
  '(?:is|are|am|was|has|have|got|.s|.re|.ve)(?: now| all| already| long| been| just)* (?:over|finished|history|behind me|closed|sold|settled|sorted|done|fixed|mended|repaired|built|nicked|stolen|cancelled|off the table|taken care of|no more)|closed (?:in|last|for good|down)|(?:no longer|not(?: \\p{L}+)?) (?:still )?(?:true|needed|wanted)|not any ?more|(?:no longer|don.t|do not|can.t|cannot|not) (?:\\p{L}+ ){1,6}any ?more|no longer (?:need|want|look\\p{L}*|seek|give|offer|do|teach|have)|forget (?:about )?(?:the|my|all that|that)|(?:i.ve |i have |i )?(?:gave|given) up|done with (?:the|my|that)',
  '(?:ist|sind|war|hat sich|haben sich|wurde|habe? ich)(?: \\p{L}+){0,4} (?:vorbei|erledigt|zu ende|gestorben|geschlossen|aufgegeben|verkauft|geklaut|gestohlen|geschichte|durch|abgehakt|fertig|repariert|gebaut|geschafft|gemacht)(?! mit)|(?<![\\p{L}])(?:das|der|die|mein\\p{L}*) \\p{L}+ (?:steht|hängt|läuft|ist da)(?=[\\s]*(?:[,.!;]|$))|(?:nicht|kein\\p{L}*|nichts) (?:\\p{L}+ ){0,4}mehr|stimmt (?:so )?nicht(?: mehr)?|vergesst (?:das|die|den|mein\\p{L}*)|ich bin (?:\\p{L}+ ){0,3}fertig mit',
  '(?:c.est|est|sont|a été|ont été)(?: bel et bien| bien| déjà| maintenant| définitivement)* (?:finie?s?|terminée?s?|réglée?s?|fermée?s?|passée?s?|derrière moi|du passé|volée?s?|vendue?s?|abandonnée?s?|faite?s?(?! (?:pour|de|par))|réparée?s?|construite?s?|en place)|(?:ne |n.)\\p{L}+ (?:\\p{L}+ )?plus|(?:je|j.) ?(?:donne|cherche|fais|veux|propose|ai) plus (?:le|la|les|l.|de|du|des|rien|personne|besoin)|plus (?:besoin|le temps|d.actualité)|oubliez (?:la|le|les|l.|mon|ma|mes|tout)|(?:on a|on m.a|m.a été) (?:volé|fermé)|j.ai (?:arrêté|abandonné|laissé tomber)|a fermé',
  '(?:se ha|se han|se|está|están|ha|han)(?: ya)? (?:acabad[oa]s?|terminad[oa]s?|acabó|terminó|cerrad[oa]s?|cerró|resuelt[oa]s?|robad[oa]s?|vendid[oa]s?|solucionad[oa]s?|hech[oa]s?|arreglad[oa]s?|construid[oa]s?|list[oa]s?|pasad[oa]s?)|ya no|olvidad (?:lo|el|la|los|las|mi)|me (?:han|robaron) (?:robado )?|he (?:dejado|abandonado)|dejé de',
);
