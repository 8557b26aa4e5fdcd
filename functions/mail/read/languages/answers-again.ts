// What is said once more, to somebody who did not understand the first time: "it was a yes", "also noch einmal: ja", "I want no pause".

import type { Language } from '../language.ts';
import { type PhraseTables, withPhrases } from './sayings.ts';

/** A yes that is called one. */
const agree = {
  en: `(im|i am) saying yes; still (a)? yes; (id|i would|i) say yes either way; yes either way; (it|that|this|mine|my answer) (is|was|s|stays) (meant as)? (a|an|definitely|certainly|really|of course|still|clearly|always|simply)* yes; (so)? (i (do|did)? say|i say again|once more|once again) yes; thats my way of saying yes; that was my way of saying yes; i (would|should) be (most|very|so)? (honoured|honored); (yeah|yes|yep|yup) (defo|deffo|def|defs)`,
  de: `(das|es|meine antwort) (war|ist|bleibt|heißt|hieß|sollte) (doch|ein|eine|klar|natürlich|schon|weiterhin|heißen)* ja; (diesmal|jetzt|nun) (aber)? (wirklich|echt|definitiv|ganz sicher) ja; ja ich (will|möchte|würde) ~4 (kennenlernen|treffen); ich will (sie|ihn|ihn oder sie|sie oder ihn|die person|diesen menschen|den menschen) (doch|ja|gern|gerne|sehr|unbedingt|jetzt|wirklich)* (kennenlernen|treffen); (ich)? (sage|sag) (doch|noch (ein)?mal|nochmals|wieder)+ ja; es wäre mir eine (große|besondere)? (ehre|freude)`,
  fr: `oui donc; (c (est|était)|ma réponse (est|était|reste)) (bien|un|donc|toujours|évidemment|clairement|bel et bien)* oui; je (vous)? (redis|répète) (que)? oui; (cette proposition|ce|cela) m honore; c est un honneur (pour moi)?; je prends`,
  es: `(era|es|fue|mi respuesta (es|era|sigue siendo)) (que|un|claramente|siempre)* sí; que sí que (sí)? (quiero|me apunto); que sí (quiero|me apunto|hombre|mujer|señor|señora); (que)? sí que quiero; sigo queriendo (conocerle|conocerla|conocerlo|conocer a esa persona); (repito|lo repito) que sí; (será|sería) un honor`,
} as const;

/** What comes before it, or is said to whom it is said, and adds nothing. */
const neutral = {
  en: `with or without an answer; ignore my (dithering|wavering|hesitation) ~0; (it|that|this) (was|is) (not|no) (a)? question; (it|that) wasnt (a)? question; i (did not|didnt) ask (a|any)? question ~1; (so)? (once|one) (more|again) (then)?; as i (said|say|keep saying|have been saying); like i said; (since|as) you (insist|ask|keep asking) (on asking|so nicely)?`,
  de: `(das|es)? war (ja|gar|doch)* keine frage; (also|dann)? noch (ein)?mal (also|dann)?; (also|dann)? (nochmal|nochmals); wie (schon)? gesagt; (haben sie|habt|hab|nehmen sie) (vielen|herzlichen|besten|meinen|ganz|recht)* dank; sorry wegen (letztem|dem letzten) mal`,
  fr: `ce n était pas (du tout|vraiment)* une question; encore une fois; je (le)? répète; comme je l ai (déjà)? dit; ma foi`,
  es: `otra vez; (lo)? repito; como (ya)? (dije|he dicho|os dije); no era (una|ninguna)? pregunta; por si (a)? (alguien|acaso|les|os|le|sirve|interesa|hiciera) ~2; (seguimos|seguís|siguen) (hablando|viéndonos|quedando|escribiéndonos|en contacto) ~1`,
} as const;

/** Nothing at present is no goodbye. */
const later = {
  en: `(i (dont|do not) (want|need) anything|nothing) (more|else)? (for now|at the moment|right now|just now)`,
  de: `(ich (will|brauche|möchte))? (nichts|nix) (mehr|weiter|weiteres)? (im moment|momentan|fürs erste|vorerst|zurzeit)`,
  fr: `(je ne (veux|souhaite|cherche|désire)|besoin de) (plus)? rien (de plus|d autre)? (pour l instant|pour le moment|en ce moment)`,
  es: `no (quiero|necesito|busco|deseo) nada (más)? (por ahora|de momento|por el momento|ahora mismo)`,
} as const;

/** Not so much as before, which is not never. */
const rhythm = {
  en: `(only|just)? (write|mail|email) (to)? me (only|just) (rarely|seldom|now and then|once in a while|very occasionally)`,
  de: `(schreibt|schreib|schreiben sie|meldet euch|mailt) (mir|bitte|uns)* (nur|bloß) (noch|mehr)? (selten|ganz selten|ab und zu|hin und wieder|gelegentlich) ~1`,
  fr: `ne (m|nous) (écrivez|écris|envoyez|contactez|sollicitez) (plus|pas)? que (très)? (rarement|peu|de temps en temps|de loin en loin|une fois|tous les|de temps à autre) ~2`,
  es: `(no)? me (escribáis|escriban|escribas|mandéis|manden) (más que|sino|solo|sólo) (muy)? (de vez en cuando|rara vez|de tarde en tarde|raramente) ~1; (escribidme|escríbanme|escríbeme) (solo|sólo|nada más que) (muy)? (de vez en cuando|rara vez|de tarde en tarde|raramente)`,
} as const;

/** No pause after all. */
const resume = {
  en: `(i)? (dont|do not|didnt|did not|never) (want|need|ask for|asked for|want to|mean to) (a|any|the|to)? pause; i (still)? want to (go on|carry on|continue|keep going|keep taking part)`,
  de: `(ich)? (will|möchte|wollte|brauche) (doch|gar|ja)* keine pause; ich (will|möchte) (doch|ja)? (weitermachen|dabei bleiben|dabeibleiben|weiter mitmachen|weiter dabei sein)`,
  fr: `(je)? (ne|n) (veux|voulais|souhaite|ai demandé|demandais) (pas|aucune|pas de|surtout pas de)+ pause; je (veux|souhaite) (continuer|poursuivre)`,
  es: `(yo)? no (quiero|quería|he pedido|pedí) (ninguna|una|la)? pausa; (que)? quiero seguir (participando|adelante|dentro)?`,
} as const;

/** Nothing for a while. */
const pause = {
  en: `(please)? (stop|hold|pause|put) (everything|it all|all of it|all this|it) (for now|for the moment|for a while|on hold|on ice)+; (would|id) (like|rather|prefer) (to)? ~2 (hear|get|receive) ~4 (again)? (only|not before|not until) ~1`,
  de: `(stoppt|stoppen sie|haltet|pausiert|legt) (bitte)? (das|alles|es)* (erst ?mal|erstmal|vorerst|vorläufig|im moment|fürs erste) (auf eis|an|alles)?; (erst|nicht vor) ~3 (wieder|nochmal) ~1 (post|briefe|nachrichten|mails|vorschläge) ~3 (bekommen|erhalten|haben); erst ~3 wieder (etwas|was)? von (ihnen|euch|dir) (hören|lesen)`,
  fr: `(arrêtez|stoppez|suspendez|mettez) tout (en suspens|en pause)? (pour l instant|pour le moment|pour un temps)`,
  es: `(de momento|por ahora|por el momento) (parad|paradlo|paren|párenlo|pausad|dejad|dejadlo|suspended) (lo)? (todo|esto)?; (parad|paradlo|paren|párenlo|pausad|suspended) (todo|esto|lo)* (de momento|por ahora|por el momento|un tiempo)`,
} as const;

const again: PhraseTables = { agree, neutral, later, rhythm, resume, pause };

/** The language with these among its phrases. */
export const withAnswersAgain = (language: Language): Language => withPhrases(language, again);
