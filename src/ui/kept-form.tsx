import { createContext, type ReactNode, useContext } from 'react';
import { Form, type FormProps, useLocation } from 'react-router';
import { ASKS_LANGUAGE, type Kept, languageFor } from '../language/kept.ts';
import { Button } from './button.tsx';
import { Unscripted } from './unscripted.tsx';

/** What a form that is on this page held when somebody without JavaScript asked for the other language. */
export const KeptContext = createContext<Kept | null>(null);
/** The language that is not spoken on this page, and what its button in a form says, in that language. */
export const OtherLanguageContext = createContext({ locale: 'en', text: '' });

const FieldsContext = createContext<Kept['fields'] | null>(null);

interface KeptFieldsProps {
  /** What the form is called, once on its page: what was typed in one form does not turn up in another. */
  kept: string;
  /** There are more forms on the page, and the language in its head leads to another one. */
  aside?: boolean | undefined;
  children: ReactNode;
}

/** A form in which somebody fills in something: also without JavaScript, that stays when the language changes. */
export function KeptForm({ kept, aside, children, ...form }: KeptFieldsProps & FormProps) {
  return (
    <Form {...form}>
      <KeptFields kept={kept} aside={aside}>
        {children}
      </KeptFields>
    </Form>
  );
}

/**
 * What is inside such a form. It ends with a button that shows the page in the other language, with what is in the
 * form. Only at the end: the first button of a form is what the Enter key presses. With JavaScript it is not there, as
 * the language in the head of the page then leaves every form as it is.
 */
export function KeptFields({ kept, aside = false, children }: KeptFieldsProps) {
  const { pathname, search } = useLocation();
  const { locale, text } = useContext(OtherLanguageContext);
  return (
    <FieldsContext value={useKeptFields(kept)}>
      {children}
      <Unscripted>
        <p lang={locale}>
          <Button
            variant="quiet"
            small
            id={aside ? undefined : KEPT_ID}
            name={ASKS_LANGUAGE}
            value={languageFor(locale, kept)}
            formAction={pathname + search}
            formMethod="post"
            // Of a chosen file only the name goes along, and nothing is uploaded.
            formEncType="application/x-www-form-urlencoded"
            formNoValidate
          >
            {text}
          </Button>
        </p>
      </Unscripted>
    </FieldsContext>
  );
}

/** Where the language in the head of the page leads to, when there is something to keep. */
export const KEPT_ID = 'taal';

/** All that a form held, for what is made of more than single fields; `null` when nothing is kept of it. */
export function useKeptFields(name: string): Kept['fields'] | null {
  const kept = useContext(KeptContext);
  return kept?.form === name ? kept.fields : null;
}

/** What the form around it held, for a field. */
export const useFields = () => useContext(FieldsContext);

/**
 * What a form was made from, as it was: the version, for instance. If that came anew, what somebody else saved in
 * between would be overwritten without a word.
 */
export function BegunField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={useFields()?.get(name)?.[0] ?? value} />;
}
