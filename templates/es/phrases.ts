// Short phrases that letters in Spanish put in: a first question, a first step, days and rhythms.
import type { Phrases } from '../phrases.ts';

const inQuotes = (words: readonly string[]) => words.map((one) => `«${one}»`).join(' ');

export const spanish: Phrases = {
  questions: {
    mentorship: '¿Qué fue lo que más te ayudó cuando estabas donde yo estoy ahora?',
    collaboration: '¿En qué trabajas ahora que iría mejor entre dos?',
    'peer support': '¿Qué parte de todo esto te ronda últimamente?',
    work: '¿Cómo es una buena semana donde estás?',
    learning: '¿Qué le dirías a alguien que acaba de empezar con ello?',
    curiosity: '¿A qué le das vueltas que a casi nadie a tu alrededor le interesa?',
    any: '¿Qué te gustaría que fuera distinto dentro de unos meses?',
  },
  firstSteps: {
    mentorship:
      'Para empezar basta una respuesta con una pregunta; después puede venir una llamada de veinte minutos.',
    collaboration: 'Veinte minutos por teléfono bastan para saber si hay algo en común.',
    'peer support': 'Para empezar bastan unas líneas, que se escriben cuando viene bien.',
    work: 'Una llamada de veinte minutos, con una pregunta por persona, es un buen comienzo.',
    learning: 'Para empezar basta una respuesta con una pregunta.',
    curiosity: 'Un paseo, si vivís cerca, o tres líneas: cualquiera de las dos cosas es un buen comienzo.',
    any: 'Para empezar bastan tres líneas; después puede venir una llamada corta, si os apetece.',
  },
  steps: {
    letter: 'Unas líneas de ida y vuelta son un buen primer paso.',
    call: 'Una llamada de veinte minutos es un buen primer paso.',
    walk: 'Dar un paseo es un buen primer paso.',
  },
  times: {
    mornings: 'Si queréis hablar: por la mañana os viene bien a ambas partes.',
    middays: 'Si queréis hablar: a mediodía os viene bien a ambas partes.',
    afternoons: 'Si queréis hablar: por la tarde os viene bien a ambas partes.',
    evenings: 'Si queréis hablar: por la noche os viene bien a ambas partes.',
    weekends: 'Si queréis hablar: el fin de semana os viene bien a ambas partes.',
  },
  noStory: 'Aquí todavía no hay una historia.',
  inCommon: (values) => `Os importa a los dos: ${values.join(', ')}.`,
  plainThanks: 'Gracias.',
  added: (name, words) => `${name} dijo que sí y añadió: «${words}»`,
  openings: {
    first: 'Ahora que estás dentro, una pregunta, para responder cuando quieras.',
    heard: 'Gracias. Hemos guardado tus palabras tal como las escribiste. Una pregunta más.',
    skipped: 'Está bien. Otra pregunta en su lugar.',
    read: 'Gracias por tus respuestas.',
    'read again': 'Hemos entendido qué debe cambiar, y así se lee ahora.',
    'read unanswered': 'No hay más preguntas; gracias por lo que nos has contado.',
  },
  readPartly: (words) =>
    `Hemos cambiado lo que entendimos. Esto no supimos dónde ponerlo: ${inQuotes(words)}. Dilo otra vez con otras palabras, por favor, o con los números: «sin 3», o «3: …» y tus palabras.`,
  noted: {
    seek: {
      first: 'Hemos entendido: esto es lo que buscas ahora.',
      added: 'Hemos entendido: ahora buscas esto, además de lo demás que buscas.',
      replaced: (gone) => `Hemos entendido: ahora buscas esto, en lugar de «${gone}».`,
    },
    offer: {
      first: 'Hemos entendido: esto es lo que puedes dar ahora.',
      added: 'Hemos entendido: ahora puedes dar esto, además de lo demás que das.',
      replaced: (gone) => `Hemos entendido: ahora puedes dar esto, en lugar de «${gone}».`,
    },
    story: {
      added: 'Hemos entendido: lo añadimos a tu historia, que ahora dice así:',
      changed: 'Hemos entendido: cambia una parte de tu historia, que ahora dice así:',
      replaced: 'Hemos entendido: esta es ahora tu historia, en lugar de la anterior:',
    },
  },
  wishes: {
    'every round': (most) => `como mucho ${presentations(most)} por ronda`,
    'every other round': (most) => `como mucho ${presentations(most)} cada dos rondas`,
    'once a quarter': (most) => `como mucho ${presentations(most)} por trimestre`,
  },
  status: {
    opening: {
      known: (community) => `Esto es lo que tenemos de ti en ${community}.`,
      changed: (community) =>
        `Hemos entendido qué debe cambiar, y así se lee ahora en ${community}. «deshacer» lo deja como estaba.`,
      undone: (community) => `Hemos entendido: deshecho. Esto es lo que vuelve a valer en ${community}.`,
    },
    active: 'Participas.',
    applied: 'La organización aún tiene que decir que sí a tu inscripción.',
    paused: 'Estás en pausa hasta que digas que has vuelto.',
    away: (from, until) =>
      `Estás fuera desde el ${from} y vuelves el ${until}: entretanto no te proponemos a nadie.`,
    pausedUntil: (day) => `Estás en pausa hasta el ${day}.`,
    resting:
      'Tres veces tu sí no llevó a ninguna presentación. No te proponemos a nadie hasta que la organización te escriba o respondas «resume».',
    rhythm: (wish) => `Recibes ${wish}.`,
    kinds: (some) => `Tipo de encuentro: ${some.map((kind) => kinds[kind]).join(', ')}`,
    kept: 'Tu nombre y tu dirección se quedan con nosotros hasta que los dos hayáis dicho que sí',
    hidden: (words) => `Buscamos con estas palabras y no las mostramos a nadie: ${words}`,
    missed: (words) => `No supimos dónde poner estas palabras; dilo de otra manera, por favor: ${words}`,
    blocked: (count) =>
      count === 1
        ? 'Hay una persona que nunca se te presentará.'
        : `Hay ${count} personas que nunca se te presentarán.`,
    nothing: 'Nada todavía.',
  },
  outcomes: {
    'not-yet':
      'Hemos entendido: todavía no os habéis visto. No hay prisa, y mientras tanto seguimos buscando para ti.',
    no: 'Hemos entendido: no os habéis visto. No tienes que decir por qué; buscamos a otra persona para ti.',
    unhelped: 'Hemos entendido: os habéis visto, y no te ha ayudado con lo que buscabas. Seguimos buscando.',
    more: 'Lo hemos leído, y nada más ha cambiado.',
    'no-thanks': 'Hemos entendido: no transmitimos ningún agradecimiento.',
    'thanks-gone':
      'Tus palabras de agradecimiento ya han salido y no podemos recuperarlas. Si deben seguir otras, responde «decidle:» y esas palabras.',
  },
  answers: {
    'who-reads': ({ community }) =>
      `Tus cartas las lee un programa. Antes de dos síes, otro miembro solo lee tu historia, lo que buscas y lo que puedes dar, sin tu nombre ni tu dirección, y nunca tus cartas. La persona que organiza ${community} puede ver lo que has escrito sobre ti, y lee lo que el programa no entiende.`,
    'how-often': ({ rhythm }) =>
      `Buscamos ${rhythm}, y por iniciativa propia escribimos como mucho dos veces en un día, y la mayoría de los días ninguna. «Una vez por trimestre» lo reduce, «stop» lo termina.`,
    'when-next': ({ nextRound }) =>
      `La próxima ronda es el ${nextRound}. Entonces sabrás de nosotros, haya o no alguien para ti; antes, solo si algo tuyo sigue abierto.`,
    'who-organises': ({ community }) =>
      `La organiza la persona que puso en marcha ${community} aquí. Empieza una respuesta con «organización:» y la leerá; su respuesta te llegará a través de nosotros.`,
    'why-ask': () =>
      'Preguntamos para saber quién te convendría de verdad y poder contar algo de ti antes de un sí. Ninguna pregunta exige respuesta.',
    'their-answer': () =>
      'Lo que responde la otra persona se queda con nosotros hasta que haya dos síes. Si los hay, sale una carta para ambas partes; si no, o si no llega respuesta a tiempo, se lo decimos a quien dijo que sí. La respuesta a una pregunta tuya te llega en cuanto la tengamos.',
    'time-to-think': () =>
      'Tómate tu tiempo. Nuestra carta sobre esta persona sigue abierta hasta que cierre la ronda, y te la recordamos una vez; hasta entonces vale cualquier respuesta. Nadie sabe que lo estás pensando.',
    'your-yes': () => 'Tenemos tu sí. Si la otra persona también dice que sí, una sola carta os presenta.',
    'your-no': () => 'De ti tenemos un no, o un «ahora no», a esta persona, y vale para esta ronda.',
    'no-answer': () =>
      'Todavía no nos ha llegado ninguna respuesta tuya sobre esta persona. Basta con un sí, un no o «ahora no».',
  },
  afterAnswer: {
    open: (until) =>
      `Nuestra carta sobre esa persona está abierta hasta el ${until}: responde sí, no o ahora no, también aquí.`,
    stands: (until) =>
      `Tu sí sigue en pie y no tienes que hacer nada. Esa persona tiene hasta el ${until} para responder.`,
  },
  beside: {
    rhythm: (wish) => `También hemos entendido: ${wish}. Vale desde la próxima ronda.`,
    paused:
      'También hemos entendido: una pausa hasta que digas que has vuelto. Lo que quedaba abierto se deja, y nadie sabrá por qué.',
    away: (from, until) =>
      `También hemos entendido: estás fuera desde el ${from} y vuelves el ${until}. Entretanto no te proponemos a nadie.`,
    pausedUntil: (day) =>
      `También hemos entendido: una pausa hasta el ${day}. Lo que quedaba abierto se deja, y nadie sabrá por qué.`,
    answerToo: 'Tu respuesta a su pregunta también va, sin tu nombre y sin tu sí.',
    pauseWaits:
      'Aún no hemos anotado la pausa, porque con ella se dejaría esta presentación. Cuando esté resuelta, responde «pausa» y hasta cuándo.',
    stillOpen: 'Lo que te preguntamos sigue abierto: sí, no, ahora no, u otra pregunta.',
    stillToForget: 'Si te olvidamos o no, aún lo decides tú: «sí» lo borra todo, «no» te deja con nosotros.',
    notConfirmed:
      'Tu inscripción aún te espera: responde «sí» para participar; si no haces nada, la olvidamos en unos días.',
    withYes: (said) => `Con tu sí, la carta que os presente dirá: «${said}»`,
    settled: (said) => `Hemos entendido también: está resuelto, y ya no lo buscamos: «${said}»`,
    sayDone: 'Si lo que buscabas está resuelto, responde «resuelto»; si no, seguimos buscando.',
    thanksGone: 'Tus primeras palabras de agradecimiento ya habían salido; estas las siguen.',
    nearest: 'No es exactamente lo que escribiste, pero es lo más parecido que permiten nuestras rondas.',
    rarest:
      'Una vez por trimestre es lo menos frecuente que tenemos. Para un descanso más largo, responde «pausa» y hasta cuándo.',
    inShort:
      'También has preguntado por nosotros, en breve: un programa escribe nuestras cartas y lee las tuyas, una persona organiza todo, un no nunca se le muestra a nadie y no necesita motivo, nunca pedimos dinero, y «stop» termina nuestras cartas. «Cómo funciona esto» te cuenta el resto.',
    back: 'También hemos entendido: vuelves a participar desde la próxima ronda.',
    words: (said) => `También hemos entendido que desde ahora debe leerse así: «${said}»`,
    hidden: (said) =>
      `También hemos entendido: buscamos teniendo en cuenta estas palabras y no las mostramos a nadie: «${said}»`,
    notKept: (said) =>
      `Estas palabras no las hemos guardado, porque contienen un nombre, una dirección, un enlace o un número: «${said}»`,
    name: (said) => `También hemos entendido: te llamas ${said}, y así te llamamos desde ahora.`,
    language: 'Nuestras cartas son en español desde ahora.',
    question: 'Tu pregunta ha ido a la organización, una persona; la respuesta te llegará de nosotros.',
    unclear: (said) => `Esto no lo hemos entendido; escríbelo otra vez con otras palabras: «${said}»`,
  },
  copy: {
    name: (words) => `Nombre: ${words}`,
    address: (words) => `Dirección: ${words}`,
    since: (day) => `Te inscribiste el ${day}.`,
    seek: (words) => `Buscas: ${words}`,
    give: (words) => `Puedes dar: ${words}`,
    story: (words) => `Tu historia: ${words}`,
    values: (words) => `Lo que te importa: ${words}`,
    answer: (words) => `Nos respondiste: ${words}`,
    marks: (words) => `Anotado por la organización para la búsqueda: ${words}`,
    introductions: (count) =>
      count === 1 ? 'Una presentación propuesta.' : `${count} presentaciones propuestas.`,
  },
  planned: {
    gives: (number, seeker, giver, seek, give) =>
      `${number}. ${seeker} y ${giver}. ${seeker} busca: «${seek}»; ${giver} puede dar: «${give}».`,
    alike: (number, one, other, seek) => `${number}. ${one} y ${other}. Las dos partes buscan: «${seek}».`,
    plain: (number, one, other) => `${number}. ${one} y ${other}.`,
    held: (one, other) => `No se proponen entre sí: ${one} y ${other}.`,
    alone: (name) => `Para ${name} no hay nadie más esta vez.`,
  },
  threeDays: 'tres días',
  twoWeeks: 'dos semanas',
  invitedBy: (name, community) => `${name} organiza ${community} y quiere contar contigo.`,
  invitedByOrganiser: (community) => `Quien organiza ${community} quiere contar contigo.`,
  switched: 'Nos has escrito en español, así que nuestras cartas son en español desde ahora.',
  inThisLanguage: 'Para recibirlas de nuevo en español, responde «en español, por favor».',
  daysAgo: (days) => {
    if (days % 7 === 0 && days > 7) return `hace ${words[days / 7] ?? days / 7} semanas`;
    return days === 1 ? 'hace un día' : `hace ${days} días`;
  },
  rhythm: ({ every, weekday }) => {
    const day = weekdays[weekday - 1] ?? 'lunes';
    if (every === 'week') return `cada ${day}`;
    return every === 'month' ? `el primer ${day} de cada mes` : `un ${day} de cada dos`;
  },
  went: ({ told, met, helped }, kind) =>
    kind === null
      ? `De ${told} presentaciones sabemos ya cómo fueron: ${met} llevaron a un encuentro, ${helped} ayudaron`
      : `${kinds[kind]}: ${told} conocidas, ${met} llevaron a un encuentro, ${helped} ayudaron`,
};

const kinds = {
  mentorship: 'Mentoría',
  collaboration: 'Colaboración',
  'peer support': 'Apoyo entre iguales',
  work: 'Trabajo',
  learning: 'Aprendizaje',
  curiosity: 'Curiosidad',
  any: 'Sin un tipo concreto',
} as const;
const words = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];
const presentations = (count: number): string =>
  count === 1 ? 'una presentación' : `${words[count]} presentaciones`;
const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
