import { type Chapter, met, partly } from './requirement.ts';

const READ = ['src/workbook/read/read.test.ts', '%s: %s'] as const;

export const chapter: Chapter = {
  number: 5,
  name: 'Bestanden',
  requirements: [
    met(
      '5.1.1',
      2,
      'Beschreven is welke bestanden, hoe groot, en wat er met een slecht bestand gebeurt',
      'Staat in techniek.md en in de README van het werkblad.',
      'docs/veiligheid/techniek.md',
      'src/workbook/read/limits.ts',
    ),
    met(
      '5.2.1',
      1,
      'Bestanden niet groter dan wat de server aankan',
      '20 MB voor een werkblad, 12 MB voor een foto, 1 MB voor elk ander formulier; geweigerd voordat het gelezen is.',
      'src/web/bodies.ts',
      READ,
      [
        'e2e/access.test.ts',
        'a form of ten megabytes at %s is refused before it is read, also when it does not say how long it is',
      ],
      [
        'src/workbook/web/receive.test.ts',
        'what is too large is read to the end, so that the browser shows the answer, and not kept (%o)',
      ],
    ),
    met(
      '5.2.2',
      1,
      'Inhoud past bij de extensie',
      'Het bestand wordt gelezen naar wat erin staat; een werkblad dat er geen is, of met macro’s, wordt geweigerd. Een foto ook als zij anders heet dan zij is; wat blijft is een nieuwe JPEG.',
      'src/workbook/read/read.ts',
      READ,
      [
        'src/journey/story/story.db.test.ts',
        'is made anew: smaller, upright, and without where, when and by whom',
      ],
    ),
    met(
      '5.2.3',
      2,
      'Uitgepakte grootte en aantal bestanden van een zip zijn begrensd',
      'Geteld tijdens het uitpakken: 150 MB en 500 bestanden; ook een zip die over zijn grootte liegt.',
      'src/workbook/read/zip.ts',
      READ,
      ['src/workbook/read/read.test.ts', 'counted limits'],
    ),
    met(
      '5.3.1',
      1,
      'Wat is ingestuurd wordt niet uitgevoerd',
      'Een ingestuurd bestand wordt nergens bewaard: alleen de cellen, na het weghalen van wat geweigerd is.',
      'docs/decisions/0009-refused-before-stored.md',
      ['src/workbook/read/read.test.ts', 'every kind of cell keeps what it showed and is never run'],
    ),
    met(
      '5.3.2',
      1,
      'Paden van bestanden komen nooit van een gebruiker',
      'De server schrijft geen bestand onder een naam van buiten; binnen een zip wordt alleen gelezen wat het werkblad noemt.',
      'src/workbook/read/package.ts',
      'src/web/static-files.ts',
    ),
    met(
      '5.4.1',
      2,
      'Een bestandsnaam van buiten wordt genegeerd of beoordeeld',
      'Namen van downloads zijn vast of bestaan alleen uit letters, cijfers, punt en streepje.',
      'src/workbook/web/as-download.ts',
      'src/journey/visit/papers/web/certificate.ts',
    ),
    met(
      '5.4.2',
      2,
      'Bestandsnamen in koppen en mail zijn veilig geschreven',
      'Zie 5.4.1; bij mail schrijft nodemailer ze.',
      'src/workbook/web/as-download.ts',
      [
        'src/platform/mail/transport.test.ts',
        'a calendar file arrives byte for byte, as an alternative to the text and as a file',
      ],
    ),
    partly(
      '5.4.3',
      2,
      'Bestanden van buiten worden op virussen gescand',
      'Van een werkblad blijft geen bestand over. Alleen een kalenderantwoord per mail kan een coördinator als bestand ophalen, hooguit 30 dagen; dat wordt niet gescand. Daarvoor is een scanner nodig op de mailserver, of een koppeling ermee.',
      'src/journey/visit/calendar/web/kept-mail-file.ts',
      [
        'src/journey/visit/calendar/clearing.db.test.ts',
        'a mail goes the morning after it was handled, and within 30 days when nobody looked at it',
      ],
    ),
  ],
};
