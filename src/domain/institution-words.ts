/** The words that names of institutions are made of, folded: how they are varied, shortened and translated. */

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap(row => {
        const [word = '', variants = ''] = row.split(':');
        return variants
          .trim()
          .split(' ')
          .filter(Boolean)
          .map(variant => [variant, word.trim()] as const);
      }),
  );

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that only join others. */
export const joining = list(`
  a an and at by for from in of on the to with y e et de del des di do da das dos du el la las le les lo los il gli
  para por pour pelo pela sur un une und der die das fur von zu l d per s
`);

/** Legal forms at the end of a name, dots taken away. */
export const legalForms = list(`
  ltd limited pvt private plc inc incorporated llc llp lp gmbh ev sa sas sac sam sarl srl spa bv nv ag npc pty asbl
  aisbl ca co corp sme fcr
`);

/** Spellings and abbreviations of one word. */
export const variants = table(`
  organization: organisation org orgs organiz organis organisations organizations
  international: intl int'l internat
  national: natl nat'l
  ministry: minister ministers min minist ministries
  government: govt gov't gov governments
  department: dept dpt depts
  association: assoc assn asscn
  university: univ universities
  development: dev dvpt devt
  program: programme programmes programs prog
  center: centre centres centers ctr
  labor: labour
  defense: defence
  cooperative: cooperatives
  community: communities
  society: societies
  industry: industries
  country: countries
  study: studies
  family: families
  agency: agencies
  charity: charities
  company: cia compania companhia
  indigenization: indigenisation
  mobilization: mobilisation
  rehabilitation: rehab
  commission: comm
  committee: cttee
  authority: auth authorities
  zimbabwe: zim
  republic: rep
  saint: st
  institute: inst
  service: svc svcs
`);

/** Abbreviations of several words. */
export const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    un: 'united nations',
    eu: 'european union',
    ngo: 'non governmental organization',
    ngos: 'non governmental organization',
    cso: 'civil society organization',
    csos: 'civil society organization',
    nongovernmental: 'non governmental',
    sme: 'small medium enterprise',
    smes: 'small medium enterprise',
  }),
);

/** English words with what they are in Spanish, French, Portuguese, Italian and German. */
export const translations = table(`
  ministry: ministerio ministere ministero ministerium
  organization: organizacion organizacao organizzazione organisationen
  international: internacional internationale internationales internazionale internacionales
  migration: migracion migracao migrazioni migrazione migraciones migracoe
  health: salud sante saude salute gesundheit
  education: educacion educacao istruzione bildung
  finance: finanza finanzen fazenda hacienda
  economy: economia economie wirtschaft
  affair: asunto affaire assunto affari
  foreign: exterior exteriore etrangere etranger esteri
  development: desarrollo developpement desenvolvimento sviluppo entwicklung
  cooperation: cooperacion cooperacao cooperazione zusammenarbeit
  agency: agencia agence agenzia agentur
  bank: banco banque banca
  world: mundial mondiale mondial mundo monde
  food: alimento alimentario alimentaire alimentacion alimentation
  program: programa
  work: obra trabalho
  labor: trabajo travail
  public: publico publica publique pubblico publicas publicos
  transport: transporte trasporti
  communication: comunicacion comunicacoe comunicazioni comunicacione
  environment: ambiente environnement umwelt
  water: agua eau acqua wasser
  energy: energia energie
  agriculture: agricultura agricoltura landwirtschaft
  housing: vivienda logement habitacao
  planning: planificacion planeacion planification planejamento
  justice: justicia justica giustizia
  interior: interno interieur
  security: seguridad securite seguranca sicurezza
  social: sociale sociaux
  culture: cultura kultur
  sport: deporte esporte
  women: mujer mujere femme mulhere
  child: nino enfant crianca children
  refugee: refugiado refugie rifugiati
  human: humano humain humanitas
  right: derecho droit direito
  humanitarian: humanitario humanitaria humanitaire
  red: rojo rouge croce rote
  cross: croix kreuz cruz
  united: unida uni unidas unies unite vereinte
  nation: nacione nacoe nazioni nationen
  european: europea europeenne europeia europaische
  union: unione
  commission: comision comissao commissione
  committee: comite comitato komitee
  council: consejo conseil conselho consiglio
  republic: republica republique repubblica
  government: gobierno gouvernement governo regierung
  national: nacional nazionale nationale
  directorate: direccion direction direcao
  secretariat: secretaria secretaria
  municipality: municipalidad municipio municipalite prefeitura prefectura
  province: provincia
  state: estado etat stato
  institute: instituto institut istituto
  foundation: fundacion fondation fundacao fondazione stiftung
  fund: fondo fonds fundo
  association: asociacion associacao associazione
  federation: federacion federacao federazione
  society: sociedad societe sociedade societa
  road: vialidad carretera
  rural: rurale ruraux
  africa: afrique
  african: africaine africano africana
  relief: secours socorro
`);

/** Words beside a name that make another body: a fund, an office, a direction, a part of the world. */
export const qualifying = list(`
  fund foundation endowment regional region subregional office bureau branch chapter section unit division desk
  north south east west northern southern eastern western central upper lower greater middle
  africa african asia asian europe european america american latin caribbean pacific sahel horn
  international global worldwide uk us usa england scotland wales london new
  school hospital clinic college university faculty church youth women children men junior senior league bank insurance
  investment holding trading affiliate consultancy publishing friend trustee council committee secretariat commission institute
`);

/** Words that a name may have or lack. */
export const optional = list('trust association organization united nation society group');

/** Words by which a body of a government is known. */
export const governmental = list(`
  ministry department government secretariat directorate municipality province state republic
  parliament president cabinet prefecture governorate authority district town city
`);

/** How else countries are called than in Node's own tables, folded and in small letters. */
export const furtherCountryNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  british: 'GB',
  usa: 'US',
  us: 'US',
  'united state america': 'US',
  drc: 'CD',
  'democratic republic congo': 'CD',
  'republic korea': 'KR',
  swiss: 'CH',
  dutch: 'NL',
  swedish: 'SE',
  danish: 'DK',
  finnish: 'FI',
  norwegian: 'NO',
  irish: 'IE',
  french: 'FR',
  german: 'DE',
  spanish: 'ES',
  polish: 'PL',
  czech: 'CZ',
  'ivory coast': 'CI',
  swaziland: 'SZ',
};
