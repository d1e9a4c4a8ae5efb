import { Link, useSearchParams } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField, RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeepFresh } from '../../../../ui/keep-fresh.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { PRICE } from '../../board/web/asked.ts';
import { Price } from '../../board/web/price.tsx';
import { wantedPath } from '../../paths.ts';
import { STYLES } from '../match-rules.ts';
import { Effects } from './effects.tsx';
import type { RulesLoaded } from './load-rules.ts';
import { Order } from './order.tsx';
import { words } from './rules-words.ts';

interface RulesTabProps {
  rules: RulesLoaded;
  round: string;
  run: string;
  fixed: boolean;
}

/** By which rules it is matched, what each would do to this round, and what other ones would. */
export default function RulesTab({ rules: loaded, round, run, fixed }: RulesTabProps) {
  const t = useWords(words);
  const { rules, typed, faults, outcomes, price, hasMet } = loaded;
  const [search] = useSearchParams();
  const labels = { tolerantie: t.tolerance, nieuw: t.newcomer, pech: t.unplaced, loting: t.lot };
  const textOf = useFaultText(faults, labels, {});
  const effect = (name: string, lead?: string) => <Effects outcome={outcomes[name]} lead={lead} />;
  const number = (name: 'tolerantie' | 'nieuw' | 'pech', most: number, hint: string) => (
    <TextField
      {...{ id: name, name, type: 'number', inputMode: 'numeric', min: 0, max: most, hint }}
      label={labels[name]}
      error={textOf(name)}
      defaultValue={typed[name]}
    />
  );
  return (
    <Section id="regels" title={t.title} intro={t.intro}>
      <Problems faults={faults} textOf={textOf} />
      <div className="ws-rules">
        {Object.values(outcomes).some(({ state }) => state === 'working') ? <KeepFresh typing /> : null}
        {/* Another address begins with what it says. */}
        <KeptForm key={search.toString()} kept="regels" method="get" action={`#${PRICE}`} preventScrollReset>
          <input type="hidden" name="toon" value="regels" />
          <input type="hidden" name="volgorde" value={rules.order.join()} />
          {/* Enter in a field shows what would happen; it moves nothing. */}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
          <FormStack>
            <RadioGroup
              name="manier"
              legend={t.mechanism}
              defaultValue={rules.mechanism}
              options={[
                {
                  value: 'optimal',
                  label: t.optimal,
                  hint: (
                    <>
                      {t.optimalHint} {effect('optimal')}
                    </>
                  ),
                },
                {
                  value: 'ttc',
                  label: t.ttc,
                  hint: (
                    <>
                      {t.ttcHint} {effect('ttc')}
                    </>
                  ),
                },
              ]}
            />
            <Order loaded={loaded}>{effect('choices-first', t.choicesFirst)}</Order>
            <RadioGroup
              name="keuzes"
              legend={t.style}
              defaultValue={rules.style}
              options={STYLES.map((style) => ({
                value: style,
                label: t.styles[style][0],
                hint: (
                  <>
                    {t.styles[style][1]} {effect(style)}
                  </>
                ),
              }))}
            />
            <div>
              {number('tolerantie', 99, t.toleranceHint)}
              {effect('tolerance-less', t.less)}
              {effect('tolerance-more', t.more)}
            </div>
            {number('nieuw', 9, t.pointsHint)}
            <div>
              {number('pech', 9, t.pointsHint)}
              {effect('no-priority', t.noPriority)}
            </div>
            <div>
              <CheckboxField
                id="afwisseling"
                name="afwisseling"
                label={t.variety}
                hint={hasMet ? t.varietyHint : `${t.varietyHint} ${t.nobodyMet}`}
                defaultChecked={rules.order.includes('variety')}
              />
              {hasMet ? (effect('variety') ?? effect('no-variety')) : null}
            </div>
            <div>
              <TextField
                {...fieldOf('loting', typed, textOf)}
                label={t.lot}
                hint={t.lotHint}
                maxLength={80}
              />
              {effect('lot', t.anotherLot)}
            </div>
            <ButtonRow>
              <Button variant="secondary">{t.show}</Button>
              {loaded.isChanged ? (
                <ButtonLink variant="quiet" to="?toon=regels">
                  {t.reset}
                </ButtonLink>
              ) : null}
            </ButtonRow>
          </FormStack>
        </KeptForm>
        {price && !fixed ? (
          <div className="ws-rules__price">
            <Price
              price={price}
              run={run}
              fields={loaded.fields}
              back="?toon=regels"
              doIt={{ intent: 'rules', text: t.apply }}
            />
          </div>
        ) : null}
      </div>
      <p>
        <Link className="nl-link" to={wantedPath(round)}>
          {t.wanted}
        </Link>
      </p>
    </Section>
  );
}
