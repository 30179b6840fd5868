import { evenRandom } from '../src/domain/random.ts';

const words =
  'Border Camp Community Counselling Diaspora Displacement Emergency Health Housing Labour Legal Management Migrant Protection Recovery Registration Reintegration Response Return Shelter Skills Support Training Water'.split(
    ' ',
  );
const bodies = 'Agency Alliance Association Centre Council Department Foundation Fund Network Trust Union'.split(' ');
const countries = 'ZW MZ ZM MW ZA BW NA AO TZ KE UG ET SO SS SD CD RW BI NG GH'.split(' ');
const sectors = ['15190', '72010', '72050', '73010', '12220', '14030', '16020', '15150', '15160', '43010'];
const organisationTypes = ['10', '21', '22', '24', '40', '60', '70'];

/**
 * An IATI file of `size` made-up activities of one reporter, piece by piece: about three and a half parts in each, played
 * by about a quarter as many organisations, one or two countries and sectors, one to four transactions, one budget; every
 * tenth belongs to a programme. The same `size` gives the same file.
 */
export function* activitiesFile(size: number): Generator<string> {
  const random = evenRandom(size);
  const upTo = (count: number) => Math.floor(random() * count);
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!;
  const title = (length: number) => Array.from({ length }, () => one(words)).join(' ');
  const organisations = Array.from({ length: Math.ceil(size * 0.23) }, (_, index) => {
    const ref = index % 3 ? ` ref="XX-REG-${index}"` : '';
    return `${ref} type="${one(organisationTypes)}"><narrative>${title(2)} ${one(bodies)} ${index}</narrative>`;
  });
  /** Few have much. */
  const powerful = () => organisations[Math.floor(random() ** 3 * organisations.length)]!;
  const day = (year: number) =>
    `${year}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
  const reporter = ' ref="XX-REP-1" type="40"><narrative>Reporting Office</narrative>';
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
  for (let index = 0; index < size; index++) {
    const year = 2008 + upTo(16);
    const parts = [2, ...Array.from({ length: 1 + upTo(4) }, () => one([1, 1, 4, 3]))].map((role, place) => {
      const body = place ? powerful() : reporter;
      return `  <participating-org role="${role}"${body}</participating-org>`;
    });
    const places = new Set(Array.from({ length: 1 + upTo(2) }, () => one(countries)));
    const about = new Set(Array.from({ length: 1 + upTo(2) }, () => one(sectors)));
    const share = (of: ReadonlySet<string>) => (of.size === 1 ? 100 : 50);
    const money = () => `${1_000 + upTo(1_000_000)}.${10 + upTo(90)}`;
    const transactions = Array.from({ length: 1 + upTo(4) }, (_, place) => {
      const end = place ? `<receiver-org${powerful()}</receiver-org>` : `<provider-org${powerful()}</provider-org>`;
      const date = day(year + place);
      return `  <transaction><transaction-type code="${place ? one([3, 4]) : 11}"/><transaction-date iso-date="${date}"/>
   <value currency="USD" value-date="${date}">${money()}</value>${end}</transaction>`;
    });
    const programme = index % 10 ? '' : `  <related-activity ref="XX-REP-1-${index - 1}" type="1"/>\n`;
    yield ` <iati-activity default-currency="USD" xml:lang="en">
  <iati-identifier>XX-REP-1-${index}</iati-identifier>
  <reporting-org${reporter}</reporting-org>
  <title><narrative>${title(8)}</narrative></title>
  <description><narrative>${Array.from({ length: 8 }, () => title(9)).join('. ')}.</narrative></description>
${parts.join('\n')}
  <activity-status code="${1 + upTo(5)}"/>
  <activity-date iso-date="${day(year)}" type="2"/><activity-date iso-date="${day(year + 2)}" type="4"/>
${[...places].map(code => `  <recipient-country code="${code}" percentage="${share(places)}"/>`).join('\n')}
${[...about].map(code => `  <sector vocabulary="1" code="${code}" percentage="${share(about)}"/>`).join('\n')}
  <budget type="1" status="2"><period-start iso-date="${year}-01-01"/><period-end iso-date="${year}-12-31"/>
   <value currency="USD" value-date="${year}-01-01">${money()}</value></budget>
${transactions.join('\n')}
${programme} </iati-activity>
`;
  }
  yield '</iati-activities>\n';
}
