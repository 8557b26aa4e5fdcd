// What somebody wants of the service itself: how it works, another language, another name, another address, a person.
import type { LetterLanguage } from '../core/language.ts';
import { pattern } from './wishes-words.ts';

/** Longer mails say more than one of these short things. */
const mostWords = 30;

const isShort = (text: string, most = mostWords): boolean => text.trim().split(/\s+/u).length <= most;

const aboutUs = pattern(
  'who (?:are|is) (?:you|this|behind (?:this|it))|(?:are you|is this|is that|am i talking to|is it|do i talk to|does) (?:a |an |some |really |actually )*(?:robot|bot|machine|computer|program|ai|human|person|real|automated?|automatic|scam|spam)',
  'how does (?:this|it|that|all this|everything) (?:all )?work|how do(?:es)? (?:you|the matching) (?:choose|find|match|work)|what is this(?: all)?(?: about)?|what do you do|what happens (?:now|next|then|to my (?:data|words))|is (?:this|it) free|what does (?:this|it) cost',
  'who (?:reads?|sees?|runs?|can (?:see|read)) (?:this|these|it|that|my \\p{L}+|what i write)|when (?:is|does|will) (?:the|it|my|your) (?:next |first )?(?:round|introduction|start|begin)(?: start)?|when does (?:this|it) (?:start|begin)|what (?:do|should|must|am) i (?:have |need |supposed )?(?:to )?do(?: now| next)?|(?:do|must) i (?:really |even )?(?:have to|need to|answer)|who do you have for me|(?:do you have|have you found|is there|found) (?:anyone|anybody|someone|somebody)(?: for me)?(?: yet)?',
  'wer (?:seid ihr|bist du|sind sie|steckt dahinter|steht dahinter|ist das)|(?:seid ihr|bist du|sind sie|ist das|ist hier|liest das|schreibt hier) (?:ein |eine |wirklich |denn |hier |überhaupt |etwa )*(?:roboter|bot|maschine|computer|programm|ki|mensch|echt|automatisch\\p{L}*|jemand|betrug)',
  'wie (?:funktioniert|geht|läuft) (?:das|es|dies|das alles|das hier|das ganze)|wie findet ihr|was ist das(?: hier)?|was passiert (?:jetzt|nun|als nächstes|dann|mit meinen (?:daten|worten))|(?:kostet|was kostet) (?:das|es)|ist (?:das|es) (?:kostenlos|umsonst)',
  'wer (?:liest|sieht|bekommt|kann) (?:das|dies|meine \\p{L}+|es)|wann (?:geht (?:es|.s) (?:los|weiter)|ist die (?:nächste |erste )?runde|fängt (?:es|das) an|beginnt|kommt|höre? ich)|habt ihr (?:schon )?jemanden?(?: für mich)?|(?:was )?(?:muss|soll) ich (?:jetzt |nun |denn |das |alles |darauf |wirklich )*(?:tun|machen|antworten|beantworten)',
  'qui (?:êtes-vous|es-tu|est derrière|est-ce)|(?:êtes-vous|vous êtes|es-tu|tu es|est-ce|c.est|est-ce que c.est) (?:bien |vraiment )?(?:un |une )?(?:robot|machine|ordinateur|programme|ia|humaine?|personne|vrai|automatique|arnaque)|comment (?:ça|cela) (?:marche|fonctionne|se passe)|c.est quoi|qu.est-ce que c.est|que se passe-t-il (?:maintenant|ensuite|après)|que (?:deviennent|faites-vous de) mes|(?:c.est|est-ce) gratuit|combien (?:ça|cela) coûte',
  'qui (?:lit|voit|peut (?:lire|voir))|quand (?:est|a lieu|commence|aura lieu|ça commence|est-ce que (?:ça|cela) commence|sera)|avez-vous (?:déjà )?(?:quelqu.un|trouvé)|que dois-je faire|qu.est-ce que je dois faire|(?:dois-je|est-ce que je dois) (?:vraiment )?(?:tout |y )*répondre',
  'quién(?:es)? (?:eres|sois|son|está detrás|es)|(?:eres|sois|son|es|esto es|hablo con) (?:un |una |de verdad |realmente )*(?:robot|bot|máquina|ordenador|programa|ia|humano|humana|persona|real|automático|estafa)|cómo funciona(?: esto)?|qué es esto|qué pasa (?:ahora|después|luego|con mis)|(?:es|esto es) gratis|cuánto cuesta',
  'quién (?:l[oae]s? )?(?:lee|ve|puede (?:leer|ver))|cuándo (?:es|empieza|será|comienza|hay)|(?:tenéis|tienen|tienes|habéis encontrado|han encontrado) (?:ya )?(?:a )?alguien|qué tengo que hacer|(?:tengo|hay) que (?:contestar|responder)',
);

const newAddress = pattern(
  '(?:write|send|mail|reach|schreib\\p{L}*|schick\\p{L}*|écri\\p{L}*|envoy\\p{L}*|escrib\\p{L}*|envia\\p{L}*|manda\\p{L}*)(?:-moi|me)? [^@\n]{0,40}[^\\s@]+@[^\\s@]+',
  '(?:chang(?:e|ing)|updat(?:e|ing)|new|different|another|other|switch(?:ing)?) (?:\\p{L}+ ){0,3}(?:e-?mails?|e-?mail address|mail address|inbox)|(?:new|change (?:my|the)|different|another) address',
  '(?:neue|andere|geänderte) (?:e-?mail-?|mail-?)?adresse|(?:adresse|e-?mail|mailadresse) (?:ändern|wechseln|aktualisieren|geändert|gewechselt)',
  '(?:changer|modifier|nouvelle|autre) (?:d.|mon |l.|une )?(?:adresse|e-?mail|courriel|mail)|changé d.adresse',
  '(?:cambi\\p{L}*|nuev[oa]|otr[oa]|actualizar) (?:de |mi |el |la |una |un )*(?:correo|dirección|e-?mail)',
);

/** What somebody wants to know of the service, if that is all they write; null otherwise. */
export function asksAboutUs(text: string): 'about-us' | 'new-address' | null {
  if (!isShort(text)) return null;
  if (newAddress.test(text)) return 'new-address';
  return aboutUs.test(text) && isShort(text, 20) ? 'about-us' : null;
}

const languages: Readonly<Record<LetterLanguage, string>> = {
  en: 'english|englisch|anglais|inglés|ingles',
  de: 'german|deutsch|allemand|alemán|aleman',
  fr: 'french|französisch|franzoesisch|français|francais|francés|frances',
  es: 'spanish|spanisch|espagnol|español|espanol|castellano',
};
const polite = '(?:please|bitte|s.il (?:vous|te) plaît|por favor|thanks?|danke|merci|gracias|again|wieder)';
const before =
  '(?:(?:can|could|would|will) you|please|i.?d (?:rather|prefer|like)|i (?:would )?(?:rather|prefer|like)|(?:könnt|könntet|kannst|würdet) (?:ihr|du)|bitte|ich (?:hätte|möchte|würde|bekäme)|pouvez-vous|peux-tu|je préfère(?:rais)?|podéis|puedes|podrían|prefiero|preferiría)';
const verbs =
  '(?:write|writing|letters?|mails?|e-?mails?|reply|answer|switch|speak|schreib\\p{L}*|briefe|antworte\\p{L}*|écri\\p{L}*|lettres?|répond\\p{L}*|escrib\\p{L}*|cartas?|respond\\p{L}*)';
const into = '(?:in|auf|en)';

const wished = (Object.entries(languages) as [LetterLanguage, string][]).map(
  ([language, names]) =>
    [
      language,
      // The whole of it: "in English, please"; or letters and a language in one short sentence.
      new RegExp(`^\\W*(?:${polite}\\W+)?${into}\\s+(?:${names})(?:\\W+${polite})*\\W*$`, 'iu'),
      new RegExp(`(?<![\\p{L}])${verbs}[^.!?\\n]{0,30}?\\s${into} (?:${names})(?![\\p{L}])`, 'iu'),
      new RegExp(
        `(?<![\\p{L}])${before}[^.!?\\n]{0,30}?\\s${into} (?:${names})\\s+${verbs}(?![\\p{L}])`,
        'iu',
      ),
    ] as const,
);

/** The language in which somebody asks for their letters; null where they ask for none. */
export function languageWished(text: string): LetterLanguage | null {
  if (!isShort(text, 20)) return null;
  return wished.find(([, ...patterns]) => patterns.some((one) => one.test(text)))?.[0] ?? null;
}

const renamed = [
  /(?:name (?:has )?(?:just )?changed[,.:;]? (?:and )?(?:now )?(?:i am|i.m|it is|it.s|to)|change my name to|my (?:new )?name is now|my name is|i am now called|i.m now called|call me)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:name hat sich geändert[\s,.:;]+(?:und )?ich heiße(?: jetzt| nun)?|ich heiße (?:jetzt|nun|inzwischen|seit \p{L}+)(?: übrigens)?|mein (?:neuer )?name ist(?: jetzt| nun)?|ich heiße übrigens(?: jetzt)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:changé de nom[\s,.:;]+(?:et )?je m.appelle|je m.appelle (?:désormais|maintenant)|mon (?:nouveau )?nom est(?: maintenant| désormais)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
  /(?:cambiado de (?:nombre|apellido)[\s,.:;]+(?:y )?(?:ahora )?me llamo|(?:ahora )?me llamo(?: ahora)?|mi (?:nuevo )?nombre es(?: ahora)?)\s+(?<name>[^\n.,;!?]{2,80})/iu,
];

/** A name by which somebody would be called from now on, in a short mail that says nothing else. */
export function nameSaid(text: string): string | null {
  if (!isShort(text, 12)) return null;
  const name = renamed
    .map((one) => one.exec(text)?.groups?.name)
    .find((one) => one !== undefined)
    ?.replace(/\s+(?:now|please|bitte|jetzt|maintenant|désormais|ahora|por favor)$/iu, '')
    .trim();
  return name && name.split(/\s+/u).length <= 5 && /^\p{Lu}/u.test(name) ? name : null;
}

const forOrganiser =
  /^\s*(?:to the |an die |an den |à l.|a la |al )?(?:organi[sz]ers?|organisator(?:in)?|organisation|orga|organisat(?:eur|rice)|organización|organizador(?:a)?)\s*[:,]\s*(?<words>\S[\s\S]*)$/iu;

/** What somebody wants the organiser to read, after the word that says so. */
export const saidToOrganiser = (text: string): string | null =>
  forOrganiser.exec(text)?.groups?.words ?? null;

/** That something of ours does not work for them, in a short mail: a person looks at it. */
export const saysBroken = (text: string): boolean => isShort(text, 20) && broken.test(text);

const broken = pattern(
  '(?:the|your|this|that) (?:links?|buttons?|pages?|form) (?:[^.!?\\n]{0,40} )?(?:(?:do(?:es)?|did|is|are|will) ?(?:not|n.t) (?:work\\p{L}*|open\\p{L}*|load\\p{L}*|go)|(?:is|are) (?:broken|dead)|fails?|gives? (?:me )?an error)',
  '(?:der|euer|dieser|die|eure|das|euer) (?:links?|knopf|seite|formular) (?:[^.!?\\n]{0,40} )?(?:(?:funktioniert|geht|öffnet|lädt)(?: sich)? nicht|ist kaputt)',
  '(?:le|la|votre|ce|cette) (?:lien|bouton|page|formulaire) (?:[^.!?\\n]{0,40} )?(?:ne (?:marche|fonctionne|s.ouvre) pas|est (?:cassée?|morte?))',
  '(?:el|la|vuestro|vuestra|este|esta) (?:enlace|botón|página|formulario) (?:[^.!?\\n]{0,40} )?(?:no (?:funciona|abre|carga|va)|está (?:rot[oa]|caíd[oa]))',
);
