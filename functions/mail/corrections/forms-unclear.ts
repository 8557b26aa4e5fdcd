// What is said about a draft without the words that should stand in it: we ask for them.
import { any, type Form, form } from './form.ts';

/** A remark on the text itself: what should stand there instead nobody knows yet. */
export const remarks: readonly Form[] = [
  form(
    'unknown',
    `${any(
      '(?:(?:it.s|it is|that.s|this is|a bit|much|far|rather|still|way) )*too \\p{L}+|(?:it|this|that|the (?:first|second|third|last|whole) (?:sentence|bit|part|thing)|the (?:story|text|tone|draft))(?:.s| is| was| does| sounds| reads| feels)(?:n.t)? .{0,80}|i (?:do not|don.t|did not|didn.t) (?:really |quite )?(?:like|say|write|mean) (?:it|that|this|how|so|the way).{0,80}|not what i (?:said|wrote|meant)|(?:that|it|this)(?:.s| is)(?: all| a bit| rather)* (?:muddled|mixed up|wrong|jumbled).{0,40}|that.s not (?:me|right|it|what i .{0,30})',
      '(?:(?:so|das) (?:geht|passt|stimmt) (?:das |es )?(?:so |leider |aber |gar )*nicht.{0,40})|(?:da|das) ist (?:ja )?(?:et)?was (?:durcheinander|schief).{0,40}|(?:(?:das|es) (?:ist|klingt) |etwas |viel |ein bisschen )*zu \\p{L}+|(?:es|das|der (?:erste|zweite|dritte|letzte|ganze) (?:satz|teil|text)|der (?:text|ton)) (?:ist|klingt|liest sich|stimmt|passt) .{0,80}|(?:das|so) (?:habe ich|hab ich) (?:nicht|nie) .{0,40}|(?:das|so|es) gefällt mir (?:so )?nicht.{0,40}',
      '(?:(?:ça|cela) ne va pas(?: du tout| ainsi)?|c.est tout mélangé).{0,40}|(?:(?:c.est|un peu|bien|beaucoup) )*trop \\p{L}+|(?:la (?:première|deuxième|dernière) phrase|le (?:texte|ton)|cela|ça) (?:est|n.est|sonne|ne) .{0,80}|(?:je n.ai pas|ce n.est pas ce que j.ai) (?:dit|écrit).{0,40}|(?:ça|cela) ne me plaît pas.{0,40}',
      '(?:así no(?: puede ser| va)?|est[aá] todo mezclado).{0,40}|(?:(?:es|est[aá]|un poco) )*demasiado \\p{L}+|(?:la (?:primera|segunda|[uú]ltima) frase|el (?:texto|tono)|eso|esto) (?:no |es |est[aá] |suena ).{0,80}|no (?:es lo que )?(?:dije|he dicho|escrib[ií]).{0,40}|no me gusta (?:as[ií]|c[oó]mo|esto|eso|la|el).{0,80}',
    )}`,
  ),
];

/** An instruction of another kind: what is meant, the person has to say in other words. */
export const others: readonly Form[] = [
  form(
    'unknown',
    `${any(
      '(?:make|move|shorten|fix|correct|split|merge|join|rewrite|rephrase|reword|turn|swap|start|begin|end|let|put|take|use|keep|change|replace)\\s+(?:it|that|this|these|them|the|my|a|more|less|with|in|by)(?![\\p{L}])|(?:shorter|longer|simpler|warmer|less|more) \\p{L}+',
      '(?:mach(?:t)?|kürz(?:t|e)?|stell(?:t|e)?|verschieb(?:t|e)?|korrigier(?:t|e)?|formulier(?:t|e)?|setz(?:t|e)?|änder(?:t|e)?)\\s+(?:es|das|den|die|mein\\p{L}*|bitte|alles|diesen)(?![\\p{L}])',
      '(?:raccourci\\p{L}*|corrige[rz]?|d[ée]place[rz]?|fai(?:s|tes)|rend(?:s|ez)|reformule[rz]?|change[rz]?|mettez|mets)\\s+(?:le|la|les|l.|ça|cela|mon|ma|ce|cette|tout)(?![\\p{L}])',
      '(?:hazl[oa]|hacedl[oa]|ponedl[oa]|ponl[oa])(?![\\p{L}])|(?:haz|haced|hagan|corrige|corregid|mueve|moved|acorta|acortad|reformula\\p{L}*|cambia\\p{L}*|pon|poned)\\s+(?:lo|la|el|las|los|mi|eso|esto|m[aá]s|todo|que)(?![\\p{L}])',
    )}.{0,300}`,
  ),
];
