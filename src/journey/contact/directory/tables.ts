import type { Generated } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';

interface DirectoryEntryTable {
  card_id: string;
  number: Generated<number>;
  programme_id: ProgrammeId;
  kind: string | null;
  region: string | null;
  /** As `readAs` writes it. */
  read_as: string[];
  stems: string[];
  words: string[];
  /** The version of the stems that read it. */
  read_by: Generated<number>;
}

interface DirectoryPlaceTable {
  programme_id: ProgrammeId;
  stem: string;
  piece: number;
  /** As text: they are longer than a number of the driver. */
  places: string[];
}

interface DirectoryCountTable {
  programme_id: ProgrammeId;
  /** Empty: of all cards together. */
  stem: string;
  cards: number;
}

interface DirectoryWordTable {
  programme_id: ProgrammeId;
  word: string;
  stem: string;
  cards: number;
}

interface DirectorySynonymTable {
  programme_id: ProgrammeId;
  said: string;
  stems: string;
  means: string[];
  read_by: Generated<number>;
}

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    directory_entry: DirectoryEntryTable;
    directory_place: DirectoryPlaceTable;
    directory_count: DirectoryCountTable;
    directory_word: DirectoryWordTable;
    directory_synonym: DirectorySynonymTable;
  }
}
