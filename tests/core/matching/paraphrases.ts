// Wishes and who could meet each, in other words: written before the scores were calibrated. The odd ones calibrate them,
// the even ones measure (`npm run bench -- meaning`).

/** A wish, and an offer (or, for peers, a wish) that answers it with hardly a word in common. */
export type Paraphrase = readonly [seek: string, answer: string];

export const answers: readonly Paraphrase[] = [
  [
    'I am looking for someone to teach me how to swim properly.',
    'Former lifeguard, happy to give lessons in the pool to grown-ups.',
  ],
  [
    'Our start-up needs its first investors and I have never pitched.',
    'I raised two venture rounds and will pick your deck apart.',
  ],
  [
    'A mentor who became a manager without losing her friends on the team.',
    'I was promoted above my colleagues and can say what I would do differently.',
  ],
  [
    'Help with reading a rental contract before I sign.',
    'Tenancy law is my daily bread at the advice centre.',
  ],
  [
    'I want to grow my own food on a balcony.',
    'Tomatoes and herbs in pots: ten summers of mistakes to share.',
  ],
  [
    'Somebody to practise Spanish conversation with.',
    'Native of Seville, glad to chat over coffee in my language.',
  ],
  [
    'How do people live with a small pension?',
    'I have been retired for eight years and know every trick of stretching little money.',
  ],
  ['A drummer for our garage band.', 'I play percussion and miss having others to play with.'],
  [
    'Advice on leaving a corporate job to go freelance.',
    'Self-employed consultant since 2011; ask me about the first lean year.',
  ],
  ['I need a website for my yoga studio.', 'Front-end developer who likes small honest pages.'],
  ['Someone who has walked the Camino.', 'I went on foot from Le Puy to Santiago with bad knees.'],
  ['Learning to bake bread that does not collapse.', 'I get up at three: trained baker, rye and wheat.'],
  ['Who can tell me what studying medicine is really like?', 'Junior doctor in her second year on the ward.'],
  [
    'Support for telling my employer that I am pregnant.',
    'I went through two maternity leaves at a law firm and came back each time.',
  ],
  ['An editor for my first crime novel.', 'I have read manuscripts for a publishing house for twenty years.'],
  [
    'We are looking for a volunteer treasurer for our association.',
    'Chartered accountant with free evenings and a soft spot for clubs.',
  ],
  [
    'I would like to understand quantum physics, at least a little.',
    'Lecturer who explains atoms with marbles and patience.',
  ],
  [
    'A partner for long-distance cycling in spring.',
    'I ride two hundred kilometres on a Sunday and would love company on the road.',
  ],
  [
    'How to keep bees without upsetting the neighbours.',
    'Six hives on my garage roof, and honey for the whole street.',
  ],
  [
    'I would like to hear from someone who adopted a child.',
    'Our daughter came to us at four from an orphanage in Riga.',
  ],
  ['Someone to look over my CV.', 'I have screened applicants for a hospital group for a decade.'],
  [
    'I inherited shares and have no idea what to do with them.',
    'Financial planner, independent, no commission.',
  ],
  [
    'Getting over stage fright before my sister’s wedding speech.',
    'Actor; I coach people who shake when everybody looks at them.',
  ],
  ['A carpenter to help build a tree house.', 'Joinery is my trade, and I have two children who climb.'],
  [
    'I want to sell my ceramics online.',
    'My handmade jewellery shop on the internet feeds a family of three.',
  ],
  ['Learn how to edit video for our charity.', 'I cut documentaries for public television.'],
  [
    'Meeting someone who works for the European Parliament.',
    'Assistant to an MEP in Brussels for six years.',
  ],
  [
    'Someone patient who can show my father how to use a smartphone.',
    'I give computer lessons to pensioners at the library.',
  ],
  ['A nutrition plan for a teenage athlete.', 'Dietician for a youth football academy.'],
  [
    'I would love to sing again after twenty years.',
    'Our choir welcomes rusty voices on Thursdays, and I conduct it.',
  ],
  ['An electrician who knows old farmhouses.', 'I have rewired barns and cottages from before the war.'],
  [
    'Somebody who has opened a café and survived.',
    'Eight tables, one espresso machine, still in business after nine winters.',
  ],
  [
    'How does one write a grant application for research?',
    'I sit on a panel that decides which science gets funded.',
  ],
  [
    'I would like to get to know Japanese tea ceremony.',
    'I studied chado in Kyoto and own the bowls for it.',
  ],
  ['Homeschooling our kids for a year of travel.', 'We taught our three ourselves on a sailing boat.'],
  [
    'A lawyer who understands open source licences.',
    'Software copyright is what I do, mostly for free projects.',
  ],
  [
    'Somebody to play chess with on weekday evenings.',
    'Club player, rated 1700, looking across an empty board.',
  ],
  [
    'Tips for a first marathon at fifty.',
    'I started running late and have finished eleven times forty-two kilometres.',
  ],
  [
    'I need a translator for letters from my Polish grandmother.',
    'I grew up in Gdansk and render texts into English for a living.',
  ],
  ['What is it like to work on a ship?', 'Second engineer on container vessels for twelve years.'],
  ['An illustrator for a children’s book about a shy hedgehog.', 'I paint animals in ink and watercolour.'],
  [
    'Making our company carbon neutral without greenwashing.',
    'I audit emissions for mid-sized manufacturers.',
  ],
  [
    'Someone who knows how to restore antique furniture.',
    'French polish, hide glue and a workshop full of tired chairs.',
  ],
  ['Learning sign language for my deaf nephew.', 'Interpreter for people who cannot hear.'],
  ['A tutor for calculus, evenings.', 'Retired maths teacher who misses derivatives.'],
  [
    'I am thinking of moving to Canada and want the truth about it.',
    'I emigrated to Toronto with two suitcases and stayed.',
  ],
  [
    'A physiotherapist who has dealt with frozen shoulders.',
    'I treat stiff joints, mostly of people over fifty.',
  ],
  [
    'Someone to build furniture for our community kitchen.',
    'Cabinet maker with spare oak and spare Saturdays.',
  ],
  [
    'Co-founder for a platform that shares tools among neighbours.',
    'Full-stack engineer longing to make something useful for a local place.',
  ],
  [
    'How to talk to my teenage son about drugs.',
    'I am a social worker at an addiction service for young people.',
  ],
  [
    'Understanding blockchain without the hype.',
    'I wrote my thesis on distributed ledgers and stayed sceptical.',
  ],
  ['A horse for my daughter to ride sometimes.', 'We have three ponies and not enough children.'],
  ['Advice on running for the town council.', 'I was an alderman for two terms and lost the third.'],
  ['I want to learn to sew my own clothes.', 'Tailor; bring a pattern and we will make a shirt.'],
  ['Someone who left a religious sect.', 'I grew up among Jehovah’s Witnesses and walked out at nineteen.'],
  ['A photographer for our little theatre.', 'I shoot dance and drama in bad light.'],
  ['Help setting up a home network that does not drop.', 'Network administrator; routers are afraid of me.'],
  ['A job in the renewable energy sector.', 'Our wind farm company is hiring technicians and planners.'],
  [
    'We need an apprentice for our organic vegetable farm.',
    'I want to work outdoors with plants and do not mind mud.',
  ],
  ['Looking for a post as a kindergarten teacher.', 'Our nursery lacks two educators from September.'],
  ['Learning to play the piano as an adult.', 'Pianist who prefers beginners with grey hair.'],
  ['I would like to know how wine is made.', 'My family has pressed grapes for four generations.'],
  ['A guide to getting a dog when one works full time.', 'I train puppies and their people.'],
  [
    'How to invest in property with little capital.',
    'I own three small flats and began with almost nothing.',
  ],
  [
    'Somebody who can explain the pension system to immigrants.',
    'I worked at the social insurance office and speak Turkish.',
  ],
  ['Getting my novel translated and published abroad.', 'Literary agent with friends at foreign houses.'],
  [
    'I want to give something back: where could a retired engineer volunteer?',
    'Our repair café always needs people who understand machines.',
  ],
  [
    'Somebody to explain what happens in psychoanalysis.',
    'I lay on the couch three times a week for five years.',
  ],
  [
    'A critical friend for my PhD on migration.',
    'Sociologist, I supervise dissertations about people on the move.',
  ],
  [
    'A sparring partner for a product launch in Germany.',
    'I brought two British brands to Berlin and Munich.',
  ],
  [
    'How do you keep a family business alive with your siblings?',
    'My brother and I took over our father’s foundry and still eat together.',
  ],
  ['I have to cook for forty people at a camp.', 'I run the kitchen of a youth hostel.'],
  [
    'Finding my great-grandfather who emigrated to Argentina.',
    'Genealogy and passenger lists are my obsession.',
  ],
  ['A statistician who would check my survey.', 'I analyse questionnaires for the census bureau.'],
  ['I am curious how a newspaper gets made.', 'Night editor of a regional daily.'],
  ['A knee operation is ahead of me; how was yours?', 'Both my knees are titanium, and I dance.'],
  [
    'Someone with experience in crowdfunding a board game.',
    'My card game reached its goal on Kickstarter in two days.',
  ],
  ['I would like to learn fly fishing.', 'I tie my own flies and know a quiet stretch of river.'],
  ['Somebody who understands farm subsidies.', 'I advise growers on agricultural payments from Brussels.'],
  ['Company for visiting museums on Sundays.', 'Art historian with an annual pass and nobody to go with.'],
  [
    'How to start a podcast about local history.',
    'Sound engineer; my show about old factories has three thousand listeners.',
  ],
  ['A speech therapist for my stammer.', 'Logopaedist who once stuttered herself.'],
  ['I need to learn how to say no at work.', 'Assertiveness is what I train nurses and engineers in.'],
  ['Help to prepare for the citizenship test.', 'I taught integration courses for new arrivals.'],
  ['A buddy for open-water swimming in winter.', 'I go into the lake every morning, ice or not.'],
  [
    'Someone who has run a shelter for homeless people.',
    'I managed beds and soup for people from the street.',
  ],
  ['I would like to try stand-up comedy.', 'I host an open mic where bad jokes are welcome.'],
  ['Understanding my diabetes diagnosis.', 'I have measured my blood sugar since I was ten.'],
  [
    'A designer to give our cooperative a new logo.',
    'Typography and brand identities for small organisations.',
  ],
  ['Where to find affordable studio space for sculpture.', 'I manage a disused mill full of artists.'],
  [
    'I must fire somebody for the first time and feel sick.',
    'Human resources for thirty years; I know decent ways to let people go.',
  ],
  ['Learning woodturning.', 'I make bowls on a lathe in my shed.'],
  ['I would like to understand Islam better.', 'Imam of a small mosque, fond of questions.'],
  [
    'Someone who knows about heat pumps in old houses.',
    'I plan heating systems and have insulated two listed buildings.',
  ],
  ['A tax adviser for artists.', 'I file returns for musicians and painters.'],
  ['Tips for travelling alone as a woman.', 'I backpacked by myself from Lima to Patagonia.'],
  ['Cybersecurity for a small medical practice.', 'I test clinics for holes before others find them.'],
  ['I want to write a will.', 'Notary, off duty, no bill.'],
  [
    'A place where my daughter could do an internship in a lab.',
    'My biology group takes school students for two weeks.',
  ],
  ['Somebody to climb with indoors.', 'I have a rope, a harness and nobody to belay me.'],
  [
    'How to price my work as a graphic artist.',
    'Ten years of invoicing for illustrations taught me what to charge.',
  ],
  [
    'I am afraid of flying and must go to Singapore.',
    'Airline pilot; I hold courses for nervous passengers.',
  ],
  ['Setting up a food bank in our suburb.', 'I coordinate surplus from supermarkets to families.'],
  ['An introduction to astronomy for my class.', 'Amateur with a telescope and a habit of staying up.'],
  ['Repairing my old accordion.', 'Instrument maker: bellows, reeds and keys.'],
  ['I would like someone to read poems with.', 'I know Szymborska by heart and read aloud well.'],
  [
    'Tips for arranging care for my mother from abroad.',
    'I organised home help for my parents across a border.',
  ],
  ['How do I negotiate a salary in tech?', 'I was a recruiter for software companies and know the ranges.'],
  ['A mechanic who would look at my camper van.', 'Diesel engines, rust and brakes, any weekend.'],
  ['Someone who has learnt programming after forty.', 'At forty-four I went from nursing to writing code.'],
  ['Learning traditional Irish dance.', 'I taught step and set at a school in Galway.'],
  [
    'I would like to organise a street party.',
    'Permits, benches, bands: I have done nine neighbourhood festivals.',
  ],
  ['A native speaker to correct my French emails.', 'From Lyon, and pedantic about accents.'],
  ['Somebody who makes cheese.', 'Goat farmer with a small dairy.'],
  ['What does a judge do all day?', 'I sat on the bench at a family court.'],
  ['Advice about IVF after two failed rounds.', 'Our twins came on the fourth attempt at the clinic.'],
  ['How to found a nonprofit.', 'I registered and led two charities.'],
  ['I would like to learn archery.', 'I shoot longbow and have a target in the orchard.'],
  ['An interior designer for a very small flat.', 'I make thirty square metres feel like sixty.'],
  [
    'Finding the right school for a gifted child.',
    'Educational psychologist; I test and advise families of clever kids.',
  ],
];

/** Two who look for the same, as peers. */
export const peers: readonly Paraphrase[] = [
  ['Other parents of twins.', 'Mums and dads who had two at once and have not slept since.'],
  ['People who lost a brother or sister.', 'Somebody else whose sibling died young.'],
  ['Others who live with multiple sclerosis.', 'Company in having MS, without pity.'],
  ['Women in male-dominated engineering teams.', 'Other female engineers who are the only one in the room.'],
  ['People who quit smoking this year.', 'Anyone who is off cigarettes and climbing the walls.'],
  ['Fellow single fathers.', 'Men raising kids on their own.'],
  ['Others who moved here from Syria.', 'Syrians starting a new life in this city.'],
  [
    'Somebody who also teaches at a difficult school.',
    'Teachers whose classes are chaos and who still like them.',
  ],
  ['Entrepreneurs whose company failed.', 'Founders who went bankrupt and talk about it.'],
  ['People with hearing aids under forty.', 'Young and hard of hearing, like me.'],
  [
    'Other carers of a husband after a stroke.',
    'Spouses looking after somebody who cannot speak since the brain bleed.',
  ],
  [
    'Translators who fear machines will take their work.',
    'Colleagues in translation wondering what AI leaves us.',
  ],
  ['Other novelists stuck on a second book.', 'Writers with a blocked follow-up to their debut.'],
  ['People in recovery from an eating disorder.', 'Others who had anorexia and are learning to eat again.'],
  ['Expats married to a local.', 'Foreigners whose partner comes from here.'],
  ['Somebody else who came out late in life.', 'People who realised they were gay after fifty.'],
  ['Vegans in a family of butchers.', 'The only plant-eater at a table full of meat.'],
  ['Doctoral students about to give up.', 'PhD candidates who think of quitting.'],
  ['Grandparents bringing up their grandchildren.', 'Others raising the kids of their own children.'],
  ['People who live on a houseboat.', 'Others whose home floats.'],
  ['Nurses after burnout.', 'Health workers who broke down from exhaustion and returned.'],
  ['Amateur astronomers nearby.', 'Others who spend clear nights behind a telescope.'],
  ['Young widows.', 'People in their thirties whose partner died.'],
  ['Freelancers who feel lonely at home.', 'Self-employed people tired of eating lunch alone.'],
  ['Stepmothers.', 'Women with children who are not theirs by birth.'],
  ['People with tinnitus.', 'Others whose ears never stop ringing.'],
  ['Beginner sourdough bakers.', 'Company in feeding a starter and failing.'],
  ['Others whose child has Down syndrome.', 'Families with trisomy 21.'],
  [
    'Retired managers who do not know what to do with themselves.',
    'Ex-bosses, newly pensioned and restless.',
  ],
  ['First-generation students.', 'Others whose parents never went to university.'],
  ['Anyone else restoring an old wooden boat.', 'Owners of leaky classic yachts who scrape and varnish.'],
  ['Introverts who run a company.', 'Quiet people at the top of a business.'],
  ['Parents of a transgender teenager.', 'Mothers and fathers whose kid changed name and pronouns.'],
  ['People who care for someone with bipolar disorder.', 'Partners of manic-depressive people.'],
  ['Other long-distance couples.', 'Somebody whose love lives on another continent, too.'],
  ['Former athletes after an injury ended it.', 'Others whose sporting career stopped with a torn ligament.'],
  ['Left-handed calligraphers.', 'Lefties who write with a nib.'],
  ['Night shift workers.', 'People who sleep by day because of their job.'],
  ['Musicians with stage fright.', 'Players who tremble before every concert.'],
  ['People paying off big debts.', 'Others digging themselves out of what they owe.'],
];
