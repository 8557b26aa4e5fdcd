// The pages behind links: they show what pressing the one button will do, and do nothing themselves.
import { html } from 'hono/html';
import type { Community } from '../../core/community.ts';
import { confirmableUntil, isInvitation, type Member } from '../../core/member.ts';
import type { Acted, Sight } from '../../flows/follow-link.ts';
import { type Html, layout } from './layout.ts';
import {
  appliedPage,
  confirmedPage,
  expiredSignUpPage,
  introducedPage,
  leftPage,
  newerSignUpPage,
  saidYesPage,
  tooLatePage,
  unknownLinkPage,
} from './notices.ts';

interface Shown {
  readonly page: Html;
  readonly status: 200 | 404 | 410;
}

const shown = (page: Html, status: Shown['status'] = 200): Shown => ({ page, status });

/** The page for somebody who opened a link; `now` in epoch milliseconds. */
export function pageOfSight(sight: Sight, now: number): Shown {
  switch (sight.link) {
    case 'unknown':
      return shown(unknownLinkPage(), 404);
    case 'leave':
      return shown(leavePage(sight.community));
    case 'yes':
      // What a member may see of it: the close of the round, which comes at the same time whatever the other said.
      if (sight.introduction.stage === 'introduced') return shown(introducedPage());
      return sight.introduction.closed
        ? shown(tooLatePage(sight.community), 410)
        : shown(yesPage(sight.community));
    case 'confirm':
      return pageOfSignUp(sight.community, sight.member, now);
  }
}

function pageOfSignUp(community: Community, member: Member, now: number): Shown {
  switch (member.standing) {
    case 'unconfirmed':
      return confirmableUntil(member) > now
        ? shown(confirmPage(community, member))
        : shown(expiredSignUpPage(community), 410);
    case 'applied':
      return shown(appliedPage(community));
    case 'active':
    case 'paused':
      return shown(confirmedPage(community));
    case 'left':
    case 'unreachable':
      return shown(unknownLinkPage(), 404);
  }
}

/** The page for somebody who pressed the button; `sight` is what the link led to before. */
export function pageOfAct(sight: Sight, acted: Acted): Shown {
  switch (acted.done) {
    case 'confirmed':
      return shown(confirmedPage(acted.community));
    case 'applied':
      return shown(appliedPage(acted.community));
    case 'said-yes':
      return shown(saidYesPage());
    case 'left':
      return shown(leftPage(acted.community));
    case 'too-late':
      return sight.link === 'confirm'
        ? shown(expiredSignUpPage(acted.community), 410)
        : shown(tooLatePage(acted.community), 410);
    case 'newer-sign-up':
      return shown(newerSignUpPage(acted.community), 410);
    case 'unknown':
      return shown(unknownLinkPage(), 404);
  }
}

const button = (words: string): Html =>
  html`<form method="post" class="act"><button type="submit">${words}</button></form>`;

/** Shows the words that will be confirmed: they were typed by whoever filled in the form. */
function confirmPage(community: Community, member: Member): Html {
  const { profile } = member;
  const invited = isInvitation(member);
  const said = (direction: 'seek' | 'offer') =>
    profile.intentions
      .filter((one) => one.direction === direction)
      .map((one) => html`<dd class="said" dir="auto">${one.words}</dd>\n`);
  return layout(
    `Confirm your sign-up to ${community.name}`,
    html`<h1>Is this you?</h1>
<p class="lead">${
      invited
        ? `This is what the organiser of ${community.name} has noted for you.`
        : `This is what was written in the form of ${community.name} with your address.`
    }</p>
<div class="sheet"><dl>
<dt>Name</dt>
<dd dir="auto">${profile.name}</dd>
<dt>Looking to meet</dt>
${said('seek')}<dt>Could give</dt>
${said('offer')}<dt>About you</dt>
<dd class="said" dir="auto">${profile.story}</dd>
${profile.kinds.length > 0 ? html`<dt>Kind of connection</dt>\n<dd>${profile.kinds.join(', ')}</dd>\n` : ''}${
  profile.values.length > 0
    ? html`<dt>Cares about</dt>\n<dd dir="auto">${profile.values.join(', ')}</dd>\n`
    : ''
}<dt>How often</dt>
<dd>${profile.wish}</dd>
</dl></div>
<p>${
      community.admission.by === 'organiser'
        ? `With the button your sign-up goes to the organiser of ${community.name}, who answers in person. `
        : `With the button you join ${community.name} with these words. `
    }Your story, what you look for and what you give are shown to a person we have in mind for you; your name and address
only after you have both said yes.</p>
${button('Yes, this is me')}
<p class="small">Not quite right? <a href="/${community.id}">Fill in the form again</a>; the newest sign-up counts. If it was
not you, or you would rather not, close this page: ${invited ? 'the invitation is forgotten after two weeks' : 'the sign-up is forgotten after three days'}.</p>`,
  );
}

const yesPage = (community: Community): Html =>
  layout(
    'Was this yes from you?',
    html`<h1>Was this yes from you?</h1>
<p class="lead">We got a yes in your name, from an address that we cannot tell is yours.</p>
<p>If you press the button, it counts. Once the other person has said yes as well, you both get one letter from
${community.name} with your names and addresses. Until then nothing is shared.</p>
${button('Yes, introduce us')}
<p class="small">If you did not write it, or would rather not, close this page. Nothing happens, and nobody is told.</p>`,
  );

const leavePage = (community: Community): Html =>
  layout(
    `Leave ${community.name}`,
    html`<h1>Leave ${community.name}?</h1>
<p>With the button you get no more letters from ${community.name}. Introductions that are still open are closed, and nobody is
told why.</p>
${button('Leave, and stop all letters')}
<p class="small">Only need a rest? Answer any letter with “pause”, and until when if you know. If you came here by accident,
close this page and all stays as it is.</p>`,
  );
