// The kind of connection in a draft: which somebody does not want, and which they would rather have.
import type { KindsSaid } from '../../core/corrections-kinds.ts';
import type { Kind } from '../../core/matching/rules.ts';
import { any } from './form.ts';
import { kindsListed } from './kinds-listed.ts';

/** The kinds by their names, as our letters tell them and as people do; nothing that only comes near one. */
const names: Readonly<Record<Kind, string>> = {
  mentorship: any(
    'mentor(?:ship|ing|s)?|a mentor',
    'mentoring|mentor(?:in|en)?|begleitung',
    'mentorat|tutorat|accompagnement|mentor',
    'mentor[ií]a|tutor[ií]a|mentor(?:es|a)?|acompañamiento',
  ),
  collaboration: any(
    'collaborat(?:ion|ing)|working together|(?:do|doing) (?:something|things|stuff)(?: together)?|(?:do|doing) things with',
    'zusammenarbeit|zusammenarbeiten|(?:etwas |was )?(?:gemeinsam|zusammen) (?:etwas |was )?(?:machen|tun|unternehmen)',
    'collaboration|collaborer|travailler ensemble|faire (?:des choses|quelque chose) ensemble',
    'colaboración|colaborar|trabajar juntos|hacer (?:cosas|algo) junt[oa]s',
  ),
  'peer support': any(
    'peer support|support(?: among equals)?|exchange(?: among equals)?|equals|peers|the same boat',
    'austausch(?: unter gleichen)?|unterstützung(?: unter gleichen)?|rückhalt|(?:im )?gleichen boot',
    'entraide|échanges?(?: entre (?:égaux|pairs))?|soutien entre (?:pairs|égaux)',
    'apoyo(?: (?:entre iguales|mutuo))?|intercambio(?: entre iguales)?',
  ),
  work: any(
    'work|(?:a |any )?jobs?|job[- ]hunting|employment',
    'arbeit|(?:einen |keinen )?jobs?|arbeitssuche|jobsuche',
    '(?:du |un |d.)?(?:travail|emplois?|boulot)',
    '(?:un )?(?:trabajo|empleo)',
  ),
  learning: any('learning', 'lernen', 'apprentissage|apprendre', 'aprendizaje|aprender'),
  curiosity: any('curiosity', 'neugier(?:de)?', 'curiosité', 'curiosidad'),
};
const kinds = Object.keys(names) as Kind[];
const anyKind = any(...kinds.map((kind) => names[kind]));
const aKind = `(?:the |my |die |das |le |la |l.|el )?(?:(?:word|kind|wort|art|mot|palabra) )?["“„«‘']?\\s*(?<kind>${anyKind})\\s*["”“»’']?`;
const another = `(?:an? |eine?[nm]? |une? |una? )?["“„«‘']?\\s*(?<other>${anyKind})\\s*["”“»’']?`;
const weak =
  '(?:really |actually |any |at all |eigentlich |wirklich |gar |überhaupt |vraiment |du tout |realmente )*';
const after = `(?:\\s*,?\\s*${any(
  'please|at all|thanks?|thank you|any ?more',
  'bitte|danke|mehr',
  's.il (?:vous|te) pla[iî]t|svp|merci',
  'por favor|gracias',
)})*`;
const ratherWords =
  '(?:but|rather|more|just|only|instead|sondern|eher|lieber|nur|mehr|mais|plutôt|seulement|sino|más bien|mejor|solo|sólo)';
const instead = `(?:[,;]?\\s+(?:${ratherWords}\\s+)+(?:for |um |für |de l.|de |d.|por )?${another})?`;

/** "Not looking for work", "no mentoring please", "it is not work, rather exchange". */
const unwanted: readonly RegExp[] = [
  `(?:no|not|nicht|ni|sin|nada de) (?:for )?${weak}${aKind}`,
  `kein(?:e|en|er)? ${weak}${aKind}`,
  `(?:surtout )?pas ${weak}(?:de |d.)?${aKind}`,
  `(?:i(?:.m| am) |we.re )?not ${weak}(?:looking|searching|here|in this) (?:for|to find) ${weak}${aKind}`,
  `i(?:.m| am) not ${weak}(?:after|seeking|interested in|into) ${weak}${aKind}`,
  `i (?:do not|don.t|never) ${weak}(?:want|need|seek|look for|asked for|ask for|said) ${weak}${aKind}`,
  `(?:it(?:.s| is)|this is|that(?:.s| is)) not (?:about |for )?${weak}${aKind}`,
  `ich (?:such(?:e)?|will|möchte|brauche|wollte) (?:hier |ja |doch |gar )*(?:kein(?:e|en)?|nicht) ${weak}${aKind}`,
  `um ${aKind} geht es (?:mir )?(?:hier |ja |doch |gar )*nicht`,
  `${aKind} (?:ist|war|such(?:e)?|will|möchte|brauche|stimmt|passt)(?: es| ich| das)? (?:hier |ja |doch |aber |so |gar )*(?:nicht|falsch)`,
  `es geht (?:mir )?(?:hier |ja |doch |gar )*nicht um ${weak}${aKind}`,
  `je ne (?:re)?(?:cherche|veux|souhaite|voulais) (?:pas|plus) ${weak}(?:de |d.)?${aKind}`,
  `ce n.est pas (?:pour |de |d.|du )?(?:le |la |l.)?${aKind}`,
  `(?:yo )?no (?:busco|quiero|necesito|pedí) ${weak}${aKind}`,
  `no (?:es|se trata de|va de) ${weak}${aKind}`,
  `(?:${aKind}) (?:is|was) (?:wrong|not (?:it|right|what i .{0,30}))`,
].map((words) => new RegExp(`^(?:${words})${instead}${after}[\\s.!?]*$`, 'iu'));

/** "Kind of connection: curiosity", "rather exchange". */
const wanted = new RegExp(
  `^(?:${any(
    '(?:the )?kind(?: of connection)?\\s*:\\s*',
    '(?:die )?art(?: der begegnung)?\\s*:\\s*',
    '(?:le )?genre(?: de rencontre)?\\s*:\\s*|(?:la )?forme(?: de rencontre)?\\s*:\\s*',
    '(?:el )?tipo(?: de (?:encuentro|conexión|relación))?\\s*:\\s*',
    `(?:${ratherWords}\\s+)+`,
  )})${another}${after}[\\s.!?]*$`,
  'iu',
);

/** "..., I don't know where that comes from": why, or whence, changes nothing. */
const reason =
  /,\s+(?=(?:i|that|it|this|because|since|ich|das|es|weil|denn|je|c.est|ça|car|parce|eso|porque|no sé|yo)(?![\p{L}]))[^?]{0,120}$/iu;

/** Which kind of connection a clause denies, and which it asks for; null where it speaks of none. */
export const kindsSaid = (clause: string): KindsSaid | null =>
  kindsListed(clause, names) ??
  kindsIn(clause) ??
  (reason.test(clause) ? kindsIn(clause.replace(reason, '')) : null);

function kindsIn(clause: string): KindsSaid | null {
  const bare = clause.trim().replace(/^(?:(?:and|but|also|und|aber|auch|et|mais|y|pero)\s+)+/iu, '');
  for (const words of unwanted) {
    const groups = words.exec(bare)?.groups;
    if (!groups) continue;
    return { out: kindNamed(groups.kind), in: kindNamed(groups.other) };
  }
  const other = wanted.exec(bare)?.groups?.other;
  return other ? { out: [], in: kindNamed(other) } : null;
}

/** The kind that words are the name of, and nothing else. */
export const kindNamed = (words = ''): Kind[] =>
  kinds.filter((kind) => new RegExp(`^(?:${names[kind]})$`, 'iu').test(words.trim()));
