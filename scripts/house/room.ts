import { stages } from './stages.ts';

export type Room =
  | { kind: 'engine' | 'language' | 'platform' | 'database' | 'ui' | 'composition' | 'outside' }
  | { kind: 'forms' | 'people' | 'people-web' | 'post' | 'post-web' | 'workbook' | 'workbook-web' }
  | { kind: 'homes' | 'homes-web' }
  /** `name`: of the file itself; `file`: of the file or the part of the stage that it is in. */
  | { kind: 'stage' | 'stage-web'; stage: string; order: number; file: string; name: string }
  | { kind: 'unknown'; folder: string };

/** The room a file is in. */
export function roomOf(path: string): Room {
  const [top, folder = '', ...rest] = path.split('/');
  if (top === 'packages') return { kind: folder === 'matching' ? 'engine' : 'outside' };
  if (top !== 'src') return { kind: 'outside' };
  if (rest.length === 0) return { kind: 'composition' };
  const web = rest[0] === 'web';
  switch (folder) {
    case 'example':
    case 'cli':
    case 'web':
      return { kind: 'composition' };
    case 'language':
      return { kind: 'language' };
    case 'platform':
      return { kind: rest[0] === 'db' ? 'database' : 'platform' };
    case 'ui':
      return { kind: 'ui' };
    case 'forms':
      return { kind: 'forms' };
    case 'post':
      return { kind: web ? 'post-web' : 'post' };
    case 'homes':
      // A folder for each home, and what their pages share: homes/round/, homes/round/web/, homes/web/.
      return { kind: web || rest[1] === 'web' ? 'homes-web' : 'homes' };
    case 'people':
      return { kind: web ? 'people-web' : 'people' };
    case 'workbook':
      return { kind: web ? 'workbook-web' : 'workbook' };
    case 'journey': {
      const [stage = '', file = '', inPart = ''] = rest;
      // The pages of a stage stand in its web/, or in that of one of its parts.
      const isWeb = file === 'web' || inPart === 'web';
      return {
        kind: isWeb ? 'stage-web' : 'stage',
        stage,
        order: stages.indexOf(stage),
        file,
        name: rest.at(-1)!,
      };
    }
    default:
      return { kind: 'unknown', folder: `src/${folder}` };
  }
}
