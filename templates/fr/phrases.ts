// Short phrases that letters in French put in: a first question, a first step, days and rhythms.
import type { Phrases } from '../phrases.ts';

export const french: Phrases = {
  questions: {
    mentorship: 'Qu’est-ce qui vous a le plus aidé quand vous en étiez là où j’en suis ?',
    collaboration: 'À quoi travaillez-vous en ce moment qui avancerait mieux à deux ?',
    'peer support': 'Qu’est-ce qui vous occupe l’esprit ces temps-ci, dans tout cela ?',
    work: 'À quoi ressemble une bonne semaine, chez vous ?',
    learning: 'Quel a été votre premier déclic ?',
    curiosity: 'À quoi pensez-vous souvent, qui n’intéresse presque personne autour de vous ?',
    any: 'Qu’aimeriez-vous voir changer d’ici quelques mois ?',
  },
  firstSteps: {
    mentorship:
      'Une réponse avec une seule question suffit pour commencer ; un appel de vingt minutes peut suivre.',
    collaboration: 'Vingt minutes au téléphone suffisent pour savoir s’il y a matière à continuer.',
    'peer support': 'Quelques lignes valent bien un appel, et s’écrivent quand on veut.',
    work: 'Un appel de vingt minutes, avec une question chacun, est un bon début.',
    learning: 'Une réponse avec une seule question suffit pour commencer.',
    curiosity:
      'Une promenade, si vous habitez près l’un de l’autre, ou trois lignes : l’un et l’autre est un bon début.',
    any: 'Trois lignes suffisent pour commencer ; un court appel peut suivre, si vous le souhaitez tous les deux.',
  },
  noStory: 'Il n’y a pas encore de récit ici.',
  threeDays: 'trois jours',
  daysAgo: (days) => {
    if (days % 7 === 0 && days > 7) return `il y a ${words[days / 7] ?? days / 7} semaines`;
    return days === 1 ? 'il y a un jour' : `il y a ${days} jours`;
  },
  rhythm: ({ every, weekday }) => {
    const day = weekdays[weekday - 1] ?? 'lundi';
    if (every === 'week') return `chaque ${day}`;
    return every === 'month' ? `le premier ${day} du mois` : `un ${day} sur deux`;
  },
};

const words = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
