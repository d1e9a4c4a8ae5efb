/** The eleven-test: nine digits that can be a BSN. One in eleven numbers passes by chance. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = -Number(digits[8]);
  for (let i = 0; i < 8; i += 1) sum += Number(digits[i]) * (9 - i);
  return sum % 11 === 0;
}
