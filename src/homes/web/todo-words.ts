const nl = {
  by: (day: string, days: number): string =>
    days < 0
      ? `had gekund t/m ${day}`
      : days === 0
        ? 'uiterlijk vandaag'
        : days === 1
          ? 'uiterlijk morgen'
          : days <= 21
            ? `t/m ${day}, nog ${days} dagen`
            : `t/m ${day}`,
  look: 'Bekijk',
};

const en: typeof nl = {
  by: (day, days) =>
    days < 0
      ? `was possible until ${day}`
      : days === 0
        ? 'today at the latest'
        : days === 1
          ? 'tomorrow at the latest'
          : days <= 21
            ? `until ${day}, ${days} days left`
            : `until ${day}`,
  look: 'Look',
};

export const words = { nl, en };
export type TodoWords = typeof nl;
