// Words that say nothing about what a sentence is about, by language: grammar, politeness, and the small change of asks and offers.

const english = `a able about above across actually after again against ago all almost along already also although always am
among an and another any anybody anyone anything are area around as ask asking at away back be because become been
before begin beginning being below best better between big both bring but by came can cannot come comes coming could
day days dear did do does doing done down during each easy either else end enough especially etc even evening
evenings ever every everybody everyone everything exactly exist far feel few fifteen fifty find first five for forty four
found friendly from full further gave general get gets getting give given gives giving glad gladly go goes going good got
great had half happy hard has have having he hear help helped helpful helping helps her here hers herself hi him himself
his hope hour hours how however hundred i idea ideas if in inside instead into is it its itself just keep kind know knows
known large last late later latter least less let level like likely little long look looking lot lots love made main
make makes making many matter may maybe me mean means meet meeting met might mind mine moment month months more most much
must my myself name near necessary need needed needs neither never new next nice nine no nobody none nor not nothing now
number of off often ok old older on once one ones only onto open or order other others our ours ourselves out outside
over own pair part parts people per perhaps person persons place places please plus point possible probably put question
questions quick quickly quiet quite rather ready real really reason regular right s same say second see seek seeking
seen self seven several shall share shared sharing she should show shows similar simple simply since single six slow
small so some somebody somehow someone something sometimes somewhere soon sort start started starting still stuff such
sure t take taken takes taking talk talking tell ten than thank thanks that the their theirs them themselves then there
these they thing things think this those though thousand three through thus time times tip tips to today together told
too topic topics toward towards tried true truly try trying twelve twenty two type under understand until up upon us use
used useful using usually various very via want wanted wants was way ways we week weekend weeks well went were what
whatever when where whether which while who whole whom whose why will willing wish with within without wonder word words
work worked working works would yeah year years yes yet you young your yours yourself d ll m re ve don didn doesn isn won
couldn wouldn shouldn aren weren hasn haven wasn`;

const german = `aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bereits bin bis bitte da
damit dann das dass dein deine dem den der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein
eine einem einen einer eines er es etwas euch fur ganz gegen gern gerne gibt habe haben hat hatte hier hilfe ich ihm ihn
ihr ihre ihren im immer in ist ja jede jeden jeder jedes jemand jemanden jetzt jungen kann kannst kein keine keinen kennt
kennen konnen leute lernen mal man mehr mein meine meinem meinen meiner menschen mich mir mit mochte mochten nach neu neue
neuen nicht noch nur ob oder ohne personen schon sehr sein seine seinen seit sich sie sind so suche suchen uber um und uns
unser unsere unter viel viele vom von vor wann war was weil wenn wer werde werden wie wieder will wir wird wo wurde zu zum
zur zwei zwischen jahre jahren biete bieten austausch`;

const french = `a ai aime aimerais alors apres as au aussi autre autres aux avec avoir avons bien c ca car ce ceci cela celle celui ces
cette ceux chaque cherche chercher comme comment d dans de depuis des deux donc du elle elles en encore est et etait ete
etre eu fait faire gens il ils j je jeune jeunes l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre
nous nouveau nouvelle on ont ou par parce pas pendant personne personnes peu peut peux plus pour pouvoir propose qu quand
que quelqu quelque quelques qui quoi rencontrer s sa sans se ses si son sont sous suis sur t ta te tes toi ton tous tout
toute toutes tres tu un une veux vie voudrais vos votre vous y ans aider aide`;

const spanish = `a al algo alguien alguna algunos ano anos antes aqui asi aunque ayuda ayudar bien busco buscar cada casi como con conocer
contra cosa cosas cual cuando de del desde donde dos e el ella ellas ellos en entre era es esa ese eso esta estan este
esto estos estoy fue gente gusta gustaria ha hace hacer hacia han hasta hay he la las le les lo los mas me mi mis mucho
muy nada ni no nos nosotros nuestra nuestro nueva nuevo o ofrezco os otra otras otro otros para pero persona personas poco
podria por porque puede puedo que quien quiero quisiera se ser si sin sobre solo son soy su sus tambien tan tanto te tengo
tiene todo todos trabajo tu tus un una uno unos usted vida y ya yo`;

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By primary language subtag; words are lower case and without accents, as matching compares them. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: split(english),
  de: split(german),
  fr: split(french),
  es: split(spanish),
};

/** The language whose small words a text uses most, or `otherwise` where none is clearly ahead. */
export function languageOfWords(words: readonly string[], otherwise: string): string {
  let best = otherwise;
  let most = words.filter((word) => stopWords[otherwise]?.has(word) === true).length;
  for (const [language, stops] of Object.entries(stopWords)) {
    const count = words.filter((word) => stops.has(word)).length;
    if (count > most + 1) [best, most] = [language, count];
  }
  return best;
}
