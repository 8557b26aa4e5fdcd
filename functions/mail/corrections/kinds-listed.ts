// Kinds of connection in a list of yes and no: "it's collaboration, not mentorship or learning", "change the kind to ...".
import type { KindsSaid } from '../../core/corrections-kinds.ts';
import { type Kind, kinds } from '../../core/matching/rules.ts';
import { any } from './form.ts';

/** What only leads up to a kind, or stands between two of them. */
const beside = any(
  'the|a|an|my|of|for|it|that|this|is|are|was|be|should|would|could|please|i|i.d|i.m|we|you|said|say|wanted|want|asked|ask|mean|meant|like|prefer|looking|look|put|set|make|change|switch|turn|replace|kind|kinds|kind of connection|connection|meeting|sort|type|to|into|with|by|as|and|or|also|too|then|so|more|really|actually|at all|all|thanks|yes|no|well|oh|nearly|splendid|although|though|definitely|simply|there|things|among|in|same',
  'die|das|der|den|dem|eine?[nmrs]?|meine?|art|arten|art der begegnung|begegnung|ist|sind|war|wäre|soll(?:te)?|bitte|ich|wir|es|ändert?|ändere|ersetzt?|macht|setzt?|wollte|will|möchte|suche|gesagt|habe|hab|gemeint|meine|meinte|auf|in|zu|durch|und|oder|auch|dann|also|mehr|wirklich|eigentlich|gar|danke|ja|nein|für|um|geht|mir|doch|ja|eher|lieber|so',
  'le|la|les|l|un|une|de|du|des|d|mon|ma|genre|genres|type|forme|lien|genre de lien|rencontre|c|est|ce|serait|soit|svp|s.il vous plaît|je|j|ai|voulais|veux|voudrais|cherche|cherchais|dit|demandé|mettez|changez|remplacez|en|par|pour|et|ou|aussi|plus|vraiment|merci|oui|bon|plutôt',
  'el|la|los|un|una|de|del|mi|tipo|tipos|tipo de encuentro|encuentro|es|son|sea|sería|era|por favor|yo|quiero|quería|busco|buscaba|dije|dicho|he|pedí|pon|poned|pongan|cambia|cambiad|cambien|a|en|por|para|y|o|también|más|realmente|gracias|sí|bueno|mejor|lo que',
);
const turnsDown = any(
  'not|no|never|nor|neither|without|instead of|rather than|drop|remove|delete|strike|leave out|take out|except',
  'nicht|kein(?:e[nrms]?)?|nie|ohne|statt|anstatt|streicht?|weder|noch',
  'pas|jamais|sans|ni|au lieu de|plutôt que|ne|n|retirez|enlevez|supprimez',
  'no|nunca|sin|ni|en vez de|en lugar de|quitad|quita|quiten',
);
const turnsTo = any(
  'but|rather(?! than)|only|just|instead(?! of)|it.s|it is|change|switch',
  'sondern|aber|eher|lieber|nur|bloß|stattdessen|ändert?|ändere',
  'mais|plutôt(?! que)|seulement|uniquement|juste|changez|c.est',
  'sino|más bien|mejor|solo|sólo|solamente|únicamente|cambia\\p{L}*',
);
const alone =
  /(?<![\p{L}])(?:only|just|nothing but|nur|bloß|ausschließlich|seulement|uniquement|juste|rien que|s[oó]lo|solamente|únicamente|change|switch|ändert?|ändere|changez|cambi\p{L}+|(?:it|that|this)(?:.s| should be| is)|es ist|c.est|(?:kinds?|art(?:en)?|genres?|tipos?|type|forme)(?: (?:of connection|der begegnung|de lien|de rencontre|de encuentro))?\s*:|(?<=^\W*)es)(?![\p{L}])/iu;

/** What a clause says of kinds where it speaks of nothing else; null for any other clause. */
export function kindsListed(clause: string, names: Readonly<Record<Kind, string>>): KindsSaid | null {
  const said =
    clause.split(
      /,\s+(?=(?:thanks|please|danke|bitte|merci|gracias|because|since|weil|denn|car|porque)(?![\p{L}]))/iu,
    )[0] ?? '';
  const steps = new RegExp(
    `(?<![\\p{L}])(?:${kinds.map((kind, at) => `(?<k${at}>${names[kind]})`).join('|')}|(?<to>${turnsTo})|(?<down>${turnsDown})|${beside})(?![\\p{L}])`,
    'giu',
  );
  const wanted: Kind[] = [];
  const unwanted: Kind[] = [];
  let isDown = false;
  for (const { groups = {} } of said.matchAll(steps)) {
    const kind = kinds.find((_, at) => groups[`k${at}`] !== undefined);
    if (kind) (isDown ? unwanted : wanted).push(kind);
    else if (groups.down !== undefined) isDown = true;
    else if (groups.to !== undefined) isDown = false;
  }
  const rest = said.replace(steps, ' ');
  if (/[\p{L}\p{N}]/u.test(rest) || wanted.length + unwanted.length === 0) return null;
  if (wanted.length === 0) return { out: unwanted, in: [] };
  const others = kinds.filter((kind) => !wanted.includes(kind));
  if (alone.test(said)) return { out: others, in: wanted };
  // "Learning" by itself may be a piece of anything.
  return unwanted.length > 0 ? { out: unwanted, in: wanted } : null;
}
