// Two people whom any round would put together, for journeys that need a pair.

/** Seeks advice on a garden, gives bookkeeping. */
export const ada = {
  seek: 'Somebody who has built a community garden from nothing and can tell me what to avoid',
  give: 'I can teach bookkeeping for small associations',
  story: 'I left a bank to run a kindergarten and have never laughed so much.',
};

/** The other way round. */
export const ben = {
  seek: 'Help with bookkeeping for our association, from somebody patient',
  give: 'Ten years of building a community garden from nothing, mistakes included',
  story: 'I grow tomatoes on a former car park with forty neighbours.',
};

export const asked = /someone you/i;
export const introduction = /introduction/i;
