// Short phrases that letters in German put in: a first question, a first step, days and rhythms.
import type { Phrases } from '../phrases.ts';

const inQuotes = (words: readonly string[]) => words.map((one) => `„${one}“`).join(' ');

export const german: Phrases = {
  questions: {
    mentorship: 'Was hat dir am meisten geholfen, als du da warst, wo ich jetzt bin?',
    collaboration: 'Woran arbeitest du gerade, das zu zweit besser ginge?',
    'peer support': 'Was davon geht dir in letzter Zeit durch den Kopf?',
    work: 'Wie sieht bei euch eine gute Woche aus?',
    learning: 'Was würdest du jemandem sagen, der gerade erst damit anfängt?',
    curiosity: 'Worüber denkst du nach, das um dich herum kaum jemanden interessiert?',
    any: 'Was soll in ein paar Monaten anders sein als heute?',
  },
  firstSteps: {
    mentorship:
      'Eine Antwort mit einer Frage genügt für den Anfang; ein Telefonat von zwanzig Minuten kann folgen.',
    collaboration: 'Zwanzig Minuten am Telefon reichen, um zu merken, ob etwas daraus wird.',
    'peer support': 'Ein paar Zeilen genügen für den Anfang, und schreiben kann man sie, wann es passt.',
    work: 'Ein Telefonat von zwanzig Minuten, mit je einer Frage, ist ein guter Anfang.',
    learning: 'Eine Antwort mit einer Frage genügt für den Anfang.',
    curiosity:
      'Ein Spaziergang, wenn ihr nah beieinander wohnt, oder drei Zeilen: beides ist ein guter Anfang.',
    any: 'Drei Zeilen genügen für den Anfang; ein kurzes Telefonat kann folgen, wenn ihr beide mögt.',
  },
  steps: {
    letter: 'Ein paar Zeilen aneinander sind ein guter erster Schritt.',
    call: 'Ein Telefonat von zwanzig Minuten ist ein guter erster Schritt.',
    walk: 'Ein gemeinsamer Spaziergang ist ein guter erster Schritt.',
  },
  times: {
    mornings: 'Falls ihr sprechen wollt: Vormittags passt es euch beiden.',
    middays: 'Falls ihr sprechen wollt: Mittags passt es euch beiden.',
    afternoons: 'Falls ihr sprechen wollt: Nachmittags passt es euch beiden.',
    evenings: 'Falls ihr sprechen wollt: Abends passt es euch beiden.',
    weekends: 'Falls ihr sprechen wollt: Am Wochenende passt es euch beiden.',
  },
  noStory: 'Eine Geschichte gibt es hier noch nicht.',
  inCommon: (values) => `Das liegt euch beiden am Herzen: ${values.join(', ')}.`,
  plainThanks: 'Danke.',
  added: (name, words) => `${name} hat Ja gesagt und ergänzt: „${words}“`,
  openings: {
    first: 'jetzt, wo du dabei bist, haben wir eine Frage an dich. Antworte, wann du magst.',
    heard: 'danke. Wir haben deine Worte so behalten, wie du sie geschrieben hast. Noch eine Frage.',
    skipped: 'das ist in Ordnung. Dafür eine andere Frage.',
    read: 'danke für deine Antworten.',
    'read again': 'wir haben verstanden, was anders sein soll, und so liest es sich jetzt.',
    'read unanswered': 'keine weiteren Fragen; danke für das, was du erzählt hast.',
  },
  readPartly: (words) =>
    `was wir verstanden haben, ist geändert. Das hier wussten wir nicht einzuordnen: ${inQuotes(words)}. Sag es bitte noch einmal mit anderen Worten, oder mit den Nummern: „ohne 3“, oder „3: …“ und deine Worte.`,
  noted: {
    seek: {
      first: 'wir haben verstanden: Das suchst du jetzt.',
      added: 'wir haben verstanden: Das suchst du jetzt, neben allem anderen, was du suchst.',
      replaced: (gone) => `wir haben verstanden: Das suchst du jetzt, anstelle von „${gone}“.`,
    },
    offer: {
      first: 'wir haben verstanden: Das kannst du jetzt geben.',
      added: 'wir haben verstanden: Das kannst du jetzt geben, neben allem anderen, was du gibst.',
      replaced: (gone) => `wir haben verstanden: Das kannst du jetzt geben, anstelle von „${gone}“.`,
    },
    story: {
      added: 'wir haben verstanden: Es kommt zu deiner Geschichte dazu, und die lautet jetzt:',
      changed: 'wir haben verstanden: Ein Teil deiner Geschichte ist geändert, und sie lautet jetzt:',
      replaced: 'wir haben verstanden: Das ist jetzt deine Geschichte, anstelle der früheren:',
    },
  },
  wishes: {
    'every round': (most) => `höchstens ${suggestions(most)} je Runde`,
    'every other round': (most) => `höchstens ${suggestions(most)} jede zweite Runde`,
    'once a quarter': (most) => `höchstens ${suggestions(most)} im Vierteljahr`,
  },
  status: {
    opening: {
      known: (community) => `das haben wir von dir bei ${community}.`,
      changed: (community) =>
        `wir haben verstanden, was anders sein soll, und so liest es sich jetzt bei ${community}. „rückgängig“ stellt es wieder her, wie es war.`,
      undone: (community) => `wir haben verstanden: rückgängig gemacht. Das gilt wieder bei ${community}.`,
    },
    active: 'Du bist dabei.',
    applied: 'Deine Anmeldung wartet noch auf das Ja aus der Organisation.',
    paused: 'Du machst Pause, bis du sagst, dass du wieder da bist.',
    away: (from, until) =>
      `Du bist ab ${from} weg und am ${until} wieder da: Dazwischen schlagen wir dir niemanden vor.`,
    pausedUntil: (day) => `Du machst Pause bis ${day}.`,
    resting:
      'Dreimal wurde aus deinem Ja keine Vorstellung. Wir schlagen dir niemanden vor, bis die Organisation dir geschrieben hat oder du „resume“ antwortest.',
    rhythm: (wish) => `Dein Rhythmus: ${wish}.`,
    kinds: (some) => `Art der Begegnung: ${some.map((kind) => kinds[kind]).join(', ')}`,
    kept: 'Dein Name und deine Adresse bleiben bei uns, bis ihr beide Ja gesagt habt',
    hidden: (words) => `Damit suchen wir für dich und zeigen es niemandem: ${words}`,
    missed: (words) => `Das wussten wir nicht einzuordnen, sag es bitte noch einmal anders: ${words}`,
    blocked: (count) =>
      count === 1 ? 'Eine Person wird dir nie vorgestellt.' : `${count} Personen werden dir nie vorgestellt.`,
    nothing: 'Bisher nichts.',
  },
  outcomes: {
    'not-yet':
      'Wir haben verstanden: Ihr habt euch noch nicht getroffen. Es eilt nicht, und wir suchen für dich inzwischen weiter.',
    no: 'Wir haben verstanden: Ihr habt euch nicht getroffen. Du schuldest keinen Grund; wir suchen jemand anderen für dich.',
    unhelped:
      'Wir haben verstanden: Ihr habt euch getroffen, und es hat bei dem, was du suchst, nicht geholfen. Wir suchen weiter.',
    more: 'Wir haben es gelesen, und sonst hat sich nichts geändert.',
    'no-thanks': 'Wir haben verstanden: Wir geben keinen Dank weiter.',
    'thanks-gone':
      'Dein Dank ist schon hinausgegangen, und wir können ihn nicht zurückholen. Sollen andere Worte folgen, antworte „Sagt ihnen:“ und die Worte.',
  },
  answers: {
    'who-reads': ({ community }) =>
      `Deine Briefe liest ein Programm. Ein anderes Mitglied liest vor zwei Ja deine Geschichte, was du suchst und was du geben kannst, ohne Namen und Adresse, und nie deine Briefe. Die Person, die ${community} organisiert, kann sehen, was du über dich geschrieben hast, und liest, was das Programm nicht versteht.`,
    'how-often': ({ rhythm }) =>
      `Wir suchen ${rhythm} und schreiben von uns aus höchstens zweimal an einem Tag, an den meisten Tagen gar nicht. „Einmal im Vierteljahr“ macht es seltener, „Stopp“ beendet es.`,
    'when-next': ({ nextRound }) =>
      `Die nächste Runde ist am ${nextRound}. Dann hörst du von uns, ob wir jemanden für dich haben oder nicht; vorher nur, wo von dir noch etwas offen ist.`,
    'who-organises': ({ community }) =>
      `Organisiert wird ${community} von der Person, die es hier eingerichtet hat. Beginne eine Antwort mit „Organisation:“, dann liest sie es; ihre Antwort kommt über uns zu dir.`,
    'why-ask': () =>
      'Wir fragen, damit wir erkennen, wer wirklich zu dir passt, und vor einem Ja etwas von dir erzählen können. Keine Frage muss beantwortet werden.',
    'their-answer': () =>
      'Was die andere Person antwortet, bleibt bei uns, bis es zwei Ja gibt. Gibt es sie, geht ein Brief an euch beide; wird nichts daraus, oder kommt rechtzeitig keine Antwort, sagen wir es dir, wenn du Ja gesagt hast. Die Antwort auf eine Frage von dir schicken wir dir, sobald wir sie haben.',
    'time-to-think': () =>
      'Nimm dir Zeit. Unser Brief über diese Person bleibt offen, bis die Runde schließt, und wir erinnern dich einmal; bis dahin zählt jede Antwort. Niemand erfährt, dass du darüber nachdenkst.',
    'your-yes': () =>
      'Wir haben dein Ja. Sagt die andere Person auch Ja, stellt ein Brief euch einander vor.',
    'your-no': () =>
      'Wir haben von dir ein Nein, oder ein Nicht-jetzt, zu dieser Person, und es gilt für diese Runde.',
    'no-answer': () =>
      'Zu dieser Person ist noch keine Antwort von dir angekommen. Ein Ja, ein Nein oder „jetzt nicht“ genügt.',
  },
  afterAnswer: {
    open: (until) =>
      `Unser Brief über die Person ist bis ${until} offen: Antworte mit ja, nein oder jetzt nicht, gern auch hierauf.`,
    stands: (until) =>
      `Dein Ja steht, du brauchst nichts weiter zu tun. Die Person hat bis ${until} Zeit für ihre Antwort.`,
  },
  beside: {
    rhythm: (wish) => `Außerdem haben wir verstanden: ${wish}. Das gilt ab der nächsten Runde.`,
    paused:
      'Außerdem haben wir verstanden: eine Pause, bis du sagst, dass du wieder da bist. Was noch offen war, lassen wir fallen, und niemand erfährt, warum.',
    away: (from, until) =>
      `Außerdem haben wir verstanden: Du bist ab ${from} weg und am ${until} wieder da. Dazwischen schlagen wir dir niemanden vor.`,
    pausedUntil: (day) =>
      `Außerdem haben wir verstanden: eine Pause bis ${day}. Was noch offen war, lassen wir fallen, und niemand erfährt, warum.`,
    answerToo: 'Deine Antwort auf die Frage geht auch weiter, ohne deinen Namen und ohne dein Ja.',
    pauseWaits:
      'Die Pause haben wir noch nicht eingetragen, denn damit fiele diese Vorstellung weg. Wenn sie geklärt ist, antworte mit „Pause“ und bis wann.',
    stillOpen:
      'Was wir dich gefragt haben, bleibt solange offen: ja, nein, nicht jetzt oder noch eine Frage.',
    stillToForget: 'Ob wir dich vergessen, sagst weiter du: „ja“ löscht alles, mit „nein“ bleibst du dabei.',
    notConfirmed:
      'Deine Anmeldung wartet noch auf dich: Antworte mit „ja“, um mitzumachen; wenn du nichts tust, vergessen wir sie in ein paar Tagen.',
    withYes: (said) => `Mit deinem Ja wird im Brief an euch beide stehen: „${said}“`,
    settled: (said) =>
      `Wir haben außerdem verstanden: Das ist erledigt, und wir suchen es nicht mehr: „${said}“`,
    sayDone: 'Ist erledigt, was du gesucht hast, antworte „erledigt“; sonst suchen wir weiter.',
    thanksGone: 'Dein erster Dank war schon hinausgegangen; diese Worte folgen ihm.',
    nearest: 'Das ist nicht ganz, was du geschrieben hast, aber das Nächste, was unsere Runden zulassen.',
    rarest:
      'Einmal im Vierteljahr ist das Seltenste, was wir haben. Für eine längere Ruhe antworte mit „Pause“ und bis wann.',
    inShort:
      'Du hast auch nach uns gefragt, kurz gesagt: Ein Programm schreibt unsere Briefe und liest deine, ein Mensch organisiert das Ganze, ein Nein bekommt niemand zu sehen und braucht keinen Grund, Geld wollen wir nie, und „stopp“ beendet unsere Briefe. „Wie funktioniert das“ bringt alles Weitere.',
    back: 'Außerdem haben wir verstanden: Du machst wieder mit, ab der nächsten Runde.',
    words: (said) => `Außerdem haben wir verstanden, dass es ab jetzt so lauten soll: „${said}“`,
    hidden: (said) =>
      `Außerdem haben wir verstanden: Wir suchen mit diesen Worten und zeigen sie niemandem: „${said}“`,
    notKept: (said) =>
      `Diese Worte haben wir nicht übernommen, weil darin ein Name, eine Adresse, ein Link oder eine Nummer steht: „${said}“`,
    name: (said) => `Außerdem haben wir verstanden: Du heißt ${said}, und so nennen wir dich ab jetzt.`,
    language: 'Unsere Briefe kommen ab jetzt auf Deutsch.',
    question: 'Deine Frage liegt bei der Organisation, einem Menschen; die Antwort bekommst du von uns.',
    unclear: (said) =>
      `Das hier haben wir nicht verstanden; bitte schreib es noch einmal mit anderen Worten: „${said}“`,
  },
  copy: {
    name: (words) => `Name: ${words}`,
    address: (words) => `Adresse: ${words}`,
    since: (day) => `Angemeldet am ${day}.`,
    seek: (words) => `Du suchst: ${words}`,
    give: (words) => `Du kannst geben: ${words}`,
    story: (words) => `Deine Geschichte: ${words}`,
    values: (words) => `Was dir wichtig ist: ${words}`,
    answer: (words) => `Du hast uns geantwortet: ${words}`,
    marks: (words) => `Von der Organisation für die Auswahl vermerkt: ${words}`,
    introductions: (count) => (count === 1 ? 'Ein Vorschlag bisher.' : `${count} Vorschläge bisher.`),
  },
  planned: {
    gives: (number, seeker, giver, seek, give) =>
      `${number}. ${seeker} und ${giver}. ${seeker} sucht: „${seek}“; ${giver} kann geben: „${give}“.`,
    alike: (number, one, other, seek) => `${number}. ${one} und ${other}. Beide suchen: „${seek}“.`,
    plain: (number, one, other) => `${number}. ${one} und ${other}.`,
    held: (one, other) => `Nicht füreinander gefragt: ${one} und ${other}.`,
    alone: (name) => `Für ${name} ist diesmal sonst niemand da.`,
  },
  threeDays: 'drei Tage',
  twoWeeks: 'zwei Wochen',
  invitedBy: (name, community) => `${name} organisiert ${community} und hätte dich gern dabei.`,
  invitedByOrganiser: (community) => `Wer ${community} organisiert, hätte dich gern dabei.`,
  switched: 'Du hast uns auf Deutsch geschrieben, deshalb kommen unsere Briefe ab jetzt auf Deutsch.',
  inThisLanguage: 'Damit sie wieder auf Deutsch kommen, antworte mit „auf Deutsch, bitte“.',
  daysAgo: (days) => {
    if (days % 7 === 0 && days > 7) return `vor ${words[days / 7] ?? days / 7} Wochen`;
    return days === 1 ? 'vor einem Tag' : `vor ${days} Tagen`;
  },
  rhythm: ({ every, weekday }) => {
    const day = weekdays[weekday - 1] ?? 'Montag';
    if (every === 'week') return `jeden ${day}`;
    return every === 'month' ? `am ersten ${day} jedes Monats` : `jeden zweiten ${day}`;
  },
  went: ({ told, met, helped }, kind) =>
    kind === null
      ? `Von ${told} Vorstellungen wissen wir bisher, wie es weiterging: ${met} führten zu einem Treffen, ${helped} haben geholfen`
      : `${kinds[kind]}: ${told} bekannt, ${met} führten zu einem Treffen, ${helped} haben geholfen`,
};

const kinds = {
  mentorship: 'Begleitung',
  collaboration: 'Zusammenarbeit',
  'peer support': 'Austausch unter Gleichen',
  work: 'Arbeit',
  learning: 'Lernen',
  curiosity: 'Neugier',
  any: 'Ohne bestimmte Art',
} as const;
const words = ['null', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
const suggestions = (count: number): string => (count === 1 ? 'ein Vorschlag' : `${words[count]} Vorschläge`);
const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
