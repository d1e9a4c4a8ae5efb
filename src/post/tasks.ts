/** What of the mail waits for a coordinator, in the form of a task of a stage, which this room does not know. */
export function mailTasks(trouble: number): { name: 'mail'; count: number; by: null; weight: number }[] {
  return trouble > 0 ? [{ name: 'mail', count: trouble, by: null, weight: 960 }] : [];
}
