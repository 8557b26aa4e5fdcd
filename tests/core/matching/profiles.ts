// A second made-up community with the answers a thoughtful friend would give; written before any score was tuned on it.
import type { Candidate, Kind } from '../../../functions/core/matching/rules.ts';
import { member, say } from './community.ts';

function profile(
  id: string,
  kinds: readonly Kind[],
  seeks: readonly string[],
  offers: readonly string[],
): Candidate {
  return member(id, {
    kinds,
    seeks: seeks.map((text) => say(text)),
    offers: offers.map((text) => say(text)),
  });
}

export const profiles: readonly Candidate[] = [
  profile(
    'amira',
    ['mentorship'],
    [
      'I just became head of a nursing ward and would like to talk with someone who has led people through shift work and conflict.',
    ],
    ['I can explain how hospitals buy equipment and what nurses really need.'],
  ),
  profile(
    'bertil',
    ['mentorship', 'curiosity'],
    ['I build sensors for patients and want to understand how clinics choose what they purchase.'],
    ['I managed a team of forty on a factory floor, nights and weekends, and mediated a lot of quarrels.'],
  ),
  profile(
    'carmen',
    ['collaboration'],
    ['An illustrator for a children’s picture book about the sea.'],
    ['I write stories for young readers and have an agent.'],
  ),
  profile(
    'dae',
    ['collaboration'],
    ['An author whose text I could draw for.'],
    ['Watercolour drawings, mostly animals and oceans.'],
  ),
  profile(
    'elif',
    ['peer support'],
    ['Other parents of a child with autism.'],
    ['What I learned about schools and support plans.'],
  ),
  profile(
    'fergus',
    ['peer support'],
    ['Fathers whose son or daughter is on the spectrum, to compare notes.'],
    ['Weekend outings that work for our kids.'],
  ),
  profile(
    'gina',
    ['work'],
    ['A position as a gardener or landscape planner with a small team.'],
    ['Ten years of planting public parks, and a driving licence for the lorry.'],
  ),
  profile(
    'hugo',
    ['work'],
    ['We need another pair of hands for our nursery of trees and shrubs, permanently.'],
    ['A steady job outdoors with a fair wage.'],
  ),
  profile(
    'ilse',
    ['learning'],
    ['I would like to understand how to invest my savings without a bank.'],
    ['Sewing: from mending to a dress.'],
  ),
  profile(
    'jamal',
    ['learning'],
    ['How to repair and alter my own clothes.'],
    ['Index funds and pensions explained without jargon.'],
  ),
  profile(
    'kasia',
    ['curiosity'],
    ['People who live without a car in the countryside.'],
    ['I restore old radios and can tell how they work.'],
  ),
  profile(
    'lars',
    ['curiosity'],
    ['Somebody who understands vintage electronics, valves and all that.'],
    ['Life in a village with only a bicycle and the bus.'],
  ),
  profile(
    'mei',
    ['mentorship', 'learning'],
    ['Advice on moving from academia into industry after my doctorate in chemistry.'],
    ['Statistics for beginners, and Mandarin.'],
  ),
  profile(
    'noor',
    ['mentorship', 'learning'],
    ['Chinese, at least enough for the family of my wife.'],
    ['I left the university for a pharmaceutical company after my PhD and have helped others do so.'],
  ),
  profile(
    'otto',
    ['collaboration', 'work'],
    ['A technical co-founder for a platform that brings surplus food to canteens.'],
    ['Sales, contacts in catering, and some money from friends.'],
  ),
  profile(
    'petra',
    ['collaboration', 'work'],
    [
      'A business partner with a real problem in sustainability; I do not want to write code for banks any more.',
    ],
    ['Fifteen years as a software engineer, cloud and databases.'],
  ),
  profile(
    'qasim',
    ['peer support', 'curiosity'],
    ['Others who have come to this country as refugees and started again.'],
    ['Help with forms and offices, in Arabic and Dari.'],
  ),
  profile(
    'rahel',
    ['peer support', 'curiosity'],
    ['People who also had to flee and build a new life here.'],
    ['Cooking together, Eritrean food.'],
  ),
  profile(
    'silas',
    ['mentorship'],
    ['Someone who has taken a podcast from zero to a loyal audience.'],
    ['Bookkeeping and taxes for the self-employed.'],
  ),
  profile(
    'tamar',
    ['mentorship'],
    ['An accountant’s eye on my freelance income, I have never filed a return on my own.'],
    ['My radio show on the web has forty thousand listeners; I know how to grow one.'],
  ),
  profile(
    'ulf',
    ['learning', 'curiosity'],
    ['To learn singing without reading music.'],
    ['Chess openings, or a slow game by post.'],
  ),
  profile(
    'vida',
    ['learning', 'curiosity'],
    ['A patient chess player who would teach my daughter and me.'],
    ['I direct a choir where nobody reads notes; voices are welcome.'],
  ),
  profile(
    'walt',
    ['peer support'],
    ['Men my age who have lost their wife and do not want to be told to move on.'],
    ['A quiet walk with the dog, any weather.'],
  ),
  profile(
    'xenia',
    ['peer support'],
    ['A widow or widower for company, I find the evenings long.'],
    ['Soup, and time.'],
  ),
  profile(
    'yusuf',
    ['collaboration', 'learning'],
    ['A historian or archivist for an exhibition about our district.'],
    ['Photography and printing in large format.'],
  ),
  profile(
    'zofia',
    ['collaboration', 'learning'],
    ['Someone who takes good pictures for my book on the old quarter.'],
    ['Twenty years in the city archive; I find what others miss.'],
  ),
  // Look-alikes: the words of another's wish in the wrong direction, or refused outright.
  profile(
    'arlo',
    ['mentorship'],
    ['I want to start a podcast too and look for somebody with an audience.'],
    ['Juggling.'],
  ),
  profile('bea', ['learning'], ['Sewing lessons for a beginner.'], ['Baking bread with sourdough.']),
  profile('cyrus', ['work'], ['A gardening job in the city parks.'], ['Strong arms, early mornings.']),
  profile(
    'dora',
    ['mentorship'],
    ['How to retire well.'],
    ['I was an accountant, but please do not ask me about tax returns. I like to talk about sailing.'],
  ),
  profile('emil', ['learning'], ['Mandarin for a stay in Taipei.'], ['Skating.']),
  profile(
    'flora',
    ['collaboration'],
    ['An illustrator for a poster of our choir festival.'],
    ['Event organisation.'],
  ),
  profile(
    'gus',
    ['work'],
    ['A software engineer job, any bank or insurance would do.'],
    ['Java, mainframes.'],
  ),
  profile(
    'hedda',
    ['curiosity'],
    ['A chat about savings and funds with people who invest as little as I do.'],
    ['Stories from a lighthouse.'],
  ),
  // Nobody here for them.
  profile('ivan', ['curiosity'], ['Somebody who breeds racing pigeons.'], ['Glass blowing.']),
  profile('jule', ['mentorship'], ['A judge who left the bench for the theatre.'], ['Falconry.']),
  profile('kofi', ['learning'], ['Old Norse, to read the sagas.'], ['Drumming from Ghana.']),
  profile('lotte', ['work'], ['A helicopter company that needs a mechanic.'], ['Turbine maintenance.']),
  profile('milo', ['collaboration'], ['A mathematician for a game about knots.'], ['Card tricks.']),
];

/** Whom each asker should find, best first. Those who are not named here have nobody. */
export const rightPeople: Readonly<Record<string, readonly string[]>> = {
  amira: ['bertil'],
  bertil: ['amira'],
  carmen: ['dae'],
  dae: ['carmen'],
  elif: ['fergus'],
  fergus: ['elif'],
  gina: ['hugo'],
  hugo: ['gina', 'cyrus'],
  ilse: ['jamal', 'hedda'],
  jamal: ['ilse'],
  kasia: ['lars'],
  lars: ['kasia'],
  mei: ['noor'],
  noor: ['mei'],
  otto: ['petra'],
  petra: ['otto'],
  qasim: ['rahel'],
  rahel: ['qasim'],
  silas: ['tamar'],
  tamar: ['silas'],
  ulf: ['vida'],
  vida: ['ulf'],
  walt: ['xenia'],
  xenia: ['walt'],
  yusuf: ['zofia'],
  zofia: ['yusuf'],
  arlo: ['tamar'],
  bea: ['ilse'],
  cyrus: ['hugo'],
  emil: ['mei'],
  flora: ['dae'],
  hedda: ['jamal', 'ilse'],
};

/** For an asker somebody whose words are close and who must not come before the right person. */
export const lookAlikes: readonly (readonly [asker: string, lookAlike: string])[] = [
  ['silas', 'arlo'],
  ['jamal', 'bea'],
  ['gina', 'cyrus'],
  ['tamar', 'dora'],
  ['noor', 'emil'],
  ['dae', 'flora'],
  ['otto', 'gus'],
  ['ilse', 'hedda'],
];
