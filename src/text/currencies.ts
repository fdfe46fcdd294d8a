/** The signs, codes and names of currencies, and whose they are where a nation is named. */
export const SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
]);
export const PREFIXED = new Map(
  'US$ USD|C$ CAD|CA$ CAD|CAD$ CAD|A$ AUD|AU$ AUD|AUD$ AUD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|R$ BRL|NT$ TWD|MX$ MXN|CN¥ CNY|JP¥ JPY|USD$ USD|MEX$ MXN'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
export const CODES = new Set(
  'USD EUR GBP JPY CNY RMB CAD AUD NZD CHF HKD SGD INR KRW SEK NOK DKK RUB BRL MXN ZAR TRY ILS AED SAR PLN CZK HUF TWD THB IDR'.split(
    ' ',
  ),
);
export const NATIONS = new Map([
  ['US', 'USD'],
  ['American', 'USD'],
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
  ['British', 'GBP'],
  ['Chinese', 'CNY'],
  ['Japanese', 'JPY'],
  ['Swiss', 'CHF'],
  ['Hong', 'HKD'],
  ['Singapore', 'SGD'],
  ['Taiwan', 'TWD'],
  ['Indian', 'INR'],
  ['Swedish', 'SEK'],
  ['Danish', 'DKK'],
  ['Norwegian', 'NOK'],
  ['Mexican', 'MXN'],
]);
export const NAMES = new Map<string, [string, number]>([
  ...both('dollar', 'USD', 1),
  ...both('euro', 'EUR', 1),
  ...both('pound', 'GBP', 1),
  ...both('rupee', 'INR', 1),
  ...both('ruble', 'RUB', 1),
  ...both('rouble', 'RUB', 1),
  ...both('franc', 'CHF', 1),
  ...both('peso', 'MXN', 1),
  ...both('krona', 'SEK', 1),
  ...both('crown', 'SEK', 1),
  ...both('lira', 'TRY', 1),
  ...both('real', 'BRL', 1),
  ...both('rand', 'ZAR', 1),
  ...both('shekel', 'ILS', 1),
  ...both('dirham', 'AED', 1),
  ...both('riyal', 'SAR', 1),
  ...both('zloty', 'PLN', 1),
  ...both('cent', 'USD', 0.01),
  ...both('buck', 'USD', 1),
  ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]],
  ['renminbi', ['CNY', 1]],
  ['won', ['KRW', 1]],
  ['kronor', ['SEK', 1]],
  ['kroner', ['NOK', 1]],
  ['reais', ['BRL', 1]],
  ['pence', ['GBP', 0.01]],
  ['quid', ['GBP', 1]],
  ['sterling', ['GBP', 1]],
]);
export const UNSURE = new Set(['pound', 'pounds', 'won', 'real', 'crown', 'crowns', 'rand', 'buck']);

function both(name: string, unit: string, factor: number): [string, [string, number]][] {
  return [
    [name, [unit, factor]],
    [`${name}s`, [unit, factor]],
  ];
}
