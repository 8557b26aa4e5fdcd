// The words of the pages in French.
import { html } from 'hono/html';
import type { PageWords } from '../words.ts';

const numbers = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];

export const french: PageWords = {
  code: 'fr',
  name: 'Français',
  languages: 'Langue',
  front: {
    title: 'Acquaint : des présentations par courriel, seulement si les deux disent oui',
    heading: 'Rencontrer la bonne personne, plutôt que davantage de gens',
    lead: 'Acquaint présente des gens par courriel au sein de petites communautés : celles d’un cours, d’une rue, d’un métier. Deux personnes à la fois, et seulement quand toutes deux ont dit oui.',
    steps: [
      [
        'Vous dites qui vous cherchez',
        'Qui aimeriez-vous vraiment rencontrer, et que pourriez-vous donner à quelqu’un ? Avec vos mots.',
      ],
      [
        'Vous recevez une lettre rien que pour vous',
        'Quand il y a quelqu’un, nous vous disons pourquoi vous deux, et un peu de son histoire. Pas encore de nom, d’aucun côté.',
      ],
      [
        'Vous répondez quand cela vous convient',
        'Oui, non, pas maintenant, ou une question. Il suffit de répondre à la lettre. Un non n’est jamais montré à qui que ce soit.',
      ],
      [
        'Deux oui font une présentation',
        'Alors seulement, une même lettre part pour vous deux, avec noms et adresses. Le reste vous appartient.',
      ],
    ],
    after:
      'Pas d’application à apprendre, pas de fil, pas de page de profil, rien à compter. Certains tours n’apportent personne : cela nous semble mieux que n’importe qui.',
    howToJoin: 'Comment rejoindre une communauté',
    join: 'Chaque communauté a sa propre page. Si vous en faites partie, la personne qui l’organise peut vous donner le lien.',
  },
  form: {
    title: (community) => `Rejoindre ${community}`,
    notSent: (title) => `Pas encore envoyé : ${title}`,
    lead: 'Des présentations par courriel, seulement si les deux disent oui.',
    opening:
      'Dites-nous qui vous aimeriez rencontrer. Quand nous trouvons quelqu’un, vous recevez une lettre à son sujet, sans son nom, et cette personne en reçoit une au vôtre. Nous ne vous présentons que si vous dites oui tous les deux. Un non n’est jamais montré à qui que ce soit.',
    reads: (community) =>
      `La personne qui organise ${community} lit chaque inscription avant qu’elle ne compte.`,
    minutes: 'Cela prend environ cinq minutes.',
    nearly: 'Presque fini',
    notRight: (count) =>
      count === 1 ? 'Un point est à revoir' : `${numbers[count] ?? 'Quelques'} points sont à revoir`,
    optional: '(facultatif)',
    leaveEmpty: 'Laissez ceci vide',
    seek: (most) => ({
      title: 'Qui aimeriez-vous vraiment rencontrer ?',
      hint: `Avec vos mots. Qu’est-ce qui serait différent pour vous après cette rencontre ? Si vous cherchez plus d’une personne, laissez une ligne vide entre elles. Jusqu’à ${most} caractères.`,
    }),
    give: (most) => ({
      title: 'Que pourriez-vous donner à quelqu’un ?',
      hint: `Quelque chose que vous savez, que vous avez vécu, que vous savez faire, ou simplement du temps. Un petit rien suffit. Une ligne vide entre deux choses. Jusqu’à ${most} caractères.`,
    }),
    kinds: { title: 'Quel genre de lien ?', hint: 'Cochez ce qui convient. Sans rien cocher, tout vous va.' },
    story: (most) => ({
      title: 'Un peu de vous',
      hint: `Quelques phrases, comme vous les diriez à l’ami d’un ami : ce qui vous occupe, comment vous y êtes venu, ce que vous aimez. La personne à qui nous pensons les lit sans votre nom : ni noms, ni liens, ni adresses, donc. Jusqu’à ${most} caractères.`,
    }),
    values: {
      title: 'Qu’est-ce qui compte pour vous ?',
      hint: 'Quelques mots, un par ligne ou séparés par des virgules : le franc-parler, les rivières, ce qui dure.',
    },
    wish: (rhythm) => ({
      title: 'À quelle fréquence aimeriez-vous rencontrer quelqu’un ?',
      hint: `Nous cherchons ${rhythm} : c’est un tour. À chaque tour, nous vous parlons d’une seule personne, sauf si vous nous écrivez plus tard que deux ou trois sont les bienvenues ; certains tours n’apportent personne.`,
    }),
    yourName: { title: 'Votre nom', hint: 'Un autre membre ne le voit que si vous avez tous deux dit oui.' },
    email: {
      title: 'Votre adresse électronique',
      hint: 'Tout se passe par lettres à cette adresse. Un autre membre ne la voit que si vous avez tous deux dit oui.',
    },
    emailOf: (domains) =>
      `Une adresse chez ${domains}. Tout se passe par lettres à cette adresse. Un autre membre ne la voit que si vous avez tous deux dit oui.`,
    whatHappens: 'Ce que deviennent vos mots',
    happens: (byOrganiser) => [
      'Nous gardons votre nom, votre adresse et ces mots pour trouver quelqu’un pour vous, et pour rien d’autre.',
      'La personne à qui nous pensons lit vos mots et votre histoire, mais ni votre nom ni votre adresse. Elle ne les reçoit que si vous avez tous deux dit oui.',
      byOrganiser
        ? 'La personne qui organise lit votre nom et vos mots pour décider de votre inscription, puis toute question que vous posez. Personne ne sait qui a dit non à qui.'
        : 'La personne qui organise sait qui est membre, et lit toute question que vous posez. Personne ne sait qui a dit non à qui.',
      'Vous pouvez partir à tout moment : répondez « stop » à n’importe quelle lettre, ou suivez le lien au bas de celle-ci.',
    ],
    consent: 'J’ai 16 ans ou plus, et je suis d’accord.',
    send: 'M’inscrire',
    afterwards:
      'Vous recevez une lettre avec un lien. Tant que vous ne l’avez pas ouvert et confirmé, rien d’autre ne se passe, et au bout de trois jours l’inscription est oubliée.',
    kindChoices: {
      mentorship: { title: 'Mentorat', about: 'quelqu’un qui a quelques pas d’avance, ou de retard' },
      collaboration: { title: 'Collaboration', about: 'faire quelque chose ensemble' },
      'peer support': { title: 'Entraide', about: 'quelqu’un dans la même situation' },
      work: { title: 'Travail', about: 'un emploi, une commande, quelqu’un avec qui travailler' },
      learning: { title: 'Apprentissage', about: 'quelque chose à comprendre, ou à transmettre' },
      curiosity: { title: 'Curiosité', about: 'une bonne conversation, sans autre but' },
    },
    wishChoices: {
      'every round': { title: 'À chaque tour', about: 'chaque fois que nous cherchons' },
      'every other round': { title: 'Un tour sur deux', about: 'avec le temps de souffler' },
      'once a quarter': { title: 'Une fois par trimestre', about: 'environ quatre fois par an' },
    },
  },
  problems: {
    missing: {
      name: 'Merci de nous dire votre nom.',
      email: 'Merci d’indiquer une adresse électronique : ici, tout se passe par lettres.',
      seek: 'Merci de dire qui vous aimeriez rencontrer. Une phrase suffit.',
      give: 'Merci de nommer quelque chose que vous pourriez donner. Cela peut être petit.',
      kinds: 'Merci de choisir dans la liste.',
      story: 'Merci de raconter un peu qui vous êtes. Deux ou trois phrases suffisent.',
      values: 'Merci de dire ce qui compte pour vous.',
      wish: 'Merci de choisir la fréquence.',
      consent:
        'Merci de cocher la case si vous êtes d’accord. Sans cela, nous ne pouvons pas garder vos mots.',
    },
    others: {
      'bad-name': 'Merci de n’écrire ici que votre nom, sans liens ni adresses.',
      'bad-address': 'Nous ne pouvons pas écrire à cette adresse. Elle devrait ressembler à nom@example.org.',
      'leads-to-you':
        'Merci de retirer liens, adresses et numéros de téléphone : ces mots sont montrés avant les noms.',
      'says-your-name': 'Merci de retirer votre nom : ces mots sont montrés avant les noms.',
    },
    otherDomain: (community, domains) =>
      `${community} accueille les adresses chez ${domains}. Merci d’en utiliser une.`,
    lineTooLong: (most) => `C’est plus long que les ${most} caractères que nous pouvons garder.`,
    textTooLong: (has, most) =>
      `Il y a ${has} caractères ; il y a de la place pour ${most}. Le reste peut attendre la première conversation.`,
  },
  confirm: {
    title: (community) => `Confirmez votre inscription à ${community}`,
    heading: 'Est-ce bien vous ?',
    written: (community) => `Voici ce qui a été écrit dans le formulaire de ${community} avec votre adresse.`,
    noted: (community) => `Voici ce que la personne qui organise ${community} a noté pour vous.`,
    labels: {
      name: 'Nom',
      seek: 'Aimerait rencontrer',
      give: 'Pourrait donner',
      story: 'À propos de vous',
      kinds: 'Genre de lien',
      values: 'Ce qui compte',
      wish: 'Fréquence',
    },
    button: 'Oui, c’est moi',
    toOrganiser: (community) =>
      `Avec ce bouton, votre inscription va à la personne qui organise ${community}, qui répond elle-même. Votre histoire, ce que vous cherchez et ce que vous donnez sont montrés à une personne à qui nous pensons pour vous ; votre nom et votre adresse, seulement si vous avez tous deux dit oui.`,
    join: (community) =>
      `Avec ce bouton, vous rejoignez ${community} avec ces mots. Votre histoire, ce que vous cherchez et ce que vous donnez sont montrés à une personne à qui nous pensons pour vous ; votre nom et votre adresse, seulement si vous avez tous deux dit oui.`,
    notRight: (link, invited) =>
      invited
        ? html`Pas tout à fait juste ? ${link('Remplissez vous-même le formulaire')} ; c’est l’inscription la plus récente qui compte. Si vous préférez que non, fermez cette page : l’invitation est oubliée au bout de deux semaines.`
        : html`Pas tout à fait juste ? ${link('Remplissez de nouveau le formulaire')} ; c’est l’inscription la plus récente qui compte. Si ce n’était pas vous, fermez cette page : l’inscription est oubliée au bout de trois jours.`,
  },
  yes: {
    title: 'Ce oui venait-il de vous ?',
    lead: 'Nous avons reçu un oui en votre nom, d’une adresse dont nous ne savons pas si elle est la vôtre.',
    what: (community) =>
      `Si vous appuyez sur le bouton, il compte. Quand l’autre personne aura dit oui aussi, vous recevrez tous deux une lettre de ${community}, avec noms et adresses. D’ici là, rien n’est communiqué.`,
    button: 'Oui, présentez-nous',
    otherwise:
      'Si vous ne l’avez pas écrit, ou préférez que non, fermez cette page. Rien ne se passe, et personne n’en saura rien.',
  },
  leave: {
    title: (community) => `Quitter ${community}`,
    heading: (community) => `Quitter ${community} ?`,
    what: (community) =>
      `Avec ce bouton, vous ne recevez plus de lettres de ${community}. Ce qui est encore ouvert est clos, et personne n’apprend pourquoi.`,
    button: 'Partir et arrêter toutes les lettres',
    otherwise:
      'Besoin seulement de repos ? Répondez « pause » à n’importe quelle lettre, et jusqu’à quand si vous le savez. Si vous êtes ici par erreur, fermez cette page et tout reste comme avant.',
  },
  notices: {
    received: (community, link) => ({
      title: 'Regardez maintenant votre courrier',
      said: [
        `Nous écrivons à l’adresse que vous avez donnée. Ouvrez dans les trois jours le lien de la lettre de ${community} et appuyez-y sur le bouton : alors seulement votre inscription compte. Si vous êtes déjà membre, la lettre le dit.`,
        'Rien au bout de quelques minutes ? Elle est peut-être dans les indésirables ou les promotions.',
        html`Si rien ne vient, il y a peut-être une erreur dans l’adresse : ${link('inscrivez-vous de nouveau')}. Et si vous étiez membre et êtes parti, répondez plutôt à l’une de nos anciennes lettres ; cela vous ramène.`,
      ],
    }),
    closed: (community) => ({
      title: 'Pas d’inscriptions pour le moment',
      said: [
        `${community} ne prend pas de nouvelles inscriptions en ce moment. Revenez dans un jour ou deux : le formulaire sera de nouveau ici.`,
      ],
    }),
    noCommunity: {
      title: 'Cette page n’existe pas',
      said: [
        'Le lien a peut-être perdu une lettre en route. Si vous cherchiez une communauté, redemandez le lien à la personne qui l’organise.',
      ],
    },
    unknownLink: {
      title: 'Ce lien ne mène plus nulle part',
      said: [
        'Il a peut-être déjà servi, il est trop ancien, ou un logiciel de courrier l’a coupé en deux. Il peut alors aider de copier le lien entier de la lettre.',
        'Vous pouvez toujours répondre à la lettre : les mots d’une personne valent autant qu’un lien.',
      ],
    },
    tooLate: (community) => ({
      title: 'C’est arrivé un peu trop tard',
      said: [
        `Le temps pour répondre est passé, et rien n’a été communiqué à personne. Personne ne vous en tient rigueur : ${community} cherchera de nouveau au prochain tour.`,
      ],
    }),
    introduced: {
      title: 'Vous avez été présentés',
      said: [
        'Vous avez tous deux dit oui. La lettre avec vos noms et adresses est dans votre courrier ; le reste vous appartient.',
      ],
    },
    saidYes: {
      title: 'Merci, cela compte comme votre oui',
      said: [
        'Si l’autre personne dit oui aussi, une même lettre part pour vous deux, avec noms et adresses. Sinon, rien de vous n’est communiqué, et nous vous le disons à la clôture du tour.',
        'Vous changez d’avis ? Répondez « non » à une lettre au sujet de cette personne, tant que vous n’avez pas été présentés.',
      ],
    },
    confirmed: (community) => ({
      title: 'Vous en êtes',
      said: [
        `Bienvenue dans ${community}. Une lettre qui dit la suite est en route ; il n’y a rien à faire.`,
        'Quand nous aurons trouvé quelqu’un pour vous, vous aurez de nos nouvelles.',
      ],
    }),
    applied: (community) => ({
      title: 'Merci, votre adresse est confirmée',
      said: [
        `La personne qui organise ${community} lit elle-même chaque inscription. Vous recevrez ensuite une lettre ; cela peut prendre quelques jours.`,
      ],
    }),
    expiredSignUp: (community, link) => ({
      title: 'Ce lien n’est plus valable',
      said: [
        html`Une inscription qui n’est pas confirmée à temps est oubliée. Si vous souhaitez encore rejoindre ${community}, ${link('remplissez de nouveau le formulaire')}.`,
      ],
    }),
    newerSignUp: (community) => ({
      title: 'Il y a une lettre plus récente',
      said: [
        `Quelqu’un, vous sans doute, a rempli de nouveau le formulaire de ${community} après cette lettre. Merci d’utiliser le lien de la plus récente.`,
      ],
    }),
    left: (community) => ({
      title: 'Vous êtes parti',
      said: [
        `Vous ne recevez plus de lettres de ${community}. Ce qui était ouvert est clos, sans que personne n’apprenne pourquoi.`,
        'Si un jour vous souhaitez revenir, répondez à l’une de nos anciennes lettres et dites-le.',
      ],
    }),
    tooLarge: {
      title: 'C’était trop à la fois',
      said: [
        'Ce que vous avez envoyé est plus long que ce que nous pouvons prendre. Revenez en arrière et raccourcissez ; vos mots devraient y être encore.',
      ],
    },
    notAForm: {
      title: 'Nous n’avons pas pu le lire',
      said: ['Merci de rouvrir la page et d’utiliser le formulaire qui s’y trouve.'],
    },
    elsewhere: {
      title: 'Merci d’appuyer sur le bouton de notre propre page',
      said: [
        'Ceci venait d’un autre site, et nous n’agissons que sur ce qui est envoyé d’ici. Rouvrez la page et appuyez-y sur le bouton.',
      ],
    },
    broken: {
      title: 'Quelque chose a mal tourné de notre côté',
      said: [
        'Ce que vous avez envoyé n’est peut-être pas arrivé. Revenez en arrière et réessayez dans quelques minutes ; vos mots devraient y être encore.',
      ],
    },
  },
};
