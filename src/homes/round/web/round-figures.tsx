import { Figures } from '../../../ui/figures.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { RoundView } from '../home.ts';
import { words } from './round-words.ts';

/** From invited to ready: each figure with what it is out of. */
export function RoundFigures({ view }: { view: RoundView }) {
  const t = useWords(words);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const { organisations, signUps } = view;
  return (
    <Figures
      items={[
        {
          label: t.invited,
          value: view.invited,
          note: t.ofOrganisations(organisations),
          share: share(view.invited, organisations),
        },
        {
          label: t.answered,
          value: view.answered,
          note: t.ofOrganisations(organisations),
          share: share(view.answered, organisations),
        },
        {
          label: t.offering,
          value: view.offering,
          note: t.offeringNote(organisations, view.places, view.seats),
          share: share(view.offering, organisations),
        },
        {
          label: t.signUps,
          value: signUps,
          note: t.wanted(view.wanted),
          share: signUps > 0 ? 1 : 0,
        },
        {
          label: t.permission,
          value: view.permission,
          note: t.permissionNote(signUps, view.without),
          share: share(view.permission, signUps),
        },
        { label: t.ready, value: view.ready, note: t.readyNote(signUps), share: share(view.ready, signUps) },
      ]}
    />
  );
}
