import type { OurTexts } from '../programme-public.ts';

export const en: OurTexts = {
  home: {
    title: 'See what goes on behind another door',
    lead: 'You spend a day or two with another organisation in your region. Afterwards you know how things really work there, and whom to call.',
    moments: [
      {
        time: '8:45',
        title: 'Somebody is expecting you',
        text: 'Your host meets you at the door. You know beforehand who that is.',
      },
      {
        time: '9:00',
        title: 'Coffee first',
        text: 'What do we do, what do you do? And what would you like to see today?',
      },
      {
        time: '10:00',
        title: 'Into the work',
        text: 'An intake, a meeting or a shift. You watch, and ask whatever you like.',
      },
      {
        time: '15:30',
        title: 'Talk it over',
        text: 'What turned out different from what you thought? Whom will you call from now on, and for what?',
      },
    ],
  },
  questions: [
    {
      question: 'How much time does it take?',
      answer:
        'A day or two of visiting, and about an hour in all to sign up and look back. You choose the days that suit you. Your manager gives permission beforehand, through a link in an email.',
    },
    {
      question: 'Does my organisation have to receive somebody too?',
      answer:
        'Nobody has to swap: the person who comes to you need not be from the place you go to. Across all organisations it is shared fairly, so we ask each of them for places.',
    },
    {
      question: 'May I see clients or read files?',
      answer:
        'That is up to the organisation that receives you, and to the client. What you hear and see stays there, and you sign for that. Nothing about clients goes into this system.',
    },
    {
      question: 'Can I go to a secret location too?',
      answer:
        'Yes. The address is not in this system, nor in any email. Your host rings you, or meets you somewhere you both agree on. That place decides for itself who comes.',
    },
    {
      question: 'What if I cannot come after all?',
      answer:
        'Tell us as soon as you can, with one click, so that somebody else can go. You do not have to say why.',
    },
  ],
  contact: `Would you like to take part, or have you a question about a visit? First ask the contact person of your organisation, who knows the round and who coordinates it.

Have you signed up already? You can simply answer any mail from us. The coordinators read your answer.

## Do you need help yourself?

We do not help clients. Ring **Veilig Thuis: 0800 2000**. It is free, day and night. In immediate danger ring **112**.`,
  privacy: `This says what we keep of you when you take part, why, and for how long.

## Just looking?

Then we keep nothing of you. This site sets no cookies and does not follow you. If you choose another language, your browser remembers that, and nothing else.

## Signing up?

Then we keep what you fill in yourself:

- your name, your mail address at work, your function and your organisation
- what you want to learn, which places you would like to go to and on which days you can
- whether your manager agrees

We need that to find everybody a place that fits.

## Who sees it?

- the coordinators of the round
- the contact person of your organisation, and of the organisation that you go to
- who receives you, when both of you have said yes

Your name never comes on a public page, but in a story that you said yes to yourself.

## For how long?

A year after the end of the round your sign-up is gone. If you have a card in the list of contacts, we ask every half year whether it should stay.

## What can you do yourself?

Sign in, and you can see your sign-up, change it and withdraw it. Under “My data” you read all that we keep of you. You can take it along, have something corrected, or have everything erased. Does that not work? Ask the coordinator: see [contact](/contact).

Can we not solve it together? Then you can complain to the [Dutch data protection authority](https://www.autoriteitpersoonsgegevens.nl/en).

## And clients?

Nothing about clients is here. Who tries to write something down nevertheless is warned.`,
  accessibility: `Everybody must be able to use this site. This is its accessibility statement, in the form that the Dutch government prescribes.

## What is this statement about?

All pages of this site, also those behind signing in, and the documents that you download here.

## How far are we?

**Status C: first measures taken.** We make the site by WCAG 2.2, level A and AA (EN 301 549). With each change a program tests all pages, which does not find everything. There has been no audit by an independent agency yet.

## What do we know is not right yet?

- Workbooks (Excel) that you download are not tested apart. All that is in them is on a page as well.
- What people write themselves, such as the text of a place, can be harder than level B1.

## Something does not work for you?

Tell us: see [contact](/contact). Say on which page it was, what went wrong, and what you look or read with. Within five working days you hear that we have your message. Within three weeks you read what we do about it.

Do you need something in another form? Ask, and we make it for you.

## Not content with the answer?

Then you can complain to the organisation that offers this site. If that does not help, you can go to the [National ombudsman](https://www.nationaleombudsman.nl/international) or the [Netherlands Institute for Human Rights](https://www.mensenrechten.nl/en).

## Of when is this statement?

It belongs to this version of the software. Who offers the site adds here: the name of the organisation, who signed this statement, and on which day.`,
};
