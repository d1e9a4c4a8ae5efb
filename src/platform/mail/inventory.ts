import { at, type Inventory, listedIn, via } from '../privacy/inventory.ts';

/** The letter itself is kept only when no mail server is set: it may hold a key. */
const letter = { holds: 'text', seenBy: [] } as const;

export const inventory: Inventory = {
  tables: {
    mail: {
      purpose: 'mail',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: [
        { after: 'created_at', years: 1 },
        { after: 'created_at', days: 30, only: { column: 'programme_id', is: null } },
        {
          after: 'created_at',
          days: 30,
          only: { column: 'kind', is: ['sign-up.confirm', 'sign-up.unfinished'] },
        },
      ],
      erasing: 'delete',
      people: {
        addressee: at('recipient'),
        participant: listedIn(
          'mail_subject',
          ...['sign_up', 'sign_up_draft', 'permission_request', 'withdrawal'],
        ),
        host: listedIn('mail_subject', 'host'),
        contact: listedIn('mail_subject', 'contact_person'),
      },
      scope: via('programme_id', 'programme'),
      columns: {
        id: 'id',
        recipient: 'email',
        subject: letter,
        body: letter,
        html: letter,
        created_at: 'fact',
        programme_id: 'fact',
        kind: 'fact',
        locale: { holds: 'fact', seenBy: [] },
        about: { holds: 'email', keys: 'by-kind', seenBy: [] },
        // It is made of ids and addresses, as in "sign-up.withdrawn …".
        dedupe: { holds: 'email', seenBy: [] },
        status: 'fact',
        urgency: 'nothing',
        attempts: 'nothing',
        last_error: 'fact',
        due_at: 'nothing',
        claimed_at: { holds: 'nothing', seenBy: [] },
        claims: { holds: 'nothing', seenBy: [] },
        handed_over_at: { holds: 'nothing', seenBy: [] },
        sent_at: 'fact',
        handled_at: 'nothing',
        number: 'nothing',
        bundle_id: { holds: 'id', seenBy: [] },
      },
    },
    mail_bundle: {
      purpose: 'mail',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: { after: 'created_at', years: 1 },
      erasing: { stays: 'history' },
      people: { account: at('sent_by') },
      scope: via('round_id', 'round'),
      columns: {
        id: 'id',
        programme_id: { holds: 'nothing', seenBy: [] },
        round_id: 'nothing',
        press: 'fact',
        sent_by: { holds: 'id', erasing: 'blank' },
        sentence: { holds: 'text', seenBy: ['coordinator', 'mailed'], erasing: 'blank' },
        before: {
          ...{ holds: 'id', seenBy: [] },
          keys: { '**': 'id' },
        },
        mails: 'nothing',
        called_back: 'nothing',
        created_at: 'fact',
      },
    },
    mail_subject: {
      purpose: 'mail',
      ground: 'public-task',
      seenBy: [],
      term: { while: 'mail' },
      erasing: 'delete',
      people: {
        addressee: via('mail_id', 'mail'),
        participant: via('mail_id', 'mail'),
        host: via('mail_id', 'mail'),
        contact: via('mail_id', 'mail'),
      },
      scope: via('mail_id', 'mail'),
      columns: {
        mail_id: 'id',
        kind: 'nothing',
        // Of who withdrew it is a digest.
        id: 'key',
      },
    },
  },
  jobs: { 'mail.sweep': {} },
};
