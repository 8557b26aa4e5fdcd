// That everything is to be deleted, said in answer to whether it is: in so many words, and without a word that holds it up.

/** "Away with it, for good", "of course I am sure": nothing else stands in the mail, since nothing brings it back. */
export function saysDeleteAll(text: string): boolean {
  const said = text.trim();
  if (said.includes('?') || said.split(/\s+/u).length > mostWords) return false;
  return sure.test(said) && !/[\p{L}\p{N}]/u.test(said.replace(everySure, ' ').replace(around, ' '));
}

const mostWords = 14;

const phrases = [
  'the (?:whole )?lot|(?:yes|yep|please),? (?:please,? )?(?:all of it|everything|all)|(?:please )?do (?:that|so)|i(?:.m| am) (?:quite |very |absolutely |totally |really )?(?:sure|certain)|(?:quite|very|absolutely|totally|dead) (?:sure|certain)|(?:delete|erase|remove|wipe) (?:it all|all of it|it|me|that|this|them|everything|all)|forget (?:me|everything)|(?:do|go) (?:it|ahead)|get rid of (?:it|everything|it all|all of it)|away with (?:it|everything|it all)|(?:gone )?for good|i (?:do |hereby )?confirm(?: (?:it|that|this))?|confirmed',
  '(?:tut|tun sie|macht|machen sie) (?:das|es)|ja,? (?:bitte,? )?(?:alles|das ganze)(?! (?:bitte )?(?:löschen|entfernen|weg))|(?:ich )?bin (?:ich )?(?:mir )?(?:da |ganz |absolut |sehr |völlig )*sicher|(?:ganz|absolut|völlig|todsicher) sicher|todsicher|(?:lösch\\p{L}*|entfern\\p{L}*) (?:bitte )?(?:es|das|mich|alles)|(?:vergiss|vergesst) (?:bitte )?(?:mich|alles)|alles (?:bitte )?(?:löschen|entfernen|weg)|(?:alles )?weg damit|(?:macht|tut|mach) (?:das|es)|raus damit|endgültig|für immer|(?:(?:das |hiermit )?bestätige ich|ich bestätige)(?: (?:das|es|hiermit|die löschung))*|bestätigt',
  'oui,? (?:s.il vous plaît,? )?(?:tout|absolument tout|la totale)|faites(?:-le)?|(?:j.en suis|je suis|j.en suis) (?:bien |tout à fait |absolument |vraiment )?(?:sûre?|certaine?)|(?:supprime[rz]?|efface[rz]?)(?:-(?:moi|le|la|les))?(?: (?:tout|moi))?|oubliez-moi|oubliez tout|allez-y|faites-le|définitivement|pour de bon|pour toujours|je (?:le |vous le )?confirme|c.est confirmé|confirmé',
  's[íi],? (?:por favor,? )?(?:todo|absolutamente todo)|(?:hacedlo|hazlo|háganlo|hágalo)(?: ya)?|(?:estoy|lo estoy) (?:muy |totalmente |completamente |bien )?segur[oa]|(?:muy|totalmente|completamente) segur[oa]|(?:borr\\p{L}*|elimin\\p{L}*|suprim\\p{L}*)(?: (?:lo )?todo)?|olvidadme|olvidad todo|adelante|hacedlo|hazlo|fuera con (?:ello|todo|eso)|definitivamente|para siempre|(?:lo |os lo |se lo )?confirmo|confirmado',
];
const sure = new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})(?![\\p{L}])`, 'iu');
const everySure = new RegExp(sure.source, 'giu');

const around = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:it|that|this)(?:.s| has| was)(?: been)? (?:(?:very|quite|really|all|such|a) )*(?:fun|nice|lovely|good|great|pleasure|interesting|ride)(?: while it lasted)?|in theory|mostly|all the best|yes|yep|yeah|of course|please|pls|thanks?|thank you|well|now|and|so|then|finally|all|everything|i said so|certainly|definitely|absolutely|sure|goodbye|bye|good luck|take care|farewell|best wishes|(?:kind |best |warm )?regards|keep up the good work|for everything|it was (?:nice|lovely|good)|do',
    '(?:es|das) war (?:(?:sehr|echt|ganz|wirklich|eine) )*(?:schön|nett|gut|lehrreich|interessant|schöne zeit)|leben sie wohl|ihnen|sie|alles gute|ja|doch|klar|natürlich|selbstverständlich|sicher|bitte|danke|und|dann|jetzt|also|alles|endlich|ganz|hab ich doch gesagt|na|macht.?s gut|tschüss?|viel (?:glück|erfolg)|weiterhin|lebt wohl|(?:viele |liebe )?grüße|für alles|auf wiedersehen|noch|euch',
    '(?:c.était|ce fut) (?:(?:très|bien|un) )*(?:bien|sympa|chouette|agréable|plaisir)|portez-vous bien|oui|si|bien sûr|évidemment|s.il (?:vous|te) plaît|merci|et|alors|tout|maintenant|(?:et )?bonne (?:continuation|chance|route|journée|suite)|adieu|au revoir|bon vent|cordialement|pour tout|à vous|à tous',
    'ha(?: sido|bía sido)? (?:(?:muy|un) )*(?:bonito|divertido|placer|bueno)|fue (?:(?:muy|un) )*(?:bonito|divertido|placer)|ya|cuidaos|s[íi]|claro(?: que (?:s[íi])?)?|por supuesto|por favor|gracias|y|pues|todo|ahora|que|adiós|hasta (?:siempre|luego|nunca|pronto)|(?:mucha )?suerte|(?:un )?saludos?|que os vaya (?:muy )?bien|a todos|a todas|os deseo',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** "Please forget me, I don't want to be in this any more": it is asked for, whatever stands around it; it only has us ask. */
export const saysForgetMe = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= mostAround &&
  text
    .split(/(?<=[.!?…,;])\s+|\n+/u)
    .some((clause) => !clause.includes('?') && forgetMe.test(clause.trim()) && !notMeant.test(clause));

const mostAround = 60;

const forgetMe = new RegExp(
  `^(?:(?:please|pls|kindly|just|then|so|and|yes|no|well|now|ok(?:ay)?|bitte|dann|also|und|ja|nein|jetzt|s.il vous plaît|alors|et|oui|non|por favor|entonces|y|s[íi]|no)[\\s,]+)*(?:${[
    'forget me(?=\\s*(?:[.,;!]|now|please|all|completely|entirely|altogether|and|then|$))|(?:delete|erase) (?:me(?=\\s*(?:[.,;!]|now|please|from|completely|$))|(?:all|everything) (?:(?:of )?my data|(?:that )?you (?:have|know|hold|keep)|about me))',
    '(?:vergesst|vergiss|vergessen sie) mich(?=\\s*(?:[.,;!]|bitte|jetzt|einfach|ganz|komplett|und|$))|(?:löscht|lösche|löschen sie) (?:bitte )?(?:mich(?=\\s*(?:[.,;!]|bitte|jetzt|ganz|komplett|$))|(?:alle )?meine daten|alles,? was ihr)',
    'oubliez-moi|(?:effacez|supprimez)(?:-moi(?=\\s*(?:[.,;!]|$))| (?:tout ce que|toutes mes données|mes données))',
    'olvidadme|olvídenme|olvídame|(?:borrad|borren|eliminad|eliminen)(?:me(?=\\s*(?:[.,;!]|$))| (?:todos )?mis datos| todo lo (?:que|mío))',
  ].join('|')})`,
  'iu',
);
/** "Forget me not", "don't forget me". */
const notMeant = /(?<![\p{L}])(?:not|never|n.t|nicht|nie|pas|jamais|nunca)(?![\p{L}])/iu;
