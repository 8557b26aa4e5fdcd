// The words of the pages in German.
import { html } from 'hono/html';
import type { PageWords } from '../words.ts';

const numbers = ['Nichts', 'Eines', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'];

export const german: PageWords = {
  code: 'de',
  name: 'Deutsch',
  languages: 'Sprache',
  front: {
    title: 'Acquaint: Vorstellungen per E-Mail, nur wenn beide Ja sagen',
    heading: 'Den richtigen Menschen kennenlernen, statt immer mehr Menschen',
    lead: 'Acquaint stellt in kleinen Gemeinschaften Menschen einander per E-Mail vor: die Leute eines Kurses, einer Straße, eines Handwerks. Immer zwei, und nur, wenn beide Ja gesagt haben.',
    steps: [
      [
        'Du sagst, wen du suchst',
        'Wen möchtest du wirklich kennenlernen, und was könntest du jemandem geben? In deinen Worten.',
      ],
      [
        'Du bekommst einen Brief, nur für dich',
        'Gibt es jemanden, schreiben wir dir, warum gerade ihr beide, und ein wenig von der Geschichte. Noch ohne Namen, auf beiden Seiten.',
      ],
      [
        'Du antwortest, wann es dir passt',
        'Ja, nein, jetzt nicht oder eine Frage. Du antwortest einfach auf den Brief. Ein Nein bekommt niemand zu sehen.',
      ],
      [
        'Zweimal Ja ergibt eine Vorstellung',
        'Erst dann geht ein Brief an euch beide, mit Namen und Adressen. Alles Weitere gehört euch.',
      ],
    ],
    after:
      'Es gibt keine App, keinen Feed, keine Profilseite und nichts zu zählen. Manche Runde bringt niemanden: Das finden wir besser als irgendwen.',
    howToJoin: 'Wie man dazukommt',
    join: 'Jede Gemeinschaft hat ihre eigene Seite. Wenn du zu einer gehörst, bekommst du den Link von der Person, die sie organisiert.',
  },
  form: {
    title: (community) => `Bei ${community} mitmachen`,
    notSent: (title) => `Noch nicht abgeschickt: ${title}`,
    lead: 'Vorstellungen per E-Mail, nur wenn beide Ja sagen.',
    opening:
      'Sag uns, wen du kennenlernen möchtest. Finden wir jemanden, bekommst du einen Brief darüber, ohne Namen, und diese Person bekommt einen über dich. Nur wenn ihr beide Ja sagt, stellen wir euch vor. Ein Nein bekommt niemand zu sehen.',
    reads: (community) => `Wer ${community} organisiert, liest jede Anmeldung, bevor sie gilt.`,
    minutes: 'Es dauert etwa fünf Minuten.',
    nearly: 'Fast geschafft',
    notRight: (count) =>
      count === 1 ? 'Eines stimmt noch nicht' : `${numbers[count] ?? 'Einige'} Dinge stimmen noch nicht`,
    optional: '(freiwillig)',
    leaveEmpty: 'Bitte leer lassen',
    seek: (most) => ({
      title: 'Wen möchtest du wirklich kennenlernen?',
      hint: `In deinen Worten. Was wäre für dich anders, wenn ihr euch kennengelernt hättet? Wenn du mehr als einen Menschen suchst, lass eine Zeile dazwischen leer. Bis zu ${most} Zeichen.`,
    }),
    give: (most) => ({
      title: 'Was könntest du jemandem geben?',
      hint: `Etwas, das du weißt, erlebt hast oder kannst, oder einfach Zeit. Kleines ist gut. Zwischen verschiedenen Dingen eine leere Zeile. Bis zu ${most} Zeichen.`,
    }),
    kinds: {
      title: 'Welche Art von Verbindung?',
      hint: 'Kreuze an, was passt. Ohne Kreuz bist du für alles offen.',
    },
    story: (most) => ({
      title: 'Ein wenig über dich',
      hint: `Ein paar Sätze, wie du sie Freunden von Freunden erzählen würdest: worin du gerade steckst, wie du dazu kamst, was dir Freude macht. Wen wir im Sinn haben, liest es ohne deinen Namen; lass also Namen, Links und Adressen weg. Bis zu ${most} Zeichen.`,
    }),
    values: {
      title: 'Was ist dir wichtig?',
      hint: 'Ein paar Worte, je Zeile eines oder mit Kommas: klare Worte, Flüsse, Dinge, die halten.',
    },
    wish: (rhythm) => ({
      title: 'Wie oft möchtest du jemanden kennenlernen?',
      hint: `Wir suchen ${rhythm}: Das ist eine Runde. In einer Runde fragen wir dich wegen eines Menschen, außer du schreibst uns später, dass dir zwei oder drei recht sind; manche Runde bringt niemanden.`,
    }),
    yourName: {
      title: 'Dein Name',
      hint: 'Ein anderes Mitglied sieht ihn erst, wenn ihr beide Ja gesagt habt.',
    },
    email: {
      title: 'Deine E-Mail-Adresse',
      hint: 'Alles geschieht mit Briefen an diese Adresse. Ein anderes Mitglied sieht sie erst, wenn ihr beide Ja gesagt habt.',
    },
    emailOf: (domains) =>
      `Eine bei ${domains}. Alles geschieht mit Briefen an diese Adresse. Ein anderes Mitglied sieht sie erst, wenn ihr beide Ja gesagt habt.`,
    whatHappens: 'Was mit deinen Worten geschieht',
    happens: (byOrganiser) => [
      'Wir behalten deinen Namen, deine Adresse und diese Worte, um jemanden für dich zu finden, und für sonst nichts.',
      'Wen wir im Sinn haben, liest deine Worte und deine Geschichte, aber nicht Namen oder Adresse. Die gibt es erst, wenn ihr beide Ja gesagt habt.',
      byOrganiser
        ? 'Wer organisiert, liest deinen Namen und deine Worte, um über die Anmeldung zu entscheiden, und später jede Frage, die du stellst. Niemand erfährt, wer zu wem Nein gesagt hat.'
        : 'Wer organisiert, weiß, wer Mitglied ist, und liest jede Frage, die du stellst. Niemand erfährt, wer zu wem Nein gesagt hat.',
      'Du kannst jederzeit gehen: Antworte auf irgendeinen Brief mit „stopp“, oder nimm den Link an seinem Ende.',
    ],
    consent: 'Ich bin 16 oder älter, und ich bin damit einverstanden.',
    send: 'Anmelden',
    afterwards:
      'Du bekommst einen Brief mit einem Link. Bis du ihn öffnest und bestätigst, geschieht nichts weiter, und nach drei Tagen ist die Anmeldung vergessen.',
    kindChoices: {
      mentorship: {
        title: 'Mentoring',
        about: 'jemand, der ein paar Schritte voraus ist, oder ein paar zurück',
      },
      collaboration: { title: 'Zusammenarbeit', about: 'gemeinsam etwas machen' },
      'peer support': { title: 'Rückhalt', about: 'jemand im gleichen Boot' },
      work: { title: 'Arbeit', about: 'eine Stelle, ein Auftrag, jemand zum Mitarbeiten' },
      learning: { title: 'Lernen', about: 'etwas, das du verstehen möchtest oder zeigen könntest' },
      curiosity: { title: 'Neugier', about: 'ein gutes Gespräch, ohne weiteren Zweck' },
    },
    wishChoices: {
      'every round': { title: 'Jede Runde', about: 'immer, wenn wir suchen' },
      'every other round': { title: 'Jede zweite Runde', about: 'mit Zeit zum Luftholen dazwischen' },
      'once a quarter': { title: 'Einmal im Vierteljahr', about: 'etwa viermal im Jahr' },
    },
  },
  problems: {
    missing: {
      name: 'Bitte sag uns deinen Namen.',
      email: 'Bitte gib eine E-Mail-Adresse an: Hier geschieht alles per Brief.',
      seek: 'Bitte schreib, wen du kennenlernen möchtest. Ein Satz genügt.',
      give: 'Bitte nenne etwas, das du jemandem geben könntest. Es darf klein sein.',
      kinds: 'Bitte wähle aus der Liste.',
      story: 'Bitte erzähl ein wenig von dir. Zwei, drei Sätze genügen.',
      values: 'Bitte schreib, was dir wichtig ist.',
      wish: 'Bitte wähle, wie oft.',
      consent:
        'Bitte setz das Kreuz, wenn du einverstanden bist. Ohne es dürfen wir deine Worte nicht behalten.',
    },
    others: {
      'bad-name': 'Bitte schreib hier nur deinen Namen, ohne Links oder Adressen.',
      'bad-address': 'An diese Adresse können wir nicht schreiben. Sie sollte aussehen wie name@example.org.',
      'leads-to-you':
        'Bitte lass Links, Adressen und Telefonnummern weg: Diese Worte werden vor den Namen gezeigt.',
      'says-your-name': 'Bitte lass deinen Namen weg: Diese Worte werden vor den Namen gezeigt.',
    },
    otherDomain: (community, domains) =>
      `${community} nimmt Adressen bei ${domains} auf. Bitte nimm eine davon.`,
    lineTooLong: (most) => `Das ist länger als die ${most} Zeichen, die wir behalten können.`,
    textTooLong: (has, most) =>
      `Das sind ${has} Zeichen; Platz ist für ${most}. Der Rest kann bis zum ersten Gespräch warten.`,
  },
  confirm: {
    title: (community) => `Anmeldung bei ${community} bestätigen`,
    heading: 'Bist du das?',
    written: (community) => `Das wurde mit deiner Adresse ins Formular von ${community} geschrieben.`,
    noted: (community) => `Das ist für dich notiert, von der Person, die ${community} organisiert.`,
    labels: {
      name: 'Name',
      seek: 'Möchte kennenlernen',
      give: 'Könnte geben',
      story: 'Über dich',
      kinds: 'Art der Verbindung',
      values: 'Wichtig ist',
      wish: 'Wie oft',
    },
    button: 'Ja, das bin ich',
    toOrganiser: (community) =>
      `Mit dem Knopf geht deine Anmeldung an die Person, die ${community} organisiert; sie antwortet selbst. Deine Geschichte, was du suchst und was du gibst, zeigen wir jemandem, den wir für dich im Sinn haben; Namen und Adresse erst, wenn ihr beide Ja gesagt habt.`,
    join: (community) =>
      `Mit dem Knopf bist du bei ${community} dabei, mit diesen Worten. Deine Geschichte, was du suchst und was du gibst, zeigen wir jemandem, den wir für dich im Sinn haben; Namen und Adresse erst, wenn ihr beide Ja gesagt habt.`,
    notRight: (link, invited) =>
      invited
        ? html`Nicht ganz richtig? ${link('Füll das Formular selbst aus')}; die neueste Anmeldung zählt. Wenn du lieber nicht möchtest, schließ diese Seite: Die Einladung ist nach zwei Wochen vergessen.`
        : html`Nicht ganz richtig? ${link('Füll das Formular noch einmal aus')}; die neueste Anmeldung zählt. Wenn du es nicht warst, schließ diese Seite: Die Anmeldung ist nach drei Tagen vergessen.`,
  },
  yes: {
    title: 'War dieses Ja von dir?',
    lead: 'Wir haben ein Ja in deinem Namen bekommen, von einer Adresse, bei der wir nicht wissen, ob sie dir gehört.',
    what: (community) =>
      `Wenn du den Knopf drückst, zählt es. Hat auch die andere Person Ja gesagt, bekommt ihr beide einen Brief von ${community}, mit Namen und Adressen. Bis dahin geben wir nichts weiter.`,
    button: 'Ja, stellt uns vor',
    otherwise:
      'Wenn du es nicht geschrieben hast oder lieber nicht möchtest, schließ diese Seite. Es geschieht nichts, und niemand erfährt davon.',
  },
  leave: {
    title: (community) => `${community} verlassen`,
    heading: (community) => `${community} verlassen?`,
    what: (community) =>
      `Mit dem Knopf bekommst du keine Briefe mehr von ${community}. Was noch offen ist, wird beendet, und niemand erfährt, warum.`,
    button: 'Gehen, und alle Briefe stoppen',
    otherwise:
      'Brauchst du nur eine Pause? Antworte auf irgendeinen Brief mit „Pause“, und bis wann, wenn du es weißt. Wenn du aus Versehen hier bist, schließ diese Seite, und alles bleibt, wie es ist.',
  },
  notices: {
    received: (community, link) => ({
      title: 'Schau jetzt in deinen Posteingang',
      said: [
        `Wir schreiben an die Adresse, die du angegeben hast. Öffne innerhalb von drei Tagen den Link im Brief von ${community} und drück dort den Knopf: Erst dann gilt deine Anmeldung. Bist du schon Mitglied, steht das im Brief.`,
        'Nach ein paar Minuten noch nichts da? Vielleicht liegt der Brief im Spam oder bei der Werbung.',
        html`Kommt gar nichts, ist vielleicht ein Fehler in der Adresse: ${link('noch einmal anmelden')}. Und wenn du früher Mitglied warst und gegangen bist, antworte lieber auf einen unserer alten Briefe; damit bist du wieder da.`,
      ],
    }),
    closed: (community) => ({
      title: 'Zurzeit keine Anmeldungen',
      said: [
        `${community} nimmt gerade keine neuen Anmeldungen an. Bitte schau in ein, zwei Tagen wieder vorbei: Dann steht hier wieder das Formular.`,
      ],
    }),
    noCommunity: {
      title: 'Diese Seite gibt es nicht',
      said: [
        'Vielleicht ist unterwegs ein Buchstabe des Links verloren gegangen. Wenn du eine Gemeinschaft suchst, frag dort noch einmal nach dem Link.',
      ],
    },
    unknownLink: {
      title: 'Dieser Link führt nirgends mehr hin',
      said: [
        'Vielleicht ist er schon benutzt, zu alt, oder ein Mailprogramm hat ihn geteilt. Dann hilft es, den ganzen Link aus dem Brief zu kopieren.',
        'Du kannst stattdessen immer auf den Brief antworten: Worte gelten so viel wie ein Link.',
      ],
    },
    tooLate: (community) => ({
      title: 'Das kam ein wenig zu spät',
      said: [
        `Die Zeit für eine Antwort ist vorbei, und niemand hat etwas von dir bekommen. Niemand nimmt es dir übel: ${community} sucht in der nächsten Runde wieder.`,
      ],
    }),
    introduced: {
      title: 'Ihr seid einander vorgestellt',
      said: [
        'Ihr habt beide Ja gesagt. Der Brief mit euren Namen und Adressen ist in deinem Posteingang; alles Weitere gehört euch.',
      ],
    },
    saidYes: {
      title: 'Danke, das zählt als dein Ja',
      said: [
        'Kommt auch von dort ein Ja, geht ein Brief an euch beide, mit Namen und Adressen. Wenn nicht, geben wir nichts von dir weiter und sagen dir Bescheid, wenn die Runde endet.',
        'Anders überlegt? Antworte auf einen Brief über diese Person mit „nein“, solange ihr einander noch nicht vorgestellt seid.',
      ],
    },
    confirmed: (community) => ({
      title: 'Du bist dabei',
      said: [
        `Willkommen bei ${community}. Ein Brief dazu, wie es weitergeht, ist unterwegs; zu tun ist nichts.`,
        'Wenn wir jemanden für dich finden, hörst du von uns.',
      ],
    }),
    applied: (community) => ({
      title: 'Danke, deine Adresse ist bestätigt',
      said: [
        `Wer ${community} organisiert, liest jede Anmeldung selbst. Danach bekommst du einen Brief; es kann ein paar Tage dauern.`,
      ],
    }),
    expiredSignUp: (community, link) => ({
      title: 'Dieser Link gilt nicht mehr',
      said: [
        html`Eine Anmeldung, die nicht rechtzeitig bestätigt wird, ist vergessen. Wenn du noch bei ${community} mitmachen möchtest, ${link('füll das Formular noch einmal aus')}.`,
      ],
    }),
    newerSignUp: (community) => ({
      title: 'Es gibt einen neueren Brief',
      said: [
        `Jemand, hoffentlich du, hat das Formular von ${community} nach diesem Brief noch einmal ausgefüllt. Bitte nimm den Link im neuesten.`,
      ],
    }),
    left: (community) => ({
      title: 'Du bist gegangen',
      said: [
        `Von ${community} bekommst du keine Briefe mehr. Was offen war, ist beendet, ohne dass jemand erfährt, warum.`,
        'Wenn du eines Tages zurückkommen möchtest, antworte auf einen unserer alten Briefe und sag es.',
      ],
    }),
    tooLarge: {
      title: 'Das war zu viel auf einmal',
      said: [
        'Was du geschickt hast, ist länger, als wir aufnehmen können. Bitte geh zurück und kürze es; deine Worte sollten noch da sein.',
      ],
    },
    notAForm: {
      title: 'Das konnten wir nicht lesen',
      said: ['Bitte öffne die Seite noch einmal und nimm das Formular darauf.'],
    },
    elsewhere: {
      title: 'Bitte drück den Knopf auf unserer eigenen Seite',
      said: [
        'Das kam von einer anderen Website, und wir handeln nur nach dem, was von hier kommt. Öffne die Seite noch einmal und drück dort den Knopf.',
      ],
    },
    broken: {
      title: 'Bei uns ist etwas schiefgegangen',
      said: [
        'Vielleicht ist nicht angekommen, was du geschickt hast. Bitte geh zurück und versuch es in ein paar Minuten noch einmal; deine Worte sollten noch da sein.',
      ],
    },
  },
};
