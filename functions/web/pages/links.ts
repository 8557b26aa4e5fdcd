// The pages behind links: they show what pressing the one button will do, and do nothing themselves.
import { html } from 'hono/html';
import type { Community } from '../../core/community.ts';
import type { Member } from '../../core/member.ts';
import { confirmableUntil, isInvitation } from '../../core/member-times.ts';
import type { Acted, Sight } from '../../flows/follow-link.ts';
import { type Html, layout } from './layout.ts';
import { formLink, noticePage } from './notices.ts';
import type { NoticeWords, PageWords } from './words.ts';

interface Shown {
  readonly page: Html;
  readonly status: 200 | 404 | 410;
}

const shown = (page: Html, status: Shown['status'] = 200): Shown => ({ page, status });

/** The page for somebody who opened a link; `now` in epoch milliseconds. */
export function pageOfSight(words: PageWords, sight: Sight, now: number): Shown {
  const { notices } = words;
  switch (sight.link) {
    case 'unknown':
      return shown(noticePage(words, notices.unknownLink), 404);
    case 'leave':
      return shown(leavePage(words, sight.community));
    case 'yes':
      // What a member may see of it: the close of the round, which comes at the same time whatever the other said.
      if (sight.introduction.stage === 'introduced') return shown(noticePage(words, notices.introduced));
      return sight.introduction.closed
        ? shown(noticePage(words, notices.tooLate(sight.community.name)), 410)
        : shown(yesPage(words, sight.community));
    case 'confirm':
      return pageOfSignUp(words, sight.community, sight.member, now);
  }
}

function pageOfSignUp(words: PageWords, community: Community, member: Member, now: number): Shown {
  const { notices } = words;
  switch (member.standing) {
    case 'unconfirmed':
      return confirmableUntil(member) > now
        ? shown(confirmPage(words, community, member))
        : shown(noticePage(words, expired(words, community)), 410);
    case 'applied':
      return shown(noticePage(words, notices.applied(community.name)));
    case 'active':
    case 'paused':
      return shown(noticePage(words, notices.confirmed(community.name)));
    case 'left':
    case 'unreachable':
      return shown(noticePage(words, notices.unknownLink), 404);
  }
}

const expired = (words: PageWords, { id, name }: Community): NoticeWords =>
  words.notices.expiredSignUp(name, formLink(words, id));

/** The page for somebody who pressed the button; `sight` is what the link led to before. */
export function pageOfAct(words: PageWords, sight: Sight, acted: Acted): Shown {
  const { notices } = words;
  const notice = (said: NoticeWords, status?: Shown['status']) => shown(noticePage(words, said), status);
  switch (acted.done) {
    case 'confirmed':
      return notice(notices.confirmed(acted.community.name));
    case 'applied':
      return notice(notices.applied(acted.community.name));
    case 'said-yes':
      return notice(notices.saidYes);
    case 'left':
      return notice(notices.left(acted.community.name));
    case 'too-late':
      return sight.link === 'confirm'
        ? notice(expired(words, acted.community), 410)
        : notice(notices.tooLate(acted.community.name), 410);
    case 'newer-sign-up':
      return notice(notices.newerSignUp(acted.community.name), 410);
    case 'unknown':
      return notice(notices.unknownLink, 404);
  }
}

const button = (words: PageWords, said: string): Html =>
  html`<form method="post" action="?lang=${words.code}" class="act"><button type="submit">${said}</button></form>`;

/** Shows the words that will be confirmed: they were typed by whoever filled in the form, or noted by the organiser. */
function confirmPage(words: PageWords, community: Community, member: Member): Html {
  const { confirm } = words;
  const invited = isInvitation(member);
  return layout(
    words,
    confirm.title(community.name),
    html`<h1>${confirm.heading}</h1>
<p class="lead">${invited ? confirm.noted(community.name) : confirm.written(community.name)}</p>
<div class="sheet">${saidOf(words, member)}</div>
<p>${community.admission.by === 'organiser' && !member.invited ? confirm.toOrganiser(community.name) : confirm.join(community.name)}</p>
${button(words, confirm.button)}
<p class="small">${confirm.notRight(formLink(words, community.id), invited)}</p>`,
  );
}

function saidOf({ confirm: { labels }, form }: PageWords, { profile }: Member): Html {
  const said = (direction: 'seek' | 'offer') =>
    profile.intentions
      .filter((one) => one.direction === direction)
      .map((one) => html`<dd class="said" dir="auto">${one.words}</dd>\n`);
  const kinds = profile.kinds.map((kind) => form.kindChoices[kind].title).join(', ');
  return html`<dl>
<dt>${labels.name}</dt>
<dd dir="auto">${profile.name}</dd>
<dt>${labels.seek}</dt>
${said('seek')}<dt>${labels.give}</dt>
${said('offer')}<dt>${labels.story}</dt>
<dd class="said" dir="auto">${profile.story}</dd>
${kinds ? html`<dt>${labels.kinds}</dt>\n<dd>${kinds}</dd>\n` : ''}${
  profile.values.length > 0
    ? html`<dt>${labels.values}</dt>\n<dd dir="auto">${profile.values.join(', ')}</dd>\n`
    : ''
}<dt>${labels.wish}</dt>
<dd>${form.wishChoices[profile.wish].title}</dd>
</dl>`;
}

function yesPage(words: PageWords, community: Community): Html {
  const { yes } = words;
  return layout(
    words,
    yes.title,
    html`<h1>${yes.title}</h1>
<p class="lead">${yes.lead}</p>
<p>${yes.what(community.name)}</p>
${button(words, yes.button)}
<p class="small">${yes.otherwise}</p>`,
  );
}

function leavePage(words: PageWords, { name }: Community): Html {
  const { leave } = words;
  return layout(
    words,
    leave.title(name),
    html`<h1>${leave.heading(name)}</h1>
<p>${leave.what(name)}</p>
${button(words, leave.button)}
<p class="small">${leave.otherwise}</p>`,
  );
}
