// The words of the pages in Spanish.
import { html } from 'hono/html';
import type { PageWords } from '../words.ts';

const numbers = ['Ninguna', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve'];

export const spanish: PageWords = {
  code: 'es',
  name: 'Español',
  languages: 'Idioma',
  front: {
    title: 'Acquaint: presentaciones por correo, solo si las dos personas dicen que sí',
    heading: 'Conocer a la persona adecuada, en vez de a más personas',
    lead: 'Acquaint presenta por correo a personas de comunidades pequeñas: la gente de un curso, de una calle, de un oficio. De dos en dos, y solo cuando ambas han dicho que sí.',
    steps: [
      [
        'Dices a quién buscas',
        '¿A quién quieres conocer de verdad, y qué podrías darle a alguien? Con tus palabras.',
      ],
      [
        'Recibes una carta solo para ti',
        'Cuando hay alguien, te contamos por qué hemos pensado en ese encuentro y un poco de su historia. Sin nombres todavía, por ninguna de las dos partes.',
      ],
      [
        'Respondes cuando te venga bien',
        'Sí, no, ahora no, o una pregunta. Basta con responder a la carta. Un no nunca se le muestra a nadie.',
      ],
      [
        'Dos síes hacen una presentación',
        'Solo entonces sale una carta para ambas partes, con nombres y direcciones. Lo demás es cosa vuestra.',
      ],
    ],
    after:
      'No hay aplicación que aprender, ni muro, ni página de perfil, ni nada que contar. Alguna ronda no trae a nadie: nos parece mejor que cualquiera.',
    howToJoin: 'Cómo participar',
    join: 'Cada comunidad tiene su propia página. Si eres de una, quien la organiza puede darte el enlace.',
  },
  form: {
    title: (community) => `Participar en ${community}`,
    notSent: (title) => `Sin enviar todavía: ${title}`,
    lead: 'Presentaciones por correo, solo si las dos personas dicen que sí.',
    opening:
      'Cuéntanos a quién te gustaría conocer. Cuando encontremos a alguien, recibirás una carta sobre esa persona, sin su nombre, y ella recibirá una sobre ti. Solo si ambas partes decís que sí os presentamos. Un no nunca se le muestra a nadie.',
    reads: (community) => `Quien organiza ${community} lee cada inscripción antes de que cuente.`,
    minutes: 'Se tarda unos cinco minutos.',
    nearly: 'Ya casi está',
    notRight: (count) =>
      count === 1
        ? 'Una cosa no está bien todavía'
        : `${numbers[count] ?? 'Algunas'} cosas no están bien todavía`,
    optional: '(opcional)',
    leaveEmpty: 'Deja esto vacío',
    seek: (most) => ({
      title: '¿A quién quieres conocer de verdad?',
      hint: `Con tus palabras. ¿Qué cambiaría para ti si os conocierais? Si buscas a más de una persona, deja una línea vacía entre ellas. Hasta ${most} caracteres.`,
    }),
    give: (most) => ({
      title: '¿Qué podrías darle a alguien?',
      hint: `Algo que sabes, que has vivido, que sabes hacer, o simplemente tiempo. Lo pequeño está bien. Una línea vacía entre cosas distintas. Hasta ${most} caracteres.`,
    }),
    kinds: {
      title: '¿Qué tipo de relación?',
      hint: 'Marca lo que encaje. Si no marcas nada, vale cualquiera.',
    },
    story: (most) => ({
      title: 'Un poco sobre ti',
      hint: `Unas frases, como se las contarías a alguien de confianza de tus amistades: en qué estás ahora, cómo llegaste a ello, qué disfrutas. La persona en quien pensemos las lee sin tu nombre, así que sin nombres, enlaces ni direcciones. Hasta ${most} caracteres.`,
    }),
    values: {
      title: '¿Qué te importa?',
      hint: 'Unas palabras, una por línea o con comas: hablar claro, los ríos, las cosas que duran.',
    },
    wish: (rhythm) => ({
      title: '¿Cada cuánto te gustaría conocer a alguien?',
      hint: `Buscamos ${rhythm}: eso es una ronda. En cada ronda te preguntamos por una sola persona, salvo que más adelante nos escribas que dos o tres te vienen bien; alguna ronda no trae a nadie.`,
    }),
    yourName: {
      title: 'Tu nombre',
      hint: 'Otra persona solo lo ve cuando ambas partes habéis dicho que sí.',
    },
    email: {
      title: 'Tu dirección de correo',
      hint: 'Todo ocurre con cartas a esta dirección. Otra persona solo la ve cuando ambas partes habéis dicho que sí.',
    },
    emailOf: (domains) =>
      `Una de ${domains}. Todo ocurre con cartas a esta dirección. Otra persona solo la ve cuando ambas partes habéis dicho que sí.`,
    whatHappens: 'Qué pasa con lo que escribes',
    happens: (byOrganiser) => [
      'Guardamos tu nombre, tu dirección y estas palabras para encontrarte a alguien, y para nada más.',
      'La persona en quien pensemos lee tus palabras y tu historia, pero no tu nombre ni tu dirección. Eso solo lo recibe cuando ambas partes habéis dicho que sí.',
      byOrganiser
        ? 'Quien organiza lee tu nombre y tus palabras para decidir sobre tu inscripción, y después cualquier pregunta que hagas. Nadie sabe quién dijo que no a quién.'
        : 'Quien organiza sabe quién participa y lee cualquier pregunta que hagas. Nadie sabe quién dijo que no a quién.',
      'Puedes irte cuando quieras: responde «stop» a cualquier carta, o usa el enlace al final de ella.',
    ],
    consent: 'Tengo 16 años o más y estoy de acuerdo con esto.',
    send: 'Inscribirme',
    afterwards:
      'Recibirás una carta con un enlace. Hasta que lo abras y confirmes no ocurre nada más, y a los tres días la inscripción se olvida.',
    kindChoices: {
      mentorship: { title: 'Mentoría', about: 'alguien unos pasos por delante, o unos por detrás' },
      collaboration: { title: 'Colaboración', about: 'hacer algo en común' },
      'peer support': { title: 'Apoyo mutuo', about: 'alguien en el mismo barco' },
      work: { title: 'Trabajo', about: 'un empleo, un encargo, alguien con quien trabajar' },
      learning: { title: 'Aprendizaje', about: 'algo que quieres entender, o que podrías enseñar' },
      curiosity: { title: 'Curiosidad', about: 'una buena conversación, sin más fin' },
    },
    wishChoices: {
      'every round': { title: 'En cada ronda', about: 'siempre que buscamos' },
      'every other round': { title: 'Una ronda sí y otra no', about: 'con tiempo para respirar' },
      'once a quarter': { title: 'Una vez por trimestre', about: 'unas cuatro veces al año' },
    },
  },
  problems: {
    missing: {
      name: 'Dinos tu nombre, por favor.',
      email: 'Danos una dirección de correo, por favor: aquí todo ocurre por carta.',
      seek: 'Di a quién te gustaría conocer, por favor. Basta una frase.',
      give: 'Nombra algo que podrías darle a alguien, por favor. Puede ser pequeño.',
      kinds: 'Elige de la lista, por favor.',
      story: 'Cuenta un poco de ti, por favor. Bastan dos o tres frases.',
      values: 'Di qué te importa, por favor.',
      wish: 'Elige cada cuánto, por favor.',
      consent: 'Marca la casilla si estás de acuerdo, por favor. Sin ella no podemos guardar tus palabras.',
    },
    others: {
      'bad-name': 'Escribe aquí solo tu nombre, por favor, sin enlaces ni direcciones.',
      'bad-address': 'No podemos escribir a esta dirección. Debería parecerse a nombre@example.org.',
      'leads-to-you':
        'Quita enlaces, direcciones y teléfonos, por favor: estas palabras se muestran antes que los nombres.',
      'says-your-name': 'Quita tu nombre, por favor: estas palabras se muestran antes que los nombres.',
    },
    otherDomain: (community, domains) =>
      `${community} admite direcciones de ${domains}. Usa una de ellas, por favor.`,
    lineTooLong: (most) => `Es más largo que los ${most} caracteres que podemos guardar.`,
    textTooLong: (has, most) =>
      `Tiene ${has} caracteres; hay sitio para ${most}. El resto puede esperar a la primera conversación.`,
  },
  confirm: {
    title: (community) => `Confirma tu inscripción en ${community}`,
    heading: '¿Esto es tuyo?',
    written: (community) => `Esto se escribió en el formulario de ${community} con tu dirección.`,
    noted: (community) => `Esto es lo que quien organiza ${community} ha anotado para ti.`,
    labels: {
      name: 'Nombre',
      seek: 'Quiere conocer',
      give: 'Podría dar',
      story: 'Sobre ti',
      kinds: 'Tipo de relación',
      values: 'Le importa',
      wish: 'Cada cuánto',
    },
    button: 'Sí, es mío',
    toOrganiser: (community) =>
      `Con el botón tu inscripción va a quien organiza ${community}, que responde en persona. Tu historia, lo que buscas y lo que das se le muestran a una persona en quien pensemos para ti; tu nombre y tu dirección, solo cuando ambas partes habéis dicho que sí.`,
    join: (community) =>
      `Con el botón participas en ${community} con estas palabras. Tu historia, lo que buscas y lo que das se le muestran a una persona en quien pensemos para ti; tu nombre y tu dirección, solo cuando ambas partes habéis dicho que sí.`,
    notRight: (link, invited) =>
      invited
        ? html`¿No está del todo bien? ${link('Rellena tú el formulario')}; cuenta la inscripción más reciente. Si prefieres que no, cierra esta página: la invitación se olvida a las dos semanas.`
        : html`¿No está del todo bien? ${link('Rellena otra vez el formulario')}; cuenta la inscripción más reciente. Si no fuiste tú, cierra esta página: la inscripción se olvida a los tres días.`,
  },
  yes: {
    title: '¿Este sí era tuyo?',
    lead: 'Hemos recibido un sí en tu nombre, desde una dirección que no sabemos si es tuya.',
    what: (community) =>
      `Si pulsas el botón, cuenta. Cuando la otra persona también haya dicho que sí, ambas partes recibís una carta de ${community} con nombres y direcciones. Hasta entonces no se comparte nada.`,
    button: 'Sí, presentadnos',
    otherwise:
      'Si no lo escribiste tú, o prefieres que no, cierra esta página. No pasa nada, y nadie se entera.',
  },
  leave: {
    title: (community) => `Dejar ${community}`,
    heading: (community) => `¿Dejar ${community}?`,
    what: (community) =>
      `Con el botón no recibes más cartas de ${community}. Lo que aún esté abierto se cierra, y nadie sabe por qué.`,
    button: 'Irme y detener todas las cartas',
    otherwise:
      '¿Solo necesitas un descanso? Responde «pausa» a cualquier carta, y hasta cuándo si lo sabes. Si has llegado aquí sin querer, cierra esta página y todo queda como está.',
  },
  notices: {
    received: (community, link) => ({
      title: 'Mira ahora tu correo',
      said: [
        `Escribimos a la dirección que has dado. Abre en tres días el enlace de la carta de ${community} y pulsa allí el botón: solo entonces cuenta tu inscripción. Si ya participas, la carta lo dice.`,
        '¿Nada al cabo de unos minutos? Puede haber acabado en el correo no deseado o en promociones.',
        html`Si no llega nada, puede haber un error en la dirección: ${link('inscríbete otra vez')}. Y si participabas antes y te fuiste, responde mejor a una de nuestras cartas antiguas; con eso vuelves.`,
      ],
    }),
    closed: (community) => ({
      title: 'De momento no hay inscripciones',
      said: [
        `${community} no admite nuevas inscripciones ahora mismo. Vuelve dentro de uno o dos días, por favor: esta página tendrá otra vez el formulario.`,
      ],
    }),
    noCommunity: {
      title: 'Esta página no existe',
      said: [
        'Puede que el enlace haya perdido una letra por el camino. Si buscabas una comunidad, pide otra vez el enlace a quien la organiza.',
      ],
    },
    unknownLink: {
      title: 'Este enlace ya no lleva a ninguna parte',
      said: [
        'Puede que ya se haya usado, que sea muy antiguo o que un programa de correo lo haya partido. Entonces ayuda copiar el enlace entero de la carta.',
        'Siempre puedes responder a la carta: las palabras de una persona valen tanto como un enlace.',
      ],
    },
    tooLate: (community) => ({
      title: 'Esto llegó un poco tarde',
      said: [
        `El tiempo para responder ha terminado y no se ha compartido nada con nadie. Nadie te lo tiene en cuenta: ${community} vuelve a buscar en la próxima ronda.`,
      ],
    }),
    introduced: {
      title: 'Ya os hemos presentado',
      said: [
        'Ambas partes dijisteis que sí. La carta con nombres y direcciones está en tu correo; lo demás es cosa vuestra.',
      ],
    },
    saidYes: {
      title: 'Gracias, esto cuenta como tu sí',
      said: [
        'Si la otra persona también dice que sí, sale una carta para ambas partes, con nombres y direcciones. Si no, no se comparte nada tuyo, y te lo decimos cuando se cierre la ronda.',
        '¿Has cambiado de idea? Responde «no» a cualquier carta sobre esta persona, mientras no os hayamos presentado.',
      ],
    },
    confirmed: (community) => ({
      title: 'Ya participas',
      said: [
        `Te damos la bienvenida a ${community}. Una carta que dice cómo sigue todo está en camino; no tienes que hacer nada.`,
        'Cuando encontremos a alguien para ti, tendrás noticias nuestras.',
      ],
    }),
    applied: (community) => ({
      title: 'Gracias, tu dirección está confirmada',
      said: [
        `Quien organiza ${community} lee cada inscripción en persona. Después recibirás una carta; puede tardar unos días.`,
      ],
    }),
    expiredSignUp: (community, link) => ({
      title: 'Este enlace ya no vale',
      said: [
        html`Una inscripción que no se confirma a tiempo se olvida. Si todavía quieres participar en ${community}, ${link('rellena otra vez el formulario')}.`,
      ],
    }),
    newerSignUp: (community) => ({
      title: 'Hay una carta más reciente',
      said: [
        `Alguien, esperamos que tú, rellenó otra vez el formulario de ${community} después de esta carta. Usa el enlace de la más reciente, por favor.`,
      ],
    }),
    left: (community) => ({
      title: 'Te has ido',
      said: [
        `No recibirás más cartas de ${community}. Lo que estaba abierto se cierra, sin que nadie sepa por qué.`,
        'Si algún día quieres volver, responde a una de nuestras cartas antiguas y dilo.',
      ],
    }),
    tooLarge: {
      title: 'Ha sido demasiado de una vez',
      said: [
        'Lo que enviaste es más largo de lo que podemos recibir. Vuelve atrás y acórtalo, por favor; tus palabras deberían seguir ahí.',
      ],
    },
    notAForm: {
      title: 'No hemos podido leerlo',
      said: ['Abre la página otra vez y usa el formulario que hay en ella, por favor.'],
    },
    elsewhere: {
      title: 'Pulsa el botón en nuestra propia página, por favor',
      said: [
        'Esto vino de otro sitio, y solo hacemos caso de lo que se envía desde aquí. Abre la página otra vez y pulsa el botón.',
      ],
    },
    broken: {
      title: 'Algo ha fallado por nuestra parte',
      said: [
        'Puede que lo que enviaste no haya llegado. Vuelve atrás e inténtalo dentro de unos minutos, por favor; tus palabras deberían seguir ahí.',
      ],
    },
  },
};
