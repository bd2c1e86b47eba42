/** Swedish personal identity numbers and coordination numbers, known by their date and check digit. */

/** With or without century and hyphen; a "+" stands there from the hundredth year on. */
const SHAPE = /(?<!\d)(18|19|20)?(\d{2})(\d{2})(\d{2})(?: ?[-–+] ?| )?(\d{4})(?!\d)/gu;
/** A coordination number adds 60 to the day (Skatteverket). */
const COORDINATION = 60;

/** Whether the ten digits end with the digit that the nine before it give (Luhn, modulus 10). */
export function hasCheckDigit(ten: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...ten].entries()) {
    const times = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += times > 9 ? times - 9 : times;
  }
  return sum % 10 === 0;
}

/** Whether the month has such a day in some year of the century. */
function isDay(month: number, day: number): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Where each stands. */
export function* identityNumbers(text: string): Generator<{ index: number; end: number }> {
  if (!/\d{6}/.test(text)) return;
  for (const { 0: match, 2: year = "", 3: month = "", 4: day = "", 5: rest = "", index } of text.matchAll(
    SHAPE,
  )) {
    const isDate = isDay(Number(month), Number(day)) || isDay(Number(month), Number(day) - COORDINATION);
    if (isDate && hasCheckDigit(year + month + day + rest)) yield { index, end: index + match.length };
  }
}
