// Short answers in everyday words: undo, fine, done, and what is added to a yes.
import { cut, pattern, sentences } from './wishes.ts';

/** "Undo": the last change is taken back. */
export const saysUndo = (text: string): boolean =>
  /^\W*(?:please |bitte |por favor )?(?:undo|take (?:that|it) back|rückgängig(?: machen)?|nimm das zurück|nehmt das zurück|annule[rz]?|annuler|deshacer|deshaz(?:lo)?)\W*(?:please|bitte|that|this)?\W*$/iu.test(
    text,
  );

/** "Yes, like this": an approval in few words, with no "but" in it. */
export const saysFine = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 10 &&
  fine.test(text.trim()) &&
  !pattern('but', 'aber', 'nur', 'mais', 'sauf', 'pero', 'only', 'except', 'without', 'leave', 'rather').test(
    text,
  );

const fine =
  /^(?:yes|yep|ok(?:ay)?|fine|perfect|great|lovely|good|looks? (?:good|right)|sounds? (?:good|right)|that.?s (?:right|me|good|it|fine|perfect)|(?:it|this) is (?:quite |all )?(?:right|good|fine|me)|go ahead|like (?:that|this)|exactly|ja|gut|passt|genau|stimmt|perfekt|prima|so ist es|das bin ich|einverstanden|oui|parfait|d.accord|c.est (?:bien|juste|bon|parfait|moi)|tr[èe]s bien|s[íi]|perfecto|est[áa] bien|as[íi] est[áa] bien|de acuerdo|vale)(?![\p{L}])/iu;

/** "Done", in a word or two. */
export const saysDone = (text: string): boolean =>
  /^\W*(?:it.?s |that.?s |all |already )?(?:done|settled|found|solved|sorted|erledigt|gefunden|gelöst|trouvé|réglé|fait|resuelto|hecho|encontrado|ya está)\W*$/iu.test(
    text,
  );

const yesFirst =
  /^(?:(?:yes|yep|yeah|sure|gladly|of course|with pleasure|please|ok(?:ay)?|ja|gern(?:e)?|klar|natürlich|unbedingt|sehr gern(?:e)?|oui|volontiers|avec plaisir|bien sûr|d.accord|s[íi]|claro|con gusto|por supuesto|encantad[oa]|but|aber|mais|pero|and|und|et|y|because|weil|parce que|porque)(?![\p{L}])[\s,.;:–-]*)+/iu;
const medium = pattern(
  '(?:only|just|rather|preferably|please) (?:by|via|in|on|over|at|through) (?:the )?(?:phone|telephone|video|email|mail|letters?|writing|chat|weekends?|evenings?|mornings?|person)|phone only|in writing (?:first|only)|by (?:phone|mail|letter|video)',
  'nur (?:per |am |über |im |mit )?(?:telefon\\p{L}*|mail|e-mail|brief\\p{L}*|video|schriftlich|abends|wochenende)|schriftlich|lieber (?:telefonisch|schriftlich|per mail)',
  '(?:seulement|uniquement|plutôt|juste) (?:par|en|au) (?:téléphone|écrit|mail|lettre|vidéo)|par écrit',
  '(?:solo|sólo|mejor|únicamente) (?:por|en) (?:teléfono|escrito|correo|carta|vídeo|videollamada)|por escrito',
);
const dated = pattern(
  'before|until|after|from|vor|bis|nach|ab|avant|après|à partir|antes|después|hasta|desde',
);

/** "Yes, but only by phone": a yes with a wish that the other can be told; nothing is asked. */
export const isConditionedYes = (text: string): boolean =>
  yesFirst.test(text.trim()) && medium.test(text) && !text.includes('?');

/** What somebody added to a yes, for the introduction: a sentence on why, or how they would like to meet. */
export function addedIn(text: string): string | null {
  const added = sentences(text)
    .map((sentence) => sentence.replace(yesFirst, ''))
    .filter((sentence) => {
      const words = sentence.split(/\s+/u).length;
      if (sentence.includes('?')) return false;
      return medium.test(sentence) || (words >= 5 && !(words <= 8 && dated.test(sentence)));
    });
  return added.length > 0 ? cut(added.join(' '), 300) : null;
}
