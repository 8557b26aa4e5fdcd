// What simulated people say, in four languages: plain enough to be read rightly, odd enough to be real.

export type Language = 'en' | 'de' | 'fr' | 'es';

interface Words {
  readonly seek: (of: string) => string;
  readonly give: (of: string) => string;
  readonly thinSeek: string;
  readonly thinGive: string;
  readonly thinStory: string;
  readonly stories: readonly string[];
  readonly yes: readonly string[];
  /** A yes with something to add. */
  readonly yesAnd: readonly string[];
  readonly yesFrom: readonly string[];
  readonly no: readonly string[];
  readonly later: readonly string[];
  /** A question; `tells` stands for what gives somebody away, or for nothing. */
  readonly question: (tells: string) => readonly string[];
  readonly answer: (tells: string) => readonly string[];
  readonly unclear: readonly string[];
  readonly pause: readonly string[];
  readonly resume: readonly string[];
  readonly leave: readonly string[];
  readonly forget: readonly string[];
  readonly block: readonly string[];
  readonly status: readonly string[];
  readonly copy: readonly string[];
  readonly rhythm: readonly string[];
  readonly done: readonly string[];
  readonly skip: readonly string[];
  readonly interview: readonly string[];
  readonly correction: (tells: string) => readonly string[];
  readonly newStory: (words: string) => string;
  readonly newSeek: (words: string) => string;
  /** New words that only matching may know. */
  readonly hidden: (secret: string) => string;
  readonly met: readonly string[];
  readonly notYet: readonly string[];
  readonly notMet: readonly string[];
  readonly thanks: readonly string[];
}

export const subjects: Record<Language, readonly string[]> = {
  en: ['keeping bees', 'baking bread', 'sailing a wooden boat', 'singing in a choir', 'mending radios'],
  de: ['Bienen halten', 'Brot backen', 'im Chor singen', 'alte Radios reparieren', 'einen Garten anlegen'],
  fr: [
    'élever des abeilles',
    'faire du pain',
    'chanter dans un chœur',
    'réparer des radios',
    'cultiver un jardin',
  ],
  es: ['criar abejas', 'hacer pan', 'cantar en un coro', 'reparar radios', 'cuidar un huerto'],
};

export const words: Record<Language, Words> = {
  en: {
    seek: (of) => `Somebody who knows about ${of} and would show me how to begin without hurry`,
    give: (of) => `Years of ${of}, with all the mistakes I made on the way`,
    thinSeek: 'Interesting people',
    thinGive: 'Consultant',
    thinStory: 'Curious.',
    stories: [
      'I moved here three winters ago and still get lost on purpose.',
      'For a long time I worked nights, and mornings feel like a present.',
      'My neighbours know me by the ladder I lend and never get back.',
      'I like questions better than advice.',
    ],
    yes: ['Yes please.', 'Gladly!', 'yes', 'Sure, please introduce us.', 'Yes, I would like to meet them.'],
    yesAnd: [
      'Yes, because I have wanted to learn this since my father stopped.',
      'Gladly, but only by phone please.',
      'Yes please. I have most evenings free and like to walk.',
    ],
    yesFrom: ['Yes, but not before the 20th.', 'Gladly, from the 25th on.'],
    no: ['No thank you.', 'Not for me, thanks.', 'no', 'I would rather not.'],
    later: ['Not now, please ask me again in two months.', 'Maybe another time.'],
    question: (tells) => [
      `Do they live near the station?${tells && ` I am ${tells}.`}`,
      `How long have they done this?${tells && ` You can reach me: ${tells}`}`,
      `${tells && `${tells}. `}Would they mind a beginner?`,
    ],
    answer: (tells) => [
      `About ten years, mostly on weekends.${tells && ` ${tells}`}`,
      `A beginner is welcome.${tells && ` Just tell them ${tells}`}`,
    ],
    unclear: ['Hm, the cat walked over this.', 'purple umbrella lampshade', 'Well, well, well.'],
    pause: ['Please pause me for three months.', 'I need a break, please pause me.'],
    resume: ['I am back, please go on.', 'resume'],
    leave: ['Please take me off your list.', 'unsubscribe'],
    forget: ['Forget me, please.', 'Please delete all my data.'],
    block: ['Never introduce me to this person, I know who it is.', 'Please block this person.'],
    status: ['What do you know about me?', 'status', 'my story'],
    copy: ['Please send me a copy of my data.', 'export'],
    rhythm: ['less often please', 'twice a month is fine'],
    done: ['done', 'I have found someone, thank you.'],
    skip: ['skip', 'I would rather not say.'],
    interview: [
      'I would finally finish the boat that has been standing in the yard for years. An evening a week would be enough.',
      'Somebody once showed me for an hour, and I still live on it. I would love to do that for another.',
      'Weekday evenings suit me, a walk or a call.',
    ],
    correction: (tells) => [
      `Rather: I keep to small things and do them slowly.${tells && ` ${tells}`}`,
      `Please add: I like rainy days.${tells && ` ${tells}`}`,
      'Leave out the ladder.',
    ],
    newStory: (said) => `My story: I mend nets and read at night. ${said}`,
    newSeek: (said) => `I am looking for somebody who binds books by hand. ${said}`,
    hidden: (secret) =>
      `I am also looking for somebody who has lived with ${secret}. Please keep this only for matching.`,
    met: ['Yes, we met and it was a joy.', 'Yes we did, twice.'],
    notYet: ['Not yet, but we have a date.'],
    notMet: ['No, it never came about.'],
    thanks: ['Thank you for that long afternoon, it changed how I look at my garden.'],
  },
  de: {
    seek: (of) => `Jemanden, der etwas von ${of} versteht und mir in Ruhe den Anfang zeigt`,
    give: (of) => `Viele Jahre ${of}, mit allen Fehlern, die ich dabei gemacht habe`,
    thinSeek: 'Nette Leute',
    thinGive: 'Berater',
    thinStory: 'Neugierig.',
    stories: [
      'Ich bin vor drei Wintern hergezogen und verlaufe mich noch immer mit Absicht.',
      'Lange habe ich nachts gearbeitet, und der Morgen ist mir ein Geschenk.',
      'Die Nachbarn kennen mich an der Leiter, die ich verleihe.',
      'Fragen sind mir lieber als Ratschläge.',
    ],
    yes: ['Ja, gerne.', 'Sehr gern!', 'ja', 'Ja, bitte stellt uns vor.'],
    yesAnd: ['Ja gerne, weil ich das schon seit vielen Jahren lernen möchte.', 'Gern, aber nur per Telefon.'],
    yesFrom: ['Ja, aber erst ab dem 20.', 'Gern, nicht vor dem 25.'],
    no: ['Nein danke.', 'nein', 'Lieber nicht.'],
    later: ['Jetzt nicht, bitte fragt in zwei Monaten noch einmal.', 'Ein andermal vielleicht.'],
    question: (tells) => [
      `Wohnt die Person in der Nähe?${tells && ` Ich bin ${tells}.`}`,
      `Wie lange macht sie das schon?${tells && ` Man erreicht mich so: ${tells}`}`,
    ],
    answer: (tells) => [`Seit etwa zehn Jahren, meist am Wochenende.${tells && ` ${tells}`}`],
    unclear: ['Hm, die Katze lief über die Tasten.', 'lila Regenschirm Lampe'],
    pause: ['Bitte macht drei Monate Pause mit mir.', 'Ich brauche eine Pause.'],
    resume: ['Ich bin wieder da, bitte weiter.'],
    leave: ['Bitte nehmt mich von der Liste.', 'abmelden'],
    forget: ['Bitte löscht alle meine Daten.', 'Vergesst mich bitte.'],
    block: ['Diese Person bitte nie wieder vorschlagen, ich weiß, wer das ist.'],
    status: ['Was wisst ihr über mich?', 'status'],
    copy: ['Bitte schickt mir eine Kopie meiner Daten.'],
    rhythm: ['seltener bitte', 'zweimal im Monat reicht'],
    done: ['erledigt', 'Ich habe jemanden gefunden, danke.'],
    skip: ['überspringen', 'Das möchte ich lieber nicht sagen.'],
    interview: [
      'Ich würde endlich das Boot fertig bauen, das seit Jahren im Hof steht. Ein Abend in der Woche würde reichen.',
      'Jemand hat mir einmal eine Stunde lang alles gezeigt, davon lebe ich noch heute.',
    ],
    correction: (tells) => [
      `Lieber: Ich mache kleine Dinge langsam.${tells && ` ${tells}`}`,
      'Bitte ohne die Leiter.',
    ],
    newStory: (said) => `Meine Geschichte: Ich flicke Netze und lese nachts. ${said}`,
    newSeek: (said) => `Ich suche jemanden, der von Hand Bücher bindet. ${said}`,
    hidden: (secret) => `Ich suche auch jemanden, der mit ${secret} gelebt hat. Bitte nur für die Suche.`,
    met: ['Ja, wir haben uns getroffen, es war eine Freude.'],
    notYet: ['Noch nicht, aber wir sind verabredet.'],
    notMet: ['Nein, daraus ist nichts geworden.'],
    thanks: ['Danke für den langen Nachmittag, ich sehe meinen Garten jetzt anders.'],
  },
  fr: {
    seek: (of) => `Quelqu’un qui sait ${of} et qui me montrerait tranquillement comment commencer`,
    give: (of) => `Des années passées à ${of}, avec toutes mes erreurs`,
    thinSeek: 'Des gens intéressants',
    thinGive: 'Consultant',
    thinStory: 'De nature curieuse.',
    stories: [
      'Je suis arrivé ici il y a trois hivers et je me perds encore exprès.',
      'J’ai longtemps travaillé de nuit, et le matin me paraît un cadeau.',
      'Je préfère les questions aux conseils.',
    ],
    yes: ['Oui, volontiers.', 'Avec plaisir !', 'oui', 'Oui, présentez-nous.'],
    yesAnd: [
      'Oui, parce que je rêve d’apprendre cela depuis longtemps.',
      'Volontiers, mais seulement par téléphone.',
    ],
    yesFrom: ['Oui, mais pas avant le 20.'],
    no: ['Non merci.', 'non', 'Plutôt pas, merci.'],
    later: ['Pas maintenant, redemandez-moi dans deux mois.', 'Une autre fois peut-être.'],
    question: (tells) => [
      `Est-ce que cette personne habite près de la gare ?${tells && ` Je suis ${tells}.`}`,
      `Depuis combien de temps fait-elle cela ?${tells && ` On me joint ainsi : ${tells}`}`,
    ],
    answer: (tells) => [`Depuis dix ans environ, surtout le week-end.${tells && ` ${tells}`}`],
    unclear: ['Hm, le chat a marché sur le clavier.', 'parapluie violet lampe'],
    pause: ['Mettez-moi en pause pendant trois mois, s’il vous plaît.'],
    resume: ['Je suis de retour, reprenez.'],
    leave: ['Retirez-moi de la liste, s’il vous plaît.', 'désinscription'],
    forget: ['Supprimez toutes mes données, s’il vous plaît.', 'Oubliez-moi.'],
    block: ['Ne me proposez plus jamais cette personne.'],
    status: ['Que savez-vous de moi ?'],
    copy: ['Envoyez-moi une copie de mes données.'],
    rhythm: ['moins souvent, s’il vous plaît'],
    done: ['trouvé', 'J’ai trouvé quelqu’un, merci.'],
    skip: ['passer', 'Je préfère ne pas le dire.'],
    interview: [
      'Je finirais enfin le bateau qui attend dans la cour depuis des années. Une soirée par semaine suffirait.',
    ],
    correction: (tells) => [`Plutôt : je fais de petites choses, lentement.${tells && ` ${tells}`}`],
    newStory: (said) => `Mon histoire : je répare des filets et je lis la nuit. ${said}`,
    newSeek: (said) => `Je cherche quelqu’un qui relie des livres à la main. ${said}`,
    hidden: (secret) => `Je cherche aussi quelqu’un qui a vécu avec ${secret}. Seulement pour la recherche.`,
    met: ['Oui, nous nous sommes vus, c’était une joie.'],
    notYet: ['Pas encore, mais nous avons un rendez-vous.'],
    notMet: ['Non, cela ne s’est pas fait.'],
    thanks: ['Merci pour ce long après-midi, je regarde mon jardin autrement.'],
  },
  es: {
    seek: (of) => `Alguien que sepa ${of} y me enseñe con calma cómo empezar`,
    give: (of) => `Muchos años de ${of}, con todos mis errores`,
    thinSeek: 'Gente interesante',
    thinGive: 'Consultora',
    thinStory: 'Curiosa.',
    stories: [
      'Llegué aquí hace tres inviernos y todavía me pierdo a propósito.',
      'Trabajé de noche mucho tiempo, y la mañana me parece un regalo.',
      'Prefiero las preguntas a los consejos.',
    ],
    yes: ['Sí, con gusto.', '¡Encantada!', 'sí', 'Sí, por favor, presentadnos.'],
    yesAnd: ['Sí, porque quiero aprender esto desde hace muchos años.', 'Con gusto, pero solo por teléfono.'],
    yesFrom: ['Sí, pero no antes del 20.'],
    no: ['No, gracias.', 'no', 'Prefiero que no.'],
    later: ['Ahora no, preguntadme dentro de dos meses.', 'Quizá en otra ocasión.'],
    question: (tells) => [
      `¿Esa persona vive cerca de la estación?${tells && ` Soy ${tells}.`}`,
      `¿Desde cuándo lo hace?${tells && ` Se me encuentra así: ${tells}`}`,
    ],
    answer: (tells) => [`Desde hace unos diez años, sobre todo los fines de semana.${tells && ` ${tells}`}`],
    unclear: ['Hm, el gato pasó por el teclado.', 'paraguas morado lámpara'],
    pause: ['Ponedme en pausa tres meses, por favor.'],
    resume: ['Ya he vuelto, seguid.'],
    leave: ['Quitadme de la lista, por favor.', 'darme de baja'],
    forget: ['Borrad todos mis datos, por favor.', 'Olvidadme.'],
    block: ['No me propongáis nunca más a esta persona.'],
    status: ['¿Qué sabéis de mí?'],
    copy: ['Enviadme una copia de mis datos.'],
    rhythm: ['con menos frecuencia, por favor'],
    done: ['resuelto', 'Ya encontré a alguien, gracias.'],
    skip: ['saltar', 'Prefiero no decirlo.'],
    interview: ['Terminaría por fin la barca que lleva años en el patio. Una tarde a la semana bastaría.'],
    correction: (tells) => [`Mejor: hago cosas pequeñas, despacio.${tells && ` ${tells}`}`],
    newStory: (said) => `Mi historia: remiendo redes y leo de noche. ${said}`,
    newSeek: (said) => `Busco a alguien que encuaderne libros a mano. ${said}`,
    hidden: (secret) => `También busco a alguien que haya vivido con ${secret}. Solo para la búsqueda.`,
    met: ['Sí, nos vimos y fue una alegría.'],
    notYet: ['Todavía no, pero tenemos una cita.'],
    notMet: ['No, al final no pudo ser.'],
    thanks: ['Gracias por aquella tarde larga, ahora miro mi huerto de otra manera.'],
  },
};
