// What is written alike everywhere: signs, emoji, "ok".

import type { Language } from '../language.ts';
import { noDates } from './in-short.ts';

/** Read beside whatever language a text is in. */
export const international: Language = {
  code: 'international',
  negation: 'before',
  slash: 'unclear',
  words: '',
  lists: {},
  phrases: {
    yes: '👍; +1; 👍 👍; 👍 👍 👍',
    no: '👎; 👎 👎',
    fine: 'ok; okay; okey; ok ok',
    hedge: '🤔; 🤷; 😐; 😕; 😬; 😶; 🙈; 🫤',
    irony: '🙄; 😂; 🤣; 😒; 😏; 🙃; 😑; 🤡; 🤦; 🖕; 😡; 🤮; 😤; 💩; lol; lmao; rofl; haha; hahaha; hihi; xd',
    opener: 'hi; hello; hallo; hola; acquaint',
    neutral: '🙌; 🥳; 🙂; 😊; 😀; 😃; 😄; 😁; 🙏; 🎉; 💪; ☕; 🌸; 🌞; 🤗; ✨; 👋',
    leave: '^ stop $; ^ unsubscribe $',
  },
  dates: noDates,
};
