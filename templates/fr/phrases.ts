// Short phrases that letters in French put in: a first question, a first step, days and rhythms.
import type { Phrases } from '../phrases.ts';

const inQuotes = (words: readonly string[]) => words.map((one) => `« ${one} »`).join(' ');

export const french: Phrases = {
  questions: {
    mentorship: 'Qu’est-ce qui vous a été le plus utile quand vous en étiez là où j’en suis ?',
    collaboration: 'À quoi travaillez-vous en ce moment qui avancerait mieux à deux ?',
    'peer support': 'Qu’est-ce qui vous occupe l’esprit ces temps-ci, dans tout cela ?',
    work: 'À quoi ressemble une bonne semaine, chez vous ?',
    learning: 'Que diriez-vous à quelqu’un qui commence tout juste ?',
    curiosity: 'À quoi pensez-vous souvent, qui n’intéresse presque personne autour de vous ?',
    any: 'Qu’aimeriez-vous voir changer d’ici quelques mois ?',
  },
  firstSteps: {
    mentorship:
      'Une réponse avec une seule question suffit pour commencer ; un appel de vingt minutes peut suivre.',
    collaboration: 'Vingt minutes au téléphone suffisent pour savoir s’il y a matière à continuer.',
    'peer support': 'Quelques lignes suffisent pour commencer, et s’écrivent quand on veut.',
    work: 'Un appel de vingt minutes, avec une question de chaque côté, est un bon début.',
    learning: 'Une réponse avec une seule question suffit pour commencer.',
    curiosity: 'Une promenade, si vous n’habitez pas loin, ou trois lignes : les deux font un bon début.',
    any: 'Trois lignes suffisent pour commencer ; un court appel peut suivre, si l’envie vient des deux côtés.',
  },
  steps: {
    letter: 'Quelques lignes échangées font un bon premier pas.',
    call: 'Un appel de vingt minutes est un bon premier pas.',
    walk: 'Une promenade ensemble est un bon premier pas.',
  },
  times: {
    mornings: 'Si vous voulez vous parler : le matin vous convient des deux côtés.',
    middays: 'Si vous voulez vous parler : le midi vous convient des deux côtés.',
    afternoons: 'Si vous voulez vous parler : l’après-midi vous convient des deux côtés.',
    evenings: 'Si vous voulez vous parler : le soir vous convient des deux côtés.',
    weekends: 'Si vous voulez vous parler : le week-end vous convient des deux côtés.',
  },
  noStory: 'Il n’y a pas encore de récit ici.',
  inCommon: (values) => `Vous y tenez l’un comme l’autre : ${values.join(', ')}.`,
  plainThanks: 'Merci.',
  added: (name, words) => `${name} a dit oui, en ajoutant : « ${words} »`,
  openings: {
    first: 'Maintenant que vous êtes des nôtres, une question, à laquelle vous répondrez quand vous voudrez.',
    heard: 'Merci. Nous avons gardé vos mots comme vous les avez écrits. Encore une question.',
    skipped: 'Très bien. Une autre question à la place.',
    read: 'Merci de vos réponses.',
    'read again': 'Nous avons compris ce qui doit changer, et voici comment cela se lit maintenant.',
    'read unanswered': 'Plus de questions ; merci de ce que vous nous avez raconté.',
  },
  readPartly: (words) =>
    `Ce que nous avons compris est changé. Ceci, nous n’avons pas su où le mettre : ${inQuotes(words)}. Dites-le encore une fois autrement, s’il vous plaît, ou avec les numéros : « sans 3 », ou « 3 : … » et vos mots.`,
  noted: {
    seek: {
      first: 'Nous avons compris : voici ce que vous cherchez désormais.',
      added: 'Nous avons compris : vous cherchez cela désormais, à côté du reste de ce que vous cherchez.',
      replaced: (gone) => `Nous avons compris : vous cherchez cela désormais, à la place de « ${gone} ».`,
    },
    offer: {
      first: 'Nous avons compris : voici ce que vous pouvez donner désormais.',
      added: 'Nous avons compris : vous pouvez donner cela désormais, à côté du reste de ce que vous donnez.',
      replaced: (gone) =>
        `Nous avons compris : vous pouvez donner cela désormais, à la place de « ${gone} ».`,
    },
    story: {
      added: 'Nous avons compris : c’est ajouté à votre histoire, que voici désormais :',
      changed: 'Nous avons compris : une partie de votre histoire a changé, et la voici désormais :',
      replaced: 'Nous avons compris : voici désormais votre histoire, à la place de la précédente :',
    },
  },
  wishes: {
    'every round': (most) => `au plus ${presentations(most)} par tour`,
    'every other round': (most) => `au plus ${presentations(most)} un tour sur deux`,
    'once a quarter': (most) => `au plus ${presentations(most)} par trimestre`,
  },
  status: {
    opening: {
      known: (community) => `Voici ce que nous avons de vous chez ${community}.`,
      changed: (community) =>
        `Nous avons compris ce qui doit changer, et voici comment cela se lit maintenant chez ${community}. « annuler » remet tout comme avant.`,
      undone: (community) =>
        `Nous avons compris : c’est annulé. Voici ce qui vaut de nouveau chez ${community}.`,
    },
    active: 'Vous participez.',
    applied: 'Votre inscription attend encore le oui de l’organisation.',
    paused: 'Vous êtes en pause, jusqu’à ce que vous disiez être de retour.',
    away: (from, until) =>
      `Absence à partir du ${from}, retour le ${until} : entre-temps, personne ne vous est proposé.`,
    pausedUntil: (day) => `Vous êtes en pause jusqu’au ${day}.`,
    resting:
      'Trois fois, votre oui n’a mené à aucune présentation. Nous ne vous proposons personne avant un mot de l’organisation, ou votre réponse « resume ».',
    rhythm: (wish) => `Vous recevez ${wish}.`,
    kinds: (some) => `Genre de lien : ${some.map((kind) => kinds[kind]).join(', ')}`,
    kept: 'Votre nom et votre adresse restent chez nous tant que vous n’avez pas tous deux dit oui',
    hidden: (words) => `Nous cherchons avec ces mots, et ne les montrons à personne : ${words}`,
    missed: (words) =>
      `Nous n’avons pas su où mettre ces mots ; dites-le autrement, s’il vous plaît : ${words}`,
    blocked: (count) =>
      count === 1
        ? 'Une personne ne vous sera jamais présentée.'
        : `${count} personnes ne vous seront jamais présentées.`,
    nothing: 'Rien pour le moment.',
  },
  outcomes: {
    'not-yet':
      'Nous avons compris : vous ne vous êtes pas encore vus. Rien ne presse, et d’ici là nous cherchons aussi d’autres personnes pour vous.',
    no: 'Nous avons compris : vous ne vous êtes pas vus. Vous n’avez pas à dire pourquoi ; nous cherchons quelqu’un d’autre pour vous.',
    unhelped:
      'Nous avons compris : vous vous êtes vus, et cela ne vous a pas aidé pour ce que vous cherchiez. Nous continuons à chercher.',
    more: 'Nous l’avons lu, et rien d’autre n’a changé.',
    'no-thanks': 'Nous avons compris : nous ne transmettons pas de remerciements.',
    'thanks-gone':
      'Vos remerciements sont déjà partis, et nous ne pouvons pas les rattraper. Si d’autres mots doivent suivre, répondez « dites-lui : » et ces mots.',
  },
  answers: {
    'who-reads': ({ community }) =>
      `C’est un programme qui lit vos lettres. Avant deux oui, un autre membre ne lit que votre histoire, ce que vous cherchez et ce que vous pouvez donner, sans votre nom ni votre adresse, et jamais vos lettres. La personne qui organise ${community} peut voir ce que vous avez écrit sur vous, et lit ce que le programme ne comprend pas.`,
    'how-often': ({ rhythm }) =>
      `Nous cherchons ${rhythm}, et nous écrivons de nous-mêmes au plus deux fois par jour, et la plupart des jours pas du tout. « Une fois par trimestre » rend nos lettres plus rares, « stop » y met fin.`,
    'when-next': ({ nextRound }) =>
      `Le prochain tour a lieu le ${nextRound}. Vous aurez alors de nos nouvelles, que nous ayons trouvé quelqu’un ou non ; avant, seulement si quelque chose de votre côté est encore ouvert.`,
    'who-organises': ({ community }) =>
      `C’est la personne qui a mis en place ${community} ici. Commencez une réponse par « organisation : », et elle la lira ; sa réponse vous viendra de nous.`,
    'why-ask': () =>
      'Nous posons ces questions pour savoir qui vous conviendrait vraiment, et pour pouvoir parler un peu de vous avant un oui. Aucune ne demande une réponse.',
    'their-answer': () =>
      'Ce que l’autre personne répond reste chez nous tant qu’il n’y a pas deux oui. S’il y en a deux, une même lettre part pour vous deux ; sinon, ou si aucune réponse ne vient à temps, nous le disons à qui a dit oui. La réponse à une question de votre part vous parvient dès que nous l’avons.',
    'time-to-think': () =>
      'Prenez votre temps. Notre lettre au sujet de cette personne reste ouverte jusqu’à la fin du tour, et nous vous la rappelons une fois ; d’ici là, toute réponse compte. Personne ne sait que vous y réfléchissez.',
    'your-yes': () =>
      'Nous avons votre oui. Si l’autre personne dit oui aussi, une même lettre vous présente l’une à l’autre.',
    'your-no': () =>
      'Nous avons de vous un non, ou un « pas maintenant », pour cette personne, et il vaut pour ce tour.',
    'no-answer': () =>
      'Aucune réponse de votre part au sujet de cette personne ne nous est encore parvenue. Un oui, un non ou « pas maintenant » suffit.',
  },
  afterAnswer: {
    open: (until) =>
      `Notre lettre au sujet de cette personne reste ouverte jusqu’au ${until} : répondez oui, non ou pas maintenant, ici aussi.`,
    stands: (until) =>
      `Votre oui tient, et vous n’avez rien à faire. Cette personne a jusqu’au ${until} pour répondre.`,
  },
  beside: {
    rhythm: (wish) => `Nous avons compris aussi : ${wish}. Cela vaut dès le prochain tour.`,
    paused:
      'Nous avons compris aussi : une pause, jusqu’à ce que vous disiez être de retour. Ce qui restait ouvert est abandonné, et personne ne saura pourquoi.',
    away: (from, until) =>
      `Nous avons compris aussi : une absence à partir du ${from}, le retour le ${until}. Entre-temps, nous ne vous proposons personne.`,
    pausedUntil: (day) =>
      `Nous avons compris aussi : une pause jusqu’au ${day}. Ce qui restait ouvert est abandonné, et personne ne saura pourquoi.`,
    answerToo: 'Votre réponse à sa question est transmise aussi, sans votre nom et sans votre oui.',
    pauseWaits:
      'Nous n’avons pas encore noté la pause, car elle ferait abandonner cette présentation. Une fois la chose réglée, répondez « pause », et jusqu’à quand.',
    stillOpen:
      'Ce que nous vous avons demandé reste ouvert : oui, non, pas maintenant, ou une autre question.',
    stillToForget:
      'Que nous vous oubliions, c’est encore à vous de le dire : « oui » efface tout, « non » vous garde parmi nous.',
    notConfirmed:
      'Votre inscription vous attend encore : répondez « oui » pour participer ; si vous ne faites rien, nous l’oublions dans quelques jours.',
    withYes: (said) => `Avec votre oui, la lettre qui vous présentera dira : « ${said} »`,
    settled: (said) => `Nous avons compris aussi : c’est réglé, nous ne le cherchons plus : « ${said} »`,
    sayDone: 'Si ce que vous cherchiez est réglé, répondez « trouvé » ; sinon nous continuons à chercher.',
    thanksGone: 'Vos premiers remerciements étaient déjà partis ; ces mots les suivent.',
    nearest:
      'Ce n’est pas tout à fait ce que vous avez écrit, mais ce que nos tours permettent de plus proche.',
    rarest:
      'Une fois par trimestre, c’est le plus rare que nous ayons. Pour un repos plus long, répondez « pause », et jusqu’à quand.',
    inShort:
      'Vous avez aussi une question sur nous, en bref : un programme écrit nos lettres et lit les vôtres, une personne organise le tout, un non n’est jamais montré à personne et se passe de raison, nous ne demandons jamais d’argent, et « stop » met fin à nos lettres. « Comment ça marche » vous dit le reste.',
    back: 'Nous avons compris aussi : vous participez de nouveau, dès le prochain tour.',
    words: (said) => `Nous avons compris aussi que cela doit se lire ainsi désormais : « ${said} »`,
    hidden: (said) =>
      `Nous avons compris aussi : nous cherchons avec ces mots et ne les montrons à personne : « ${said} »`,
    notKept: (said) =>
      `Nous n’avons pas gardé ces mots, où se trouve un nom, une adresse, un lien ou un numéro : « ${said} »`,
    name: (said) =>
      `Nous avons compris aussi : votre nom est ${said}, et c’est celui que nous utilisons désormais.`,
    language: 'Nos lettres sont désormais en français.',
    question: 'Votre question est allée à l’organisation, une personne ; sa réponse vous viendra de nous.',
    unclear: (said) =>
      `Ceci, nous ne l’avons pas compris ; merci de l’écrire encore une fois autrement : « ${said} »`,
  },
  copy: {
    name: (words) => `Nom : ${words}`,
    address: (words) => `Adresse : ${words}`,
    since: (day) => `Formulaire rempli le ${day}.`,
    seek: (words) => `Vous cherchez : ${words}`,
    give: (words) => `Vous pouvez donner : ${words}`,
    story: (words) => `Votre histoire : ${words}`,
    values: (words) => `Ce qui compte pour vous : ${words}`,
    answer: (words) => `Vous nous avez répondu : ${words}`,
    marks: (words) => `Noté par l’organisation pour la recherche : ${words}`,
    introductions: (count) =>
      count === 1 ? 'Une présentation proposée.' : `${count} présentations proposées.`,
  },
  planned: {
    gives: (number, seeker, giver, seek, give) =>
      `${number}. ${seeker} et ${giver}. ${seeker} cherche : « ${seek} » ; ${giver} peut donner : « ${give} ».`,
    alike: (number, one, other, seek) =>
      `${number}. ${one} et ${other}. L’un comme l’autre cherche : « ${seek} ».`,
    plain: (number, one, other) => `${number}. ${one} et ${other}.`,
    held: (one, other) => `Ne seront pas proposés l’un à l’autre : ${one} et ${other}.`,
    alone: (name) => `Pour ${name}, il n’y a personne d’autre cette fois.`,
  },
  threeDays: 'trois jours',
  twoWeeks: 'deux semaines',
  invitedBy: (name, community) => `${name} organise ${community} et aimerait vous y voir.`,
  invitedByOrganiser: (community) => `La personne qui organise ${community} aimerait vous y voir.`,
  switched: 'Vous nous avez écrit en français : nos lettres sont désormais en français.',
  inThisLanguage: 'Pour les recevoir de nouveau en français, répondez « en français, s’il vous plaît ».',
  daysAgo: (days) => {
    if (days % 7 === 0 && days > 7) return `il y a ${words[days / 7] ?? days / 7} semaines`;
    return days === 1 ? 'il y a un jour' : `il y a ${days} jours`;
  },
  rhythm: ({ every, weekday }) => {
    const day = weekdays[weekday - 1] ?? 'lundi';
    if (every === 'week') return `chaque ${day}`;
    return every === 'month' ? `le premier ${day} du mois` : `un ${day} sur deux`;
  },
  went: ({ told, met, helped }, kind) =>
    kind === null
      ? `Pour ${told} présentations, nous savons comment cela s’est passé : ${met} ont mené à une rencontre, ${helped} ont aidé`
      : `${kinds[kind]} : ${told} connues, ${met} ont mené à une rencontre, ${helped} ont aidé`,
};

const kinds = {
  mentorship: 'Mentorat',
  collaboration: 'Collaboration',
  'peer support': 'Entraide',
  work: 'Travail',
  learning: 'Apprentissage',
  curiosity: 'Curiosité',
  any: 'Sans genre précis',
} as const;
const words = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const presentations = (count: number): string =>
  count === 1 ? 'une présentation' : `${words[count]} présentations`;
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
