/** How a type of entry is told apart in pictures and files: by colour and by shape, so that neither alone is needed. */
export interface Look {
  readonly label: string;
  /** "#rrggbb": distinct for colour-blind readers, readable on light and on dark. */
  readonly colour: string;
  /** Corners as [x, y] on the unit circle; none is a circle. */
  readonly corners: readonly (readonly [number, number])[];
}

/** A regular polygon, its first corner at so many degrees clockwise from the top. */
const polygon = (count: number, turned = 0, inner = 1): [number, number][] =>
  Array.from({ length: inner < 1 ? 2 * count : count }, (_, index) => {
    const angle = ((index / (inner < 1 ? 2 * count : count)) * 360 + turned - 90) * (Math.PI / 180);
    const radius = inner < 1 && index % 2 ? inner : 1;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
const box = (width: number, height: number): [number, number][] => [
  [-width, -height],
  [width, -height],
  [width, height],
  [-width, height],
];

const looks: Readonly<Record<string, Look>> = {
  IomOffice: { label: 'IOM office', colour: '#0072b2', corners: [] },
  Ministry: { label: 'Ministry', colour: '#d55e00', corners: polygon(4, 45) },
  GovernmentAgency: { label: 'Government agency', colour: '#e69f00', corners: polygon(4) },
  Committee: { label: 'Committee', colour: '#b05a9a', corners: polygon(6) },
  CivilSocietyOrganisation: { label: 'Civil society organisation', colour: '#009e73', corners: polygon(3) },
  Donor: { label: 'Donor', colour: '#b8860b', corners: polygon(5, 0, 0.45) },
  Organisation: { label: 'Organisation', colour: '#56a4d9', corners: polygon(5) },
  Project: { label: 'Project', colour: '#5b6b8c', corners: box(1, 0.6) },
  Event: { label: 'Event', colour: '#b04f84', corners: polygon(3, 180) },
  Agreement: { label: 'Agreement', colour: '#3f8f3f', corners: box(0.6, 1) },
  Policy: {
    label: 'Policy',
    colour: '#8a8a2e',
    corners: [
      [-0.6, -0.8],
      [0.6, -0.8],
      [1, 0.8],
      [-1, 0.8],
    ],
  },
  Person: { label: 'Person', colour: '#7a7a7a', corners: polygon(8, 22.5) },
  Place: { label: 'Place', colour: '#a0522d', corners: polygon(4, 0, 0.4) },
  Theme: { label: 'Theme', colour: '#4b9aa8', corners: polygon(6, 30, 0.6) },
};
const plain: Look = { label: 'Entry', colour: '#7a7a7a', corners: [] };

export const lookOf = (type: string): Look => looks[type] ?? plain;

/** Types in the order of legends. */
export const typesInOrder: readonly string[] = Object.keys(looks);

/** How a family of tie kinds is drawn: by colour, by width and by dash. */
export interface Stroke {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: string | null;
  readonly kinds: readonly string[];
}

const strokes: readonly Stroke[] = [
  {
    key: 'funds',
    label: 'pays, answers for or manages',
    colour: '#b8860b',
    width: 2.4,
    dash: null,
    kinds: ['FUNDS', 'ACCOUNTABLE_FOR', 'EXTENDS'],
  },
  {
    key: 'works',
    label: 'carries out, works with or gains',
    colour: '#2f7fc1',
    width: 1.4,
    dash: null,
    kinds: ['IMPLEMENTS', 'PARTNERS_IN', 'BENEFITS_FROM', 'PARTNERS_WITH'],
  },
  {
    key: 'takes-part',
    label: 'held, took part or holds a post',
    colour: '#b04f84',
    width: 1.2,
    dash: '7 3',
    kinds: ['ORGANISED', 'ATTENDED', 'HOLDS_POST'],
  },
  {
    key: 'policy',
    label: 'signed, adopted or contributes to',
    colour: '#3f8f3f',
    width: 1.2,
    dash: '8 3 2 3',
    kinds: ['PARTY_TO', 'RESPONSIBLE_FOR', 'ADOPTED', 'CONTRIBUTES_TO'],
  },
];
const belongs: Stroke = {
  key: 'belongs',
  label: 'belongs to, followed by, is in or about',
  colour: '#8c8c8c',
  width: 1,
  dash: null,
  kinds: [],
};

export const allStrokes: readonly Stroke[] = [...strokes, belongs];

export const strokeOf = (kind: string): Stroke => strokes.find(({ kinds }) => kinds.includes(kind)) ?? belongs;

/** Kinds that have no direction. */
export const isMutual = (kind: string): boolean => kind === 'PARTNERS_WITH';
