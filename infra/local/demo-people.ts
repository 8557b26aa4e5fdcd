// The people of the demonstration community: made up, each with something to look for and something to give.
import type { Kind } from '../../functions/core/matching/rules.ts';
import type { Wish } from '../../functions/core/member.ts';

export interface DemoPerson {
  readonly name: string;
  readonly address: string;
  readonly seeks: readonly string[];
  readonly offers: readonly string[];
  readonly kinds: readonly Kind[];
  readonly values: readonly string[];
  readonly story: string;
  readonly wish: Wish;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    name: 'Ines Carvalho',
    address: 'ines.carvalho@example.org',
    seeks: [
      'Someone who has run a small bakery and will tell me honestly about the nights, the flour and the money',
    ],
    offers: ['Slow bicycle tours on Sundays; I know every ferry on the river and most of the cake'],
    kinds: ['mentorship', 'curiosity'],
    values: ['honesty', 'patience'],
    story:
      'I am thirty-four and bake eleven loaves a week for neighbours who no longer pretend it is too many. There is an empty shop with an oven at the end of my street, and I walk past it more often than my errands require. What I lack is not courage but somebody who has already made the mistakes.',
    wish: 'every round',
  },
  {
    name: 'Walter Brandt',
    address: 'walter.brandt@example.org',
    seeks: ['Company for slow bicycle tours along the river, with somebody who is in no hurry to arrive'],
    offers: ['Thirty years of running a small bakery: the nights, the flour, the money, and how to stop'],
    kinds: ['mentorship', 'curiosity'],
    values: ['patience', 'craft'],
    story:
      'I sold the oven two years ago and still wake at half past two, which is a fine hour for reading. My knees are done with standing but have nothing against pedals. My wife says I explain things well as long as nobody asks about rye.',
    wish: 'every round',
  },
  {
    name: 'Maren Holt',
    address: 'maren.holt@example.org',
    seeks: ['Others who look after a parent with dementia and can still laugh about some of it'],
    offers: ['An ear in the evening, and what I have learned about care homes and their forms'],
    kinds: ['peer support'],
    values: ['humour', 'kindness'],
    story:
      'My father was a harbour pilot; these days he pilots the dining room. I moved back in with him last spring, with two cats he greets as new every morning. Most days are funny and sad within the same minute, and I would like not to have to explain that.',
    wish: 'every round',
  },
  {
    name: 'Tomasz Zielinski',
    address: 'tomasz.zielinski@example.org',
    seeks: ['Somebody else whose parent has dementia, to talk to on the evenings when it is all a bit much'],
    offers: ['Good soup, and a car for errands to care homes or hospitals'],
    kinds: ['peer support'],
    values: ['kindness', 'family'],
    story:
      'I drive four hundred kilometres every second weekend to a mother who thinks I am her brother, and a charming one at that. My sister and I divide the work fairly and argue about it unfairly. I have become very good at soup.',
    wish: 'every round',
  },
  {
    name: 'Amara Nwosu',
    address: 'amara.nwosu@example.org',
    seeks: ['A person who writes fiction and would swap pages with me each month, honestly'],
    offers: ['Careful reading: I find the sentence where the chapter really begins'],
    kinds: ['peer support', 'collaboration'],
    values: ['honesty', 'curiosity'],
    story:
      'I have been writing the same novel since I was twenty-two, and we are both ageing well. It has a lighthouse, three sisters and far too much weather. My friends say they love it, which is why I need a stranger.',
    wish: 'every round',
  },
  {
    name: 'Leif Sandberg',
    address: 'leif.sandberg@example.org',
    seeks: ['Another late beginner at fiction, to swap pages every month and be kind about my commas'],
    offers: ['Strong opinions on plots and gentle ones on paragraphs'],
    kinds: ['peer support', 'collaboration'],
    values: ['curiosity', 'humour'],
    story:
      'I drive a tram, and everything I write happens on line seven. At the last stop I have nine minutes, and in nine minutes you can write one paragraph or eat one sandwich. I have lost six kilos and gained four chapters.',
    wish: 'every round',
  },
  {
    name: 'Hana Kobayashi',
    address: 'hana.kobayashi@example.org',
    seeks: ['To learn growing vegetables from somebody with an allotment and a sense of humour about slugs'],
    offers: ['Japanese home cooking and the patience to teach it: broth, pickles, knives'],
    kinds: ['learning'],
    values: ['patience', 'good food'],
    story:
      'I grew up on the ninth floor and met my first living carrot at thirty-six. Since then I have killed basil, mint and a cactus that came with a guarantee. In my kitchen I am a different person; ask anyone who has seen me with a radish.',
    wish: 'every round',
  },
  {
    name: 'Gerda Lindqvist',
    address: 'gerda.lindqvist@example.org',
    seeks: [
      'Somebody to teach me a new kitchen after fifty years: Japanese cooking, pickles, anything that is not stew',
    ],
    offers: ['Forty years of growing vegetables on an allotment, and more seedlings than I can give away'],
    kinds: ['learning'],
    values: ['good food', 'neighbours'],
    story:
      'I am seventy-two, and my beans are taller than my grandchildren. Every August I leave courgettes on doorsteps and hurry away. I have cooked the same nine dishes since my wedding, and one of them is toast.',
    wish: 'every round',
  },
  {
    name: 'Kofi Mensah',
    address: 'kofi.mensah@example.org',
    seeks: ['A mentor who has built up a furniture workshop alone and remembers how the first year felt'],
    offers: ['A pair of strong arms on Saturdays, and a van that starts if you ask it nicely'],
    kinds: ['mentorship'],
    values: ['craft', 'honesty'],
    story:
      'I finished my training as a joiner in June, best of a class of four. My workbench stands in an uncle’s garage between a boat and a quantity of paint nobody claims. I can make a drawer that sighs when you close it, and I have no idea what to charge for it.',
    wish: 'every round',
  },
  {
    name: 'Beatrix Vogel',
    address: 'beatrix.vogel@example.org',
    seeks: ['Somebody who reads Polish poetry aloud and does not mind interruptions'],
    offers: [
      'Twenty-five years of my own furniture workshop: I would gladly be a mentor in the first year, bad invoices included',
    ],
    kinds: ['mentorship'],
    values: ['craft', 'generosity'],
    story:
      'Nobody told me anything when I began, so I learned about damp oak from damp oak. I have nine and a half fingers and a good accountant, and I recommend only one of these. If someone younger wants to ask the stupid questions, I kept a list of the answers.',
    wish: 'every other round',
  },
  {
    name: 'Samir Haddad',
    address: 'samir.haddad@example.org',
    seeks: ['Someone patient to teach me to swim as a grown-up; I am afraid of deep water and rather tall'],
    offers: ['Arabic conversation for beginners, with coffee as strong as the grammar'],
    kinds: ['learning'],
    values: ['patience', 'courage'],
    story:
      'I work nights in a ward where people say I am calm. My daughter is four and swims already; last summer she told the whole beach that papa only guards the towels. I would like to guard them from closer to the sea.',
    wish: 'every round',
  },
  {
    name: 'Joan Ferris',
    address: 'joan.ferris@example.org',
    seeks: ['A beekeeper who lets a curious novice stand around in winter'],
    offers: ['I teach grown-ups who are afraid of deep water to swim, because I was one until I was forty'],
    kinds: ['learning'],
    values: ['courage', 'kindness'],
    story:
      'At forty I could not put my face into a washbasin. At forty-five I swim in the bay all year and have become slightly insufferable about it. I go slowly, I never pull anybody, and there is a flask of tea on the steps.',
    wish: 'every round',
  },
  {
    name: 'Pilar Ortega',
    address: 'pilar.ortega@example.org',
    seeks: ['Part-time work with bookkeeping in it, two mornings a week, among people who say thank you'],
    offers: ['Bookkeeping for an association or a small business; I enjoy it, please tell no one'],
    kinds: ['work'],
    values: ['fairness', 'humour'],
    story:
      'For six years I have balanced nothing but twins. Before that I found a missing eleven cents after three days and still think of it fondly. I would like to be useful again in a room where people finish their sentences.',
    wish: 'every round',
  },
  {
    name: 'Dougal MacRae',
    address: 'dougal.macrae@example.org',
    seeks: ['Somebody who enjoys bookkeeping, to rescue our association from its shoebox of receipts'],
    offers: ['Part-time work, paid and friendly, two mornings a week in a boat shed with a stove'],
    kinds: ['work'],
    values: ['fairness', 'the sea'],
    story:
      'Forty of us share three old boats, one roof and a treasurer who has emigrated. I was chosen to follow him because I was in the toilet during the vote. The boats are in excellent order.',
    wish: 'every round',
  },
  {
    name: 'Noor Rahimi',
    address: 'noor.rahimi@example.org',
    seeks: ['People to start a repair café with, here in the neighbourhood'],
    offers: ['Soldering, lamps and radios, and the nerve to open things that say do not open'],
    kinds: ['collaboration'],
    values: ['thrift', 'neighbours'],
    story:
      'My grandmother repaired everything but umbrellas, which she considered a lost cause. I have inherited her screwdrivers and her opinion of umbrellas. There are eleven toasters in my flat, and only one of them is mine.',
    wish: 'every round',
  },
  {
    name: 'Eskil Berg',
    address: 'eskil.berg@example.org',
    seeks: ['A repair café for our neighbourhood, or the people to start one with'],
    offers: ['A heated hall with thirty chairs that stands empty on Saturdays'],
    kinds: ['collaboration'],
    values: ['neighbours', 'thrift'],
    story:
      'I hold the keys to the old parish hall, a large bunch and a light duty. On Saturdays there is nobody in it but me and a piano with opinions. I cannot mend a thing, but I make coffee for sixty without losing count.',
    wish: 'every round',
  },
  {
    name: 'Livia Moretti',
    address: 'livia.moretti@example.org',
    seeks: ['Somebody who was widowed young too, with children, and has come out a little on the other side'],
    offers: ['A table on Friday nights where nobody has to be brave'],
    kinds: ['peer support'],
    values: ['family', 'honesty'],
    story:
      'My husband died two years ago, and people still lower their voices when I buy fish. Our son is six and asks better questions than the adults. I am all right, mostly, and would like to know someone for whom that needs no explanation.',
    wish: 'once a quarter',
  },
  {
    name: 'Anders Nygaard',
    address: 'anders.nygaard@example.org',
    seeks: [
      'Others who were widowed young and bring up children alone, for ordinary talk about ordinary days',
    ],
    offers: ['Four years of finding out which advice to ignore'],
    kinds: ['peer support'],
    values: ['family', 'humour'],
    story:
      'I have two daughters, one salary and a plait technique that took me a year. The first winter I labelled every plate of frozen lasagne with the name of its giver, and we ate our way through the village. Now I would like to hand some of that on.',
    wish: 'every other round',
  },
  {
    name: 'Oskar Lund',
    address: 'oskar.lund@example.org',
    seeks: ['Somebody with a telescope who would show me Saturn and explain the night sky'],
    offers: ['I can carry heavy things up dark hills and stay awake until four'],
    kinds: ['curiosity'],
    values: ['curiosity'],
    story:
      'I am nineteen and in the year between school and whatever comes next. In March the power failed in our whole valley, and I saw more stars than I had been told about. I have since read two books, which only made it worse.',
    wish: 'every round',
  },
  {
    name: 'Meera Pillai',
    address: 'meera.pillai@example.org',
    seeks: ['A partner for endgames on a wooden board, slow and without a clock'],
    offers: ['Evenings at my telescope: the night sky explained, and Saturn for anyone who brings biscuits'],
    kinds: ['curiosity'],
    values: ['curiosity', 'patience'],
    story:
      'For thirty-eight years I taught physics to people who were looking out of the window, and now I look out of it myself. The telescope was my present to me; the hill belongs to a farmer who wants only to be told when something is about to hit us. Nobody stays unmoved by the rings, not even the farmer.',
    wish: 'every round',
  },
  {
    name: 'Solveig Aune',
    address: 'solveig.aune@example.org',
    seeks: ['Spanish conversation with somebody who corrects me without pity'],
    offers: ['Cross-country skiing for beginners, including the art of falling'],
    kinds: ['learning', 'curiosity'],
    values: ['the outdoors', 'humour'],
    story:
      'I have learned Spanish from songs, so I can suffer fluently but not order lunch. My grandfather put me on skis before I could object. I laugh when people fall, but I always fall with them.',
    wish: 'every round',
  },
  {
    name: 'Mateo Rojas',
    address: 'mateo.rojas@example.org',
    seeks: ['A beginner’s way into cross-country skiing, with someone who will not laugh too long'],
    offers: ['Spanish conversation with strict corrections and weak jokes'],
    kinds: ['learning', 'curiosity'],
    values: ['humour', 'courage'],
    story:
      'I came north for love; the love moved on, and I stayed for the library. This is my third winter and the first I intend to enjoy. I own one ski, which was free, and am told there should be another.',
    wish: 'every round',
  },
  {
    name: 'Yann Kermadec',
    address: 'yann.kermadec@example.org',
    seeks: ['A hurdy-gurdy player within walking distance'],
    offers: ['Breton dances, taught with more enthusiasm than counting'],
    kinds: [],
    values: ['music'],
    story:
      'I play the bombarde, an instrument that has never been asked to play louder. My neighbours have formed a group, and it is not a band. Somewhere near here there must be one other person with the same problem.',
    wish: 'every other round',
  },
  {
    name: 'Fenna de Boer',
    address: 'fenna.deboer@example.org',
    seeks: ['Someone who has sold everything and moved onto a barge, and would do it again or would not'],
    offers: ['Deciphering great-grandparents’ letters in Dutch and Frisian handwriting'],
    kinds: [],
    values: ['freedom'],
    story:
      'I am fifty and have lived in the same house for forty-nine years; the other one was a misunderstanding. Since the spring I stand on bridges and look into other people’s wheelhouses. I would like to hear about the damp before I fall in love with it.',
    wish: 'once a quarter',
  },
];
