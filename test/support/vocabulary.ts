import type { TieEnds, Vocabulary } from '../../src/domain/vocabulary.ts';

const stakeholderTypes = [
  'IomOffice',
  'Ministry',
  'GovernmentAgency',
  'Committee',
  'CivilSocietyOrganisation',
  'Donor',
  'Organisation',
];

const ends = (from: readonly string[], to: readonly string[]): TieEnds => ({ from, to });
const among = [ends(stakeholderTypes, stakeholderTypes)];
const inProject = [ends(stakeholderTypes, ['Project'])];
const atEvent = [ends([...stakeholderTypes, 'Person'], ['Event'])];
const ofPolicy = [ends(stakeholderTypes, ['Policy'])];
const words = (text: string) => text.split(' ');

/** The words of the directory, written out for tests of rooms that know no GraphQL. */
export const vocabulary: Vocabulary = {
  stakeholderTypes,
  entryTypes: [...stakeholderTypes, ...words('Project Event Agreement Policy Person Place Theme Source')],
  tieKinds: new Map([
    ...words('PART_OF MEMBER_OF SUCCEEDED_BY PARTNERS_WITH').map(kind => [kind, among] as const),
    ...words('FUNDS ACCOUNTABLE_FOR EXTENDS IMPLEMENTS PARTNERS_IN BENEFITS_FROM').map(
      kind => [kind, inProject] as const,
    ),
    ...words('ORGANISED ATTENDED').map(kind => [kind, atEvent] as const),
    ...words('RESPONSIBLE_FOR ADOPTED CONTRIBUTES_TO').map(kind => [kind, ofPolicy] as const),
    ['PARTY_TO', [ends(stakeholderTypes, ['Agreement'])]],
    ['HOLDS_POST', [ends(['Person'], stakeholderTypes)]],
    ['LOCATED_IN', [ends([...stakeholderTypes, 'Event', 'Place'], ['Place'])]],
    ['WORKS_IN', [ends([...stakeholderTypes, 'Project'], ['Place'])]],
    ['ADDRESSES', [ends([...stakeholderTypes, 'Project', 'Event', 'Agreement', 'Policy'], ['Theme'])]],
    [
      'UNDER',
      [
        ends(['Event'], ['Project', 'Policy']),
        ends(['Project'], ['Project']),
        ends(['Agreement'], ['Policy']),
        ends(['Theme'], ['Theme']),
      ],
    ],
  ]),
  enums: new Map([
    [
      'TieKind',
      words(
        'PART_OF MEMBER_OF SUCCEEDED_BY FUNDS ACCOUNTABLE_FOR EXTENDS IMPLEMENTS PARTNERS_IN BENEFITS_FROM PARTNERS_WITH ORGANISED ATTENDED PARTY_TO RESPONSIBLE_FOR ADOPTED CONTRIBUTES_TO HOLDS_POST LOCATED_IN WORKS_IN ADDRESSES UNDER',
      ),
    ],
    [
      'OrganisationType',
      words(
        'GOVERNMENT LOCAL_GOVERNMENT OTHER_PUBLIC_SECTOR INTERNATIONAL_NGO NATIONAL_NGO REGIONAL_NGO PARTNER_COUNTRY_BASED_NGO PUBLIC_PRIVATE_PARTNERSHIP MULTILATERAL FOUNDATION PRIVATE_SECTOR PRIVATE_SECTOR_IN_PROVIDER_COUNTRY PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY PRIVATE_SECTOR_IN_THIRD_COUNTRY ACADEMIC_TRAINING_AND_RESEARCH OTHER',
      ),
    ],
    ['OfficeLevel', words('HEADQUARTERS REGIONAL_OFFICE COUNTRY_OFFICE SUB_OFFICE FIELD_OFFICE')],
    ['SuccessionKind', words('RENAMED SPLIT MERGED')],
    ['ActivityStatus', words('PIPELINE IMPLEMENTATION FINALISATION CLOSED CANCELLED SUSPENDED')],
    ['EventKind', words('TRAINING WORKSHOP HANDOVER MEETING SESSION')],
    ['AgreementKind', words('TECHNICAL_COOPERATION MOU GRANT OTHER')],
    ['PolicyKind', words('POLICY FRAMEWORK LAW PLAN')],
    ['PlaceLevel', words('REGION COUNTRY PROVINCE DISTRICT TOWN')],
    ['ThemeScheme', words('AREA_OF_COOPERATION DAC_SECTOR SDG_TARGET GCM_OBJECTIVE')],
    ['SourceKind', words('WEB_PAGE DATASET SPREADSHEET DOCUMENT STATEMENT MESSAGE')],
    ['NameKind', words('OFFICIAL SHORT ACRONYM ALIAS PREVIOUS AS_PUBLISHED WEAK')],
    ['Confidence', words('DOUBTFUL PROBABLE CONFIRMED')],
  ]),
};
