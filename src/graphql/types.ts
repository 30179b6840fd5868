// Generated from schema/ by `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphRecord, TieRecord, TiedRow } from '../loaders/relations.ts';
import type { Path as PathSource, Hop as HopSource } from '../domain/paths.ts';
import type { Between as BetweenSource } from '../loaders/between.ts';
import type { FundingRow as FundingRowSource, Funding as FundingSource, BudgetSum as BudgetSumSource } from '../loaders/funding.ts';
import type { NamedQuestion } from '../domain/questions.ts';
import type { UploadPlan, PlannedRowSource, UploadMapping } from '../resolvers/import-sources.ts';
import type { StoredBatch, Snapshot } from '../loaders/change.ts';
import type { Kept, Removed } from '../loaders/contact.ts';
import type { GapRecord, CoveringPage, MissingPage } from '../loaders/gap.ts';
import type { PartnerPage } from '../loaders/partner.ts';
import type { Network as NetworkSource, NetworkNode as NetworkNodeSource } from '../domain/network.ts';
import type { Viewer as ViewerSource } from '../access/viewer.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  EdtfDate: { input: string; output: string; }
  Decimal: { input: number; output: number; }
  CurrencyCode: { input: string; output: string; }
};

export type Agreement = Node & Entry & {
  __typename?: 'Agreement';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  kind: AgreementKind;
  signed?: Maybe<Scalars['EdtfDate']['output']>;
  renewed?: Maybe<Scalars['EdtfDate']['output']>;
  expires?: Maybe<Scalars['EdtfDate']['output']>;
  parties: StakeholderTieConnection;
  policies: PolicyTieConnection;
  themes: ThemeTieConnection;
};


export type AgreementTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgreementThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementKind =
  | 'TECHNICAL_COOPERATION'
  | 'MOU'
  | 'GRANT'
  | 'OTHER';

export type AgreementWhere = {
  and?: InputMaybe<Array<AgreementWhere>>;
  or?: InputMaybe<Array<AgreementWhere>>;
  not?: InputMaybe<AgreementWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  kinds?: InputMaybe<Array<AgreementKind>>;
  party?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type AgreementOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SIGNED'
  | 'SIGNED_DESC'
  | 'EXPIRES'
  | 'EXPIRES_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Query = {
  __typename?: 'Query';
  agreements: AgreementConnection;
  audit?: Maybe<AuditConnection>;
  changes: ChangeConnection;
  coverage: Coverage;
  dependency: DependencyConnection;
  directory: Directory;
  viewer: Viewer;
  duplicates?: Maybe<DuplicateConnection>;
  ending: EndingConnection;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  entry?: Maybe<Entry>;
  events: EventConnection;
  facts: FactConnection;
  funding: Funding;
  gap: Gap;
  batches?: Maybe<BatchConnection>;
  importPlan?: Maybe<ImportPlan>;
  batch?: Maybe<Batch>;
  network: Network;
  brokers: BrokerConnection;
  paths: PathConnection;
  between: Between;
  people: PersonConnection;
  places: PlaceConnection;
  policies: PolicyConnection;
  projects: ProjectConnection;
  questions: Array<Question>;
  search: SearchConnection;
  sources: SourceConnection;
  stakeholders: StakeholderConnection;
  iomOffices: IomOfficeConnection;
  ministries: MinistryConnection;
  governmentAgencies: GovernmentAgencyConnection;
  committees: CommitteeConnection;
  civilSocietyOrganisations: CivilSocietyOrganisationConnection;
  donors: DonorConnection;
  organisations: OrganisationConnection;
  themes: ThemeConnection;
};


export type QueryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  entry?: InputMaybe<Scalars['ID']['input']>;
  entries?: InputMaybe<Array<Scalars['ID']['input']>>;
  batch?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoverageArgs = {
  rows: Axis;
  columns: Axis;
  where?: InputMaybe<ProjectWhere>;
  within?: InputMaybe<Scalars['ID']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDependencyArgs = {
  threshold?: Scalars['Float']['input'];
  on?: DependencyOn;
  minProjects?: Scalars['Int']['input'];
  where?: InputMaybe<StakeholderWhere>;
  minConfidence?: InputMaybe<Confidence>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEndingArgs = {
  within?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryEntryArgs = {
  by: EntryBy;
};


export type QueryEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFactsArgs = {
  about: Scalars['ID']['input'];
  where?: InputMaybe<FactWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundingArgs = {
  groupBy: Array<FundingAxis>;
  where?: InputMaybe<FundingWhere>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};


export type QueryGapArgs = {
  of: StakeholderWhere;
  lacking: StakeholderWhere;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  around?: InputMaybe<Array<Scalars['ID']['input']>>;
  where?: InputMaybe<StakeholderWhere>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBrokersArgs = {
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<TieKind>>;
  through?: InputMaybe<EntryWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBetweenArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntryKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<SourceWhere>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStakeholdersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIomOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<IomOfficeWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMinistriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernmentAgenciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommitteesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCivilSocietyOrganisationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDonorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Audit = {
  __typename?: 'Audit';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  action: AuditAction;
  entryIds: Array<Scalars['ID']['output']>;
  keyId?: Maybe<Scalars['ID']['output']>;
};

export type AuditAction =
  | 'MADE_KEY'
  | 'REVOKED_KEY'
  | 'READ_CONTACTS'
  | 'SAVED_CONTACT'
  | 'REMOVED_CONTACT';

export type Change = {
  __typename?: 'Change';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  action: ChangeAction;
  batch: Batch;
  subject: Scalars['String']['output'];
  entry?: Maybe<Entry>;
  tie?: Maybe<Tie>;
  fields: Array<FieldChange>;
  sources: Array<Source>;
};

export type ChangeAction =
  | 'CREATE'
  | 'UPDATE'
  | 'RETRACT';

export type FieldChange = {
  __typename?: 'FieldChange';
  field: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

export type Batch = {
  __typename?: 'Batch';
  id: Scalars['ID']['output'];
  origin: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  state: BatchState;
  size: Scalars['Int']['output'];
  written: Scalars['Int']['output'];
  undoneBy?: Maybe<Scalars['ID']['output']>;
  undoes?: Maybe<Scalars['ID']['output']>;
};

export type EntrySnapshot = {
  __typename?: 'EntrySnapshot';
  at: Scalars['DateTime']['output'];
  recordedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: EntryKind;
  name: Scalars['String']['output'];
  fields: Array<RecordedField>;
  names: Array<RecordedName>;
  identifiers: Array<RecordedIdentifier>;
  ties: Array<RecordedTie>;
  isCut: Scalars['Boolean']['output'];
};

export type RecordedField = {
  __typename?: 'RecordedField';
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type RecordedName = {
  __typename?: 'RecordedName';
  text: Scalars['String']['output'];
  kind: NameKind;
};

export type RecordedIdentifier = {
  __typename?: 'RecordedIdentifier';
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type RecordedTie = {
  __typename?: 'RecordedTie';
  id: Scalars['ID']['output'];
  kind: TieKind;
  from: RecordedEnd;
  to: RecordedEnd;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['EdtfDate']['output']>;
  until?: Maybe<Scalars['EdtfDate']['output']>;
  confidence: Confidence;
};

export type RecordedEnd = {
  __typename?: 'RecordedEnd';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ContactPoint = {
  __typename?: 'ContactPoint';
  id: Scalars['ID']['output'];
  channel: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type SaveContactPointInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  entry: Scalars['ID']['input'];
  channel: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type SaveContactPointPayload = {
  __typename?: 'SaveContactPointPayload';
  contactPoint: ContactPoint;
  entry: Entry;
};

export type RemoveContactPointInput = {
  id: Scalars['ID']['input'];
};

export type RemoveContactPointPayload = {
  __typename?: 'RemoveContactPointPayload';
  entry: Entry;
};

export type Coverage = {
  __typename?: 'Coverage';
  rule: Scalars['String']['output'];
  denominator: CoverageDenominator;
  rows: Array<AxisValue>;
  columns: Array<AxisValue>;
  cells: Array<CoverageCell>;
  empty: Scalars['Int']['output'];
  emptyRows: Array<AxisValue>;
  emptyColumns: Array<AxisValue>;
  uncertain?: Maybe<Scalars['Int']['output']>;
  leftOut: Array<LeftOut>;
};

export type CoverageDenominator = {
  __typename?: 'CoverageDenominator';
  rows: Scalars['Int']['output'];
  columns: Scalars['Int']['output'];
  cells: Scalars['Int']['output'];
  covered: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  description: Scalars['String']['output'];
  sources: Array<Source>;
};

export type AxisValue = {
  __typename?: 'AxisValue';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  entry?: Maybe<Entry>;
};

export type CoverageCell = {
  __typename?: 'CoverageCell';
  row: AxisValue;
  column: AxisValue;
  stakeholders: Array<CoverageStakeholder>;
  projects: Array<CoverageProject>;
  count: Scalars['Int']['output'];
  projectCount: Scalars['Int']['output'];
  confidence: Confidence;
  certain?: Maybe<Scalars['Boolean']['output']>;
};


export type CoverageCellStakeholdersArgs = {
  first?: Scalars['Int']['input'];
};


export type CoverageCellProjectsArgs = {
  first?: Scalars['Int']['input'];
};

export type CoverageStakeholder = {
  __typename?: 'CoverageStakeholder';
  stakeholder: Stakeholder;
  kinds: Array<TieKind>;
  ties: Array<Tie>;
  confidence: Confidence;
  certain?: Maybe<Scalars['Boolean']['output']>;
};

export type CoverageProject = {
  __typename?: 'CoverageProject';
  project: Project;
  itself: Scalars['Boolean']['output'];
  events: Array<Event>;
  confidence: Confidence;
  certain?: Maybe<Scalars['Boolean']['output']>;
};

export type Axis =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'AREA_OF_COOPERATION'
  | 'DAC_SECTOR'
  | 'SDG_TARGET'
  | 'GCM_OBJECTIVE'
  | 'ROLE'
  | 'STAKEHOLDER'
  | 'STAKEHOLDER_KIND'
  | 'PROJECT';

export type DependencyConnection = {
  __typename?: 'DependencyConnection';
  rule: Scalars['String']['output'];
  edges: Array<DependencyEdge>;
  nodes: Array<Dependency>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  examined: Scalars['Int']['output'];
  leftOut: Array<LeftOut>;
};

export type DependencyEdge = {
  __typename?: 'DependencyEdge';
  cursor: Scalars['String']['output'];
  node: Dependency;
};

export type Dependency = {
  __typename?: 'Dependency';
  stakeholder: Stakeholder;
  on: Stakeholder;
  share: Scalars['Float']['output'];
  part: Scalars['Int']['output'];
  whole: Scalars['Int']['output'];
  alone: Scalars['Int']['output'];
  unknown: Scalars['Int']['output'];
  projects: Array<Project>;
  ties: Array<Tie>;
  confidence: Confidence;
  certain?: Maybe<Scalars['Boolean']['output']>;
};

export type DependencyOn =
  | 'FUNDER'
  | 'IMPLEMENTER'
  | 'CIVIL_SOCIETY_ORGANISATION';

export type QuestionChart = {
  list?: InputMaybe<Scalars['String']['input']>;
  labels: Array<Scalars['String']['input']>;
  measures: Array<Scalars['String']['input']>;
  apart?: Array<Scalars['String']['input']>;
};

export type Directory = {
  __typename?: 'Directory';
  name: Scalars['String']['output'];
  licence: Scalars['String']['output'];
  dataDate?: Maybe<Scalars['DateTime']['output']>;
  counts: Array<EntryCount>;
  ties: Array<TieCount>;
  revision: Scalars['String']['output'];
  today: Scalars['Date']['output'];
  schemaVersion: Scalars['String']['output'];
  limits: Limits;
};

export type EntryCount = {
  __typename?: 'EntryCount';
  kind: EntryKind;
  count: Scalars['Int']['output'];
};

export type TieCount = {
  __typename?: 'TieCount';
  kind: TieKind;
  count: Scalars['Int']['output'];
};

export type Limits = {
  __typename?: 'Limits';
  bodyBytes: Scalars['Int']['output'];
  tokens: Scalars['Int']['output'];
  depth: Scalars['Int']['output'];
  aliases: Scalars['Int']['output'];
  rootFields: Scalars['Int']['output'];
  fields: Scalars['Int']['output'];
  cost: Scalars['Int']['output'];
  directives: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  defaultPageSize: Scalars['Int']['output'];
  ids: Scalars['Int']['output'];
  filterConditions: Scalars['Int']['output'];
  filterLevels: Scalars['Int']['output'];
  statementMilliseconds: Scalars['Int']['output'];
  requestMilliseconds: Scalars['Int']['output'];
  fundingRows: Scalars['Int']['output'];
  fundingGroups: Scalars['Int']['output'];
  logEntries: Scalars['Int']['output'];
};

export type Viewer = {
  __typename?: 'Viewer';
  role: Role;
  mayReadContacts: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  via: ViewerVia;
  expires?: Maybe<Scalars['DateTime']['output']>;
  budget?: Maybe<RequestBudget>;
};

export type RequestBudget = {
  __typename?: 'RequestBudget';
  limit: Scalars['Int']['output'];
  remaining: Scalars['Int']['output'];
  resetsAt: Scalars['DateTime']['output'];
};

export type ViewerVia =
  | 'LOCAL'
  | 'KEY'
  | 'TOKEN'
  | 'ANONYMOUS';

export type Role =
  | 'READER'
  | 'ANALYST'
  | 'EDITOR'
  | 'ADMIN';

export type DuplicateConnection = {
  __typename?: 'DuplicateConnection';
  edges: Array<DuplicateEdge>;
  nodes: Array<Entry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  rule: Scalars['String']['output'];
};

export type DuplicateEdge = {
  __typename?: 'DuplicateEdge';
  cursor: Scalars['String']['output'];
  node: Entry;
  other: Entry;
  score: Scalars['Float']['output'];
  reasons: Array<Scalars['String']['output']>;
  decision?: Maybe<DuplicateDecision>;
};

export type DuplicateDecision =
  | 'SAME'
  | 'DIFFERENT'
  | 'UNSURE';

export type EvidenceInput = {
  source: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
  quote?: InputMaybe<Scalars['String']['input']>;
  locator?: InputMaybe<Scalars['String']['input']>;
};

export type NameInput = {
  text: Scalars['String']['input'];
  kind: NameKind;
  language?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  timesPublished?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveStakeholderInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  kind?: InputMaybe<EntryKind>;
  acronym?: InputMaybe<Scalars['String']['input']>;
  organisationType?: InputMaybe<OrganisationType>;
  level?: InputMaybe<OfficeLevel>;
  established?: InputMaybe<Scalars['String']['input']>;
  closed?: InputMaybe<Scalars['String']['input']>;
  membersListed?: InputMaybe<Listing>;
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SaveProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  code?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ActivityStatus>;
  plannedStart?: InputMaybe<Scalars['String']['input']>;
  start?: InputMaybe<Scalars['String']['input']>;
  plannedEnd?: InputMaybe<Scalars['String']['input']>;
  end?: InputMaybe<Scalars['String']['input']>;
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SaveEventInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  kind?: InputMaybe<EventKind>;
  start?: InputMaybe<Scalars['String']['input']>;
  end?: InputMaybe<Scalars['String']['input']>;
  people?: InputMaybe<Scalars['Int']['input']>;
  organisations?: InputMaybe<Scalars['Int']['input']>;
  attendanceNote?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SaveAgreementInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  kind?: InputMaybe<AgreementKind>;
  signed?: InputMaybe<Scalars['String']['input']>;
  renewed?: InputMaybe<Scalars['String']['input']>;
  expires?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SavePolicyInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  kind?: InputMaybe<PolicyKind>;
  adopted?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SavePersonInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SavePlaceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  level?: InputMaybe<PlaceLevel>;
  pcode?: InputMaybe<Scalars['String']['input']>;
  iso3166?: InputMaybe<Scalars['String']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  identifiers?: InputMaybe<Array<IdentifierInput>>;
};

export type SaveThemeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
  scheme?: InputMaybe<ThemeScheme>;
  code?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type SaveSourceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<NameInput>>;
  refuseDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<SourceKind>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  published?: InputMaybe<Scalars['String']['input']>;
  retrieved?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
};

export type SaveTieInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<TieKind>;
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  confidence?: InputMaybe<Confidence>;
  percentage?: InputMaybe<Scalars['Float']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<Array<EvidenceInput>>;
};

export type RetractTieInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RemoveEntryInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  retractTies?: Scalars['Boolean']['input'];
};

export type ChangeInput =
  { stakeholder: SaveStakeholderInput; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project: SaveProjectInput; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event: SaveEventInput; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement: SaveAgreementInput; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy: SavePolicyInput; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person: SavePersonInput; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place: SavePlaceInput; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme: SaveThemeInput; source?: never; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source: SaveSourceInput; tie?: never; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie: SaveTieInput; retractTie?: never; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie: RetractTieInput; removeEntry?: never; }
  |  { stakeholder?: never; project?: never; event?: never; agreement?: never; policy?: never; person?: never; place?: never; theme?: never; source?: never; tie?: never; retractTie?: never; removeEntry: RemoveEntryInput; };

export type SaveAllInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  changes: Array<ChangeInput>;
};

export type EditPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
};

export type SavePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
};

export type SaveStakeholderPayload = EditPayload & SavePayload & {
  __typename?: 'SaveStakeholderPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  stakeholder?: Maybe<Stakeholder>;
};

export type SaveProjectPayload = EditPayload & SavePayload & {
  __typename?: 'SaveProjectPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  project?: Maybe<Project>;
};

export type SaveEventPayload = EditPayload & SavePayload & {
  __typename?: 'SaveEventPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  event?: Maybe<Event>;
};

export type SaveAgreementPayload = EditPayload & SavePayload & {
  __typename?: 'SaveAgreementPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  agreement?: Maybe<Agreement>;
};

export type SavePolicyPayload = EditPayload & SavePayload & {
  __typename?: 'SavePolicyPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  policy?: Maybe<Policy>;
};

export type SavePersonPayload = EditPayload & SavePayload & {
  __typename?: 'SavePersonPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  person?: Maybe<Person>;
};

export type SavePlacePayload = EditPayload & SavePayload & {
  __typename?: 'SavePlacePayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  place?: Maybe<Place>;
};

export type SaveThemePayload = EditPayload & SavePayload & {
  __typename?: 'SaveThemePayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  theme?: Maybe<Theme>;
};

export type SaveSourcePayload = EditPayload & SavePayload & {
  __typename?: 'SaveSourcePayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  source?: Maybe<Source>;
};

export type SaveTiePayload = EditPayload & SavePayload & {
  __typename?: 'SaveTiePayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
  tie?: Maybe<Tie>;
};

export type RetractTiePayload = EditPayload & {
  __typename?: 'RetractTiePayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  tieId: Scalars['ID']['output'];
};

export type RemoveEntryPayload = EditPayload & {
  __typename?: 'RemoveEntryPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  entryId: Scalars['ID']['output'];
};

export type SaveAllPayload = EditPayload & {
  __typename?: 'SaveAllPayload';
  clientMutationId?: Maybe<Scalars['String']['output']>;
  batch?: Maybe<Batch>;
  results: Array<ChangeResult>;
};

export type ChangeResult = {
  __typename?: 'ChangeResult';
  key?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  node?: Maybe<Node>;
  created: Scalars['Boolean']['output'];
  matches: Array<MatchCandidate>;
};

export type Mutation = {
  __typename?: 'Mutation';
  saveStakeholder: SaveStakeholderPayload;
  saveProject: SaveProjectPayload;
  saveEvent: SaveEventPayload;
  saveAgreement: SaveAgreementPayload;
  savePolicy: SavePolicyPayload;
  savePerson: SavePersonPayload;
  savePlace: SavePlacePayload;
  saveTheme: SaveThemePayload;
  saveSource: SaveSourcePayload;
  saveTie: SaveTiePayload;
  retractTie: RetractTiePayload;
  removeEntry: RemoveEntryPayload;
  saveAll: SaveAllPayload;
  decideDuplicate: Batch;
  mergeEntries: Batch;
  previewImport: ImportPlan;
  applyImport: Batch;
  undoBatch: Batch;
  saveContactPoint: SaveContactPointPayload;
  removeContactPoint: RemoveContactPointPayload;
};


export type MutationSaveStakeholderArgs = {
  input: SaveStakeholderInput;
};


export type MutationSaveProjectArgs = {
  input: SaveProjectInput;
};


export type MutationSaveEventArgs = {
  input: SaveEventInput;
};


export type MutationSaveAgreementArgs = {
  input: SaveAgreementInput;
};


export type MutationSavePolicyArgs = {
  input: SavePolicyInput;
};


export type MutationSavePersonArgs = {
  input: SavePersonInput;
};


export type MutationSavePlaceArgs = {
  input: SavePlaceInput;
};


export type MutationSaveThemeArgs = {
  input: SaveThemeInput;
};


export type MutationSaveSourceArgs = {
  input: SaveSourceInput;
};


export type MutationSaveTieArgs = {
  input: SaveTieInput;
};


export type MutationRetractTieArgs = {
  input: RetractTieInput;
};


export type MutationRemoveEntryArgs = {
  input: RemoveEntryInput;
};


export type MutationSaveAllArgs = {
  input: SaveAllInput;
};


export type MutationDecideDuplicateArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  decision: DuplicateDecision;
  reason: Scalars['String']['input'];
};


export type MutationMergeEntriesArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationPreviewImportArgs = {
  upload: Scalars['ID']['input'];
  format?: InputMaybe<ImportFormat>;
  mapping?: InputMaybe<HeaderMappingInput>;
  decisions?: InputMaybe<Array<RowDecisionInput>>;
  onlyGoodRows?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationApplyImportArgs = {
  plan: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUndoBatchArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveContactPointArgs = {
  input: SaveContactPointInput;
};


export type MutationRemoveContactPointArgs = {
  input: RemoveContactPointInput;
};

export type EndingConnection = {
  __typename?: 'EndingConnection';
  rule: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  edges: Array<EndingEdge>;
  nodes: Array<Ending>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  withoutEnd: Scalars['Int']['output'];
  leftOut: Array<LeftOut>;
};

export type EndingEdge = {
  __typename?: 'EndingEdge';
  cursor: Scalars['String']['output'];
  node: Ending;
};

export type Ending = {
  __typename?: 'Ending';
  kind: EndingKind;
  entry?: Maybe<Entry>;
  tie?: Maybe<Tie>;
  until: Scalars['EdtfDate']['output'];
  earliest: Scalars['Date']['output'];
  latest: Scalars['Date']['output'];
  isCertain: Scalars['Boolean']['output'];
  exposed: Array<Exposure>;
  exposedCount: Scalars['Int']['output'];
};

export type Exposure = {
  __typename?: 'Exposure';
  stakeholder: Stakeholder;
  kinds: Array<TieKind>;
  soleFunder?: Maybe<Stakeholder>;
};

export type EndingKind =
  | 'PROJECT'
  | 'AGREEMENT'
  | 'FUNDING'
  | 'POST'
  | 'MEMBERSHIP';

export type Node = {
  id: Scalars['ID']['output'];
};

export type Entry = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
};


export type EntryTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntrySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntryEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type EntryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EntryAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};

export type Name = {
  __typename?: 'Name';
  text: Scalars['String']['output'];
  kind: NameKind;
  language?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['EdtfDate']['output']>;
  until?: Maybe<Scalars['EdtfDate']['output']>;
  source?: Maybe<Source>;
  timesPublished: Scalars['Int']['output'];
};

export type NameKind =
  | 'OFFICIAL'
  | 'SHORT'
  | 'ACRONYM'
  | 'ALIAS'
  | 'PREVIOUS'
  | 'AS_PUBLISHED'
  | 'WEAK';

export type Identifier = {
  __typename?: 'Identifier';
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
  sharedBy: Scalars['Int']['output'];
};

export type Evidence = {
  __typename?: 'Evidence';
  source: Source;
  field?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
};

export type EntryBy =
  { id: Scalars['ID']['input']; identifier?: never; name?: never; }
  |  { id?: never; identifier: IdentifierInput; name?: never; }
  |  { id?: never; identifier?: never; name: Scalars['String']['input']; };

export type IdentifierInput = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type EntryWhere = {
  and?: InputMaybe<Array<EntryWhere>>;
  or?: InputMaybe<Array<EntryWhere>>;
  not?: InputMaybe<EntryWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntryKind>>;
  name?: InputMaybe<TextWhere>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type EvidenceWhere = {
  fewerThan?: InputMaybe<Scalars['Int']['input']>;
  publishedBefore?: InputMaybe<Scalars['Date']['input']>;
};

export type EntryKind =
  | 'IOM_OFFICE'
  | 'MINISTRY'
  | 'GOVERNMENT_AGENCY'
  | 'COMMITTEE'
  | 'CIVIL_SOCIETY_ORGANISATION'
  | 'DONOR'
  | 'ORGANISATION'
  | 'PROJECT'
  | 'EVENT'
  | 'AGREEMENT'
  | 'POLICY'
  | 'PERSON'
  | 'PLACE'
  | 'THEME'
  | 'SOURCE';

export type Event = Node & Entry & {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  kind: EventKind;
  start?: Maybe<Scalars['EdtfDate']['output']>;
  end?: Maybe<Scalars['EdtfDate']['output']>;
  place?: Maybe<Place>;
  organisers: TieConnection;
  participants: TieConnection;
  attendance?: Maybe<Attendance>;
  projects: ProjectTieConnection;
  policies: PolicyTieConnection;
  themes: ThemeTieConnection;
};


export type EventTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type EventHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type EventPlaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type EventOrganisersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EntryWhere>;
  orderBy?: InputMaybe<TieOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventParticipantsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EntryWhere>;
  orderBy?: InputMaybe<TieOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventProjectsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Attendance = {
  __typename?: 'Attendance';
  people?: Maybe<Scalars['Int']['output']>;
  organisations?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

export type EventKind =
  | 'TRAINING'
  | 'WORKSHOP'
  | 'HANDOVER'
  | 'MEETING'
  | 'SESSION';

export type EventWhere = {
  and?: InputMaybe<Array<EventWhere>>;
  or?: InputMaybe<Array<EventWhere>>;
  not?: InputMaybe<EventWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  kinds?: InputMaybe<Array<EventKind>>;
  under?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['ID']['input']>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  attendedBy?: InputMaybe<Scalars['ID']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type EventOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type FactConnection = {
  __typename?: 'FactConnection';
  rule: Scalars['String']['output'];
  considered: Scalars['Int']['output'];
  weaknesses: Array<WeaknessCount>;
  isCut: Scalars['Boolean']['output'];
  edges: Array<FactEdge>;
  nodes: Array<Fact>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FactEdge = {
  __typename?: 'FactEdge';
  cursor: Scalars['String']['output'];
  node: Fact;
};

export type Fact = {
  __typename?: 'Fact';
  entry: Entry;
  field?: Maybe<Scalars['String']['output']>;
  tie?: Maybe<Tie>;
  sources: Array<Source>;
  sourceCount: Scalars['Int']['output'];
  publishers: Array<Scalars['String']['output']>;
  newest?: Maybe<Scalars['EdtfDate']['output']>;
  oldest?: Maybe<Scalars['EdtfDate']['output']>;
  isDated: Scalars['Boolean']['output'];
  weaknesses: Array<Weakness>;
};

export type Weakness =
  | 'SINGLE_SOURCE'
  | 'SINGLE_PUBLISHER'
  | 'OLD'
  | 'UNDATED'
  | 'DOUBTFUL';

export type WeaknessCount = {
  __typename?: 'WeaknessCount';
  weakness: Weakness;
  count: Scalars['Int']['output'];
};

export type FactWhere = {
  fewerThan?: InputMaybe<Scalars['Int']['input']>;
  publishedBefore?: InputMaybe<Scalars['Date']['input']>;
  weaknesses?: InputMaybe<Array<Weakness>>;
};

export type Transaction = {
  __typename?: 'Transaction';
  id: Scalars['ID']['output'];
  type: TransactionType;
  from?: Maybe<Stakeholder>;
  to?: Maybe<Stakeholder>;
  project: Project;
  date?: Maybe<Scalars['EdtfDate']['output']>;
  money?: Maybe<Money>;
  description?: Maybe<Scalars['String']['output']>;
  source: Source;
  quote?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
};

export type Budget = {
  __typename?: 'Budget';
  id: Scalars['ID']['output'];
  type: BudgetType;
  status?: Maybe<BudgetStatus>;
  start?: Maybe<Scalars['EdtfDate']['output']>;
  end?: Maybe<Scalars['EdtfDate']['output']>;
  project: Project;
  money?: Maybe<Money>;
  source: Source;
  quote?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
};

export type TransactionType =
  | 'INCOMING_FUNDS'
  | 'OUTGOING_COMMITMENT'
  | 'DISBURSEMENT'
  | 'EXPENDITURE'
  | 'INTEREST_PAYMENT'
  | 'LOAN_REPAYMENT'
  | 'REIMBURSEMENT'
  | 'PURCHASE_OF_EQUITY'
  | 'SALE_OF_EQUITY'
  | 'CREDIT_GUARANTEE'
  | 'INCOMING_COMMITMENT'
  | 'OUTGOING_PLEDGE'
  | 'INCOMING_PLEDGE';

export type BudgetType =
  | 'ORIGINAL'
  | 'REVISED';

export type BudgetStatus =
  | 'INDICATIVE'
  | 'COMMITTED';

export type FundingAxis =
  | 'FUNDER'
  | 'RECIPIENT'
  | 'PROJECT'
  | 'YEAR'
  | 'SECTOR'
  | 'COUNTRY';

export type FundingWhere = {
  funders?: InputMaybe<Array<Scalars['ID']['input']>>;
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  worksIn?: InputMaybe<Scalars['ID']['input']>;
  sector?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type Funding = {
  __typename?: 'Funding';
  rule: Scalars['String']['output'];
  rows: Array<FundingRow>;
  leftOut: Array<LeftOut>;
  transactions: Scalars['Int']['output'];
  budgets: Array<BudgetSum>;
};

export type FundingRow = {
  __typename?: 'FundingRow';
  funder?: Maybe<Stakeholder>;
  recipient?: Maybe<Stakeholder>;
  isInternal?: Maybe<Scalars['Boolean']['output']>;
  project?: Maybe<Project>;
  year?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Theme>;
  country?: Maybe<Place>;
  currency: Scalars['CurrencyCode']['output'];
  pledged?: Maybe<Scalars['Decimal']['output']>;
  committed?: Maybe<Scalars['Decimal']['output']>;
  disbursed?: Maybe<Scalars['Decimal']['output']>;
  received?: Maybe<Scalars['Decimal']['output']>;
  stated?: Maybe<Scalars['Decimal']['output']>;
  transactions: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
};

export type LeftOut = {
  __typename?: 'LeftOut';
  reason: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type BudgetSum = {
  __typename?: 'BudgetSum';
  type: BudgetType;
  currency: Scalars['CurrencyCode']['output'];
  amount: Scalars['Decimal']['output'];
  budgets: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
};

export type Gap = {
  __typename?: 'Gap';
  rule: Scalars['String']['output'];
  denominator: Denominator;
  covered: CoveringConnection;
  uncertain: CoveringConnection;
  missing: MissingConnection;
};


export type GapCoveredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GapUncertainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GapMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Denominator = {
  __typename?: 'Denominator';
  description: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  isOpen: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type CoveringEdge = {
  __typename?: 'CoveringEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
  through: Through;
  by: Stakeholder;
  ties: Array<Tie>;
};

export type MissingEdge = {
  __typename?: 'MissingEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
};

export type Through =
  | 'SELF'
  | 'PART'
  | 'SUCCESSOR';

export type ImportFormat =
  | 'WORKBOOK'
  | 'PARTNERSHIPS'
  | 'IATI'
  | 'IATI_CSV'
  | 'HXL'
  | 'LIST';

export type RowOutcome =
  | 'ERROR'
  | 'CONFLICT'
  | 'DUPLICATE'
  | 'CREATE'
  | 'UPDATE'
  | 'UNCHANGED';

export type ImportPlan = {
  __typename?: 'ImportPlan';
  id: Scalars['ID']['output'];
  upload: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  format: ImportFormat;
  mapping?: Maybe<HeaderMapping>;
  needs: Array<Scalars['String']['output']>;
  notes: Array<Scalars['String']['output']>;
  counts: ImportCounts;
  rows: PlannedRowConnection;
  canApply: Scalars['Boolean']['output'];
};


export type ImportPlanRowsArgs = {
  outcomes?: InputMaybe<Array<RowOutcome>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  rows: Scalars['Int']['output'];
  creates: Scalars['Int']['output'];
  updates: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  conflicts: Scalars['Int']['output'];
  duplicates: Scalars['Int']['output'];
  errors: Scalars['Int']['output'];
};

export type PlannedRow = {
  __typename?: 'PlannedRow';
  sheet: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  outcome: RowOutcome;
  name: Scalars['String']['output'];
  entry?: Maybe<Scalars['ID']['output']>;
  matched?: Maybe<RowMatched>;
  candidates: Array<MatchCandidate>;
  changes: Array<RowChange>;
  conflicts: Array<RowChange>;
  problems: Array<RowProblem>;
};

export type RowMatched =
  | 'SAME'
  | 'DECIDED_SAME'
  | 'DECIDED_NEW'
  | 'POSSIBLE'
  | 'NEW';

export type MatchCandidate = {
  __typename?: 'MatchCandidate';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type: Scalars['String']['output'];
  score: Scalars['Float']['output'];
  reasons: Array<Scalars['String']['output']>;
  decided?: Maybe<DuplicateDecision>;
};

export type RowChange = {
  __typename?: 'RowChange';
  subject: Scalars['ID']['output'];
  field: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type RowProblem = {
  __typename?: 'RowProblem';
  column: Scalars['String']['output'];
  value: Scalars['String']['output'];
  problem: Scalars['String']['output'];
  fix: Scalars['String']['output'];
};

export type HeaderMapping = {
  __typename?: 'HeaderMapping';
  table?: Maybe<Scalars['String']['output']>;
  headerRow: Scalars['Int']['output'];
  sheet: Scalars['String']['output'];
  columns: Array<MappedColumn>;
  constants: Array<MappedConstant>;
  headers: Array<Scalars['String']['output']>;
  samples: Array<HeaderSample>;
  choices: Array<Scalars['String']['output']>;
};

export type HeaderSample = {
  __typename?: 'HeaderSample';
  header: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type MappedColumn = {
  __typename?: 'MappedColumn';
  column: Scalars['String']['output'];
  header: Scalars['String']['output'];
};

export type MappedConstant = {
  __typename?: 'MappedConstant';
  column: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type HeaderMappingInput = {
  table?: InputMaybe<Scalars['String']['input']>;
  headerRow?: Scalars['Int']['input'];
  sheet?: Scalars['String']['input'];
  columns: Array<MappedColumnInput>;
  constants?: Array<MappedConstantInput>;
};

export type MappedColumnInput = {
  column: Scalars['String']['input'];
  header: Scalars['String']['input'];
};

export type MappedConstantInput = {
  column: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type RowDecisionInput = {
  sheet: Scalars['String']['input'];
  row: Scalars['Int']['input'];
  sameAs?: InputMaybe<Scalars['ID']['input']>;
};

export type BatchState =
  | 'OPEN'
  | 'DONE'
  | 'UNDONE';

export type Network = {
  __typename?: 'Network';
  rule: Scalars['String']['output'];
  nodes: Array<NetworkNode>;
  ties: Array<Tie>;
  totalNodes: Scalars['Int']['output'];
  totalTies: Scalars['Int']['output'];
  totalsExact: Scalars['Boolean']['output'];
  truncated: Scalars['Boolean']['output'];
  density?: Maybe<Scalars['Float']['output']>;
  communities: Scalars['Int']['output'];
  svg: Scalars['String']['output'];
  graphml: Scalars['String']['output'];
  gexf: Scalars['String']['output'];
  kumu: Scalars['String']['output'];
};


export type NetworkSvgArgs = {
  title?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Int']['input']>;
  height?: InputMaybe<Scalars['Int']['input']>;
  citation?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkGraphmlArgs = {
  citation?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkGexfArgs = {
  citation?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkKumuArgs = {
  citation?: InputMaybe<Scalars['String']['input']>;
};

export type NetworkNode = {
  __typename?: 'NetworkNode';
  entry: Entry;
  degree: Scalars['Int']['output'];
  community: Scalars['Int']['output'];
  distance?: Maybe<Scalars['Int']['output']>;
};

export type BrokerConnection = {
  __typename?: 'BrokerConnection';
  edges: Array<BrokerEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  method: Scalars['String']['output'];
  limits: Scalars['String']['output'];
  nodeCount: Scalars['Int']['output'];
  tieCount: Scalars['Int']['output'];
  robustTieCount: Scalars['Int']['output'];
  leftOut: Scalars['Int']['output'];
};

export type BrokerEdge = {
  __typename?: 'BrokerEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
  betweenness: Scalars['Float']['output'];
  rank: Scalars['Int']['output'];
  robustBetweenness: Scalars['Float']['output'];
  robustRank?: Maybe<Scalars['Int']['output']>;
  degree: Scalars['Int']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type TextWhere = {
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
};

export type Shared =
  | 'PROJECT'
  | 'FUNDER'
  | 'EVENT'
  | 'COMMITTEE'
  | 'AGREEMENT'
  | 'PLACE';

export type SharedCount = {
  __typename?: 'SharedCount';
  kind: Shared;
  count: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
  shared: Array<SharedCount>;
  strength: Scalars['Int']['output'];
};

export type PathConnection = {
  __typename?: 'PathConnection';
  edges: Array<PathEdge>;
  nodes: Array<Path>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  rule: Scalars['String']['output'];
  truncated: Scalars['Boolean']['output'];
};

export type PathEdge = {
  __typename?: 'PathEdge';
  cursor: Scalars['String']['output'];
  node: Path;
};

export type Path = {
  __typename?: 'Path';
  length: Scalars['Int']['output'];
  strength: Confidence;
  unsureHops: Scalars['Int']['output'];
  singleSourceHops: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  entries: Array<Entry>;
  hops: Array<Hop>;
};

export type Hop = {
  __typename?: 'Hop';
  tie: Tie;
  from: Entry;
  to: Entry;
  forward: Scalars['Boolean']['output'];
  alternatives: Scalars['Int']['output'];
};

export type Between = {
  __typename?: 'Between';
  a: Stakeholder;
  b: Stakeholder;
  ties: Array<Tie>;
  tieCount: Scalars['Int']['output'];
  counts: Array<SharedCount>;
  shared: SharedEntryConnection;
  intermediaries: IntermediaryConnection;
  rule: Scalars['String']['output'];
};


export type BetweenSharedArgs = {
  kinds?: InputMaybe<Array<Shared>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type BetweenIntermediariesArgs = {
  where?: InputMaybe<StakeholderWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SharedEntry = {
  __typename?: 'SharedEntry';
  kind: Shared;
  entry: Entry;
  via: Array<Event>;
  tiesOfA: Array<Tie>;
  tiesOfB: Array<Tie>;
};

export type IntermediaryConnection = {
  __typename?: 'IntermediaryConnection';
  edges: Array<IntermediaryEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  truncated: Scalars['Boolean']['output'];
};

export type IntermediaryEdge = {
  __typename?: 'IntermediaryEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
  ways: Array<IntermediaryWay>;
  wayCount: Scalars['Int']['output'];
};

export type IntermediaryWay = {
  __typename?: 'IntermediaryWay';
  by: IntermediaryKind;
  path?: Maybe<Path>;
  project?: Maybe<Project>;
  event?: Maybe<Event>;
  ties: Array<Tie>;
  tiesOfA: Array<Tie>;
  tiesOfB: Array<Tie>;
};

export type IntermediaryKind =
  | 'PATH'
  | 'PROJECT'
  | 'EVENT';

export type Person = Node & Entry & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  posts: StakeholderTieConnection;
  events: EventTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type PersonTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type PersonHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type PersonPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonWhere = {
  and?: InputMaybe<Array<PersonWhere>>;
  or?: InputMaybe<Array<PersonWhere>>;
  not?: InputMaybe<PersonWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  postIn?: InputMaybe<Scalars['ID']['input']>;
  attended?: InputMaybe<Scalars['ID']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type PersonOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Place = Node & Entry & {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  level: PlaceLevel;
  pcode?: Maybe<Scalars['String']['output']>;
  iso3166?: Maybe<Scalars['String']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  parent?: Maybe<Place>;
  children: PlaceTieConnection;
  stakeholders: StakeholderTieConnection;
  projects: ProjectTieConnection;
  events: EventTieConnection;
};


export type PlaceTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type PlaceParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceStakeholdersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceProjectsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceLevel =
  | 'REGION'
  | 'COUNTRY'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'TOWN';

export type PlaceWhere = {
  and?: InputMaybe<Array<PlaceWhere>>;
  or?: InputMaybe<Array<PlaceWhere>>;
  not?: InputMaybe<PlaceWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  levels?: InputMaybe<Array<PlaceLevel>>;
  pcode?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Scalars['ID']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type PlaceOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Policy = Node & Entry & {
  __typename?: 'Policy';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  kind: PolicyKind;
  adopted?: Maybe<Scalars['EdtfDate']['output']>;
  responsible: StakeholderTieConnection;
  adoptedBy: StakeholderTieConnection;
  contributors: StakeholderTieConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  themes: ThemeTieConnection;
};


export type PolicyTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type PolicyResponsibleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyAdoptedByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyContributorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PolicyThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PolicyKind =
  | 'POLICY'
  | 'FRAMEWORK'
  | 'LAW'
  | 'PLAN';

export type PolicyWhere = {
  and?: InputMaybe<Array<PolicyWhere>>;
  or?: InputMaybe<Array<PolicyWhere>>;
  not?: InputMaybe<PolicyWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  kinds?: InputMaybe<Array<PolicyKind>>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type PolicyOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'ADOPTED'
  | 'ADOPTED_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Project = Node & Entry & {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  code?: Maybe<Scalars['String']['output']>;
  status?: Maybe<ActivityStatus>;
  start?: Maybe<Scalars['EdtfDate']['output']>;
  end?: Maybe<Scalars['EdtfDate']['output']>;
  plannedStart?: Maybe<Scalars['EdtfDate']['output']>;
  plannedEnd?: Maybe<Scalars['EdtfDate']['output']>;
  stakeholders: StakeholderTieConnection;
  funders: StakeholderTieConnection;
  implementers: StakeholderTieConnection;
  partners: StakeholderTieConnection;
  beneficiaries: StakeholderTieConnection;
  places: PlaceTieConnection;
  themes: ThemeTieConnection;
  events: EventTieConnection;
  transactions: TransactionConnection;
  budgets: Array<Budget>;
  parent?: Maybe<Project>;
  children: ProjectTieConnection;
};


export type ProjectTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type ProjectStakeholdersArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectImplementersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectPartnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectBeneficiariesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type ProjectChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ActivityStatus =
  | 'PIPELINE'
  | 'IMPLEMENTATION'
  | 'FINALISATION'
  | 'CLOSED'
  | 'CANCELLED'
  | 'SUSPENDED';

export type ProjectWhere = {
  and?: InputMaybe<Array<ProjectWhere>>;
  or?: InputMaybe<Array<ProjectWhere>>;
  not?: InputMaybe<ProjectWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  code?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<ActivityStatus>>;
  under?: InputMaybe<Scalars['ID']['input']>;
  worksIn?: InputMaybe<Scalars['ID']['input']>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type ProjectOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'END'
  | 'END_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Question = {
  __typename?: 'Question';
  name: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description: Scalars['String']['output'];
  group: QuestionGroup;
  document: Scalars['String']['output'];
  variables: Array<QuestionVariable>;
  rows: Scalars['String']['output'];
  columns: Array<QuestionColumn>;
  links: QuestionLinks;
};

export type QuestionGroup =
  | 'PARTNERS'
  | 'COMMITTEES_AND_EVENTS'
  | 'PROJECTS_AND_PLACES'
  | 'MONEY_AND_DEPENDENCE'
  | 'CONNECTIONS'
  | 'THE_RECORD';

export type QuestionVariable = {
  __typename?: 'QuestionVariable';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  type: Scalars['String']['output'];
  default?: Maybe<Scalars['String']['output']>;
  entryKinds: Array<EntryKind>;
  values: Array<Scalars['String']['output']>;
};

export type QuestionColumn = {
  __typename?: 'QuestionColumn';
  name: Scalars['String']['output'];
  type: CellType;
};

export type CellType =
  | 'TEXT'
  | 'NUMBER'
  | 'BOOLEAN'
  | 'DATE'
  | 'DATE_TIME';

export type QuestionLinks = {
  __typename?: 'QuestionLinks';
  page: Scalars['String']['output'];
  json: Scalars['String']['output'];
  csv: Scalars['String']['output'];
  xlsx: Scalars['String']['output'];
  embed: Scalars['String']['output'];
  playground: Scalars['String']['output'];
  svg?: Maybe<Scalars['String']['output']>;
  graphml?: Maybe<Scalars['String']['output']>;
  gexf?: Maybe<Scalars['String']['output']>;
  kumu?: Maybe<Scalars['String']['output']>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Entry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  isCut: Scalars['Boolean']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: Entry;
  matched: Scalars['String']['output'];
  matchedKind?: Maybe<NameKind>;
  score: Scalars['Float']['output'];
  why: Scalars['String']['output'];
};

export type Source = Node & Entry & {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  kind: SourceKind;
  title: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  published?: Maybe<Scalars['EdtfDate']['output']>;
  retrieved?: Maybe<Scalars['Date']['output']>;
  licence?: Maybe<Scalars['String']['output']>;
  supports: SupportConnection;
};


export type SourceTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type SourceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SourceAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type SourceSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Support = {
  __typename?: 'Support';
  subject: Node;
  field?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
};

export type SourceKind =
  | 'WEB_PAGE'
  | 'DATASET'
  | 'SPREADSHEET'
  | 'DOCUMENT'
  | 'STATEMENT'
  | 'MESSAGE';

export type SourceWhere = {
  and?: InputMaybe<Array<SourceWhere>>;
  or?: InputMaybe<Array<SourceWhere>>;
  not?: InputMaybe<SourceWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  kinds?: InputMaybe<Array<SourceKind>>;
  supports?: InputMaybe<Scalars['ID']['input']>;
};

export type SourceOrder =
  | 'NAME'
  | 'NAME_DESC';

export type Stakeholder = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type StakeholderTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type StakeholderPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type StakeholderPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type StakeholderProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StakeholderThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type IomOffice = Node & Entry & Stakeholder & {
  __typename?: 'IomOffice';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
  level: OfficeLevel;
  country?: Maybe<Place>;
  covers: PlaceTieConnection;
};


export type IomOfficeTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type IomOfficePartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type IomOfficePartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type IomOfficeProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficePartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficePoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficePlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficePeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IomOfficeCoversArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Ministry = Node & Entry & Stakeholder & {
  __typename?: 'Ministry';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
  government?: Maybe<Place>;
};


export type MinistryTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistrySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type MinistryPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type MinistryPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type MinistryProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MinistryThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type GovernmentAgency = Node & Entry & Stakeholder & {
  __typename?: 'GovernmentAgency';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type GovernmentAgencyTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type GovernmentAgencyPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type GovernmentAgencyPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type GovernmentAgencyProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GovernmentAgencyThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Committee = Node & Entry & Stakeholder & {
  __typename?: 'Committee';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type CommitteeTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type CommitteePartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CommitteePartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CommitteeProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteePartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteePoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteePlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteePeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CommitteeThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type CivilSocietyOrganisation = Node & Entry & Stakeholder & {
  __typename?: 'CivilSocietyOrganisation';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type CivilSocietyOrganisationTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type CivilSocietyOrganisationPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CivilSocietyOrganisationPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CivilSocietyOrganisationProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CivilSocietyOrganisationThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Donor = Node & Entry & Stakeholder & {
  __typename?: 'Donor';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type DonorTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type DonorHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DonorAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type DonorPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DonorPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DonorProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DonorFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DonorPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type DonorEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DonorThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Organisation = Node & Entry & Stakeholder & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  organisationType?: Maybe<OrganisationType>;
  established?: Maybe<Scalars['EdtfDate']['output']>;
  closed?: Maybe<Scalars['EdtfDate']['output']>;
  partOf?: Maybe<Stakeholder>;
  parts: StakeholderTieConnection;
  memberships: StakeholderTieConnection;
  members: StakeholderTieConnection;
  membersListed?: Maybe<Listing>;
  predecessors: Array<Succession>;
  successors: Array<Succession>;
  roles: Array<RoleCount>;
  projects: ProjectTieConnection;
  funders: PartnerConnection;
  fundees: PartnerConnection;
  partners: PartnerConnection;
  events: EventTieConnection;
  agreements: AgreementTieConnection;
  policies: PolicyTieConnection;
  places: PlaceTieConnection;
  people: PersonTieConnection;
  themes: ThemeTieConnection;
  contacts?: Maybe<Array<ContactPoint>>;
};


export type OrganisationTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type OrganisationPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganisationPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationRolesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganisationProjectsArgs = {
  roles?: InputMaybe<Array<ProjectRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationFundersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationFundeesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationPartnersArgs = {
  through?: InputMaybe<Array<Shared>>;
  where?: InputMaybe<StakeholderWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PolicyWhere>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationPlacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlaceWhere>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationThemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Succession = {
  __typename?: 'Succession';
  kind: SuccessionKind;
  tie: Tie;
  stakeholder: Stakeholder;
};

export type SuccessionKind =
  | 'RENAMED'
  | 'SPLIT'
  | 'MERGED';

export type Listing =
  | 'OPEN'
  | 'COMPLETE';

export type RoleCount = {
  __typename?: 'RoleCount';
  kind: TieKind;
  count: Scalars['Int']['output'];
};

export type ProjectRole =
  | 'FUNDER'
  | 'ACCOUNTABLE'
  | 'EXTENDING'
  | 'IMPLEMENTER'
  | 'PARTNER'
  | 'BENEFICIARY';

export type OfficeLevel =
  | 'HEADQUARTERS'
  | 'REGIONAL_OFFICE'
  | 'COUNTRY_OFFICE'
  | 'SUB_OFFICE'
  | 'FIELD_OFFICE';

export type OrganisationType =
  | 'GOVERNMENT'
  | 'LOCAL_GOVERNMENT'
  | 'OTHER_PUBLIC_SECTOR'
  | 'INTERNATIONAL_NGO'
  | 'NATIONAL_NGO'
  | 'REGIONAL_NGO'
  | 'PARTNER_COUNTRY_BASED_NGO'
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  | 'MULTILATERAL'
  | 'FOUNDATION'
  | 'PRIVATE_SECTOR'
  | 'PRIVATE_SECTOR_IN_PROVIDER_COUNTRY'
  | 'PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY'
  | 'PRIVATE_SECTOR_IN_THIRD_COUNTRY'
  | 'ACADEMIC_TRAINING_AND_RESEARCH'
  | 'OTHER';

export type StakeholderWhere = {
  and?: InputMaybe<Array<StakeholderWhere>>;
  or?: InputMaybe<Array<StakeholderWhere>>;
  not?: InputMaybe<StakeholderWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntryKind>>;
  name?: InputMaybe<TextWhere>;
  organisationTypes?: InputMaybe<Array<OrganisationType>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  partOf?: InputMaybe<Scalars['ID']['input']>;
  memberOf?: InputMaybe<Scalars['ID']['input']>;
  worksIn?: InputMaybe<Scalars['ID']['input']>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  attended?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ProjectRole>;
  sharesProjectWith?: InputMaybe<SharesProjectWhere>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type SharesProjectWhere = {
  id: Scalars['ID']['input'];
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};

export type IomOfficeWhere = {
  and?: InputMaybe<Array<IomOfficeWhere>>;
  or?: InputMaybe<Array<IomOfficeWhere>>;
  not?: InputMaybe<IomOfficeWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntryKind>>;
  name?: InputMaybe<TextWhere>;
  organisationTypes?: InputMaybe<Array<OrganisationType>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  partOf?: InputMaybe<Scalars['ID']['input']>;
  memberOf?: InputMaybe<Scalars['ID']['input']>;
  worksIn?: InputMaybe<Scalars['ID']['input']>;
  addresses?: InputMaybe<Scalars['ID']['input']>;
  attended?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ProjectRole>;
  sharesProjectWith?: InputMaybe<SharesProjectWhere>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
  levels?: InputMaybe<Array<OfficeLevel>>;
};

export type StakeholderOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Theme = Node & Entry & {
  __typename?: 'Theme';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<Name>;
  identifiers: Array<Identifier>;
  description?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  ties: TieConnection;
  sources: SourceConnection;
  evidence: Array<Evidence>;
  history: ChangeConnection;
  asRecorded?: Maybe<EntrySnapshot>;
  updatedAt: Scalars['DateTime']['output'];
  scheme: ThemeScheme;
  code?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Theme>;
  children: ThemeTieConnection;
  projects: ProjectTieConnection;
  stakeholders: StakeholderTieConnection;
  events: EventTieConnection;
};


export type ThemeTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<TieOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeAsRecordedArgs = {
  at: Scalars['DateTime']['input'];
};


export type ThemeParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type ThemeChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ThemeWhere>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeProjectsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeStakeholdersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StakeholderWhere>;
  orderBy?: InputMaybe<StakeholderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ThemeEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ThemeScheme =
  | 'AREA_OF_COOPERATION'
  | 'DAC_SECTOR'
  | 'SDG_TARGET'
  | 'GCM_OBJECTIVE';

export type ThemeWhere = {
  and?: InputMaybe<Array<ThemeWhere>>;
  or?: InputMaybe<Array<ThemeWhere>>;
  not?: InputMaybe<ThemeWhere>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<TextWhere>;
  scheme?: InputMaybe<ThemeScheme>;
  code?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
  hasTie?: InputMaybe<TieWhere>;
  evidence?: InputMaybe<EvidenceWhere>;
};

export type ThemeOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SINCE'
  | 'SINCE_DESC';

export type Tie = Node & {
  __typename?: 'Tie';
  id: Scalars['ID']['output'];
  kind: TieKind;
  from: Entry;
  to: Entry;
  role?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['EdtfDate']['output']>;
  until?: Maybe<Scalars['EdtfDate']['output']>;
  activity: Activity;
  money?: Maybe<Money>;
  percentage?: Maybe<Scalars['Float']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  confidence: Confidence;
  evidence: Array<Evidence>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
  batch?: Maybe<Batch>;
};


export type TieActivityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
  date?: Maybe<Scalars['Date']['output']>;
};

export type TieKind =
  | 'PART_OF'
  | 'MEMBER_OF'
  | 'SUCCEEDED_BY'
  | 'FUNDS'
  | 'ACCOUNTABLE_FOR'
  | 'EXTENDS'
  | 'IMPLEMENTS'
  | 'PARTNERS_IN'
  | 'BENEFITS_FROM'
  | 'PARTNERS_WITH'
  | 'ORGANISED'
  | 'ATTENDED'
  | 'PARTY_TO'
  | 'RESPONSIBLE_FOR'
  | 'ADOPTED'
  | 'CONTRIBUTES_TO'
  | 'HOLDS_POST'
  | 'LOCATED_IN'
  | 'WORKS_IN'
  | 'ADDRESSES'
  | 'UNDER';

export type Activity =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_YET'
  | 'UNKNOWN';

export type Confidence =
  | 'DOUBTFUL'
  | 'PROBABLE'
  | 'CONFIRMED';

export type Direction =
  | 'IN'
  | 'OUT'
  | 'BOTH';

export type TieWhere = {
  kinds?: InputMaybe<Array<TieKind>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<EntryWhere>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  activeSince?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Confidence>;
};

export type TieOrder =
  | 'NAME'
  | 'NAME_DESC'
  | 'SINCE'
  | 'SINCE_DESC'
  | 'UNTIL'
  | 'UNTIL_DESC';

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementTieConnection = {
  __typename?: 'AgreementTieConnection';
  edges: Array<AgreementTieEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type AgreementTieEdge = {
  __typename?: 'AgreementTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Agreement;
};

export type AuditConnection = {
  __typename?: 'AuditConnection';
  edges: Array<AuditEdge>;
  nodes: Array<Audit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: Audit;
};

export type BatchConnection = {
  __typename?: 'BatchConnection';
  edges: Array<BatchEdge>;
  nodes: Array<Batch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BatchEdge = {
  __typename?: 'BatchEdge';
  cursor: Scalars['String']['output'];
  node: Batch;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

export type CivilSocietyOrganisationConnection = {
  __typename?: 'CivilSocietyOrganisationConnection';
  edges: Array<CivilSocietyOrganisationEdge>;
  nodes: Array<CivilSocietyOrganisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CivilSocietyOrganisationEdge = {
  __typename?: 'CivilSocietyOrganisationEdge';
  cursor: Scalars['String']['output'];
  node: CivilSocietyOrganisation;
};

export type CommitteeConnection = {
  __typename?: 'CommitteeConnection';
  edges: Array<CommitteeEdge>;
  nodes: Array<Committee>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommitteeEdge = {
  __typename?: 'CommitteeEdge';
  cursor: Scalars['String']['output'];
  node: Committee;
};

export type CoveringConnection = {
  __typename?: 'CoveringConnection';
  edges: Array<CoveringEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DonorConnection = {
  __typename?: 'DonorConnection';
  edges: Array<DonorEdge>;
  nodes: Array<Donor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DonorEdge = {
  __typename?: 'DonorEdge';
  cursor: Scalars['String']['output'];
  node: Donor;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventTieConnection = {
  __typename?: 'EventTieConnection';
  edges: Array<EventTieEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type EventTieEdge = {
  __typename?: 'EventTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Event;
};

export type GovernmentAgencyConnection = {
  __typename?: 'GovernmentAgencyConnection';
  edges: Array<GovernmentAgencyEdge>;
  nodes: Array<GovernmentAgency>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GovernmentAgencyEdge = {
  __typename?: 'GovernmentAgencyEdge';
  cursor: Scalars['String']['output'];
  node: GovernmentAgency;
};

export type IomOfficeConnection = {
  __typename?: 'IomOfficeConnection';
  edges: Array<IomOfficeEdge>;
  nodes: Array<IomOffice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IomOfficeEdge = {
  __typename?: 'IomOfficeEdge';
  cursor: Scalars['String']['output'];
  node: IomOffice;
};

export type MinistryConnection = {
  __typename?: 'MinistryConnection';
  edges: Array<MinistryEdge>;
  nodes: Array<Ministry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MinistryEdge = {
  __typename?: 'MinistryEdge';
  cursor: Scalars['String']['output'];
  node: Ministry;
};

export type MissingConnection = {
  __typename?: 'MissingConnection';
  edges: Array<MissingEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonTieConnection = {
  __typename?: 'PersonTieConnection';
  edges: Array<PersonTieEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type PersonTieEdge = {
  __typename?: 'PersonTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Person;
};

export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  edges: Array<PlaceEdge>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  cursor: Scalars['String']['output'];
  node: Place;
};

export type PlaceTieConnection = {
  __typename?: 'PlaceTieConnection';
  edges: Array<PlaceTieEdge>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type PlaceTieEdge = {
  __typename?: 'PlaceTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Place;
};

export type PlannedRowConnection = {
  __typename?: 'PlannedRowConnection';
  edges: Array<PlannedRowEdge>;
  nodes: Array<PlannedRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlannedRowEdge = {
  __typename?: 'PlannedRowEdge';
  cursor: Scalars['String']['output'];
  node: PlannedRow;
};

export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  edges: Array<PolicyEdge>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  cursor: Scalars['String']['output'];
  node: Policy;
};

export type PolicyTieConnection = {
  __typename?: 'PolicyTieConnection';
  edges: Array<PolicyTieEdge>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type PolicyTieEdge = {
  __typename?: 'PolicyTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Policy;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectTieConnection = {
  __typename?: 'ProjectTieConnection';
  edges: Array<ProjectTieEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type ProjectTieEdge = {
  __typename?: 'ProjectTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Project;
};

export type SharedEntryConnection = {
  __typename?: 'SharedEntryConnection';
  edges: Array<SharedEntryEdge>;
  nodes: Array<SharedEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SharedEntryEdge = {
  __typename?: 'SharedEntryEdge';
  cursor: Scalars['String']['output'];
  node: SharedEntry;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceEdge>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type StakeholderConnection = {
  __typename?: 'StakeholderConnection';
  edges: Array<StakeholderEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StakeholderEdge = {
  __typename?: 'StakeholderEdge';
  cursor: Scalars['String']['output'];
  node: Stakeholder;
};

export type StakeholderTieConnection = {
  __typename?: 'StakeholderTieConnection';
  edges: Array<StakeholderTieEdge>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type StakeholderTieEdge = {
  __typename?: 'StakeholderTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Stakeholder;
};

export type SupportConnection = {
  __typename?: 'SupportConnection';
  edges: Array<SupportEdge>;
  nodes: Array<Support>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportEdge = {
  __typename?: 'SupportEdge';
  cursor: Scalars['String']['output'];
  node: Support;
};

export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  edges: Array<ThemeEdge>;
  nodes: Array<Theme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  cursor: Scalars['String']['output'];
  node: Theme;
};

export type ThemeTieConnection = {
  __typename?: 'ThemeTieConnection';
  edges: Array<ThemeTieEdge>;
  nodes: Array<Theme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type ThemeTieEdge = {
  __typename?: 'ThemeTieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Theme;
};

export type TieConnection = {
  __typename?: 'TieConnection';
  edges: Array<TieEdge>;
  nodes: Array<Entry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  nodeCount: Scalars['Int']['output'];
};

export type TieEdge = {
  __typename?: 'TieEdge';
  cursor: Scalars['String']['output'];
  tie: Tie;
  node: Entry;
};

export type TransactionConnection = {
  __typename?: 'TransactionConnection';
  edges: Array<TransactionEdge>;
  nodes: Array<Transaction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TransactionEdge = {
  __typename?: 'TransactionEdge';
  cursor: Scalars['String']['output'];
  node: Transaction;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<GraphRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementKind: AgreementKind;
  AgreementWhere: AgreementWhere;
  AgreementOrder: AgreementOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Audit: ResolverTypeWrapper<Audit>;
  AuditAction: AuditAction;
  Change: ResolverTypeWrapper<Omit<Change, 'batch' | 'entry' | 'tie' | 'sources'> & { batch: ResolversTypes['Batch'], entry?: Maybe<ResolversTypes['Entry']>, tie?: Maybe<ResolversTypes['Tie']>, sources: Array<ResolversTypes['Source']> }>;
  ChangeAction: ChangeAction;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Batch: ResolverTypeWrapper<StoredBatch>;
  EntrySnapshot: ResolverTypeWrapper<Snapshot>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  RecordedField: ResolverTypeWrapper<RecordedField>;
  RecordedName: ResolverTypeWrapper<RecordedName>;
  RecordedIdentifier: ResolverTypeWrapper<RecordedIdentifier>;
  RecordedTie: ResolverTypeWrapper<RecordedTie>;
  RecordedEnd: ResolverTypeWrapper<RecordedEnd>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  SaveContactPointInput: SaveContactPointInput;
  SaveContactPointPayload: ResolverTypeWrapper<Kept>;
  RemoveContactPointInput: RemoveContactPointInput;
  RemoveContactPointPayload: ResolverTypeWrapper<Removed>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'denominator' | 'rows' | 'columns' | 'cells' | 'emptyRows' | 'emptyColumns'> & { denominator: ResolversTypes['CoverageDenominator'], rows: Array<ResolversTypes['AxisValue']>, columns: Array<ResolversTypes['AxisValue']>, cells: Array<ResolversTypes['CoverageCell']>, emptyRows: Array<ResolversTypes['AxisValue']>, emptyColumns: Array<ResolversTypes['AxisValue']> }>;
  CoverageDenominator: ResolverTypeWrapper<Omit<CoverageDenominator, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  AxisValue: ResolverTypeWrapper<Omit<AxisValue, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  CoverageCell: ResolverTypeWrapper<Omit<CoverageCell, 'row' | 'column' | 'stakeholders' | 'projects'> & { row: ResolversTypes['AxisValue'], column: ResolversTypes['AxisValue'], stakeholders: Array<ResolversTypes['CoverageStakeholder']>, projects: Array<ResolversTypes['CoverageProject']> }>;
  CoverageStakeholder: ResolverTypeWrapper<Omit<CoverageStakeholder, 'stakeholder' | 'ties'> & { stakeholder: ResolversTypes['Stakeholder'], ties: Array<ResolversTypes['Tie']> }>;
  CoverageProject: ResolverTypeWrapper<Omit<CoverageProject, 'project' | 'events'> & { project: ResolversTypes['Project'], events: Array<ResolversTypes['Event']> }>;
  Axis: Axis;
  DependencyConnection: ResolverTypeWrapper<Omit<DependencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DependencyEdge']>, nodes: Array<ResolversTypes['Dependency']> }>;
  DependencyEdge: ResolverTypeWrapper<Omit<DependencyEdge, 'node'> & { node: ResolversTypes['Dependency'] }>;
  Dependency: ResolverTypeWrapper<Omit<Dependency, 'stakeholder' | 'on' | 'projects' | 'ties'> & { stakeholder: ResolversTypes['Stakeholder'], on: ResolversTypes['Stakeholder'], projects: Array<ResolversTypes['Project']>, ties: Array<ResolversTypes['Tie']> }>;
  DependencyOn: DependencyOn;
  QuestionChart: QuestionChart;
  Directory: ResolverTypeWrapper<object>;
  EntryCount: ResolverTypeWrapper<EntryCount>;
  TieCount: ResolverTypeWrapper<TieCount>;
  Limits: ResolverTypeWrapper<Limits>;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  RequestBudget: ResolverTypeWrapper<RequestBudget>;
  ViewerVia: ViewerVia;
  Role: Role;
  DuplicateConnection: ResolverTypeWrapper<object>;
  DuplicateEdge: ResolverTypeWrapper<Omit<DuplicateEdge, 'node' | 'other'> & { node: ResolversTypes['Entry'], other: ResolversTypes['Entry'] }>;
  DuplicateDecision: DuplicateDecision;
  EvidenceInput: EvidenceInput;
  NameInput: NameInput;
  SaveStakeholderInput: SaveStakeholderInput;
  SaveProjectInput: SaveProjectInput;
  SaveEventInput: SaveEventInput;
  SaveAgreementInput: SaveAgreementInput;
  SavePolicyInput: SavePolicyInput;
  SavePersonInput: SavePersonInput;
  SavePlaceInput: SavePlaceInput;
  SaveThemeInput: SaveThemeInput;
  SaveSourceInput: SaveSourceInput;
  SaveTieInput: SaveTieInput;
  RetractTieInput: RetractTieInput;
  RemoveEntryInput: RemoveEntryInput;
  ChangeInput: ChangeInput;
  SaveAllInput: SaveAllInput;
  EditPayload: ResolverTypeWrapper<object>;
  SavePayload: ResolverTypeWrapper<object>;
  SaveStakeholderPayload: ResolverTypeWrapper<object>;
  SaveProjectPayload: ResolverTypeWrapper<object>;
  SaveEventPayload: ResolverTypeWrapper<object>;
  SaveAgreementPayload: ResolverTypeWrapper<object>;
  SavePolicyPayload: ResolverTypeWrapper<object>;
  SavePersonPayload: ResolverTypeWrapper<object>;
  SavePlacePayload: ResolverTypeWrapper<object>;
  SaveThemePayload: ResolverTypeWrapper<object>;
  SaveSourcePayload: ResolverTypeWrapper<object>;
  SaveTiePayload: ResolverTypeWrapper<object>;
  RetractTiePayload: ResolverTypeWrapper<object>;
  RemoveEntryPayload: ResolverTypeWrapper<object>;
  SaveAllPayload: ResolverTypeWrapper<object>;
  ChangeResult: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EndingConnection: ResolverTypeWrapper<Omit<EndingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EndingEdge']>, nodes: Array<ResolversTypes['Ending']> }>;
  EndingEdge: ResolverTypeWrapper<Omit<EndingEdge, 'node'> & { node: ResolversTypes['Ending'] }>;
  Ending: ResolverTypeWrapper<Omit<Ending, 'entry' | 'tie' | 'exposed'> & { entry?: Maybe<ResolversTypes['Entry']>, tie?: Maybe<ResolversTypes['Tie']>, exposed: Array<ResolversTypes['Exposure']> }>;
  Exposure: ResolverTypeWrapper<Omit<Exposure, 'stakeholder' | 'soleFunder'> & { stakeholder: ResolversTypes['Stakeholder'], soleFunder?: Maybe<ResolversTypes['Stakeholder']> }>;
  EndingKind: EndingKind;
  Node: ResolverTypeWrapper<GraphRecord>;
  Entry: ResolverTypeWrapper<GraphRecord>;
  Name: ResolverTypeWrapper<Omit<Name, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  NameKind: NameKind;
  Identifier: ResolverTypeWrapper<Identifier>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'source'> & { source: ResolversTypes['Source'] }>;
  EntryBy: EntryBy;
  IdentifierInput: IdentifierInput;
  EntryWhere: EntryWhere;
  EvidenceWhere: EvidenceWhere;
  EntryKind: EntryKind;
  Event: ResolverTypeWrapper<GraphRecord>;
  Attendance: ResolverTypeWrapper<Attendance>;
  EventKind: EventKind;
  EventWhere: EventWhere;
  EventOrder: EventOrder;
  FactConnection: ResolverTypeWrapper<object>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Fact: ResolverTypeWrapper<Omit<Fact, 'entry' | 'tie' | 'sources'> & { entry: ResolversTypes['Entry'], tie?: Maybe<ResolversTypes['Tie']>, sources: Array<ResolversTypes['Source']> }>;
  Weakness: Weakness;
  WeaknessCount: ResolverTypeWrapper<WeaknessCount>;
  FactWhere: FactWhere;
  Transaction: ResolverTypeWrapper<GraphRecord>;
  Budget: ResolverTypeWrapper<GraphRecord>;
  TransactionType: TransactionType;
  BudgetType: BudgetType;
  BudgetStatus: BudgetStatus;
  FundingAxis: FundingAxis;
  FundingWhere: FundingWhere;
  Funding: ResolverTypeWrapper<FundingSource>;
  FundingRow: ResolverTypeWrapper<FundingRowSource>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  BudgetSum: ResolverTypeWrapper<BudgetSumSource>;
  Gap: ResolverTypeWrapper<GapRecord>;
  Denominator: ResolverTypeWrapper<Denominator>;
  CoveringEdge: ResolverTypeWrapper<Omit<CoveringEdge, 'node' | 'by' | 'ties'> & { node: ResolversTypes['Stakeholder'], by: ResolversTypes['Stakeholder'], ties: Array<ResolversTypes['Tie']> }>;
  MissingEdge: ResolverTypeWrapper<Omit<MissingEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  Through: Through;
  ImportFormat: ImportFormat;
  RowOutcome: RowOutcome;
  ImportPlan: ResolverTypeWrapper<UploadPlan>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  PlannedRow: ResolverTypeWrapper<PlannedRowSource>;
  RowMatched: RowMatched;
  MatchCandidate: ResolverTypeWrapper<MatchCandidate>;
  RowChange: ResolverTypeWrapper<RowChange>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  HeaderMapping: ResolverTypeWrapper<UploadMapping>;
  HeaderSample: ResolverTypeWrapper<HeaderSample>;
  MappedColumn: ResolverTypeWrapper<MappedColumn>;
  MappedConstant: ResolverTypeWrapper<MappedConstant>;
  HeaderMappingInput: HeaderMappingInput;
  MappedColumnInput: MappedColumnInput;
  MappedConstantInput: MappedConstantInput;
  RowDecisionInput: RowDecisionInput;
  BatchState: BatchState;
  Network: ResolverTypeWrapper<NetworkSource>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeSource>;
  BrokerConnection: ResolverTypeWrapper<Omit<BrokerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrokerEdge']>, nodes: Array<ResolversTypes['Stakeholder']> }>;
  BrokerEdge: ResolverTypeWrapper<Omit<BrokerEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TextWhere: TextWhere;
  Shared: Shared;
  SharedCount: ResolverTypeWrapper<SharedCount>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  PathConnection: ResolverTypeWrapper<object>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Path: ResolverTypeWrapper<PathSource>;
  Hop: ResolverTypeWrapper<HopSource>;
  Between: ResolverTypeWrapper<BetweenSource>;
  SharedEntry: ResolverTypeWrapper<Omit<SharedEntry, 'entry' | 'via' | 'tiesOfA' | 'tiesOfB'> & { entry: ResolversTypes['Entry'], via: Array<ResolversTypes['Event']>, tiesOfA: Array<ResolversTypes['Tie']>, tiesOfB: Array<ResolversTypes['Tie']> }>;
  IntermediaryConnection: ResolverTypeWrapper<object>;
  IntermediaryEdge: ResolverTypeWrapper<Omit<IntermediaryEdge, 'node' | 'ways'> & { node: ResolversTypes['Stakeholder'], ways: Array<ResolversTypes['IntermediaryWay']> }>;
  IntermediaryWay: ResolverTypeWrapper<Omit<IntermediaryWay, 'path' | 'project' | 'event' | 'ties' | 'tiesOfA' | 'tiesOfB'> & { path?: Maybe<ResolversTypes['Path']>, project?: Maybe<ResolversTypes['Project']>, event?: Maybe<ResolversTypes['Event']>, ties: Array<ResolversTypes['Tie']>, tiesOfA: Array<ResolversTypes['Tie']>, tiesOfB: Array<ResolversTypes['Tie']> }>;
  IntermediaryKind: IntermediaryKind;
  Person: ResolverTypeWrapper<GraphRecord>;
  PersonWhere: PersonWhere;
  PersonOrder: PersonOrder;
  Place: ResolverTypeWrapper<GraphRecord>;
  PlaceLevel: PlaceLevel;
  PlaceWhere: PlaceWhere;
  PlaceOrder: PlaceOrder;
  Policy: ResolverTypeWrapper<GraphRecord>;
  PolicyKind: PolicyKind;
  PolicyWhere: PolicyWhere;
  PolicyOrder: PolicyOrder;
  Project: ResolverTypeWrapper<GraphRecord>;
  ActivityStatus: ActivityStatus;
  ProjectWhere: ProjectWhere;
  ProjectOrder: ProjectOrder;
  Question: ResolverTypeWrapper<NamedQuestion>;
  QuestionGroup: QuestionGroup;
  QuestionVariable: ResolverTypeWrapper<QuestionVariable>;
  QuestionColumn: ResolverTypeWrapper<QuestionColumn>;
  CellType: CellType;
  QuestionLinks: ResolverTypeWrapper<QuestionLinks>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  SearchConnection: ResolverTypeWrapper<object>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entry'] }>;
  Source: ResolverTypeWrapper<GraphRecord>;
  Support: ResolverTypeWrapper<Omit<Support, 'subject'> & { subject: ResolversTypes['Node'] }>;
  SourceKind: SourceKind;
  SourceWhere: SourceWhere;
  SourceOrder: SourceOrder;
  Stakeholder: ResolverTypeWrapper<GraphRecord>;
  IomOffice: ResolverTypeWrapper<GraphRecord>;
  Ministry: ResolverTypeWrapper<GraphRecord>;
  GovernmentAgency: ResolverTypeWrapper<GraphRecord>;
  Committee: ResolverTypeWrapper<GraphRecord>;
  CivilSocietyOrganisation: ResolverTypeWrapper<GraphRecord>;
  Donor: ResolverTypeWrapper<GraphRecord>;
  Organisation: ResolverTypeWrapper<GraphRecord>;
  Succession: ResolverTypeWrapper<TiedRow>;
  SuccessionKind: SuccessionKind;
  Listing: Listing;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  ProjectRole: ProjectRole;
  OfficeLevel: OfficeLevel;
  OrganisationType: OrganisationType;
  StakeholderWhere: StakeholderWhere;
  SharesProjectWhere: SharesProjectWhere;
  IomOfficeWhere: IomOfficeWhere;
  StakeholderOrder: StakeholderOrder;
  Theme: ResolverTypeWrapper<GraphRecord>;
  ThemeScheme: ThemeScheme;
  ThemeWhere: ThemeWhere;
  ThemeOrder: ThemeOrder;
  Tie: ResolverTypeWrapper<TieRecord>;
  Money: ResolverTypeWrapper<Money>;
  TieKind: TieKind;
  Activity: Activity;
  Confidence: Confidence;
  Direction: Direction;
  TieWhere: TieWhere;
  TieOrder: TieOrder;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementTieConnection: ResolverTypeWrapper<Omit<AgreementTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementTieEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementTieEdge: ResolverTypeWrapper<Omit<AgreementTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Agreement'] }>;
  AuditConnection: ResolverTypeWrapper<object>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  BatchConnection: ResolverTypeWrapper<object>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  ChangeConnection: ResolverTypeWrapper<object>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  CivilSocietyOrganisationConnection: ResolverTypeWrapper<Omit<CivilSocietyOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CivilSocietyOrganisationEdge']>, nodes: Array<ResolversTypes['CivilSocietyOrganisation']> }>;
  CivilSocietyOrganisationEdge: ResolverTypeWrapper<Omit<CivilSocietyOrganisationEdge, 'node'> & { node: ResolversTypes['CivilSocietyOrganisation'] }>;
  CommitteeConnection: ResolverTypeWrapper<Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitteeEdge']>, nodes: Array<ResolversTypes['Committee']> }>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  CoveringConnection: ResolverTypeWrapper<CoveringPage>;
  DonorConnection: ResolverTypeWrapper<Omit<DonorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DonorEdge']>, nodes: Array<ResolversTypes['Donor']> }>;
  DonorEdge: ResolverTypeWrapper<Omit<DonorEdge, 'node'> & { node: ResolversTypes['Donor'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventTieConnection: ResolverTypeWrapper<Omit<EventTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventTieEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventTieEdge: ResolverTypeWrapper<Omit<EventTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Event'] }>;
  GovernmentAgencyConnection: ResolverTypeWrapper<Omit<GovernmentAgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GovernmentAgencyEdge']>, nodes: Array<ResolversTypes['GovernmentAgency']> }>;
  GovernmentAgencyEdge: ResolverTypeWrapper<Omit<GovernmentAgencyEdge, 'node'> & { node: ResolversTypes['GovernmentAgency'] }>;
  IomOfficeConnection: ResolverTypeWrapper<Omit<IomOfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IomOfficeEdge']>, nodes: Array<ResolversTypes['IomOffice']> }>;
  IomOfficeEdge: ResolverTypeWrapper<Omit<IomOfficeEdge, 'node'> & { node: ResolversTypes['IomOffice'] }>;
  MinistryConnection: ResolverTypeWrapper<Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistryEdge']>, nodes: Array<ResolversTypes['Ministry']> }>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  MissingConnection: ResolverTypeWrapper<MissingPage>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  PartnerConnection: ResolverTypeWrapper<PartnerPage>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonTieConnection: ResolverTypeWrapper<Omit<PersonTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonTieEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonTieEdge: ResolverTypeWrapper<Omit<PersonTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Person'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceTieConnection: ResolverTypeWrapper<Omit<PlaceTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceTieEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceTieEdge: ResolverTypeWrapper<Omit<PlaceTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Place'] }>;
  PlannedRowConnection: ResolverTypeWrapper<object>;
  PlannedRowEdge: ResolverTypeWrapper<Omit<PlannedRowEdge, 'node'> & { node: ResolversTypes['PlannedRow'] }>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyTieConnection: ResolverTypeWrapper<Omit<PolicyTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyTieEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyTieEdge: ResolverTypeWrapper<Omit<PolicyTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Policy'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectTieConnection: ResolverTypeWrapper<Omit<ProjectTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectTieEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectTieEdge: ResolverTypeWrapper<Omit<ProjectTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Project'] }>;
  SharedEntryConnection: ResolverTypeWrapper<object>;
  SharedEntryEdge: ResolverTypeWrapper<Omit<SharedEntryEdge, 'node'> & { node: ResolversTypes['SharedEntry'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  StakeholderConnection: ResolverTypeWrapper<Omit<StakeholderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StakeholderEdge']>, nodes: Array<ResolversTypes['Stakeholder']> }>;
  StakeholderEdge: ResolverTypeWrapper<Omit<StakeholderEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  StakeholderTieConnection: ResolverTypeWrapper<Omit<StakeholderTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StakeholderTieEdge']>, nodes: Array<ResolversTypes['Stakeholder']> }>;
  StakeholderTieEdge: ResolverTypeWrapper<Omit<StakeholderTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Stakeholder'] }>;
  SupportConnection: ResolverTypeWrapper<Omit<SupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportEdge']>, nodes: Array<ResolversTypes['Support']> }>;
  SupportEdge: ResolverTypeWrapper<Omit<SupportEdge, 'node'> & { node: ResolversTypes['Support'] }>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThemeEdge']>, nodes: Array<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeTieConnection: ResolverTypeWrapper<Omit<ThemeTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThemeTieEdge']>, nodes: Array<ResolversTypes['Theme']> }>;
  ThemeTieEdge: ResolverTypeWrapper<Omit<ThemeTieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Theme'] }>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TieEdge']>, nodes: Array<ResolversTypes['Entry']> }>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'tie' | 'node'> & { tie: ResolversTypes['Tie'], node: ResolversTypes['Entry'] }>;
  TransactionConnection: ResolverTypeWrapper<Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TransactionEdge']>, nodes: Array<ResolversTypes['Transaction']> }>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: GraphRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AgreementWhere: AgreementWhere;
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Audit: Audit;
  Change: Omit<Change, 'batch' | 'entry' | 'tie' | 'sources'> & { batch: ResolversParentTypes['Batch'], entry?: Maybe<ResolversParentTypes['Entry']>, tie?: Maybe<ResolversParentTypes['Tie']>, sources: Array<ResolversParentTypes['Source']> };
  FieldChange: FieldChange;
  Batch: StoredBatch;
  EntrySnapshot: Snapshot;
  Boolean: Scalars['Boolean']['output'];
  RecordedField: RecordedField;
  RecordedName: RecordedName;
  RecordedIdentifier: RecordedIdentifier;
  RecordedTie: RecordedTie;
  RecordedEnd: RecordedEnd;
  ContactPoint: ContactPoint;
  SaveContactPointInput: SaveContactPointInput;
  SaveContactPointPayload: Kept;
  RemoveContactPointInput: RemoveContactPointInput;
  RemoveContactPointPayload: Removed;
  Coverage: Omit<Coverage, 'denominator' | 'rows' | 'columns' | 'cells' | 'emptyRows' | 'emptyColumns'> & { denominator: ResolversParentTypes['CoverageDenominator'], rows: Array<ResolversParentTypes['AxisValue']>, columns: Array<ResolversParentTypes['AxisValue']>, cells: Array<ResolversParentTypes['CoverageCell']>, emptyRows: Array<ResolversParentTypes['AxisValue']>, emptyColumns: Array<ResolversParentTypes['AxisValue']> };
  CoverageDenominator: Omit<CoverageDenominator, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  AxisValue: Omit<AxisValue, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  CoverageCell: Omit<CoverageCell, 'row' | 'column' | 'stakeholders' | 'projects'> & { row: ResolversParentTypes['AxisValue'], column: ResolversParentTypes['AxisValue'], stakeholders: Array<ResolversParentTypes['CoverageStakeholder']>, projects: Array<ResolversParentTypes['CoverageProject']> };
  CoverageStakeholder: Omit<CoverageStakeholder, 'stakeholder' | 'ties'> & { stakeholder: ResolversParentTypes['Stakeholder'], ties: Array<ResolversParentTypes['Tie']> };
  CoverageProject: Omit<CoverageProject, 'project' | 'events'> & { project: ResolversParentTypes['Project'], events: Array<ResolversParentTypes['Event']> };
  DependencyConnection: Omit<DependencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DependencyEdge']>, nodes: Array<ResolversParentTypes['Dependency']> };
  DependencyEdge: Omit<DependencyEdge, 'node'> & { node: ResolversParentTypes['Dependency'] };
  Dependency: Omit<Dependency, 'stakeholder' | 'on' | 'projects' | 'ties'> & { stakeholder: ResolversParentTypes['Stakeholder'], on: ResolversParentTypes['Stakeholder'], projects: Array<ResolversParentTypes['Project']>, ties: Array<ResolversParentTypes['Tie']> };
  QuestionChart: QuestionChart;
  Directory: object;
  EntryCount: EntryCount;
  TieCount: TieCount;
  Limits: Limits;
  Viewer: ViewerSource;
  RequestBudget: RequestBudget;
  DuplicateConnection: object;
  DuplicateEdge: Omit<DuplicateEdge, 'node' | 'other'> & { node: ResolversParentTypes['Entry'], other: ResolversParentTypes['Entry'] };
  EvidenceInput: EvidenceInput;
  NameInput: NameInput;
  SaveStakeholderInput: SaveStakeholderInput;
  SaveProjectInput: SaveProjectInput;
  SaveEventInput: SaveEventInput;
  SaveAgreementInput: SaveAgreementInput;
  SavePolicyInput: SavePolicyInput;
  SavePersonInput: SavePersonInput;
  SavePlaceInput: SavePlaceInput;
  SaveThemeInput: SaveThemeInput;
  SaveSourceInput: SaveSourceInput;
  SaveTieInput: SaveTieInput;
  RetractTieInput: RetractTieInput;
  RemoveEntryInput: RemoveEntryInput;
  ChangeInput: ChangeInput;
  SaveAllInput: SaveAllInput;
  EditPayload: object;
  SavePayload: object;
  SaveStakeholderPayload: object;
  SaveProjectPayload: object;
  SaveEventPayload: object;
  SaveAgreementPayload: object;
  SavePolicyPayload: object;
  SavePersonPayload: object;
  SavePlacePayload: object;
  SaveThemePayload: object;
  SaveSourcePayload: object;
  SaveTiePayload: object;
  RetractTiePayload: object;
  RemoveEntryPayload: object;
  SaveAllPayload: object;
  ChangeResult: object;
  Mutation: Record<PropertyKey, never>;
  EndingConnection: Omit<EndingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EndingEdge']>, nodes: Array<ResolversParentTypes['Ending']> };
  EndingEdge: Omit<EndingEdge, 'node'> & { node: ResolversParentTypes['Ending'] };
  Ending: Omit<Ending, 'entry' | 'tie' | 'exposed'> & { entry?: Maybe<ResolversParentTypes['Entry']>, tie?: Maybe<ResolversParentTypes['Tie']>, exposed: Array<ResolversParentTypes['Exposure']> };
  Exposure: Omit<Exposure, 'stakeholder' | 'soleFunder'> & { stakeholder: ResolversParentTypes['Stakeholder'], soleFunder?: Maybe<ResolversParentTypes['Stakeholder']> };
  Node: GraphRecord;
  Entry: GraphRecord;
  Name: Omit<Name, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Identifier: Identifier;
  Evidence: Omit<Evidence, 'source'> & { source: ResolversParentTypes['Source'] };
  EntryBy: EntryBy;
  IdentifierInput: IdentifierInput;
  EntryWhere: EntryWhere;
  EvidenceWhere: EvidenceWhere;
  Event: GraphRecord;
  Attendance: Attendance;
  EventWhere: EventWhere;
  FactConnection: object;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Fact: Omit<Fact, 'entry' | 'tie' | 'sources'> & { entry: ResolversParentTypes['Entry'], tie?: Maybe<ResolversParentTypes['Tie']>, sources: Array<ResolversParentTypes['Source']> };
  WeaknessCount: WeaknessCount;
  FactWhere: FactWhere;
  Transaction: GraphRecord;
  Budget: GraphRecord;
  FundingWhere: FundingWhere;
  Funding: FundingSource;
  FundingRow: FundingRowSource;
  LeftOut: LeftOut;
  BudgetSum: BudgetSumSource;
  Gap: GapRecord;
  Denominator: Denominator;
  CoveringEdge: Omit<CoveringEdge, 'node' | 'by' | 'ties'> & { node: ResolversParentTypes['Stakeholder'], by: ResolversParentTypes['Stakeholder'], ties: Array<ResolversParentTypes['Tie']> };
  MissingEdge: Omit<MissingEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  ImportPlan: UploadPlan;
  ImportCounts: ImportCounts;
  PlannedRow: PlannedRowSource;
  MatchCandidate: MatchCandidate;
  RowChange: RowChange;
  RowProblem: RowProblem;
  HeaderMapping: UploadMapping;
  HeaderSample: HeaderSample;
  MappedColumn: MappedColumn;
  MappedConstant: MappedConstant;
  HeaderMappingInput: HeaderMappingInput;
  MappedColumnInput: MappedColumnInput;
  MappedConstantInput: MappedConstantInput;
  RowDecisionInput: RowDecisionInput;
  Network: NetworkSource;
  NetworkNode: NetworkNodeSource;
  BrokerConnection: Omit<BrokerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrokerEdge']>, nodes: Array<ResolversParentTypes['Stakeholder']> };
  BrokerEdge: Omit<BrokerEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  PageInfo: PageInfo;
  TextWhere: TextWhere;
  SharedCount: SharedCount;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  PathConnection: object;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Path: PathSource;
  Hop: HopSource;
  Between: BetweenSource;
  SharedEntry: Omit<SharedEntry, 'entry' | 'via' | 'tiesOfA' | 'tiesOfB'> & { entry: ResolversParentTypes['Entry'], via: Array<ResolversParentTypes['Event']>, tiesOfA: Array<ResolversParentTypes['Tie']>, tiesOfB: Array<ResolversParentTypes['Tie']> };
  IntermediaryConnection: object;
  IntermediaryEdge: Omit<IntermediaryEdge, 'node' | 'ways'> & { node: ResolversParentTypes['Stakeholder'], ways: Array<ResolversParentTypes['IntermediaryWay']> };
  IntermediaryWay: Omit<IntermediaryWay, 'path' | 'project' | 'event' | 'ties' | 'tiesOfA' | 'tiesOfB'> & { path?: Maybe<ResolversParentTypes['Path']>, project?: Maybe<ResolversParentTypes['Project']>, event?: Maybe<ResolversParentTypes['Event']>, ties: Array<ResolversParentTypes['Tie']>, tiesOfA: Array<ResolversParentTypes['Tie']>, tiesOfB: Array<ResolversParentTypes['Tie']> };
  Person: GraphRecord;
  PersonWhere: PersonWhere;
  Place: GraphRecord;
  PlaceWhere: PlaceWhere;
  Policy: GraphRecord;
  PolicyWhere: PolicyWhere;
  Project: GraphRecord;
  ProjectWhere: ProjectWhere;
  Question: NamedQuestion;
  QuestionVariable: QuestionVariable;
  QuestionColumn: QuestionColumn;
  QuestionLinks: QuestionLinks;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EdtfDate: Scalars['EdtfDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  SearchConnection: object;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entry'] };
  Source: GraphRecord;
  Support: Omit<Support, 'subject'> & { subject: ResolversParentTypes['Node'] };
  SourceWhere: SourceWhere;
  Stakeholder: GraphRecord;
  IomOffice: GraphRecord;
  Ministry: GraphRecord;
  GovernmentAgency: GraphRecord;
  Committee: GraphRecord;
  CivilSocietyOrganisation: GraphRecord;
  Donor: GraphRecord;
  Organisation: GraphRecord;
  Succession: TiedRow;
  RoleCount: RoleCount;
  StakeholderWhere: StakeholderWhere;
  SharesProjectWhere: SharesProjectWhere;
  IomOfficeWhere: IomOfficeWhere;
  Theme: GraphRecord;
  ThemeWhere: ThemeWhere;
  Tie: TieRecord;
  Money: Money;
  TieWhere: TieWhere;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementTieConnection: Omit<AgreementTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementTieEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementTieEdge: Omit<AgreementTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Agreement'] };
  AuditConnection: object;
  AuditEdge: AuditEdge;
  BatchConnection: object;
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  ChangeConnection: object;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  CivilSocietyOrganisationConnection: Omit<CivilSocietyOrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CivilSocietyOrganisationEdge']>, nodes: Array<ResolversParentTypes['CivilSocietyOrganisation']> };
  CivilSocietyOrganisationEdge: Omit<CivilSocietyOrganisationEdge, 'node'> & { node: ResolversParentTypes['CivilSocietyOrganisation'] };
  CommitteeConnection: Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitteeEdge']>, nodes: Array<ResolversParentTypes['Committee']> };
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  CoveringConnection: CoveringPage;
  DonorConnection: Omit<DonorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DonorEdge']>, nodes: Array<ResolversParentTypes['Donor']> };
  DonorEdge: Omit<DonorEdge, 'node'> & { node: ResolversParentTypes['Donor'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventTieConnection: Omit<EventTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventTieEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventTieEdge: Omit<EventTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Event'] };
  GovernmentAgencyConnection: Omit<GovernmentAgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GovernmentAgencyEdge']>, nodes: Array<ResolversParentTypes['GovernmentAgency']> };
  GovernmentAgencyEdge: Omit<GovernmentAgencyEdge, 'node'> & { node: ResolversParentTypes['GovernmentAgency'] };
  IomOfficeConnection: Omit<IomOfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IomOfficeEdge']>, nodes: Array<ResolversParentTypes['IomOffice']> };
  IomOfficeEdge: Omit<IomOfficeEdge, 'node'> & { node: ResolversParentTypes['IomOffice'] };
  MinistryConnection: Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistryEdge']>, nodes: Array<ResolversParentTypes['Ministry']> };
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  MissingConnection: MissingPage;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  PartnerConnection: PartnerPage;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonTieConnection: Omit<PersonTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonTieEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonTieEdge: Omit<PersonTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Person'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceTieConnection: Omit<PlaceTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceTieEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceTieEdge: Omit<PlaceTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Place'] };
  PlannedRowConnection: object;
  PlannedRowEdge: Omit<PlannedRowEdge, 'node'> & { node: ResolversParentTypes['PlannedRow'] };
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyTieConnection: Omit<PolicyTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyTieEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyTieEdge: Omit<PolicyTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Policy'] };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectTieConnection: Omit<ProjectTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectTieEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectTieEdge: Omit<ProjectTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Project'] };
  SharedEntryConnection: object;
  SharedEntryEdge: Omit<SharedEntryEdge, 'node'> & { node: ResolversParentTypes['SharedEntry'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StakeholderConnection: Omit<StakeholderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StakeholderEdge']>, nodes: Array<ResolversParentTypes['Stakeholder']> };
  StakeholderEdge: Omit<StakeholderEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  StakeholderTieConnection: Omit<StakeholderTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StakeholderTieEdge']>, nodes: Array<ResolversParentTypes['Stakeholder']> };
  StakeholderTieEdge: Omit<StakeholderTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Stakeholder'] };
  SupportConnection: Omit<SupportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportEdge']>, nodes: Array<ResolversParentTypes['Support']> };
  SupportEdge: Omit<SupportEdge, 'node'> & { node: ResolversParentTypes['Support'] };
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThemeEdge']>, nodes: Array<ResolversParentTypes['Theme']> };
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeTieConnection: Omit<ThemeTieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThemeTieEdge']>, nodes: Array<ResolversParentTypes['Theme']> };
  ThemeTieEdge: Omit<ThemeTieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Theme'] };
  TieConnection: Omit<TieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TieEdge']>, nodes: Array<ResolversParentTypes['Entry']> };
  TieEdge: Omit<TieEdge, 'tie' | 'node'> & { tie: ResolversParentTypes['Tie'], node: ResolversParentTypes['Entry'] };
  TransactionConnection: Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TransactionEdge']>, nodes: Array<ResolversParentTypes['Transaction']> };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  String: Scalars['String']['output'];
};

export type AsOfDirectiveArgs = {
  date?: Maybe<Scalars['Date']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QuestionDirectiveArgs = {
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  group: QuestionGroup;
  rows: Scalars['String']['input'];
  chart?: Maybe<QuestionChart>;
};

export type QuestionDirectiveResolver<Result, Parent, ContextType = Context, Args = QuestionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InputDirectiveArgs = {
  label: Scalars['String']['input'];
  description?: Maybe<Scalars['String']['input']>;
  kinds?: Maybe<Array<EntryKind>>;
  unset?: Maybe<Scalars['String']['input']>;
};

export type InputDirectiveResolver<Result, Parent, ContextType = Context, Args = InputDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<AgreementTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<AgreementSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<AgreementHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<AgreementAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  renewed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<AgreementPoliciesArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<AgreementThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  audit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, Partial<QueryAuditArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'rows' | 'columns'>>;
  dependency?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, RequireFields<QueryDependencyArgs, 'threshold' | 'on' | 'minProjects'>>;
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['DuplicateConnection']>, ParentType, ContextType, Partial<QueryDuplicatesArgs>>;
  ending?: Resolver<ResolversTypes['EndingConnection'], ParentType, ContextType, RequireFields<QueryEndingArgs, 'within'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<QueryEntryArgs, 'by'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'about'>>;
  funding?: Resolver<ResolversTypes['Funding'], ParentType, ContextType, RequireFields<QueryFundingArgs, 'groupBy'>>;
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<QueryGapArgs, 'of' | 'lacking'>>;
  batches?: Resolver<Maybe<ResolversTypes['BatchConnection']>, ParentType, ContextType, Partial<QueryBatchesArgs>>;
  importPlan?: Resolver<Maybe<ResolversTypes['ImportPlan']>, ParentType, ContextType, RequireFields<QueryImportPlanArgs, 'id'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'id'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'depth' | 'limit'>>;
  brokers?: Resolver<ResolversTypes['BrokerConnection'], ParentType, ContextType, Partial<QueryBrokersArgs>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength'>>;
  between?: Resolver<ResolversTypes['Between'], ParentType, ContextType, RequireFields<QueryBetweenArgs, 'a' | 'b'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<QueryStakeholdersArgs>>;
  iomOffices?: Resolver<ResolversTypes['IomOfficeConnection'], ParentType, ContextType, Partial<QueryIomOfficesArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<QueryMinistriesArgs>>;
  governmentAgencies?: Resolver<ResolversTypes['GovernmentAgencyConnection'], ParentType, ContextType, Partial<QueryGovernmentAgenciesArgs>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, Partial<QueryCommitteesArgs>>;
  civilSocietyOrganisations?: Resolver<ResolversTypes['CivilSocietyOrganisationConnection'], ParentType, ContextType, Partial<QueryCivilSocietyOrganisationsArgs>>;
  donors?: Resolver<ResolversTypes['DonorConnection'], ParentType, ContextType, Partial<QueryDonorsArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  entryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntrySnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrySnapshot'] = ResolversParentTypes['EntrySnapshot']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordedField']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['RecordedName']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['RecordedIdentifier']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['RecordedTie']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedField'] = ResolversParentTypes['RecordedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedName'] = ResolversParentTypes['RecordedName']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type RecordedIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedIdentifier'] = ResolversParentTypes['RecordedIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedTie'] = ResolversParentTypes['RecordedTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RecordedEnd'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RecordedEnd'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
};

export type RecordedEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedEnd'] = ResolversParentTypes['RecordedEnd']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveContactPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveContactPointPayload'] = ResolversParentTypes['SaveContactPointPayload']> = {
  contactPoint?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type RemoveContactPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveContactPointPayload'] = ResolversParentTypes['RemoveContactPointPayload']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['CoverageDenominator'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AxisValue']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AxisValue']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emptyRows?: Resolver<Array<ResolversTypes['AxisValue']>, ParentType, ContextType>;
  emptyColumns?: Resolver<Array<ResolversTypes['AxisValue']>, ParentType, ContextType>;
  uncertain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type CoverageDenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageDenominator'] = ResolversParentTypes['CoverageDenominator']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type AxisValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisValue'] = ResolversParentTypes['AxisValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  row?: Resolver<ResolversTypes['AxisValue'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['AxisValue'], ParentType, ContextType>;
  stakeholders?: Resolver<Array<ResolversTypes['CoverageStakeholder']>, ParentType, ContextType, RequireFields<CoverageCellStakeholdersArgs, 'first'>>;
  projects?: Resolver<Array<ResolversTypes['CoverageProject']>, ParentType, ContextType, RequireFields<CoverageCellProjectsArgs, 'first'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CoverageStakeholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageStakeholder'] = ResolversParentTypes['CoverageStakeholder']> = {
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['TieKind']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CoverageProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageProject'] = ResolversParentTypes['CoverageProject']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  itself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DependencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyConnection'] = ResolversParentTypes['DependencyConnection']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DependencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dependency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type DependencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyEdge'] = ResolversParentTypes['DependencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
};

export type DependencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependency'] = ResolversParentTypes['Dependency']> = {
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DirectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directory'] = ResolversParentTypes['Directory']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['EntryCount']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
};

export type EntryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryCount'] = ResolversParentTypes['EntryCount']> = {
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCount'] = ResolversParentTypes['TieCount']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filterConditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filterLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  mayReadContacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['ViewerVia'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['RequestBudget']>, ParentType, ContextType>;
};

export type RequestBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestBudget'] = ResolversParentTypes['RequestBudget']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DuplicateDecision']>, ParentType, ContextType>;
};

export type EditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload']> = {
  __resolveType: TypeResolveFn<'SaveStakeholderPayload' | 'SaveProjectPayload' | 'SaveEventPayload' | 'SaveAgreementPayload' | 'SavePolicyPayload' | 'SavePersonPayload' | 'SavePlacePayload' | 'SaveThemePayload' | 'SaveSourcePayload' | 'SaveTiePayload' | 'RetractTiePayload' | 'RemoveEntryPayload' | 'SaveAllPayload', ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
};

export type SavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePayload'] = ResolversParentTypes['SavePayload']> = {
  __resolveType: TypeResolveFn<'SaveStakeholderPayload' | 'SaveProjectPayload' | 'SaveEventPayload' | 'SaveAgreementPayload' | 'SavePolicyPayload' | 'SavePersonPayload' | 'SavePlacePayload' | 'SaveThemePayload' | 'SaveSourcePayload' | 'SaveTiePayload', ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
};

export type SaveStakeholderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStakeholderPayload'] = ResolversParentTypes['SaveStakeholderPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveProjectPayload'] = ResolversParentTypes['SaveProjectPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveEventPayload'] = ResolversParentTypes['SaveEventPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAgreementPayload'] = ResolversParentTypes['SaveAgreementPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePolicyPayload'] = ResolversParentTypes['SavePolicyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePersonPayload'] = ResolversParentTypes['SavePersonPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePlacePayload'] = ResolversParentTypes['SavePlacePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveThemePayload'] = ResolversParentTypes['SaveThemePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSourcePayload'] = ResolversParentTypes['SaveSourcePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveTiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTiePayload'] = ResolversParentTypes['SaveTiePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractTiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractTiePayload'] = ResolversParentTypes['RetractTiePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveEntryPayload'] = ResolversParentTypes['RemoveEntryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAllPayload'] = ResolversParentTypes['SaveAllPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ChangeResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveStakeholder?: Resolver<ResolversTypes['SaveStakeholderPayload'], ParentType, ContextType, RequireFields<MutationSaveStakeholderArgs, 'input'>>;
  saveProject?: Resolver<ResolversTypes['SaveProjectPayload'], ParentType, ContextType, RequireFields<MutationSaveProjectArgs, 'input'>>;
  saveEvent?: Resolver<ResolversTypes['SaveEventPayload'], ParentType, ContextType, RequireFields<MutationSaveEventArgs, 'input'>>;
  saveAgreement?: Resolver<ResolversTypes['SaveAgreementPayload'], ParentType, ContextType, RequireFields<MutationSaveAgreementArgs, 'input'>>;
  savePolicy?: Resolver<ResolversTypes['SavePolicyPayload'], ParentType, ContextType, RequireFields<MutationSavePolicyArgs, 'input'>>;
  savePerson?: Resolver<ResolversTypes['SavePersonPayload'], ParentType, ContextType, RequireFields<MutationSavePersonArgs, 'input'>>;
  savePlace?: Resolver<ResolversTypes['SavePlacePayload'], ParentType, ContextType, RequireFields<MutationSavePlaceArgs, 'input'>>;
  saveTheme?: Resolver<ResolversTypes['SaveThemePayload'], ParentType, ContextType, RequireFields<MutationSaveThemeArgs, 'input'>>;
  saveSource?: Resolver<ResolversTypes['SaveSourcePayload'], ParentType, ContextType, RequireFields<MutationSaveSourceArgs, 'input'>>;
  saveTie?: Resolver<ResolversTypes['SaveTiePayload'], ParentType, ContextType, RequireFields<MutationSaveTieArgs, 'input'>>;
  retractTie?: Resolver<ResolversTypes['RetractTiePayload'], ParentType, ContextType, RequireFields<MutationRetractTieArgs, 'input'>>;
  removeEntry?: Resolver<ResolversTypes['RemoveEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveEntryArgs, 'input'>>;
  saveAll?: Resolver<ResolversTypes['SaveAllPayload'], ParentType, ContextType, RequireFields<MutationSaveAllArgs, 'input'>>;
  decideDuplicate?: Resolver<ResolversTypes['Batch'], ParentType, ContextType, RequireFields<MutationDecideDuplicateArgs, 'a' | 'b' | 'decision' | 'reason'>>;
  mergeEntries?: Resolver<ResolversTypes['Batch'], ParentType, ContextType, RequireFields<MutationMergeEntriesArgs, 'keep' | 'merge' | 'reason'>>;
  previewImport?: Resolver<ResolversTypes['ImportPlan'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'upload'>>;
  applyImport?: Resolver<ResolversTypes['Batch'], ParentType, ContextType, RequireFields<MutationApplyImportArgs, 'plan'>>;
  undoBatch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType, RequireFields<MutationUndoBatchArgs, 'id'>>;
  saveContactPoint?: Resolver<ResolversTypes['SaveContactPointPayload'], ParentType, ContextType, RequireFields<MutationSaveContactPointArgs, 'input'>>;
  removeContactPoint?: Resolver<ResolversTypes['RemoveContactPointPayload'], ParentType, ContextType, RequireFields<MutationRemoveContactPointArgs, 'input'>>;
};

export type EndingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndingConnection'] = ResolversParentTypes['EndingConnection']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EndingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ending']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type EndingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndingEdge'] = ResolversParentTypes['EndingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ending'], ParentType, ContextType>;
};

export type EndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ending'] = ResolversParentTypes['Ending']> = {
  kind?: Resolver<ResolversTypes['EndingKind'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposed?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  exposedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['TieKind']>, ParentType, ContextType>;
  soleFunder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Event' | 'Person' | 'Place' | 'Policy' | 'Project' | 'Source' | 'IomOffice' | 'Ministry' | 'GovernmentAgency' | 'Committee' | 'CivilSocietyOrganisation' | 'Donor' | 'Organisation' | 'Theme' | 'Tie', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Event' | 'Person' | 'Place' | 'Policy' | 'Project' | 'Source' | 'IomOffice' | 'Ministry' | 'GovernmentAgency' | 'Committee' | 'CivilSocietyOrganisation' | 'Donor' | 'Organisation' | 'Theme', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EntryTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EntrySourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<EntryEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<EntryHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<EntryAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timesPublished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<EventTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EventSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<EventEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<EventHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<EventAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<EventPlaceArgs>>;
  organisers?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<EventOrganisersArgs>>;
  participants?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<EventProjectsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<EventPoliciesArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<EventThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<Array<ResolversTypes['WeaknessCount']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  oldest?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  isDated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weaknesses?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
};

export type WeaknessCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaknessCount'] = ResolversParentTypes['WeaknessCount']> = {
  weakness?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BudgetType'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BudgetStatus']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FundingRow']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  transactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgets?: Resolver<Array<ResolversTypes['BudgetSum']>, ParentType, ContextType>;
};

export type FundingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRow'] = ResolversParentTypes['FundingRow']> = {
  funder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  isInternal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  pledged?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  transactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetSum'] = ResolversParentTypes['BudgetSum']> = {
  type?: Resolver<ResolversTypes['BudgetType'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  budgets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Denominator'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['CoveringConnection'], ParentType, ContextType, Partial<GapCoveredArgs>>;
  uncertain?: Resolver<ResolversTypes['CoveringConnection'], ParentType, ContextType, Partial<GapUncertainArgs>>;
  missing?: Resolver<ResolversTypes['MissingConnection'], ParentType, ContextType, Partial<GapMissingArgs>>;
};

export type DenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoveringEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveringEdge'] = ResolversParentTypes['CoveringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Through'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type MissingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingEdge'] = ResolversParentTypes['MissingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type ImportPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['HeaderMapping']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['PlannedRowConnection'], ParentType, ContextType, Partial<ImportPlanRowsArgs>>;
  canApply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedRow'] = ResolversParentTypes['PlannedRow']> = {
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['RowMatched']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RowChange']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['RowChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RowProblem']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['DuplicateDecision']>, ParentType, ContextType>;
};

export type RowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowChange'] = ResolversParentTypes['RowChange']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RowProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeaderMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeaderMapping'] = ResolversParentTypes['HeaderMapping']> = {
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headerRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MappedColumn']>, ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['MappedConstant']>, ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['HeaderSample']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeaderSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeaderSample'] = ResolversParentTypes['HeaderSample']> = {
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MappedColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedColumn'] = ResolversParentTypes['MappedColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappedConstantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedConstant'] = ResolversParentTypes['MappedConstant']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkSvgArgs, 'width'>>;
  graphml?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NetworkGraphmlArgs>>;
  gexf?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NetworkGexfArgs>>;
  kumu?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NetworkKumuArgs>>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BrokerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  robustTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  robustBetweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  robustRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCount'] = ResolversParentTypes['SharedCount']> = {
  kind?: Resolver<ResolversTypes['Shared'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['SharedCount']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  unsureHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  singleSourceHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Between'] = ResolversParentTypes['Between']> = {
  a?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SharedCount']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['SharedEntryConnection'], ParentType, ContextType, Partial<BetweenSharedArgs>>;
  intermediaries?: Resolver<ResolversTypes['IntermediaryConnection'], ParentType, ContextType, Partial<BetweenIntermediariesArgs>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEntry'] = ResolversParentTypes['SharedEntry']> = {
  kind?: Resolver<ResolversTypes['Shared'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  tiesOfA?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tiesOfB?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type IntermediaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntermediaryConnection'] = ResolversParentTypes['IntermediaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntermediaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntermediaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntermediaryEdge'] = ResolversParentTypes['IntermediaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['IntermediaryWay']>, ParentType, ContextType>;
  wayCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntermediaryWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntermediaryWay'] = ResolversParentTypes['IntermediaryWay']> = {
  by?: Resolver<ResolversTypes['IntermediaryKind'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tiesOfA?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tiesOfB?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PersonSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PersonEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<PersonHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<PersonAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<PersonPostsArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlaceTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PlaceSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PlaceEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<PlaceHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<PlaceAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  pcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3166?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlaceParentArgs>>;
  children?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<PlaceChildrenArgs>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<PlaceStakeholdersArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<PlaceProjectsArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PolicyTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PolicySourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PolicyEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<PolicyHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<PolicyAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<PolicyResponsibleArgs>>;
  adoptedBy?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<PolicyAdoptedByArgs>>;
  contributors?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<PolicyContributorsArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<PolicyEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<PolicyAgreementsArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<PolicyThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ProjectTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ProjectSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ProjectEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ProjectHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<ProjectAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  plannedEnd?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  stakeholders?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ProjectStakeholdersArgs>>;
  funders?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ProjectFundersArgs>>;
  implementers?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ProjectImplementersArgs>>;
  partners?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ProjectPartnersArgs>>;
  beneficiaries?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ProjectBeneficiariesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<ProjectPlacesArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<ProjectThemesArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<ProjectEventsArgs>>;
  transactions?: Resolver<ResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<ProjectTransactionsArgs>>;
  budgets?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<ProjectParentArgs>>;
  children?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<ProjectChildrenArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['QuestionGroup'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['QuestionVariable']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['QuestionColumn']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['QuestionLinks'], ParentType, ContextType>;
};

export type QuestionVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionVariable'] = ResolversParentTypes['QuestionVariable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryKinds?: Resolver<Array<ResolversTypes['EntryKind']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionColumn'] = ResolversParentTypes['QuestionColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CellType'], ParentType, ContextType>;
};

export type QuestionLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionLinks'] = ResolversParentTypes['QuestionLinks']> = {
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xlsx?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  embed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  playground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  svg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gexf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kumu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EdtfDate'], any> {
  name: 'EdtfDate';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedKind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SourceEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<SourceHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<SourceAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['SupportConnection'], ParentType, ContextType, Partial<SourceSupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  __resolveType: TypeResolveFn<'IomOffice' | 'Ministry' | 'GovernmentAgency' | 'Committee' | 'CivilSocietyOrganisation' | 'Donor' | 'Organisation', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StakeholderTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<StakeholderSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<StakeholderEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<StakeholderHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<StakeholderAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<StakeholderPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<StakeholderPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<StakeholderMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<StakeholderMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<StakeholderRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<StakeholderProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<StakeholderFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<StakeholderFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<StakeholderPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<StakeholderEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<StakeholderAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<StakeholderPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<StakeholderPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<StakeholderPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<StakeholderThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
};

export type IomOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IomOffice'] = ResolversParentTypes['IomOffice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<IomOfficeTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<IomOfficeSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<IomOfficeEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<IomOfficeHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<IomOfficeAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<IomOfficePartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<IomOfficePartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<IomOfficeMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<IomOfficeMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<IomOfficeRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<IomOfficeProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<IomOfficeFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<IomOfficeFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<IomOfficePartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<IomOfficeEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<IomOfficeAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<IomOfficePoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<IomOfficePlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<IomOfficePeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<IomOfficeThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OfficeLevel'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<IomOfficeCoversArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<MinistryTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<MinistrySourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MinistryEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<MinistryHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<MinistryAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<MinistryPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<MinistryPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<MinistryMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<MinistryMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<MinistryRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<MinistryProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<MinistryFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<MinistryFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<MinistryPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<MinistryEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<MinistryAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<MinistryPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<MinistryPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<MinistryPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<MinistryThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  government?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentAgency'] = ResolversParentTypes['GovernmentAgency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GovernmentAgencyTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GovernmentAgencySourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<GovernmentAgencyEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<GovernmentAgencyHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<GovernmentAgencyAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<GovernmentAgencyPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<GovernmentAgencyRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<GovernmentAgencyFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<GovernmentAgencyFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<GovernmentAgencyPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<GovernmentAgencyThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CommitteeTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<CommitteeSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CommitteeEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<CommitteeHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<CommitteeAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<CommitteePartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CommitteePartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CommitteeMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CommitteeMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<CommitteeRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<CommitteeProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CommitteeFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CommitteeFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CommitteePartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<CommitteeEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<CommitteeAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<CommitteePoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<CommitteePlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<CommitteePeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<CommitteeThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilSocietyOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilSocietyOrganisation'] = ResolversParentTypes['CivilSocietyOrganisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CivilSocietyOrganisationTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CivilSocietyOrganisationEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<CivilSocietyOrganisationAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<CivilSocietyOrganisationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<CivilSocietyOrganisationRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<CivilSocietyOrganisationThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donor'] = ResolversParentTypes['Donor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<DonorTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DonorSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<DonorEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<DonorHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<DonorAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<DonorPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<DonorPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<DonorMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<DonorMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<DonorRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<DonorProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<DonorFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<DonorFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<DonorPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<DonorEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<DonorAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<DonorPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<DonorPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<DonorPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<DonorThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OrganisationSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<OrganisationEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<OrganisationHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<OrganisationAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationType?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  memberships?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<OrganisationMembershipsArgs>>;
  members?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  membersListed?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType, Partial<OrganisationRolesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<OrganisationProjectsArgs>>;
  funders?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganisationFundersArgs>>;
  fundees?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganisationFundeesArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganisationPartnersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<OrganisationEventsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementTieConnection'], ParentType, ContextType, Partial<OrganisationAgreementsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyTieConnection'], ParentType, ContextType, Partial<OrganisationPoliciesArgs>>;
  places?: Resolver<ResolversTypes['PlaceTieConnection'], ParentType, ContextType, Partial<OrganisationPlacesArgs>>;
  people?: Resolver<ResolversTypes['PersonTieConnection'], ParentType, ContextType, Partial<OrganisationPeopleArgs>>;
  themes?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<OrganisationThemesArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ThemeTiesArgs, 'direction'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ThemeSourcesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ThemeEvidenceArgs>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ThemeHistoryArgs>>;
  asRecorded?: Resolver<Maybe<ResolversTypes['EntrySnapshot']>, ParentType, ContextType, RequireFields<ThemeAsRecordedArgs, 'at'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ThemeScheme'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, Partial<ThemeParentArgs>>;
  children?: Resolver<ResolversTypes['ThemeTieConnection'], ParentType, ContextType, Partial<ThemeChildrenArgs>>;
  projects?: Resolver<ResolversTypes['ProjectTieConnection'], ParentType, ContextType, Partial<ThemeProjectsArgs>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderTieConnection'], ParentType, ContextType, Partial<ThemeStakeholdersArgs>>;
  events?: Resolver<ResolversTypes['EventTieConnection'], ParentType, ContextType, Partial<ThemeEventsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, Partial<TieActivityArgs>>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTieConnection'] = ResolversParentTypes['AgreementTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTieEdge'] = ResolversParentTypes['AgreementTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Audit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CivilSocietyOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilSocietyOrganisationConnection'] = ResolversParentTypes['CivilSocietyOrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CivilSocietyOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CivilSocietyOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CivilSocietyOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilSocietyOrganisationEdge'] = ResolversParentTypes['CivilSocietyOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CivilSocietyOrganisation'], ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type CoveringConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveringConnection'] = ResolversParentTypes['CoveringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoveringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorConnection'] = ResolversParentTypes['DonorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DonorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Donor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorEdge'] = ResolversParentTypes['DonorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Donor'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTieConnection'] = ResolversParentTypes['EventTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTieEdge'] = ResolversParentTypes['EventTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type GovernmentAgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentAgencyConnection'] = ResolversParentTypes['GovernmentAgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernmentAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GovernmentAgency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentAgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentAgencyEdge'] = ResolversParentTypes['GovernmentAgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentAgency'], ParentType, ContextType>;
};

export type IomOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IomOfficeConnection'] = ResolversParentTypes['IomOfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IomOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IomOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IomOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IomOfficeEdge'] = ResolversParentTypes['IomOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IomOffice'], ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MissingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingConnection'] = ResolversParentTypes['MissingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTieConnection'] = ResolversParentTypes['PersonTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTieEdge'] = ResolversParentTypes['PersonTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceTieConnection'] = ResolversParentTypes['PlaceTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceTieEdge'] = ResolversParentTypes['PlaceTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlannedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedRowConnection'] = ResolversParentTypes['PlannedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedRowEdge'] = ResolversParentTypes['PlannedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedRow'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTieConnection'] = ResolversParentTypes['PolicyTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTieEdge'] = ResolversParentTypes['PolicyTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTieConnection'] = ResolversParentTypes['ProjectTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTieEdge'] = ResolversParentTypes['ProjectTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type SharedEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEntryConnection'] = ResolversParentTypes['SharedEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEntryEdge'] = ResolversParentTypes['SharedEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedEntry'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StakeholderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderConnection'] = ResolversParentTypes['StakeholderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StakeholderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderEdge'] = ResolversParentTypes['StakeholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type StakeholderTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderTieConnection'] = ResolversParentTypes['StakeholderTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StakeholderTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderTieEdge'] = ResolversParentTypes['StakeholderTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type SupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportConnection'] = ResolversParentTypes['SupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportEdge'] = ResolversParentTypes['SupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeTieConnection'] = ResolversParentTypes['ThemeTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeTieEdge'] = ResolversParentTypes['ThemeTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  EntrySnapshot?: EntrySnapshotResolvers<ContextType>;
  RecordedField?: RecordedFieldResolvers<ContextType>;
  RecordedName?: RecordedNameResolvers<ContextType>;
  RecordedIdentifier?: RecordedIdentifierResolvers<ContextType>;
  RecordedTie?: RecordedTieResolvers<ContextType>;
  RecordedEnd?: RecordedEndResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  SaveContactPointPayload?: SaveContactPointPayloadResolvers<ContextType>;
  RemoveContactPointPayload?: RemoveContactPointPayloadResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageDenominator?: CoverageDenominatorResolvers<ContextType>;
  AxisValue?: AxisValueResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageStakeholder?: CoverageStakeholderResolvers<ContextType>;
  CoverageProject?: CoverageProjectResolvers<ContextType>;
  DependencyConnection?: DependencyConnectionResolvers<ContextType>;
  DependencyEdge?: DependencyEdgeResolvers<ContextType>;
  Dependency?: DependencyResolvers<ContextType>;
  Directory?: DirectoryResolvers<ContextType>;
  EntryCount?: EntryCountResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  RequestBudget?: RequestBudgetResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  SavePayload?: SavePayloadResolvers<ContextType>;
  SaveStakeholderPayload?: SaveStakeholderPayloadResolvers<ContextType>;
  SaveProjectPayload?: SaveProjectPayloadResolvers<ContextType>;
  SaveEventPayload?: SaveEventPayloadResolvers<ContextType>;
  SaveAgreementPayload?: SaveAgreementPayloadResolvers<ContextType>;
  SavePolicyPayload?: SavePolicyPayloadResolvers<ContextType>;
  SavePersonPayload?: SavePersonPayloadResolvers<ContextType>;
  SavePlacePayload?: SavePlacePayloadResolvers<ContextType>;
  SaveThemePayload?: SaveThemePayloadResolvers<ContextType>;
  SaveSourcePayload?: SaveSourcePayloadResolvers<ContextType>;
  SaveTiePayload?: SaveTiePayloadResolvers<ContextType>;
  RetractTiePayload?: RetractTiePayloadResolvers<ContextType>;
  RemoveEntryPayload?: RemoveEntryPayloadResolvers<ContextType>;
  SaveAllPayload?: SaveAllPayloadResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EndingConnection?: EndingConnectionResolvers<ContextType>;
  EndingEdge?: EndingEdgeResolvers<ContextType>;
  Ending?: EndingResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  WeaknessCount?: WeaknessCountResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingRow?: FundingRowResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  BudgetSum?: BudgetSumResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Denominator?: DenominatorResolvers<ContextType>;
  CoveringEdge?: CoveringEdgeResolvers<ContextType>;
  MissingEdge?: MissingEdgeResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  PlannedRow?: PlannedRowResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  RowChange?: RowChangeResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  HeaderMapping?: HeaderMappingResolvers<ContextType>;
  HeaderSample?: HeaderSampleResolvers<ContextType>;
  MappedColumn?: MappedColumnResolvers<ContextType>;
  MappedConstant?: MappedConstantResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SharedCount?: SharedCountResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Between?: BetweenResolvers<ContextType>;
  SharedEntry?: SharedEntryResolvers<ContextType>;
  IntermediaryConnection?: IntermediaryConnectionResolvers<ContextType>;
  IntermediaryEdge?: IntermediaryEdgeResolvers<ContextType>;
  IntermediaryWay?: IntermediaryWayResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionVariable?: QuestionVariableResolvers<ContextType>;
  QuestionColumn?: QuestionColumnResolvers<ContextType>;
  QuestionLinks?: QuestionLinksResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EdtfDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  IomOffice?: IomOfficeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  GovernmentAgency?: GovernmentAgencyResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CivilSocietyOrganisation?: CivilSocietyOrganisationResolvers<ContextType>;
  Donor?: DonorResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementTieConnection?: AgreementTieConnectionResolvers<ContextType>;
  AgreementTieEdge?: AgreementTieEdgeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CivilSocietyOrganisationConnection?: CivilSocietyOrganisationConnectionResolvers<ContextType>;
  CivilSocietyOrganisationEdge?: CivilSocietyOrganisationEdgeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  CoveringConnection?: CoveringConnectionResolvers<ContextType>;
  DonorConnection?: DonorConnectionResolvers<ContextType>;
  DonorEdge?: DonorEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventTieConnection?: EventTieConnectionResolvers<ContextType>;
  EventTieEdge?: EventTieEdgeResolvers<ContextType>;
  GovernmentAgencyConnection?: GovernmentAgencyConnectionResolvers<ContextType>;
  GovernmentAgencyEdge?: GovernmentAgencyEdgeResolvers<ContextType>;
  IomOfficeConnection?: IomOfficeConnectionResolvers<ContextType>;
  IomOfficeEdge?: IomOfficeEdgeResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  MissingConnection?: MissingConnectionResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonTieConnection?: PersonTieConnectionResolvers<ContextType>;
  PersonTieEdge?: PersonTieEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceTieConnection?: PlaceTieConnectionResolvers<ContextType>;
  PlaceTieEdge?: PlaceTieEdgeResolvers<ContextType>;
  PlannedRowConnection?: PlannedRowConnectionResolvers<ContextType>;
  PlannedRowEdge?: PlannedRowEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyTieConnection?: PolicyTieConnectionResolvers<ContextType>;
  PolicyTieEdge?: PolicyTieEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectTieConnection?: ProjectTieConnectionResolvers<ContextType>;
  ProjectTieEdge?: ProjectTieEdgeResolvers<ContextType>;
  SharedEntryConnection?: SharedEntryConnectionResolvers<ContextType>;
  SharedEntryEdge?: SharedEntryEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StakeholderConnection?: StakeholderConnectionResolvers<ContextType>;
  StakeholderEdge?: StakeholderEdgeResolvers<ContextType>;
  StakeholderTieConnection?: StakeholderTieConnectionResolvers<ContextType>;
  StakeholderTieEdge?: StakeholderTieEdgeResolvers<ContextType>;
  SupportConnection?: SupportConnectionResolvers<ContextType>;
  SupportEdge?: SupportEdgeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeTieConnection?: ThemeTieConnectionResolvers<ContextType>;
  ThemeTieEdge?: ThemeTieEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
  question?: QuestionDirectiveResolver<any, any, ContextType>;
  input?: InputDirectiveResolver<any, any, ContextType>;
};
