import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { matchingPath } from '../../../journey/matching/paths.ts';
import { membersPath, settingsPath } from '../../../journey/programme/paths.ts';
import { placesPath, signUpsPath } from '../../../journey/sign-up/paths.ts';
import { daysUntil } from '../../../language/day.ts';
import { formatDay, type Locale } from '../../../language/format.ts';
import { postPath } from '../../../post/paths.ts';
import { Button, ButtonLink, type ButtonVariant } from '../../../ui/button.tsx';
import type { Todo } from '../../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { importPath } from '../../../workbook/paths.ts';

import type { RoundView } from '../home.ts';
import type { RoundTask } from '../tasks.ts';
import { DEMAND_ID } from './demand-table.tsx';
import type { TodoWords } from './todo-words.ts';

interface About {
  view: RoundView;
  /** The code of the round. */
  round: string;
  t: TodoWords;
  /** Only the first row has the strong button. */
  variant: ButtonVariant;
}

type Said = Omit<Todo, 'key' | 'by'>;

/** What waits for the coordinator, in words, each with one thing to do. */
export function todosOf(view: RoundView, round: string, t: TodoWords, locale: Locale): Todo[] {
  return view.tasks.map(({ name, by }, index) => {
    const days = by === null ? 0 : daysUntil(by, view.today);
    return {
      key: name,
      ...SAID[name]({ view, round, t, variant: index === 0 ? 'primary' : 'secondary' }),
      ...(by === null ? {} : { by: t.by(formatDay(by, locale), days), late: days < 0 }),
    };
  });
}

const SAID: Record<RoundTask['name'], (about: About) => Said> = {
  failed: (about) => ({
    title: about.t.failedTitle,
    note: about.t.failedNote,
    action: link(about, matchingPath(about.round), about.t.failedAction),
  }),
  unsafe: (about) => {
    const { view, t } = about;
    const title = t.unsafeTitle(view.unsafe);
    return {
      count: view.unsafe,
      title,
      note: t.unsafeNote,
      action: look(about, signUpsPath(about.round, { toon: 'veiligheid' }), title),
    };
  },
  proposed: (about) => {
    const { view, t } = about;
    const title = t.proposedTitle(view.proposed.length);
    return {
      count: view.proposed.length,
      title,
      note: t.proposedNote(t.names(view.proposed)),
      action: look(about, signUpsPath(about.round), title),
    };
  },
  mail: (about) => {
    const { view, t } = about;
    const title = t.mailTitle(view.mailTrouble);
    return {
      count: view.mailTrouble,
      title,
      note: t.mailNote,
      action: look(about, postPath(about.round, { toon: 'mislukt' }), title),
    };
  },
  match: matching,
  dates: (about) => {
    const { view, t } = about;
    return {
      count: view.missingDays.length,
      title: t.datesTitle(view.missingDays.length),
      note: t.datesNote(view.missingDays.map((what) => t.dates[what]).join(', ')),
      action: link(about, settingsPath(about.round), t.datesAction),
    };
  },
  outside: (about) => ({
    count: about.view.outside,
    title: about.t.outsideTitle(about.view.outside),
    note: about.t.outsideNote,
    action: link(about, settingsPath(about.round), about.t.outsideAction),
  }),
  nobody: (about) => ({
    title: about.t.nobodyTitle,
    note: about.t.nobodyNote(about.view.places),
    action: link(about, signUpsPath(about.round), about.t.nobodyAction),
  }),
  'no-places': (about) => ({
    title: about.t.noPlacesTitle,
    note: about.t.noPlacesNote(about.view.signUps),
    action: link(about, importPath(about.round), about.t.noPlacesAction),
  }),
  invite: (about) => {
    const { view, t } = about;
    const title = t.inviteTitle(view.invitable.length);
    return {
      count: view.invitable.length,
      title,
      note: t.names(view.invitable),
      action: view.invitesThose
        ? post(about, membersPath(about.round), 'invite', t.inviteAction(view.invitable.length))
        : look(about, membersPath(about.round, { toon: 'niet-uitgenodigd' }), title),
    };
  },
  contactless: (about) => {
    const { view, t } = about;
    const title = t.contactlessTitle(view.contactless.length);
    return {
      count: view.contactless.length,
      title,
      note: t.contactlessNote(t.names(view.contactless)),
      action: look(about, membersPath(about.round, { toon: 'geen-contactpersoon' }), title),
    };
  },
  waiting: (about) => {
    const { view, t } = about;
    const title = t.waitingTitle(view.waiting.length);
    const list = t.names(view.waiting);
    return {
      count: view.waiting.length,
      title,
      note: view.remindable > 0 ? list : `${list}. ${t.remindLater}`,
      action:
        view.remindable > 0
          ? post(about, membersPath(about.round), 'remind', t.remindAction)
          : look(about, membersPath(about.round, { toon: 'geen-antwoord' }), title),
    };
  },
  offerless: (about) => ({
    count: about.view.offerless.length,
    title: about.t.offerlessTitle(about.view.offerless.length),
    note: about.t.names(about.view.offerless),
    action: look(about, membersPath(about.round), about.t.offerlessTitle(about.view.offerless.length)),
  }),
  dayless: (about) => ({
    count: about.view.dayless.length,
    title: about.t.daylessTitle(about.view.dayless.length),
    note: about.t.daylessNote(about.t.names(about.view.dayless)),
    action: look(about, placesPath(about.round), about.t.daylessTitle(about.view.dayless.length)),
  }),
  permission: (about) => {
    const { view, t } = about;
    const where = signUpsPath(about.round, { toon: 'zonder-toestemming' });
    const title = t.permissionTitle(view.permissionOpen);
    return {
      count: view.permissionOpen,
      title,
      note: view.managersCanAnswer
        ? t.permissionNote(
            view.permissionOpen,
            view.longWait,
            view.unasked,
            view.mailable > 0 && view.mailable < view.permissionOpen,
          )
        : t.permissionClosed,
      action:
        view.mailable > 0
          ? post(about, where, 'remind-all', t.mailAction(view.mailable))
          : look(about, where, title),
    };
  },
  refused: (about) => {
    const { view, t } = about;
    const title = t.refusedTitle(view.refused.length);
    return {
      count: view.refused.length,
      title,
      note: t.refusedNote(t.names(view.refused)),
      action: look(about, signUpsPath(about.round, { toon: 'zonder-toestemming' }), title),
    };
  },
  impossible: (about) => {
    const title = about.t.impossibleTitle(about.view.impossible);
    return {
      count: about.view.impossible,
      title,
      note: about.t.impossibleNote,
      action: look(about, signUpsPath(about.round, { toon: 'geen-keuze' }), title),
    };
  },
  willing: (about) => {
    const { view, t } = about;
    const title = t.willingTitle(view.willing.length);
    return {
      count: view.willing.length,
      title,
      note: t.willingNote(t.names(view.willing)),
      action: look(about, signUpsPath(about.round), title),
    };
  },
  crowded: ({ view, t, variant }) => {
    const [most] = view.crowded;
    return {
      count: view.crowded.length,
      title: t.crowdedTitle(view.crowded.length),
      note: most && t.crowdedNote(most.name, most.first, most.seats, view.crowded.length === 1),
      action: (
        <ButtonLink variant={variant} to={`#${DEMAND_ID}`}>
          {t.lookAtDemand}
        </ButtonLink>
      ),
    };
  },
};

function matching(about: About): Said {
  const { view, t } = about;
  const { match, ready, seats } = view;
  const to = (text: string) => link(about, matchingPath(about.round), text);
  switch (match.state) {
    case 'busy':
    case 'failed':
      return { title: t.busyTitle, note: t.busyNote, action: to(t.busyAction) };
    case 'stale':
      return { title: t.staleTitle(match.number), note: t.staleNote, action: to(t.staleAction) };
    case 'proposal':
      return {
        count: match.placed,
        title: t.proposalTitle(match.number, match.placed),
        note: t.proposalNote(match.people),
        action: to(t.proposalAction),
      };
    case 'none': {
      const early = view.signUpState !== 'closed' && view.round.signUpCloses !== null;
      return {
        count: ready,
        title: t.readyTitle(ready),
        note: early ? t.readyEarly(seats) : t.readyNote(seats),
        action: to(t.readyAction),
      };
    }
  }
}

function link({ variant }: Pick<About, 'variant'>, path: string, text: ReactNode) {
  return (
    <ButtonLink variant={variant} to={path}>
      {text}
    </ButtonLink>
  );
}

/** "Look" says too little without the row around it. */
function look(about: About, path: string, what: string) {
  return link(
    about,
    path,
    <>
      {about.t.look} <VisuallyHidden>({what})</VisuallyHidden>
    </>,
  );
}

/** Pressed here, it comes back here. */
function post({ variant }: Pick<About, 'variant'>, path: string, intent: string, text: string) {
  return (
    <Form method="post" action={path}>
      <input type="hidden" name="terug" value="ronde" />
      <Button variant={variant} name="intent" value={intent}>
        {text}
      </Button>
    </Form>
  );
}
